import { basename, join } from 'node:path'
import { Low } from 'lowdb'
import { localDate } from '#domain/dates.ts'
import { AppError, problemOf } from '#domain/errors.ts'
import { DataFile, type Format } from './data-file.ts'
import { makeFolderDurably, writeDurably } from './durable-file.ts'
import { orNullIfMissing, orNullIfRefused, systemCode } from './file-system.ts'
import type { Place } from './place.ts'
import { quarantine } from './quarantine.ts'

type Schema<T> = {
  parse: (value: unknown) => T
  safeParse: (value: unknown) => { success: true; data: T } | { success: false }
}
/** A file that was brought back: from the copy of which day, or with the schema's defaults. */
export type Recovered = { file: string; from: string | null }

/**
 * A small JSON file with one schema: `settings.json`, `directory.json`. Damage is refused and named, never reset or
 * written over; a copy of each day's first state lies in `snapshots/<name>/`, and `recover` takes it on order.
 */
export class SmallFile<T> {
  readonly #place: Place
  readonly #path: string
  readonly #name: string
  readonly #schema: Schema<T>

  constructor(place: Place, path: string, schema: Schema<T>) {
    this.#place = place
    this.#path = path
    this.#name = basename(path)
    this.#schema = schema
  }

  /** One that is missing reads as the schema's defaults. */
  readonly read = async (): Promise<T> => {
    const open = this.#open()
    try {
      await open.read()
    } catch (error) {
      const code = systemCode(error)
      if (code === null) throw error
      throw new AppError('SETTINGS_DAMAGED', { file: this.#name, problem: problemOf(code) })
    }
    return open.data
  }

  readonly write = async (value: T): Promise<T> => {
    await this.read()
    await this.#keepCopy()
    return await this.#replace(value)
  }

  /** Puts the newest good copy, or the defaults, in the place of a damaged file, which goes to quarantine first. */
  readonly recover = async (): Promise<Recovered | null> => {
    const { files, folders } = this.#place
    try {
      await this.read()
      return null
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
    await quarantine(files, folders, { id: this.#name, path: this.#path })
    for (const copy of (await this.#copies()).reverse()) {
      const bytes = await orNullIfRefused(files.readFile(join(this.#copyFolder, copy)))
      const value = bytes && this.#parseOrNull(bytes)
      if (value === null) continue
      await this.#replace(value)
      return { file: this.#name, from: copy.slice(0, 10) }
    }
    await this.#replace(this.#schema.parse({}))
    return { file: this.#name, from: null }
  }

  #open(): Low<T> {
    const { files } = this.#place
    const format: Format<T> = {
      parse: (bytes) => parseFile(this.#name, this.#schema, bytes),
      stringify: (value) => `${JSON.stringify(value, null, 1)}\n`,
    }
    return new Low<T>(new DataFile(files, this.#path, format), this.#schema.parse({}))
  }

  async #replace(value: T): Promise<T> {
    const open = this.#open()
    open.data = value
    await open.write()
    return value
  }

  get #copyFolder(): string {
    return join(this.#place.folders.snapshots, this.#name)
  }

  async #copies(): Promise<string[]> {
    const names = (await orNullIfRefused(this.#place.files.readdir(this.#copyFolder))) ?? []
    return names.filter((name) => /^\d{4}-\d\d-\d\d\.json$/.test(name)).sort()
  }

  async #keepCopy(): Promise<void> {
    const { files, now } = this.#place
    const copy = join(this.#copyFolder, `${localDate(now())}.json`)
    if ((await orNullIfMissing(files.stat(copy))) !== null) return
    const bytes = await orNullIfMissing(files.readFile(this.#path))
    if (bytes === null) return
    await makeFolderDurably(files, this.#copyFolder)
    await writeDurably(files, copy, bytes)
  }

  #parseOrNull(bytes: Uint8Array): T | null {
    try {
      return parseFile(this.#name, this.#schema, bytes)
    } catch (error) {
      if (error instanceof AppError) return null
      throw error
    }
  }
}

function parseFile<T>(file: string, schema: Schema<T>, bytes: Uint8Array): T {
  const parsed = schema.safeParse(parseJson(file, bytes))
  if (!parsed.success) throw new AppError('SETTINGS_DAMAGED', { file, problem: problemOf('wrongSchema') })
  return parsed.data
}

function parseJson(file: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new AppError('SETTINGS_DAMAGED', { file, problem: problemOf('notJson') })
  }
}
