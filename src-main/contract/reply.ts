import * as z from 'zod'
import { type AppError, type ErrorCode, refusalSentences } from '#domain/errors.ts'

const codes = Object.keys(refusalSentences) as [ErrorCode, ...ErrorCode[]]

/** A refusal as it crosses a process: Electron passes only the message of a thrown error, so failures are values. */
export const Failure = z.object({
  code: z.enum(codes),
  message: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Failure = z.infer<typeof Failure>

export type Reply = { ok: true; value: unknown } | { ok: false; error: Failure }

export function failureOf(error: AppError): Failure {
  return { code: error.code, message: error.message, details: error.details }
}
