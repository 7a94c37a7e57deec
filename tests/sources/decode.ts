import { AppError } from '#domain/errors.ts'
import { decodeFile } from '#sources/decode-file.ts'
import type { DecodedFile } from '#sources/decoded-file.ts'

const noOffice = (_bytes: Uint8Array, fileName: string): Promise<never> =>
  Promise.reject(new AppError('SOURCE_NEEDS_OFFICE', { extension: fileName }))

/** Reads a file without an office at hand. */
export const decode = (
  fileName: string,
  content: Uint8Array | string,
  options: { encoding?: string; known?: readonly string[] } = {},
): Promise<DecodedFile> =>
  decodeFile(
    { bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content, fileName, ...options },
    { convertToWord: noOffice, knownNames: async () => options.known ?? [] },
  )

/** What was done, as `kind count detail`. */
export const changesOf = ({ changes }: DecodedFile): string[] =>
  changes.map(({ kind, count, detail }) => `${kind} ${count} ${detail}`.trim())
