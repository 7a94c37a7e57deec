import { setImmediate as pause } from 'node:timers/promises'
import type { RegisterEntry } from '#domain/register-entry.ts'
import { readLines, writeLine } from './checked-lines.ts'
import { appendLoosely, replaceLoosely } from './derived-file.ts'
import { orNullIfRefused } from './file-system.ts'
import type { Place } from './place.ts'

/** The directives of a meeting's file; they hold only while the file has this time and size. */
export type MeetingEntry = { mtimeMs: number; size: number; directives: RegisterEntry[] }
/** What a line says of a meeting; without an entry the meeting is gone. A line may tell of several, as a list. */
type Line = { id: string; entry?: MeetingEntry }

const HEAD = { format: 'thu-ky/directives', version: 3 }
/** Meetings of one line where the whole file is written. */
const BATCH = 64
/** Lines taken in before other calls get their turn. */
const LINES_IN_A_GO = 8

/**
 * The register's file: a line for each change and its check sum, like the catalogue, written anew when most of it is out
 * of date. No schema is run over it, so its version must rise whenever `RegisterEntry` changes.
 */
export class DirectiveFile {
  readonly #place: Place
  #lines = 0
  #isForeign = false

  constructor(place: Place) {
    this.#place = place
  }

  /** What the file says, and whether it is whole; a missing or foreign one says nothing. */
  async read(): Promise<{ entries: Map<string, MeetingEntry>; isWhole: boolean }> {
    const { files, folders } = this.#place
    const lines = readLines((await orNullIfRefused(files.readFile(folders.directives))) ?? Buffer.alloc(0))
    const entries = new Map<string, MeetingEntry>()
    this.#isForeign = JSON.stringify(lines.next().value) !== JSON.stringify(HEAD)
    this.#lines = 0
    let count = 0
    for (const line of this.#isForeign ? [] : lines) {
      const told = (Array.isArray(line) ? line : line === undefined ? [] : [line]) as Line[]
      for (const { id, entry } of told) {
        if (entry === undefined) entries.delete(id)
        else entries.set(id, entry)
      }
      this.#lines += line === undefined ? Number.POSITIVE_INFINITY : told.length
      if (count++ % LINES_IN_A_GO === 0) await pause()
    }
    return { entries, isWhole: !this.#isForeign && Number.isFinite(this.#lines) }
  }

  /** The next save leaves nothing of what stood there: of a meeting deleted for good no line may stay. */
  writeAnewNext(): void {
    this.#isForeign = true
  }

  /** Adds what changed, or writes everything anew where that is shorter. */
  async save(changed: ReadonlySet<string>, entries: ReadonlyMap<string, MeetingEntry>): Promise<void> {
    const { files, folders } = this.#place
    const isThere = (await orNullIfRefused(files.stat(folders.directives))) !== null
    if (isThere && !this.#isForeign && this.#lines + changed.size < 200 + 2 * entries.size) {
      const added = [...changed].map((id) => writeLine({ id, entry: entries.get(id) }))
      await appendLoosely(files, folders.directives, added.join(''))
      this.#lines += changed.size
      return
    }
    await replaceLoosely(files, folders.directives, pieces(entries))
    this.#isForeign = false
    this.#lines = entries.size
  }
}

function* pieces(entries: ReadonlyMap<string, MeetingEntry>): Generator<string> {
  yield writeLine(HEAD)
  const lines: Line[] = [...entries].map(([id, entry]) => ({ id, entry }))
  for (let at = 0; at < lines.length; at += BATCH) yield writeLine(lines.slice(at, at + BATCH))
}
