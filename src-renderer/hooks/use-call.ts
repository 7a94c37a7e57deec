import { useCallback, useEffect, useState } from 'react'
import type { CallName, Input, Output } from '#contract/api.ts'
import { client } from '../shell/client.ts'
import { sentenceOf } from '../shell/sentence-of.ts'

export type CallState<Name extends CallName> = {
  value: Output<Name> | null
  problem: string
  isLoading: boolean
  reload: () => void
}

/** Asks the core on mount and whenever the input changes; the last value stays while the next one is on its way. */
export function useCall<Name extends CallName>(name: Name, input: Input<Name> | null): CallState<Name> {
  const [state, setState] = useState<{ value: Output<Name> | null; problem: string }>({ value: null, problem: '' })
  const [isLoading, setLoading] = useState(input !== null)
  const [turn, setTurn] = useState(0)
  const key = input === null ? null : JSON.stringify(input)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks again with the same input
  useEffect(() => {
    if (key === null) return
    let isCurrent = true
    setLoading(true)
    client(name, JSON.parse(key) as Input<Name>)
      .then((value) => isCurrent && setState({ value, problem: '' }))
      .catch((error: unknown) => isCurrent && setState((last) => ({ ...last, problem: sentenceOf(error) })))
      .finally(() => isCurrent && setLoading(false))
    return () => {
      isCurrent = false
    }
  }, [name, key, turn])
  const reload = useCallback(() => setTurn((last) => last + 1), [])
  return { ...state, isLoading, reload }
}
