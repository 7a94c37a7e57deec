import * as z from 'zod'

/** An id is also a file name, so it may hold ASCII letters, digits, `_` and `-` only. */
export const Id = z.string().regex(/^[\w-]{1,64}$/)
export type Id = z.infer<typeof Id>

const ALPHABET = '0123456789abcdefghijkmnpqrstuvwxyz'
const LENGTH = 12

/** Makes ids from random bytes given by the caller (the pure rooms own no randomness). 33^12 ≈ 2^60 values. */
export function makeId(randomBytes: (count: number) => Uint8Array): Id {
  return Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('')
}
