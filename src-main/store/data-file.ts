import type { Adapter } from 'lowdb'
import { writeDurably } from './durable-file.ts'
import { type FileSystem, orNullIfMissing } from './file-system.ts'

export type Format<T> = { parse: (bytes: Uint8Array) => T; stringify: (value: T) => string }

/** lowdb's seam: reads through `parse` (migrate → validate), writes through the durable writer instead of steno. */
export class DataFile<T> implements Adapter<T> {
  readonly #files: FileSystem
  readonly #path: string
  readonly #format: Format<T>

  constructor(files: FileSystem, path: string, format: Format<T>) {
    this.#files = files
    this.#path = path
    this.#format = format
  }

  async read(): Promise<T | null> {
    const bytes = await orNullIfMissing(this.#files.readFile(this.#path))
    return bytes === null ? null : this.#format.parse(bytes)
  }

  async write(value: T): Promise<void> {
    await writeDurably(this.#files, this.#path, this.#format.stringify(value))
  }
}
