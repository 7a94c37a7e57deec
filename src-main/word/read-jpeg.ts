import { type Picture, UnreadablePicture } from './picture.ts'

/** One marker segment of a JPEG: `start` at its FF, `end` after its last byte. */
type Segment = { marker: number; start: number; end: number }

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee
const APP15 = 0xef
const COMMENT = 0xfe
/** Markers without a length: TEM, RST0-7. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)
/** SOF0-15 without DHT (C4), JPG (C8) and DAC (CC). */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === SOI && bytes[2] === 0xff

/**
 * A JPEG without what its camera and its editors wrote beside it: place (GPS), owner, serial number, thumbnail, comments,
 * further pictures and films behind its end. The picture's own data is copied byte for byte.
 */
export function readJpeg(bytes: Uint8Array): Picture {
  const segments = listSegments(bytes)
  const frame = segments.find((one) => isFrame(one.marker))
  if (!frame) throw new UnreadablePicture('notAnImage')
  const view = viewOf(bytes)
  const height = view.getUint16(frame.start + 5)
  const width = view.getUint16(frame.start + 7)
  const turn = turnOf(readOrientation(bytes, segments))
  const isLying = turn === 90 || turn === 270
  return {
    bytes: join(segments.filter((one) => isKept(bytes, one)).map((one) => bytes.subarray(one.start, one.end))),
    extension: 'jpg',
    width: isLying ? height : width,
    height: isLying ? width : height,
    turn,
  }
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** From the start to the end mark, the compressed data counted to its SOS segment. Refuses what is cut off. */
function listSegments(bytes: Uint8Array): Segment[] {
  const segments: Segment[] = []
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at] !== 0xff) throw new UnreadablePicture('notAnImage')
    const marker = bytes[at + 1] ?? EOI
    if (marker === 0xff) {
      at++
      continue
    }
    const end = marker === SOI || marker === EOI || isBare(marker) ? at + 2 : endOfSegment(bytes, at)
    const segment = { marker, start: at, end: marker === SOS ? endOfScan(bytes, end) : end }
    if (segment.end > bytes.length) throw new UnreadablePicture('cutShort')
    segments.push(segment)
    if (marker === EOI) return segments
    at = segment.end
  }
  throw new UnreadablePicture('cutShort')
}

function endOfSegment(bytes: Uint8Array, start: number): number {
  const length = ((bytes[start + 2] ?? 0) << 8) | (bytes[start + 3] ?? 0)
  if (length < 2) throw new UnreadablePicture(start + 4 > bytes.length ? 'cutShort' : 'notAnImage')
  return start + 2 + length
}

/** In compressed data FF stands before 00 (an FF of the data) or a restart mark; anything else ends it. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next !== 0x00 && next !== 0xff && !(next !== undefined && isBare(next))) return at
  }
  return bytes.length
}

/** What is needed to show the picture: the colour profile (APP2 ICC) and Adobe's colour transform (APP14) are. */
function isKept(bytes: Uint8Array, { marker, start }: Segment): boolean {
  const name = String.fromCharCode(...bytes.subarray(start + 4, start + 16))
  if (marker === APP0) return name.startsWith('JFIF\0')
  if (marker === APP2) return name.startsWith('ICC_PROFILE\0')
  if (marker === APP14) return name.startsWith('Adobe')
  return marker !== COMMENT && !(marker >= APP1 && marker <= APP15)
}

/**
 * The bytes to keep in the store, where pages show them as they are: with an Exif part that says the turn and nothing
 * else, for without it a portrait would lie on its side.
 */
export function withTurn({ bytes, extension, turn }: Picture): Uint8Array {
  if (extension !== 'jpg' || turn === 0) return bytes
  const view = viewOf(bytes)
  const headEnd = bytes[3] === APP0 ? 4 + view.getUint16(4) : 2
  return join([bytes.subarray(0, headEnd), exifOf(ORIENTATIONS[turn]), bytes.subarray(headEnd)])
}

const ORIENTATIONS = { 90: 6, 180: 3, 270: 8 } as const

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** An Exif segment that says nothing but the orientation: one entry (tag 0112, short) in a TIFF head, big-endian. */
function exifOf(orientation: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
  const content = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff]
  return new Uint8Array([0xff, APP1, 0, content.length + 2, ...content])
}

/** Exif orientation, 1 where there is none or none that can be read. */
function readOrientation(bytes: Uint8Array, segments: readonly Segment[]): number {
  for (const { start, end } of segments.filter((one) => one.marker === APP1)) {
    const content = bytes.subarray(start + 4, end)
    if (String.fromCharCode(...content.subarray(0, 6)) === 'Exif\0\0') return orientationIn(content.subarray(6))
  }
  return 1
}

function orientationIn(tiff: Uint8Array): number {
  if (tiff.length < 14) return 1
  const view = viewOf(tiff)
  const isLittle = tiff[0] === 0x49
  const first = view.getUint32(4, isLittle)
  if (first + 2 > tiff.length) return 1
  const count = view.getUint16(first, isLittle)
  for (let entry = first + 2; entry + 12 <= Math.min(tiff.length, first + 2 + count * 12); entry += 12) {
    if (view.getUint16(entry, isLittle) !== 0x0112) continue
    const value = view.getUint16(entry + 8, isLittle)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}

/** The mirrored ones (2, 4, 5, 7), which no camera makes, are turned like their twins and stay mirrored. */
function turnOf(orientation: number): Picture['turn'] {
  if (orientation === 3 || orientation === 4) return 180
  if (orientation === 5 || orientation === 6) return 90
  return orientation === 7 || orientation === 8 ? 270 : 0
}
