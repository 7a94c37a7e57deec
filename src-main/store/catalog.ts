import { setImmediate as pause } from 'node:timers/promises'
import { AppError, problemOf } from '#domain/errors.ts'
import { type MeetingSummary, summarizeMeeting } from '#domain/meeting-summary.ts'
import { CatalogFile, type Entry } from './catalog-file.ts'
import { orNullIfMissing, orNullIfRefused, systemCode } from './file-system.ts'
import { idOfFile } from './folders.ts'
import { type Look, lookAtFiles } from './look-at-files.ts'
import { MEETING_LIMIT_BYTES, readRecord, Unreadable } from './meeting-file.ts'
import { MissingMeetings } from './missing-meetings.ts'
import type { Place } from './place.ts'
import { type Damaged, describeDamage } from './reading-problem.ts'
import type { Versions } from './versions.ts'

/** A file's marks by which a change from outside is noticed. */
export type Stamp = { mtimeMs: number; size: number }

/** How many files are read at once when the catalogue does not know them. */
const PARALLEL_READS = 16

/**
 * The list of meetings, derived from the files: an entry counts only while its file has the same time and size,
 * otherwise the file is read again. May be deleted at any time; only the memory of what is missing goes with it.
 */
export class Catalog {
  readonly #place: Place
  readonly #versions: Versions
  readonly #file: CatalogFile
  readonly #missing: MissingMeetings
  #entries = new Map<string, Entry>()
  /** Files that could not be read, with the marks they had then: they are not read again while these hold. */
  readonly #damaged = new Map<string, { stamp: Stamp | null; damaged: Damaged }>()
  readonly #changed = new Set<string>()
  #loading: Promise<void> | null = null
  #refreshing: Promise<void> | null = null
  #sorted: MeetingSummary[] | null = null
  #reading: { done: number; total: number } | null = null

  constructor(place: Place, versions: Versions) {
    this.#place = place
    this.#versions = versions
    this.#file = new CatalogFile(place)
    this.#missing = new MissingMeetings(place, versions)
  }

  /** All meetings, newest first, and what is damaged or missing. Reads only files that changed since the last call. */
  async list() {
    await this.#load()
    // Two that ask at once share one look at the files.
    this.#refreshing ??= this.#refresh().finally(() => {
      this.#reading = null
      this.#refreshing = null
    })
    await this.#refreshing
    const damaged = [...this.#damaged.values()].map((one) => one.damaged)
    return { meetings: this.known(), damaged, missing: await this.#missing.list() }
  }

  /** The list as of the last look at the files and the last save, the same array until something changes. */
  known(): MeetingSummary[] {
    this.#sorted ??= sortByDate([...this.#entries.values()].map((one) => one.summary)).filter(
      ({ id }) => !this.#damaged.has(id),
    )
    return this.#sorted
  }

  /** How many of the files that changed have been read by the list under way; `null` while none is. */
  reading(): { done: number; total: number } | null {
    return this.#reading
  }

  /** The marks of each meeting's file as of the last list. */
  stamps(): Map<string, Stamp> {
    const sound = [...this.#entries].filter(([id]) => !this.#damaged.has(id))
    return new Map(sound.map(([id, { mtimeMs, size }]) => [id, { mtimeMs, size }]))
  }

  /** The newest revision the catalogue has seen of a meeting, also of one that is damaged now; 0 where it has none. */
  async revisionOf(id: string): Promise<number> {
    await this.#load()
    return this.#entries.get(id)?.summary.revision ?? 0
  }

  /** Notes a meeting that has just been written; without a stamp its file is read again by the next list. */
  async note(summary: MeetingSummary, stamp: Stamp | null, sha256: string): Promise<void> {
    await this.#load()
    const { mtimeMs, size } = stamp ?? { mtimeMs: 0, size: -1 }
    this.#set(summary.id, { mtimeMs, size, sha256, summary })
    this.#damaged.delete(summary.id)
    this.#missing.titles.delete(summary.id)
  }

  /** Notes that this program has taken a meeting away, or was told to forget it: it is not missing. */
  async forget(id: string): Promise<boolean> {
    await this.#load()
    const isKnown = this.#missing.titles.delete(id) || this.#entries.has(id)
    this.#set(id, null)
    return isKnown
  }

  /** Whether something is known here that its file does not say yet. */
  hasChanged(): boolean {
    return this.#changed.size > 0
  }

  /** Writes what changed; only a writer calls this. */
  async save(): Promise<void> {
    if (this.#changed.size === 0) return
    const changed = new Set(this.#changed)
    this.#changed.clear()
    try {
      await this.#file.save(changed, { entries: this.#entries, missing: this.#missing.titles })
    } catch (error) {
      for (const id of changed) this.#changed.add(id)
      throw error
    }
  }

  /** Whether the file on the drive is whole and says of every meeting what the meeting's own file says. */
  async isSound(): Promise<boolean> {
    const { files, folders } = this.#place
    if ((await orNullIfMissing(files.stat(folders.catalog))) === null) return true
    const { entries, isWhole } = await new CatalogFile(this.#place).read()
    for (const [id, { sha256, mtimeMs, size }] of isWhole ? entries : []) {
      const stat = await orNullIfRefused(files.stat(folders.meeting(id)))
      if (stat?.mtimeMs !== mtimeMs || stat.size !== size) continue
      const bytes = await orNullIfRefused(files.readFile(folders.meeting(id)))
      if (bytes !== null && !bytes.subarray(0, 400).includes(sha256)) return false
    }
    return isWhole
  }

  /** Reads every meeting anew and writes the catalogue. */
  async rebuild(): Promise<void> {
    await this.list()
    // The old entries stay in the list until their files have been read again.
    for (const [id, entry] of this.#entries) this.#set(id, { ...entry, size: -1 })
    for (const one of this.#damaged.values()) one.stamp = null
    await this.list()
    await this.save()
  }

  #load(): Promise<void> {
    this.#loading ??= this.#readFile()
    return this.#loading
  }

  async #readFile(): Promise<void> {
    const { entries, missing, isWhole } = await this.#file.read()
    this.#entries = entries
    for (const [id, title] of missing) this.#missing.titles.set(id, title)
    this.#missing.isMemoryWhole = isWhole
  }

  #set(id: string, entry: Entry | null): void {
    if (entry === null) this.#entries.delete(id)
    else this.#entries.set(id, entry)
    this.#changed.add(id)
    this.#sorted = null
  }

  async #refresh(): Promise<void> {
    const ids = await this.#idsOnDisk()
    const looks = await lookAtFiles(this.#place.files, ids.map(this.#place.folders.meeting))
    const present = new Set(ids.filter((_, at) => looks[at] !== null))
    const unknown = ids.flatMap((id, at) => {
      const look = looks[at] ?? null
      return look === null || this.#isKnown(id, look) ? [] : [[id, look] as const]
    })
    for (let at = 0; at < unknown.length; at += PARALLEL_READS) {
      this.#reading = { done: at, total: unknown.length }
      await Promise.all(unknown.slice(at, at + PARALLEL_READS).map(([id, look]) => this.#readAnew(id, look)))
      await pause()
    }
    for (const id of this.#damaged.keys()) if (!present.has(id)) this.#setDamaged(id, null)
    for (const id of present) if (this.#missing.titles.delete(id)) this.#changed.add(id)
    const titles = new Map(
      [...this.#entries].flatMap(([id, one]) => (present.has(id) ? [] : [[id, one.summary.title]])),
    )
    for (const id of await this.#missing.take(titles, present)) this.#set(id, null)
  }

  #isKnown(id: string, look: Exclude<Look, null>): boolean {
    if (look instanceof Error) return false
    const damaged = this.#damaged.get(id)
    const known = damaged ? damaged.stamp : this.#entries.get(id)
    return known?.mtimeMs === look.mtimeMs && known.size === look.size
  }

  async #readAnew(id: string, look: Exclude<Look, null>): Promise<void> {
    const before = this.#entries.get(id)
    try {
      if (look instanceof Error) throw look
      // A pipe or a device would never come to its end.
      if (!look.isFile() && !look.isDirectory()) throw new Unreadable('notAFile')
      if (look.isFile() && look.size > MEETING_LIMIT_BYTES) throw new Unreadable('tooLarge')
      const { files, folders, steps } = this.#place
      const { meeting, sha256 } = readRecord(await files.readFile(folders.meeting(id)), id, steps)
      this.#setDamaged(id, null)
      // Written in the meantime: what was noted then is newer than what was read here.
      if (this.#entries.get(id) !== before) return
      this.#set(id, { mtimeMs: look.mtimeMs, size: look.size, sha256, summary: summarizeMeeting(meeting) })
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return
      const damaged = describeDamage(id, error, await this.#versions.newestReadable(id))
      // What the system refused now (too many open files) it may give the next time.
      const isLasting = systemCode(error) === null && !(look instanceof Error)
      this.#setDamaged(id, { stamp: isLasting ? { mtimeMs: look.mtimeMs, size: look.size } : null, damaged })
    }
  }

  #setDamaged(id: string, found: { stamp: Stamp | null; damaged: Damaged } | null): void {
    if (found === null && !this.#damaged.has(id)) return
    if (found === null) this.#damaged.delete(id)
    else this.#damaged.set(id, found)
    this.#sorted = null
  }

  async #idsOnDisk(): Promise<string[]> {
    const { files, folders } = this.#place
    try {
      const names = await orNullIfMissing(files.readdir(folders.meetings))
      // A folder that was full and is not there at all is a drive that is not there.
      if (names === null && this.#entries.size > 0)
        throw new AppError('STORE_UNREADABLE', { folder: folders.root, problem: problemOf('ENOENT') })
      return (names ?? []).map(idOfFile).filter((id) => id !== null)
    } catch (error) {
      const code = systemCode(error)
      if (code === null) throw error
      throw new AppError('STORE_UNREADABLE', { folder: folders.root, problem: problemOf(code) })
    }
  }
}

/** Newest first; a date without year sorts by the day it was written down; undated ones by creation; the rest by id. */
function sortByDate(summaries: readonly MeetingSummary[]): MeetingSummary[] {
  const keyed = summaries.map((one) => ({ one, key: `${sortKey(one)} ${one.createdAt} ${one.id}` }))
  return keyed.sort((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : 0)).map(({ one }) => one)
}

function sortKey(summary: MeetingSummary): string {
  const { heldOn, createdAt } = summary
  if (heldOn === null) return createdAt.slice(0, 10)
  return heldOn.startsWith('--') ? `${createdAt.slice(0, 4)}${heldOn.slice(1)}` : heldOn
}
