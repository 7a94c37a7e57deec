import { basename, join } from 'node:path'
import { AppError } from '#domain/errors.ts'
import type { Meeting } from '#domain/meeting.ts'
import { Directory, Settings } from '#domain/settings.ts'
import type { VersionReason } from '#domain/version-reason.ts'
import { makeBackup } from './backup/make-backup.ts'
import { inspectBackup, restoreBackup } from './backup/restore-backup.ts'
import { listBin, type Removed, refuseIfNotThere, takeFromBin } from './bin.ts'
import { Catalog } from './catalog.ts'
import { checkStore } from './check-store.ts'
import { DirectiveBook } from './directive-book.ts'
import { EditJournal } from './edit-journal.ts'
import { type FileSystem, nodeFiles, orNullIfMissing, orNullIfRefused } from './file-system.ts'
import { foldersOf } from './folders.ts'
import { Housekeeping } from './housekeeping.ts'
import { KeptSheets } from './kept-sheets.ts'
import { refuseMassDeletion } from './mass-deletion.ts'
import { MeetingFiles } from './meeting-files.ts'
import { meetingSource } from './meeting-source.ts'
import { MeetingWriter } from './meeting-writer.ts'
import { type MigrationStep, steps as ownSteps } from './migrations/steps.ts'
import { NumberRegister } from './numbers/number-register.ts'
import { Photos } from './photos.ts'
import type { Place } from './place.ts'
import type { Progress } from './progress.ts'
import { SearchIndex } from './search-index.ts'
import { type Recovered, SmallFile } from './small-file.ts'
import { Templates } from './templates.ts'
import { redoEdit, undoEdit } from './undo-edit.ts'
import { VersionRoom } from './version-room.ts'
import { type Version, Versions } from './versions.ts'
import { WriteQueue } from './write-queue.ts'

export type StoreOptions = {
  now?: () => Date
  files?: FileSystem
  /** Milliseconds of a clock that is never set back. */
  elapsed?: () => number
  /** The steps of the file format, for tests of formats to come. */
  steps?: readonly MigrationStep[]
  /** Whether the data folder may be made where it is not there; asked when it is needed. */
  mayBeMade?: () => boolean
}

/**
 * The store of one data folder: one file per meeting, written durably, one writer at a time. This file is over its
 * habit of 150 lines because it is the door to all parts of the store; it decides nothing of its own.
 */
export class MeetingStore {
  readonly folder: string
  /** Pictures of meetings, by file name. */
  readonly photos: Photos
  /** The numbers given to papers. */
  readonly numbers: NumberRegister
  /** The office's own Word templates. */
  readonly templates: Templates
  /** Update sheets as bodies sent them back. */
  readonly sheets: KeptSheets
  readonly #place: Place
  readonly #queue: WriteQueue
  readonly #versions: Versions
  readonly #room: VersionRoom
  readonly #meetings: MeetingFiles
  readonly #catalog: Catalog
  readonly #journal: EditJournal
  readonly #index: SearchIndex
  readonly #book: DirectiveBook
  readonly #settings: SmallFile<Settings>
  readonly #directory: SmallFile<Directory>
  readonly #housekeeping: Housekeeping
  readonly #writer: MeetingWriter

  constructor(folder: string, options: StoreOptions = {}) {
    this.folder = folder
    this.#place = {
      folders: foldersOf(folder),
      files: options.files ?? nodeFiles,
      now: options.now ?? (() => new Date()),
      elapsed: options.elapsed ?? (() => performance.now()),
      steps: options.steps ?? ownSteps,
      mayBeMade: options.mayBeMade ?? (() => true),
    }
    this.#queue = new WriteQueue(this.#place)
    this.photos = new Photos(this.#place, this.#queue)
    this.numbers = new NumberRegister(this.#place, this.#queue)
    this.templates = new Templates(this.#place, this.#queue)
    this.sheets = new KeptSheets(this.#place, this.#queue)
    this.#versions = new Versions(this.#place)
    this.#room = new VersionRoom(this.#place, this.#versions)
    this.#meetings = new MeetingFiles(this.#place, this.#versions, this.#queue.refuseIfGone)
    this.#catalog = new Catalog(this.#place, this.#versions)
    this.#journal = new EditJournal(this.#place)
    this.#index = new SearchIndex(
      this.#place,
      meetingSource(this.#catalog, () => this.#writer, this.#queue),
    )
    this.#book = new DirectiveBook(
      this.#place,
      meetingSource(this.#catalog, () => this.#writer, this.#queue),
    )
    this.#settings = new SmallFile(this.#place, join(folder, 'settings.json'), Settings)
    const parts = { catalog: this.#catalog, versions: this.#versions, room: this.#room, settings: this.#settings }
    this.#housekeeping = new Housekeeping(this.#place, this.#queue, parts)
    this.#directory = new SmallFile(this.#place, join(folder, 'directory.json'), Directory)
    this.#writer = this.#makeWriter()
  }

  readonly isOpenForWriting = (): boolean => this.#queue.isOpen()

  readonly openForWriting = (): Promise<void> => this.#queue.open()

  /** Runs work that no save may come between: a move, a restore. */
  readonly exclusively = <T>(work: () => Promise<T>): Promise<T> =>
    this.#queue.run(async () => {
      await this.#journal.idle()
      return await work()
    })

  readonly all = async () => {
    await this.#queue.refuseIfGone()
    const list = await this.#catalog.list()
    if (this.#queue.isOpen()) await this.#housekeeping.afterLook(list.damaged)
    return list
  }

  readonly reading = () => this.#catalog.reading()

  readonly isEmpty = async (): Promise<boolean> => {
    const { meetings, damaged, missing } = await this.all()
    return meetings.length + damaged.length + missing.length + (await this.removed()).length === 0
  }

  readonly get = async (id: string): Promise<Meeting> => (await this.#meetings.read(id)).meeting

  /** A meeting as it stands; `null` where there is none. */
  readonly current = async (id: string): Promise<Meeting | 'damaged' | null> => {
    const found = await this.#writer.readOrNull(id)
    return found === null || found === 'damaged' ? found : found.meeting
  }

  readonly create = (meeting: Meeting): Promise<Meeting> =>
    this.#queue.run(async () => {
      const { files, folders } = this.#place
      if ((await orNullIfMissing(files.stat(folders.meeting(meeting.id)))) !== null) {
        throw new AppError('MEETING_CONFLICT', { base: 0, current: (await this.get(meeting.id)).revision })
      }
      return await this.#writer.put({ ...meeting, revision: 1 })
    })

  readonly update = (id: string, baseRevision: number, change: (meeting: Meeting) => Meeting): Promise<Meeting> =>
    this.#queue.run(() => this.#writer.update(id, baseRevision, change))

  /** Taking back is an edit of its own: a new revision, never an old one put in its place. */
  readonly undo = (id: string, baseRevision: number): Promise<Meeting> =>
    this.#queue.run(async () => {
      const record = await this.#writer.open(id, baseRevision)
      return await this.#writer.edit(record, 'undo', await undoEdit(this.#journal, record.meeting))
    })

  readonly redo = (id: string, baseRevision: number): Promise<Meeting> =>
    this.#queue.run(async () => {
      const record = await this.#writer.open(id, baseRevision)
      return await this.#writer.edit(record, 'redo', await redoEdit(this.#journal, record.meeting))
    })

  readonly steps = async (id: string) => {
    await this.#queue.idle()
    return await this.#journal.steps(id, (await this.#meetings.newest(id)).meeting.revision)
  }

  readonly remove = (id: string): Promise<Removed> => this.#queue.run(() => this.#writer.remove(id))

  readonly restore = (id: string): Promise<Meeting> =>
    this.#queue.run(async () => {
      await takeFromBin(this.#place, id)
      const meeting = await this.get(id)
      this.#index.note(meeting, null)
      this.#book.note(meeting, null)
      return meeting
    })

  readonly removed = async (): Promise<Removed[]> => {
    await this.#queue.refuseIfGone()
    return await listBin(this.#place)
  }

  readonly purge = (ids: readonly string[], isConfirmed: boolean): Promise<number> =>
    this.#queue.run(async () => {
      const chosen = [...new Set(ids)]
      for (const id of chosen) await refuseIfNotThere(this.#place, id)
      const [{ meetings, damaged }, bin] = [await this.all(), await this.removed()]
      const titles = bin.filter(({ id }) => chosen.includes(id)).map(({ title }) => title)
      if (!isConfirmed) refuseMassDeletion(titles, meetings.length + damaged.length + bin.length)
      await this.#writer.deleteForGood(chosen)
      return chosen.length
    })

  readonly forgetMissing = (ids: readonly string[]): Promise<number> =>
    this.#queue.run(async () => {
      const missing = new Set((await this.all()).missing.map(({ id }) => id))
      const chosen = [...new Set(ids)].filter((id) => missing.has(id))
      for (const id of chosen) await this.#writer.forget(id)
      await this.#writer.forgetDurably()
      return chosen.length
    })

  readonly versions = {
    list: (id: string): Promise<Version[]> => this.#versions.list(id),
    read: (id: string, name: string): Promise<Meeting> => this.#versions.read(id, name),
    make: (id: string, reason: VersionReason): Promise<Version> =>
      this.#queue.run(async () => this.#writer.keep(await this.#meetings.newest(id), reason)),
    restore: (id: string, name: string): Promise<Meeting> =>
      this.#queue.run(async () => this.#writer.replace(await this.#versions.read(id, name))),
    room: async () => ({ usedBytes: await this.#room.usedBytes(), limitBytes: await this.#housekeeping.limitBytes() }),
  }

  /** Puts another state in a meeting's place as a new revision, keeping a version of what stood there. */
  readonly replace = (meeting: Meeting): Promise<Meeting> => this.#queue.run(() => this.#writer.replace(meeting))

  readonly check = async (progress: Progress, isRepair: boolean) => {
    await this.#queue.refuseIfGone()
    const { catalog, index, directives } = this.#place.folders
    const rebuild = () => this.#queue.run(() => this.#catalog.rebuild())
    const derived = [
      { path: basename(catalog), isSound: () => this.#catalog.isSound(), rebuild },
      { path: basename(index), isSound: this.#index.isSound, rebuild: () => this.#index.rebuild(progress) },
      { path: basename(directives), isSound: this.#book.isSound, rebuild: () => this.#queue.run(this.#book.rebuild) },
    ]
    const { folder } = this
    return await checkStore({ folder, derived, newestVersion: this.#versions.newestReadable }, isRepair, progress)
  }

  readonly backUp = (progress: Progress, folder: string) =>
    makeBackup(this.folder, folder, { progress, now: this.#place.now() })

  readonly inspectBackup = (path: string) => inspectBackup(this, path)

  readonly restoreBackup = (progress: Progress, request: { path: string; replaceDifferent: boolean }) =>
    restoreBackup(this, request, { progress, files: this.#place.files })

  /** Loads the search index behind the scenes. */
  readonly warmUp = (): void => this.#index.warmUp()

  readonly search = (request: Parameters<SearchIndex['search']>[0]) => this.#index.search(request)

  readonly indexState = () => this.#index.state()

  readonly rebuildIndex = (progress: Progress): Promise<void> => this.#index.rebuild(progress)

  /** The directives of all meetings, read at the first question. */
  readonly directives = () => this.#book.list()

  readonly settings = (): Promise<Settings> => this.#settings.read()

  readonly saveSettings = (settings: Settings): Promise<Settings> =>
    this.#queue.run(async () => {
      const saved = await this.#settings.write(settings)
      this.#housekeeping.lookAtRoomSoon()
      return saved
    })

  readonly directory = (): Promise<Directory> => this.#directory.read()

  readonly updateDirectory = (change: (directory: Directory) => Directory): Promise<Directory> =>
    this.#queue.run(async () => this.#directory.write(change(await this.directory())))

  /** Brings back damaged settings and directory from their newest good copies, on the user's order. */
  readonly recoverSettings = (): Promise<Recovered[]> =>
    this.#queue.run(async () => {
      const found = [await this.#settings.recover(), await this.#directory.recover()]
      return found.filter((one) => one !== null)
    })

  readonly close = async (): Promise<void> => {
    this.#housekeeping.stop()
    // Catalogue and indexes are derived: a full disk must neither fail what is stored nor leave the lock behind.
    await this.#queue.close(async () => {
      await this.#journal.idle()
      await orNullIfRefused(this.#catalog.save())
      await this.#book.close()
      await this.#index.close()
    })
    await this.#book.close()
    await this.#index.close()
  }

  #makeWriter(): MeetingWriter {
    return new MeetingWriter(this.#place, {
      meetings: this.#meetings,
      versions: this.#versions,
      room: this.#room,
      journal: this.#journal,
      catalog: this.#catalog,
      index: this.#index,
      book: this.#book,
      housekeeping: this.#housekeeping,
      photos: this.photos,
    })
  }
}
