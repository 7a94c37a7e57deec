import { isAscii } from 'node:buffer'
import type { FileHandle } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import type { SearchRecord } from '#search/search-record.ts'
import { type FileSystem, orNullIfMissing, orNullIfRefused } from './file-system.ts'

/** Where a record lies in the heap; its texts begin `middle` bytes after its stream. */
export type HeapPlace = { at: number; middle: number; length: number; crc: number }

/** The records of the meetings for the search, one after the other in one file that only grows: one open file for all. */
export class TextHeap {
  readonly path: string
  readonly #files: FileSystem
  /** Records whose sums have been looked at; what has been read well once is not summed up again. */
  readonly #checked = new Set<number>()
  #reader: Promise<FileHandle | null> | null = null

  constructor(files: FileSystem, path: string) {
    this.#files = files
    this.path = path
  }

  /** The record at a place; `null` where the heap is gone, cut or damaged. */
  async read({ at, middle, length, crc }: HeapPlace): Promise<SearchRecord | null> {
    this.#reader ??= orNullIfRefused(this.#files.open(this.path, 'r'))
    const reader = await this.#reader
    if (reader === null) return null
    const bytes = Buffer.allocUnsafe(length)
    const result = await orNullIfRefused(reader.read(bytes, 0, length, at))
    if (result?.bytesRead !== length) return null
    if (!this.#checked.has(at)) {
      if (crc32(bytes) !== crc) return null
      this.#checked.add(at)
    }
    const stream = bytes.subarray(0, middle)
    return {
      // Folded letters are nearly always ASCII, and then some four times faster to read and to look through.
      stream: stream.toString(isAscii(stream) ? 'latin1' : 'utf8'),
      texts: () => bytes.toString('utf8', middle),
    }
  }

  /** Adds records at the end; the places are good only if the whole call succeeds. Only the writer calls this. */
  async append(records: readonly SearchRecord[]): Promise<HeapPlace[]> {
    const handle = await this.#files.open(this.path, 'a')
    try {
      let at = (await handle.stat()).size
      const all = records.map((record) => [Buffer.from(record.stream), Buffer.from(record.texts())] as const)
      await handle.writeFile(Buffer.concat(all.flat()))
      return all.map(([stream, texts]) => {
        const length = stream.length + texts.length
        const place = { at, middle: stream.length, length, crc: crc32(texts, crc32(stream)) }
        at += length
        return place
      })
    } finally {
      await handle.close()
    }
  }

  /** How much room the heap takes; 0 where it is gone. */
  async size(): Promise<number> {
    return (await orNullIfMissing(this.#files.stat(this.path)))?.size ?? 0
  }

  async close(): Promise<void> {
    const reader = await this.#reader
    this.#reader = null
    await reader?.close()
  }
}
