import { AppError } from '#domain/errors.ts'
import type { Meeting } from '#domain/meeting.ts'
import { isSameContent, makePatch } from '#domain/meeting-patch.ts'
import { summarizeMeeting } from '#domain/meeting-summary.ts'
import type { VersionReason } from '#domain/version-reason.ts'
import { deleteFromBin, moveToBin, type Removed } from './bin.ts'
import type { Catalog } from './catalog.ts'
import type { DirectiveBook } from './directive-book.ts'
import { syncFile } from './durable-file.ts'
import type { EditJournal } from './edit-journal.ts'
import { orNullIfMissing, orNullIfRefused } from './file-system.ts'
import type { Housekeeping } from './housekeeping.ts'
import type { MeetingRecord } from './meeting-file.ts'
import type { MeetingFiles } from './meeting-files.ts'
import type { Photos } from './photos.ts'
import type { Place } from './place.ts'
import { quarantine } from './quarantine.ts'
import type { SearchIndex } from './search-index.ts'
import type { VersionRoom } from './version-room.ts'
import type { FileState, Version, Versions } from './versions.ts'

type Parts = {
  meetings: MeetingFiles
  versions: Versions
  room: VersionRoom
  journal: EditJournal
  catalog: Catalog
  index: SearchIndex
  book: DirectiveBook
  housekeeping: Housekeeping
  photos: Photos
}

type Change = (meeting: Meeting) => Meeting

/** The only place that replaces a meeting. All of it runs in the store's queue, under the writer's lock. */
export class MeetingWriter {
  readonly #place: Place
  readonly #parts: Parts

  constructor(place: Place, parts: Parts) {
    this.#place = place
    this.#parts = parts
  }

  /** The meeting as it stands. Refuses a stale `baseRevision` with `MEETING_CONFLICT`. */
  readonly open = async (id: string, baseRevision: number): Promise<MeetingRecord> => {
    const record = await this.#parts.meetings.newest(id)
    const current = record.meeting.revision
    if (current !== baseRevision) throw new AppError('MEETING_CONFLICT', { base: baseRevision, current })
    return record
  }

  /**
   * Saves what `change` makes of the meeting. A save whose answer never came (the program was killed, the drive refused
   * the very last step) is asked for again, and is no conflict with itself.
   */
  readonly update = async (id: string, baseRevision: number, change: Change): Promise<Meeting> => {
    const { meeting } = await this.#parts.meetings.newest(id)
    if (meeting.revision === baseRevision + 1 && isMade(meeting, change)) return meeting
    const record = await this.open(id, baseRevision)
    return await this.edit(record, 'edit', change(record.meeting))
  }

  /** Saves a meeting under its own revision. */
  readonly put = async (meeting: Meeting): Promise<Meeting> => {
    const { meetings, catalog, index, book, housekeeping } = this.#parts
    const { meeting: saved, stamp, sha256 } = await meetings.write(meeting)
    await catalog.note(summarizeMeeting(saved), stamp, sha256)
    index.note(saved, stamp)
    book.note(saved, stamp)
    housekeeping.saveCatalogSoon()
    return saved
  }

  /** Saves the next state of a meeting as its next revision and notes it for undo; nothing where nothing changed. */
  readonly edit = async (record: MeetingRecord, kind: 'edit' | 'undo' | 'redo', changed: Meeting): Promise<Meeting> => {
    const { versions, journal, housekeeping } = this.#parts
    const current = record.meeting
    const { id, createdAt, revision: from } = current
    const next = { ...changed, id, createdAt, ...keepEvidence(current, changed) }
    if (isSameContent(current, next) && !hasNewEvidence(current, next)) return current
    if (await versions.keepBeforeWrite(stateOf(record))) housekeeping.tidySoon(id)
    const writing = this.put({ ...next, revision: from + 1 })
    // Made while the drive is at work: this is half of what a save has to think.
    const patch = makePatch(current, next)
    const saved = await writing
    await journal.note(id, { kind, from, revision: saved.revision, at: saved.updatedAt, patch })
    return saved
  }

  /**
   * Puts another state in a meeting's place, as a revision nobody has seen, and keeps a version of what stood there. The
   * one case in which a damaged file is replaced: on the user's explicit order, its copy in quarantine.
   */
  readonly replace = async (wanted: Meeting): Promise<Meeting> => {
    const { id } = wanted
    const { files, folders } = this.#place
    const found = await this.readOrNull(id)
    const record = found === 'damaged' ? null : found
    if (record) await this.keep(record, 'restore')
    if (found === 'damaged') await quarantine(files, folders, { id, path: folders.meeting(id) })
    const { createdAt, revision, ...before } = record?.meeting ?? {
      ...wanted,
      ...{ sources: [], approvals: [], returnedCopies: [], revision: 0 },
    }
    const highest = Math.max(revision, wanted.revision, await this.#highestSeen(id))
    const next = { ...wanted, createdAt, ...keepEvidence(before, wanted), revision: highest + 1 }
    const saved = await this.put(next)
    if (record === null) return saved
    const patch = makePatch(record.meeting, saved)
    const entry = { kind: 'edit' as const, from: revision, revision: saved.revision, at: saved.updatedAt, patch }
    await this.#parts.journal.note(id, entry)
    return saved
  }

  /** Keeps a version of a meeting as it stands. */
  readonly keep = async (record: MeetingRecord, reason: VersionReason): Promise<Version> => {
    const kept = await this.#parts.versions.keep(stateOf(record), reason)
    this.#parts.housekeeping.tidySoon(record.meeting.id)
    return kept
  }

  readonly remove = async (id: string): Promise<Removed> => {
    const record = await this.#parts.meetings.read(id)
    await this.keep(record, 'removal')
    const removed = await moveToBin(this.#place, id, record.meeting.title)
    await this.forget(id)
    return removed
  }

  /**
   * Deletes from the bin for good, with versions, journal and pictures unless the meeting is back in the list. The bin's
   * copies go last: until then the meetings can be chosen again.
   */
  readonly deleteForGood = async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) await this.#dropTraces(id)
    await this.#parts.book.forgetForGood(ids)
    await this.forgetDurably()
    for (const id of ids) await deleteFromBin(this.#place, id)
  }

  /** What was taken off the lists on the user's order must not come back as missing after a crash. */
  readonly forgetDurably = async (): Promise<void> => {
    const { files, folders } = this.#place
    await orNullIfRefused(this.#parts.catalog.save().then(() => syncFile(files, folders.catalog)))
  }

  /** The lists no longer know the meeting. */
  readonly forget = async (id: string): Promise<void> => {
    await this.#parts.catalog.forget(id)
    this.#parts.index.forget(id)
    this.#parts.book.forget(id)
    this.#parts.housekeeping.saveCatalogSoon()
  }

  readonly readOrNull = async (id: string): Promise<MeetingRecord | 'damaged' | null> => {
    try {
      return await this.#parts.meetings.read(id)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      if (error.code === 'MEETING_NOT_FOUND') return null
      if (error.code === 'MEETING_DAMAGED') return 'damaged'
      throw error
    }
  }

  async #dropTraces(id: string): Promise<void> {
    const { files, folders } = this.#place
    const { versions, room, journal, photos } = this.#parts
    if ((await orNullIfMissing(files.lstat(folders.meeting(id)))) !== null) return
    await versions.purge(id)
    await room.recount(id)
    await journal.purge(id)
    await photos.purge(id)
    await this.forget(id)
  }

  async #highestSeen(id: string): Promise<number> {
    const { versions, catalog, journal } = this.#parts
    const kept = (await versions.list(id)).map((one) => one.revision)
    return Math.max(await catalog.revisionOf(id), await journal.revisionOf(id), ...kept)
  }
}

function stateOf({ meeting, version }: MeetingRecord): FileState {
  return { id: meeting.id, revision: meeting.revision, formatVersion: version }
}

type Evidence = Pick<Meeting, 'sources' | 'approvals' | 'returnedCopies'>

/** A stored source is evidence, and so is what a leader has decided: a save may add some, never change or drop one. */
const keepEvidence = (stored: Evidence, next: Evidence): Evidence => ({
  sources: addNew(stored.sources, next.sources),
  approvals: addNew(stored.approvals, next.approvals),
  returnedCopies: addNew(stored.returnedCopies, next.returnedCopies),
})

const addNew = <One extends { id: string }>(stored: readonly One[], next: readonly One[]): One[] => [
  ...stored,
  ...next.filter((one) => !stored.some((old) => old.id === one.id)),
]

const hasNewEvidence = (stored: Evidence, next: Evidence): boolean =>
  next.sources.length !== stored.sources.length ||
  next.approvals.length !== stored.approvals.length ||
  next.returnedCopies.length !== stored.returnedCopies.length

/** Whether a meeting already holds what a change would make of it; a change that refuses it does not say. */
function isMade(meeting: Meeting, change: Change): boolean {
  try {
    const made = change(meeting)
    const isKept = !hasNewEvidence(meeting, keepEvidence(meeting, made))
    return isKept && isSameContent(meeting, { ...made, id: meeting.id, createdAt: meeting.createdAt })
  } catch (error) {
    if (error instanceof AppError) return false
    throw error
  }
}
