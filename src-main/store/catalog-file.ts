import { setImmediate as pause } from 'node:timers/promises'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { readLines, writeLine } from './checked-lines.ts'
import { appendLoosely, replaceLoosely } from './derived-file.ts'
import { orNullIfMissing, orNullIfRefused } from './file-system.ts'
import type { Place } from './place.ts'

/** What the catalogue knows of a meeting's file; it holds only while the file has this time and size. */
export type Entry = { mtimeMs: number; size: number; sha256: string; summary: MeetingSummary }
/** What a line says of a meeting (or of several, as a list): what its file holds, that it has gone missing (and its title), or that it is gone. */
type Line = { id: string; entry?: Entry; missing?: string }
type State = { entries: ReadonlyMap<string, Entry>; missing: ReadonlyMap<string, string> }

const HEAD = { format: 'thu-ky/catalog', version: 4 }
/** Meetings of one line where the whole file is written: a few long lines are read twice as fast as many short ones. */
const BATCH = 64
/** Lines taken in before other calls get their turn. */
const LINES_IN_A_GO = 8

/**
 * The catalogue's file: a line for each change, so that a save adds one line whatever the store's size. It is written
 * anew when half of it is out of date. No schema is run over it: each line carries its check sum.
 */
export class CatalogFile {
  readonly #place: Place
  #lines = 0
  /** Whether what stands in the file must be replaced: it is missing, of another version, or torn. */
  #isForeign = false

  constructor(place: Place) {
    this.#place = place
  }

  /** What the file says, and whether it is whole; a missing or foreign one says nothing. */
  async read(): Promise<{ entries: Map<string, Entry>; missing: Map<string, string>; isWhole: boolean }> {
    const bytes = await orNullIfRefused(this.#place.files.readFile(this.#place.folders.catalog))
    const lines = readLines(bytes ?? Buffer.alloc(0))
    const [entries, missing] = [new Map<string, Entry>(), new Map<string, string>()]
    this.#isForeign = JSON.stringify(lines.next().value) !== JSON.stringify(HEAD)
    this.#lines = 1
    let count = 0
    for (const line of this.#isForeign ? [] : lines) {
      const told = (Array.isArray(line) ? line : line === undefined ? [] : [line]) as Line[]
      for (const one of told) takeIn(one, entries, missing)
      this.#lines += line === undefined ? Number.POSITIVE_INFINITY : told.length
      if (count++ % LINES_IN_A_GO === 0) await pause()
    }
    return { entries, missing, isWhole: !this.#isForeign && Number.isFinite(this.#lines) }
  }

  /** Adds what changed, or writes everything anew where that is shorter. */
  async save(changed: ReadonlySet<string>, state: State): Promise<void> {
    const { files, folders } = this.#place
    const count = state.entries.size + state.missing.size
    if (!this.#isForeign && this.#lines + changed.size < 1000 + 2 * count) {
      await appendLoosely(files, folders.catalog, [...changed].map((id) => writeLine(lineOf(id, state))).join(''))
      this.#lines += changed.size
      return
    }
    const ids = [...state.entries.keys(), ...state.missing.keys()]
    await replaceLoosely(files, folders.catalog, pieces(ids, state))
    this.#isForeign = false
    this.#lines = ids.length + 1
    // The catalogue of the first program, derived as well, would only lie there and grow old.
    await orNullIfMissing(files.unlink(`${folders.root}/catalog.json`))
  }
}

function takeIn({ id, entry, missing }: Line, entries: Map<string, Entry>, gone: Map<string, string>): void {
  entries.delete(id)
  gone.delete(id)
  if (entry !== undefined) entries.set(id, entry)
  if (missing !== undefined) gone.set(id, missing)
}

function lineOf(id: string, { entries, missing }: State): Line {
  return { id, entry: entries.get(id), missing: missing.get(id) }
}

function* pieces(ids: readonly string[], state: State): Generator<string> {
  yield writeLine(HEAD)
  for (let at = 0; at < ids.length; at += BATCH)
    yield writeLine(ids.slice(at, at + BATCH).map((id) => lineOf(id, state)))
}
