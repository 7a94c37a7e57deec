import { crc32 } from 'node:zlib'
import { PAGE_SIZE, TermPage, TRIPLE_ROWS } from '#search/term-page.ts'

/** A meeting in the index: the file it was read from, and where its texts lie in the heap (`at` -1: not there yet). */
export type Slot = {
  id: string
  mtimeMs: number
  size: number
  at: number
  middle: number
  length: number
  crc: number
}

export type IndexPage = { page: TermPage; slots: (Slot | null)[] }

/** Bytes before the list of meetings: mark, check sum of all that follows, length of the list, count of terms. */
const HEAD = 16
const MARK = 0x31_50_4b_54
const WORD = 4

/** The bytes of a page: head, its meetings as JSON, its terms, their masks, the rows of its triples. */
export function writePage({ page, slots }: IndexPage): Uint8Array {
  const list = Buffer.from(JSON.stringify(slots))
  const padded = Math.ceil(list.length / WORD) * WORD
  const count = page.terms.length
  const bytes = Buffer.alloc(HEAD + padded + WORD * (2 * count + TRIPLE_ROWS), 0x20)
  list.copy(bytes, HEAD)
  bytes.set(asBytes(page.terms), HEAD + padded)
  bytes.set(asBytes(page.masks), HEAD + padded + WORD * count)
  bytes.set(asBytes(page.triples), HEAD + padded + 2 * WORD * count)
  bytes.writeUInt32LE(MARK, 0)
  bytes.writeUInt32LE(padded, 8)
  bytes.writeUInt32LE(count, 12)
  bytes.writeUInt32LE(crc32(bytes.subarray(8)), 4)
  return bytes
}

/** The page in some bytes; `null` where they are cut, damaged or no page. */
export function readPage(bytes: Uint8Array): IndexPage | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.length < HEAD || buffer.readUInt32LE(0) !== MARK) return null
  if (buffer.readUInt32LE(4) !== crc32(buffer.subarray(8))) return null
  const [padded, count] = [buffer.readUInt32LE(8), buffer.readUInt32LE(12)]
  if (buffer.length !== HEAD + padded + WORD * (2 * count + TRIPLE_ROWS)) return null
  const slots = JSON.parse(buffer.toString('utf8', HEAD, HEAD + padded)) as (Slot | null)[]
  if (slots.length !== PAGE_SIZE) return null
  const at = HEAD + padded
  const [terms, masks] = [numbersAt(buffer, at, count), numbersAt(buffer, at + WORD * count, count)]
  return { page: new TermPage(terms, masks, numbersAt(buffer, at + 2 * WORD * count, TRIPLE_ROWS)), slots }
}

const asBytes = (numbers: Uint32Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)

/** Numbers as a view of the bytes where they lie evenly, as a copy otherwise. */
function numbersAt(buffer: Buffer, at: number, count: number): Uint32Array {
  const start = buffer.byteOffset + at
  if (start % WORD === 0) return new Uint32Array(buffer.buffer, start, count)
  return new Uint32Array(buffer.buffer.slice(start, start + count * WORD))
}
