import { AppError, refusalSentence } from '#domain/errors.ts'
import { frameWords } from '../text/frame.ts'
import { ShellUnreachable } from './carry.ts'

/** The sentence a person reads for anything that went wrong; a bug is also written to the console with its stack. */
export function sentenceOf(error: unknown): string {
  if (error instanceof AppError) return error.message
  if (error instanceof ShellUnreachable) return frameWords.unreachable
  console.error(error)
  return refusalSentence('INTERNAL')
}
