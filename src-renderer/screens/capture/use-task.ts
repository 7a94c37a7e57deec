import { useCallback, useState } from 'react'
import { AppError, type ErrorCode } from '#domain/errors.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'

export type Problem = { code: ErrorCode | null; sentence: string }

/** One piece of work at a time, and the sentence of what went wrong with it. */
export function useTask() {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const run = useCallback(async (task: () => Promise<void>) => {
    setBusy(true)
    setProblem(null)
    await task().catch((error: unknown) =>
      setProblem({ code: error instanceof AppError ? error.code : null, sentence: sentenceOf(error) }),
    )
    setBusy(false)
  }, [])
  return { problem, setProblem, isBusy, run }
}

export type Task = ReturnType<typeof useTask>
