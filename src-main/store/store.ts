import { join } from 'node:path'
import { Low } from 'lowdb'
import { localDate, momentOf } from '#domain/dates.ts'
import { AppError, problemOf } from '#domain/errors.ts'
import { Meeting } from '#domain/meeting.ts'
import { summarizeMeeting } from '#domain/meeting-summary.ts'
import { Directory, Settings } from '#domain/settings.ts'
import { listBin, moveToBin, type Removed, takeFromBin } from './bin.ts'
import { Catalog, type Damaged, damageRefusal } from './catalog.ts'
import { DataFile } from './data-file.ts'
import { TEMP_NAME } from './durable-file.ts'
import { type FileSystem, nodeFiles, orNullIfMissing, orNullIfRefused, systemCode } from './file-system.ts'
import { type Folders, foldersOf } from './folders.ts'
import { readMeeting, writeMeeting } from './meeting-file.ts'
import { quarantine } from './quarantine.ts'
import { openSmallFile, type SmallFile } from './small-file.ts'
import { newestSnapshot, snapshotBeforeFirstWrite } from './snapshots.ts'
import { acquireWriterLock, type WriterLock } from './writer-lock.ts'

export type StoreOptions = { now?: () => Date; files?: FileSystem }

/** How long the derived catalogue waits after the last save before it is written. */
const CATALOG_DELAY_MS = 1_000

/**
 * The store of one data folder: one file per meeting, written durably, one writer at a time. This file is over its
 * habit of 150 lines because it is the only place that replaces a meeting.
 */
export class MeetingStore {
  readonly folder: string
  readonly #files: FileSystem
  readonly #folders: Folders
  readonly #now: () => Date
  readonly #catalog: Catalog
  readonly #settings: SmallFile<Settings>
  readonly #directory: SmallFile<Directory>
  #lock: WriterLock | null = null
  #opening: Promise<void> | null = null
  #queue: Promise<unknown> = Promise.resolve()
  #catalogTimer: NodeJS.Timeout | null = null

  constructor(folder: string, options: StoreOptions = {}) {
    this.folder = folder
    this.#files = options.files ?? nodeFiles
    this.#now = options.now ?? (() => new Date())
    this.#folders = foldersOf(folder)
    this.#catalog = new Catalog(this.#files, this.#folders)
    this.#settings = openSmallFile(this.#files, join(folder, 'settings.json'), Settings)
    this.#directory = openSmallFile(this.#files, join(folder, 'directory.json'), Directory)
  }

  readonly isOpenForWriting = (): boolean => this.#lock !== null

  readonly openForWriting = async (): Promise<void> => {
    if (this.#lock) return
    this.#opening ??= this.#takeLock().finally(() => {
      this.#opening = null
    })
    await this.#opening
  }

  readonly all = async () => {
    await this.#refuseIfGone()
    const list = await this.#catalog.list()
    if (this.#lock) await this.#setAside(list.damaged)
    return list
  }

  readonly get = async (id: string): Promise<Meeting> => {
    const bytes = await this.#readBytes(id)
    try {
      return readMeeting(bytes, id)
    } catch (error) {
      throw damageRefusal(id, error, await newestSnapshot(this.#files, this.#folders, id))
    }
  }

  readonly create = (meeting: Meeting): Promise<Meeting> =>
    this.#write(async () => {
      if ((await orNullIfMissing(this.#files.stat(this.#folders.meeting(meeting.id)))) !== null) {
        throw new AppError('MEETING_CONFLICT', { base: 0, current: (await this.get(meeting.id)).revision })
      }
      return await this.#put({ ...meeting, revision: 1 })
    })

  readonly update = (id: string, baseRevision: number, change: (meeting: Meeting) => Meeting): Promise<Meeting> =>
    this.#write(async () => {
      const current = await this.get(id)
      if (current.revision !== baseRevision) {
        throw new AppError('MEETING_CONFLICT', { base: baseRevision, current: current.revision })
      }
      const next = change(current)
      if (JSON.stringify(next) === JSON.stringify(current)) return current
      await snapshotBeforeFirstWrite(this.#files, this.#folders, { id, date: localDate(this.#now()) })
      const { createdAt, sources } = current
      return await this.#put({
        ...next,
        id,
        createdAt,
        sources: keepSources(sources, next.sources),
        revision: baseRevision + 1,
      })
    })

  readonly remove = (id: string) =>
    this.#write(async () => {
      const meeting = await this.get(id)
      await moveToBin(this.#files, this.#folders, id)
      return { id, title: meeting.title, removedAt: momentOf(this.#now()) }
    })

  readonly restore = (id: string): Promise<Meeting> =>
    this.#write(async () => {
      await takeFromBin(this.#files, this.#folders, id)
      return await this.get(id)
    })

  readonly removed = (): Promise<Removed[]> => listBin(this.#files, this.#folders)

  readonly settings = (): Promise<Settings> => this.#settings.read()

  readonly saveSettings = (settings: Settings): Promise<Settings> => this.#write(() => this.#settings.write(settings))

  readonly directory = (): Promise<Directory> => this.#directory.read()

  readonly updateDirectory = (change: (directory: Directory) => Directory): Promise<Directory> =>
    this.#write(async () => this.#directory.write(change(await this.directory())))

  readonly close = async (): Promise<void> => {
    await this.#queue
    if (this.#catalogTimer) clearTimeout(this.#catalogTimer)
    if (!this.#lock) return
    // The catalogue is derived: a full disk must neither fail what has been stored nor leave the lock behind.
    await orNullIfRefused(this.#catalog.save())
    await this.#lock.release()
    this.#lock = null
  }

  async #takeLock(): Promise<void> {
    await this.#makeFolders()
    this.#lock = await acquireWriterLock(this.#files, this.folder, this.#now)
    const names = await this.#files.readdir(this.#folders.meetings)
    for (const name of names.filter((one) => TEMP_NAME.test(one)))
      await orNullIfRefused(this.#files.unlink(join(this.#folders.meetings, name)))
  }

  /** A folder that was there when the lock was taken and is not now (an unplugged drive) is no empty folder. */
  async #refuseIfGone(): Promise<void> {
    if (!this.#lock || (await orNullIfMissing(this.#files.stat(this.#folders.meetings))) !== null) return
    throw new AppError('STORE_UNREADABLE', { folder: this.folder, problem: problemOf('ENOENT') })
  }

  async #makeFolders(): Promise<void> {
    try {
      await this.#files.mkdir(this.#folders.meetings, { recursive: true })
    } catch (error) {
      const code = systemCode(error)
      if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
        throw new AppError('STORE_READ_ONLY', { folder: this.folder })
      throw new AppError('STORE_UNREADABLE', { folder: this.folder, problem: problemOf(code ?? '') })
    }
  }

  /** One write at a time, each under the lock. A failed one does not stop the next; what the system refuses is named. */
  #write<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#queue.then(async () => {
      await this.openForWriting()
      await this.#verifyLock()
      try {
        return await work()
      } catch (error) {
        const code = systemCode(error)
        if (code === null) throw error
        throw new AppError('STORE_WRITE_FAILED', { problem: problemOf(code) })
      }
    })
    this.#queue = run.catch(() => undefined)
    return run
  }

  /** A lock that another program took over is let go, so that the next command asks for it anew. */
  async #verifyLock(): Promise<void> {
    try {
      await this.#lock?.verify()
    } catch (error) {
      if (error instanceof AppError && error.code === 'STORE_BUSY') {
        await this.#lock?.release()
        this.#lock = null
      }
      throw error
    }
  }

  async #readBytes(id: string): Promise<Uint8Array> {
    try {
      return await this.#files.readFile(this.#folders.meeting(id))
    } catch (error) {
      if (systemCode(error) === 'ENOENT') {
        await this.#refuseIfGone()
        throw new AppError('MEETING_NOT_FOUND', { id })
      }
      throw damageRefusal(id, error, await newestSnapshot(this.#files, this.#folders, id))
    }
  }

  async #put(meeting: Meeting): Promise<Meeting> {
    const value = Meeting.parse({ ...meeting, updatedAt: momentOf(this.#now()) })
    const format = { parse: (bytes: Uint8Array) => readMeeting(bytes, value.id), stringify: writeMeeting }
    await new Low(new DataFile(this.#files, this.#folders.meeting(value.id), format), value).write()
    await this.#catalog.note(summarizeMeeting(value))
    this.#scheduleCatalog()
    return value
  }

  #scheduleCatalog(): void {
    if (this.#catalogTimer) clearTimeout(this.#catalogTimer)
    this.#catalogTimer = setTimeout(() => {
      // The catalogue is derived: if it cannot be written now, the next start builds it from the files.
      this.#write(() => this.#catalog.save()).catch(() => undefined)
    }, CATALOG_DELAY_MS)
    this.#catalogTimer.unref()
  }

  async #setAside(damaged: readonly Damaged[]): Promise<void> {
    for (const { id, code } of damaged) {
      if (code !== 'MEETING_DAMAGED') continue
      // Where no copy can be made now, the file itself still stands, and the next list tries again.
      await orNullIfRefused(quarantine(this.#files, this.#folders, { id, path: this.#folders.meeting(id) }))
    }
  }
}

/** A stored source is evidence: a save may add sources, never change or drop one. */
function keepSources(stored: Meeting['sources'], next: Meeting['sources']): Meeting['sources'] {
  return [...stored, ...next.filter((one) => !stored.some((old) => old.id === one.id))]
}
