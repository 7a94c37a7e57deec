import { AppError } from '#domain/errors.ts'

/** The code of a refusal; empty where the work was done. */
export const codeOf = async (work: Promise<unknown>): Promise<string> =>
  await work.then(
    () => '',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  )
