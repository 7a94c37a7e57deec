import { join } from 'node:path'
import * as z from 'zod'
import { AppError, damagedAdvice, problemOf } from '#domain/errors.ts'
import { MeetingSummary, summarizeMeeting } from '#domain/meeting-summary.ts'
import { writeDurably } from './durable-file.ts'
import { type FileSystem, orNullIfMissing, orNullIfRefused, systemCode } from './file-system.ts'
import { type Folders, idOfFile } from './folders.ts'
import { readMeeting, TooNew, Unreadable } from './meeting-file.ts'
import { newestSnapshot } from './snapshots.ts'

/** A file that could not be read, as the list shows it. */
export type Damaged = {
  id: string
  code: 'MEETING_DAMAGED' | 'MEETING_TOO_NEW'
  message: string
  snapshot: string | null
}

const Entry = z.object({ mtimeMs: z.number(), size: z.number(), summary: MeetingSummary })
type Entry = z.infer<typeof Entry>
const CatalogFile = z.object({ version: z.literal(1), entries: z.record(z.string(), Entry) })

/** How many files are read at once when the catalogue does not know them. */
const PARALLEL_READS = 16

/**
 * The list of meetings, derived from the files: an entry counts only while its file has the same time and size,
 * otherwise the file is read again. May be deleted at any time.
 */
export class Catalog {
  readonly #files: FileSystem
  readonly #folders: Folders
  #entries: Map<string, Entry> | null = null
  #isDirty = false

  constructor(files: FileSystem, folders: Folders) {
    this.#files = files
    this.#folders = folders
  }

  /** All meetings, newest first, and what could not be read. Reads only files that changed since the last call. */
  async list(): Promise<{ meetings: MeetingSummary[]; damaged: Damaged[] }> {
    const known = await this.#load()
    const ids = await this.#idsOnDisk()
    const onDisk = new Set(ids)
    for (const id of known.keys()) if (!onDisk.has(id)) this.#forget(known, id)
    const damaged: Damaged[] = []
    for (let at = 0; at < ids.length; at += PARALLEL_READS) {
      const batch = ids.slice(at, at + PARALLEL_READS)
      const found = await Promise.all(batch.map((id) => this.#refresh(known, id)))
      damaged.push(...found.filter((one) => one !== null))
    }
    return { meetings: [...known.values()].map((one) => one.summary).sort(byDate), damaged }
  }

  /** Notes a meeting that has just been written. */
  async note(summary: MeetingSummary): Promise<void> {
    const known = await this.#load()
    // The meeting is stored: a file that cannot be looked at now is only read again by the next list.
    const stat = await orNullIfRefused(this.#files.stat(this.#folders.meeting(summary.id)))
    if (stat === null) return this.#forget(known, summary.id)
    known.set(summary.id, { mtimeMs: stat.mtimeMs, size: stat.size, summary })
    this.#isDirty = true
  }

  /** Writes the catalogue file; only a writer calls this. */
  async save(): Promise<void> {
    if (!this.#isDirty || this.#entries === null) return
    const file = { version: 1 as const, entries: Object.fromEntries(this.#entries) }
    await writeDurably(this.#files, join(this.#folders.root, 'catalog.json'), JSON.stringify(file))
    this.#isDirty = false
  }

  async #load(): Promise<Map<string, Entry>> {
    this.#entries ??= await this.#readFile()
    return this.#entries
  }

  /** A catalogue that is missing, unreadable, cut or of another version is simply built again from the files. */
  async #readFile(): Promise<Map<string, Entry>> {
    const text = await orNullIfRefused(this.#files.readFile(join(this.#folders.root, 'catalog.json'), 'utf8'))
    try {
      return new Map(Object.entries(CatalogFile.parse(JSON.parse(text ?? '')).entries))
    } catch {
      this.#isDirty = true
      return new Map()
    }
  }

  async #idsOnDisk(): Promise<string[]> {
    try {
      const names = await orNullIfMissing(this.#files.readdir(this.#folders.meetings))
      return (names ?? []).map(idOfFile).filter((id) => id !== null)
    } catch (error) {
      const problem = problemOf(systemCode(error) ?? '')
      throw new AppError('STORE_UNREADABLE', { folder: this.#folders.root, problem })
    }
  }

  #forget(known: Map<string, Entry>, id: string): void {
    known.delete(id)
    this.#isDirty = true
  }

  async #refresh(known: Map<string, Entry>, id: string): Promise<Damaged | null> {
    try {
      const stat = await orNullIfMissing(this.#files.stat(this.#folders.meeting(id)))
      if (stat === null) return null
      const entry = known.get(id)
      if (entry && entry.mtimeMs === stat.mtimeMs && entry.size === stat.size) return null
      // A pipe or a device would never come to its end.
      if (!stat.isFile() && !stat.isDirectory()) throw new Unreadable('notAFile')
      const summary = summarizeMeeting(readMeeting(await this.#files.readFile(this.#folders.meeting(id)), id))
      known.set(id, { mtimeMs: stat.mtimeMs, size: stat.size, summary })
      this.#isDirty = true
      return null
    } catch (error) {
      this.#forget(known, id)
      return describeDamage(id, error, await newestSnapshot(this.#files, this.#folders, id))
    }
  }
}

/** A reading failure as the entry shown for the file; bugs pass through. */
export function describeDamage(id: string, error: unknown, snapshot: string | null): Damaged {
  const refusal = damageRefusal(id, error, snapshot)
  return { id, code: refusal.code as Damaged['code'], message: refusal.message, snapshot }
}

/** A reading failure as a refusal; bugs pass through. */
export function damageRefusal(id: string, error: unknown, snapshot: string | null): AppError {
  if (error instanceof TooNew) return new AppError('MEETING_TOO_NEW', { id, version: error.version })
  const problem = error instanceof Unreadable ? error.problem : systemCode(error)
  if (problem === null) throw error
  return new AppError('MEETING_DAMAGED', { id, problem: problemOf(problem), advice: damagedAdvice(snapshot) })
}

/** Newest first; a date without year sorts by the day it was written down; undated ones by creation; the rest by id. */
function byDate(a: MeetingSummary, b: MeetingSummary): number {
  const keys = (one: MeetingSummary) => `${sortKey(one)} ${one.createdAt} ${one.id}`
  return keys(b).localeCompare(keys(a), 'en')
}

function sortKey(summary: MeetingSummary): string {
  const { heldOn, createdAt } = summary
  if (heldOn === null) return createdAt.slice(0, 10)
  return heldOn.startsWith('--') ? `${createdAt.slice(0, 4)}${heldOn.slice(1)}` : heldOn
}
