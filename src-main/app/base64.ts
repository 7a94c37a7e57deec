import { AppError } from '#domain/errors.ts'

/** Bytes per step: `String.fromCharCode` takes its characters as arguments and engines limit those. */
const CHUNK = 0x8000

export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(binary)
}

/** Refuses what is no base64 with `INVALID_INPUT`. */
export function fromBase64(base64: string): Uint8Array {
  const binary = decodeBase64(base64)
  const bytes = new Uint8Array(binary.length)
  // Not `Uint8Array.from`: it first makes a list of all characters, gigabytes for a large file.
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}

function decodeBase64(base64: string): string {
  try {
    return atob(base64)
  } catch {
    throw new AppError('INVALID_INPUT', { problem: 'base64' })
  }
}
