import { normalizeText } from './normalize.ts'

export type DecodedText =
  | { ok: true; text: string; encoding: 'utf-8' | 'utf-16le' | 'utf-16be' }
  | { ok: false; why: 'binary' | 'unknownEncoding' }

const MAGIC: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b],
  [0x7f, 0x45, 0x4c, 0x46],
]
const LOOK_AT = 65_536
/** Above this share of control characters a file is no text: one in a hundred. */
const MOST_CONTROLS = 0.01

/** Bytes as text: UTF-8 with or without a mark, UTF-16 with one. Throws nothing; a guess at an encoding is never made. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, [0xff, 0xfe])) return decodeAs('utf-16le', bytes)
  if (startsWith(bytes, [0xfe, 0xff])) return decodeAs('utf-16be', bytes)
  if (looksBinary(bytes)) return { ok: false, why: 'binary' }
  return decodeAs('utf-8', bytes)
}

function decodeAs(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): DecodedText {
  try {
    return { ok: true, text: normalizeText(new TextDecoder(encoding, { fatal: true }).decode(bytes)), encoding }
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, why: 'unknownEncoding' }
    throw error
  }
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte)

/** Bytes of a program, a picture, a package: known by their start or by control characters. */
export function looksBinary(bytes: Uint8Array): boolean {
  return MAGIC.some((magic) => startsWith(bytes, magic)) || hasControls(bytes)
}

function hasControls(bytes: Uint8Array): boolean {
  const seen = bytes.subarray(0, LOOK_AT)
  let controls = 0
  for (const byte of seen) {
    if (byte === 0) return true
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) controls++
  }
  return controls > seen.length * MOST_CONTROLS
}
