import { AppError, damagedAdvice, problemOf } from '#domain/errors.ts'
import { systemCode } from './file-system.ts'
import { TooNew, Unreadable } from './meeting-file.ts'

/** A file that could not be read, as the list shows it. */
export type Damaged = {
  id: string
  code: 'MEETING_DAMAGED' | 'MEETING_TOO_NEW'
  message: string
  snapshot: string | null
}

/** The code of what kept a meeting's file from being read (it has words in domain/errors.ts); bugs pass through. */
export function readingProblem(error: unknown): string {
  if (error instanceof TooNew) return 'tooNew'
  const problem = error instanceof Unreadable ? error.problem : systemCode(error)
  if (problem === null) throw error
  return problem
}

/** A reading failure as the entry shown for the file; bugs pass through. */
export function describeDamage(id: string, error: unknown, snapshot: string | null): Damaged {
  const refusal = damageRefusal(id, error, snapshot)
  return { id, code: refusal.code as Damaged['code'], message: refusal.message, snapshot }
}

/** A reading failure as a refusal; bugs pass through. */
export function damageRefusal(id: string, error: unknown, snapshot: string | null): AppError {
  if (error instanceof TooNew) return new AppError('MEETING_TOO_NEW', { id, version: error.version })
  const problem = problemOf(readingProblem(error))
  return new AppError('MEETING_DAMAGED', { id, problem, advice: damagedAdvice(snapshot) })
}
