import { useCallback, useEffect, useState } from 'react'
import type { CallName, Input, Output } from '#contract/api.ts'
import { AppError, type ErrorCode } from '#domain/errors.ts'
import { client } from '../shell/client.ts'
import { sentenceOf } from '../shell/sentence-of.ts'

export type CallState<Name extends CallName> = {
  value: Output<Name> | null
  problem: string
  /** The refusal's code; `null` where nothing was refused. */
  code: ErrorCode | null
  isLoading: boolean
  /** Whether the value answers the input as it is now, and not the one before. */
  isCurrent: boolean
  reload: () => void
}

type Answer<Value> = { value: Value | null; key: string | null; problem: string; code: ErrorCode | null }

/**
 * Asks the core on mount and whenever the input changes, or `stamp`, which stands for what the answer depends on beside
 * the input: a meeting's revision. The last value stays while the next one is on its way.
 */
export function useCall<Name extends CallName>(
  name: Name,
  input: Input<Name> | null,
  stamp: string | number = '',
): CallState<Name> {
  const [state, setState] = useState<Answer<Output<Name>>>({ value: null, key: null, problem: '', code: null })
  const [isLoading, setLoading] = useState(input !== null)
  const [turn, setTurn] = useState(0)
  const key = input === null ? null : JSON.stringify(input)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` and `stamp` ask again with the same input
  useEffect(() => {
    if (key === null) return
    let isCurrent = true
    setLoading(true)
    client(name, JSON.parse(key) as Input<Name>)
      .then((value) => isCurrent && setState({ value, key, problem: '', code: null }))
      .catch((error: unknown) => {
        const code = error instanceof AppError ? error.code : null
        if (isCurrent) setState((last) => ({ ...last, problem: sentenceOf(error), code }))
      })
      .finally(() => isCurrent && setLoading(false))
    return () => {
      isCurrent = false
    }
  }, [name, key, turn, stamp])
  const reload = useCallback(() => setTurn((last) => last + 1), [])
  return { ...state, isLoading, isCurrent: state.key === key, reload }
}
