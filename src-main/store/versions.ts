import { join } from 'node:path'
import { localDate } from '#domain/dates.ts'
import { AppError, problemOf } from '#domain/errors.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { VersionReason } from '#domain/version-reason.ts'
import { makeFolderDurably, TEMP_NAME, writeDurably } from './durable-file.ts'
import { orNullIfMissing, orNullIfRefused } from './file-system.ts'
import { choosePastVersions, type KeptVersion } from './keep-versions.ts'
import { MEETING_LIMIT_BYTES, readRecord, Unreadable } from './meeting-file.ts'
import type { Place } from './place.ts'
import { readingProblem } from './reading-problem.ts'
import { byRevision, nameVersion, readVersionName, type VersionName } from './version-name.ts'

/** One kept version as the history shows it; `problem`: why it cannot be read. */
export type Version = Omit<VersionName, 'day' | 'revision'> & {
  revision: number
  sizeBytes: number
  problem: string | null
}
/** A meeting's file as it stands, to be kept as a version. */
export type FileState = { id: string; revision: number; formatVersion: number }

const EDITING_MS = 10 * 60_000
/** So many of a list are read to the end (0.3 s); thousands, where retention was off for years, would take ten seconds. */
const MOST_READ = 200

/**
 * The kept versions of all meetings: `snapshots/<id>/<name>`, copies of the files as they stood. They lie outside
 * `meetings/`, because fsync alone does not save a file from a drive that lies (reliability.md A).
 */
export class Versions {
  readonly #place: Place
  readonly #onChange: (id: string) => void
  /** The last version of each meeting written to in this run, so that a save need not look at the folder. */
  readonly #last = new Map<string, { revision: number | null; days: Set<string>; keptAt: number }>()
  readonly #tidied = new Map<string, string>()

  constructor(place: Place, onChange: (id: string) => void = () => undefined) {
    this.#place = place
    this.#onChange = onChange
  }

  /**
   * All versions, the newest first. The newest are read, so that a damaged one is named; of older ones damage shows when
   * they are opened or the store is checked.
   */
  readonly list = async (id: string): Promise<Version[]> => {
    const listed: Version[] = []
    for (const [at, one] of (await this.names(id)).reverse().entries())
      listed.push(at < MOST_READ || one.revision === null ? await this.#describe(id, one) : await this.#look(id, one))
    return listed
  }

  /** Refuses with `VERSION_NOT_FOUND` or `VERSION_DAMAGED`. */
  readonly read = async (id: string, name: string): Promise<Meeting> => {
    const path = this.#pathOf(id, name)
    if (readVersionName(name) === null || (await orNullIfMissing(this.#place.files.lstat(path))) === null)
      throw new AppError('VERSION_NOT_FOUND', { name })
    try {
      return await this.#readFile(id, name)
    } catch (error) {
      throw new AppError('VERSION_DAMAGED', { name, problem: problemOf(readingProblem(error)) })
    }
  }

  /** The file name of the newest version that can be read, or `null`. */
  readonly newestReadable = async (id: string): Promise<string | null> => {
    for (const { name } of (await this.names(id)).reverse()) {
      if (!('problem' in (await this.#tryRead(id, name)))) return name
    }
    return null
  }

  /** The versions there are, by revision; what the system refuses to show is none. */
  readonly names = async (id: string): Promise<VersionName[]> => {
    const names = (await orNullIfRefused(this.#place.files.readdir(this.#folderOf(id)))) ?? []
    return names
      .map(readVersionName)
      .filter((one) => one !== null)
      .sort(byRevision)
  }

  /** Keeps what routine asks for before a write: the last state of an older format, of a day, of ten minutes. */
  readonly keepBeforeWrite = async (state: FileState): Promise<boolean> => {
    const reason = await this.#routineReason(state)
    if (reason !== null) await this.keep(state, reason)
    return reason !== null
  }

  /** Copies the meeting's file as it stands. */
  readonly keep = async ({ id, revision }: FileState, reason: VersionReason): Promise<Version> => {
    const { files, folders, now, elapsed } = this.#place
    const bytes = await files.readFile(folders.meeting(id))
    const name = nameVersion(revision, now(), reason)
    const last = await this.#lastOf(id)
    await makeFolderDurably(files, this.#folderOf(id))
    // The same state under the same name may stand there already: a second click within the second.
    if ((await orNullIfMissing(files.stat(this.#pathOf(id, name)))) === null)
      await writeDurably(files, this.#pathOf(id, name), bytes)
    this.#last.set(id, { revision, days: new Set([...(last?.days ?? []), localDate(now())]), keptAt: elapsed() })
    this.#onChange(id)
    return await this.#describe(id, readVersionName(name) as VersionName)
  }

  /**
   * Lets go what age lets go, once a day, and what a program that died left half-written; nothing while the newest
   * version cannot be read. Only the lock's holder calls this.
   */
  readonly tidy = async (id: string): Promise<void> => {
    const { files, now } = this.#place
    const today = localDate(now())
    if (this.#tidied.get(id) === today) return
    this.#tidied.set(id, today)
    const left = ((await orNullIfRefused(files.readdir(this.#folderOf(id)))) ?? []).filter((one) => TEMP_NAME.test(one))
    for (const name of left) await orNullIfRefused(files.unlink(this.#pathOf(id, name)))
    const kept = await this.sizes(id)
    const newest = kept.at(-1)?.name
    if (newest === undefined || 'problem' in (await this.#tryRead(id, newest))) return
    for (const name of choosePastVersions(kept, today)) await orNullIfRefused(files.unlink(this.#pathOf(id, name)))
    this.#onChange(id)
  }

  /** The versions with their sizes, by revision. */
  readonly sizes = async (id: string): Promise<KeptVersion[]> => {
    const { files } = this.#place
    const names = await this.names(id)
    const stats = await Promise.all(names.map(({ name }) => orNullIfRefused(files.stat(this.#pathOf(id, name)))))
    return names.map(({ name, day, reason }, at) => ({ name, day, reason, sizeBytes: stats[at]?.size ?? 0 }))
  }

  readonly drop = async (id: string, name: string): Promise<void> => {
    await orNullIfRefused(this.#place.files.unlink(this.#pathOf(id, name)))
    this.#onChange(id)
  }

  /** Deletes all versions of a meeting, on the user's order. */
  readonly purge = async (id: string): Promise<void> => {
    const { files } = this.#place
    for (const name of (await orNullIfMissing(files.readdir(this.#folderOf(id)))) ?? [])
      await files.unlink(this.#pathOf(id, name))
    await orNullIfMissing(files.rmdir(this.#folderOf(id)))
    this.#last.delete(id)
    this.#onChange(id)
  }

  async #routineReason({ id, revision, formatVersion }: FileState): Promise<VersionReason | null> {
    const { now, elapsed, steps } = this.#place
    if (formatVersion <= steps.length) return 'migration'
    const last = await this.#lastOf(id)
    if (!last?.days.has(localDate(now()))) return 'daily'
    return last.revision !== revision && elapsed() - last.keptAt >= EDITING_MS ? 'editing' : null
  }

  async #lastOf(id: string) {
    const known = this.#last.get(id)
    if (known) return known
    const names = await this.names(id)
    const newest = names.at(-1)
    if (newest === undefined) return null
    // Of the time before this run only the clock tells; one that was set back or ahead counts as long ago.
    const age = Math.abs(this.#place.now().getTime() - Date.parse(newest.savedAt))
    const last = {
      revision: newest.revision,
      days: new Set(names.map(({ day }) => day)),
      keptAt: this.#place.elapsed() - age,
    }
    this.#last.set(id, last)
    return last
  }

  async #describe(id: string, named: VersionName): Promise<Version> {
    const found = await this.#tryRead(id, named.name)
    const problem = 'problem' in found ? problemOf(found.problem) : null
    const written = 'problem' in found ? 0 : found.revision
    return { ...(await this.#look(id, named)), revision: named.revision ?? written, problem }
  }

  /** What a version's name and size tell. */
  async #look(id: string, { name, revision, savedAt, reason }: VersionName): Promise<Version> {
    const stat = await orNullIfRefused(this.#place.files.stat(this.#pathOf(id, name)))
    return { name, revision: revision ?? 0, savedAt, reason, sizeBytes: stat?.size ?? 0, problem: null }
  }

  async #tryRead(id: string, name: string): Promise<Meeting | { problem: string }> {
    try {
      return await this.#readFile(id, name)
    } catch (error) {
      return { problem: readingProblem(error) }
    }
  }

  async #readFile(id: string, name: string): Promise<Meeting> {
    const { files, steps } = this.#place
    const path = this.#pathOf(id, name)
    if ((await files.stat(path)).size > MEETING_LIMIT_BYTES) throw new Unreadable('tooLarge')
    return readRecord(await files.readFile(path), id, steps).meeting
  }

  readonly #folderOf = (id: string): string => join(this.#place.folders.snapshots, id)
  readonly #pathOf = (id: string, name: string): string => join(this.#folderOf(id), name)
}
