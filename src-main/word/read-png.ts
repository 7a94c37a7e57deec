import { type Picture, UnreadablePicture } from './picture.ts'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Chunks that are needed to show the picture. Texts, times, Exif and the frames of an animation are not. */
const KEPT = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sRGB',
  'cICP',
  'sBIT',
  'bKGD',
  'pHYs',
])

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, at) => bytes[at] === byte)

/** A PNG without the texts, times and Exif that programs write into it, and without what stands behind its end. */
export function readPng(bytes: Uint8Array): Picture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = [bytes.subarray(0, SIGNATURE.length)]
  let at = SIGNATURE.length
  for (let name = ''; name !== 'IEND'; ) {
    if (at + 12 > bytes.length) throw new UnreadablePicture('cutShort')
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) throw new UnreadablePicture('cutShort')
    name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (at === SIGNATURE.length && (name !== 'IHDR' || end !== at + 25)) throw new UnreadablePicture('notAnImage')
    if (KEPT.has(name)) parts.push(bytes.subarray(at, end))
    at = end
  }
  const kept = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  parts.reduce((to, part) => {
    kept.set(part, to)
    return to + part.length
  }, 0)
  return { bytes: kept, extension: 'png', width: view.getUint32(16), height: view.getUint32(20), turn: 0 }
}
