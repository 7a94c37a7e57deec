import { Low } from 'lowdb'
import { momentOf } from '#domain/dates.ts'
import { AppError, problemOf } from '#domain/errors.ts'
import { Meeting } from '#domain/meeting.ts'
import { DataFile } from './data-file.ts'
import { orNullIfRefused, systemCode } from './file-system.ts'
import { MEETING_LIMIT_BYTES, type MeetingRecord, readRecord, sealMeeting, Unreadable } from './meeting-file.ts'
import type { Place } from './place.ts'
import { damageRefusal } from './reading-problem.ts'
import type { Versions } from './versions.ts'

/** A file's marks: another content has others, for a file is only ever replaced, never written into. */
type Stamp = { mtimeMs: number; ctimeMs: number; size: number; ino: number }
export type Written = { meeting: Meeting; stamp: Stamp | null; sha256: string }

/** Meetings whose last state is held, so that a save need not read what the save before has written. */
const MOST_HELD = 4

/** The files of the meetings, read and written one at a time. */
export class MeetingFiles {
  readonly #place: Place
  readonly #versions: Versions
  readonly #refuseIfGone: () => Promise<void>
  readonly #held = new Map<string, { stamp: Stamp; record: MeetingRecord }>()

  constructor(place: Place, versions: Versions, refuseIfGone: () => Promise<void>) {
    this.#place = place
    this.#versions = versions
    this.#refuseIfGone = refuseIfGone
  }

  /** Reads a meeting. Refuses with `MEETING_NOT_FOUND`, `MEETING_DAMAGED` or `MEETING_TOO_NEW`. */
  readonly read = async (id: string): Promise<MeetingRecord> => {
    const { files, folders, steps } = this.#place
    try {
      const stat = await files.stat(folders.meeting(id))
      if (stat.isFile() && stat.size > MEETING_LIMIT_BYTES) throw new Unreadable('tooLarge')
      return readRecord(await files.readFile(folders.meeting(id)), id, steps)
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw damageRefusal(id, error, await this.#versions.newestReadable(id))
      await this.#refuseIfGone()
      throw new AppError('MEETING_NOT_FOUND', { id })
    }
  }

  /** The same without reading a file that still is the one last written. */
  readonly newest = async (id: string): Promise<MeetingRecord> => {
    const held = this.#held.get(id)
    const stamp = await this.#stampOf(id)
    if (held && isSame(held.stamp, stamp)) return held.record
    const record = await this.read(id)
    this.#hold(id, stamp, record)
    return record
  }

  /** Replaces a meeting's file, whole and durably. */
  readonly write = async (next: Meeting): Promise<Written> => {
    const { files, folders, steps, now } = this.#place
    const meeting = Meeting.parse({ ...next, updatedAt: momentOf(now()) })
    const version = steps.length + 1
    const sealed = sealMeeting(meeting, version)
    // What could not be read back is not written. A letter takes at most three bytes, so most texts need no counting.
    if (sealed.text.length > MEETING_LIMIT_BYTES / 3 && Buffer.byteLength(sealed.text) > MEETING_LIMIT_BYTES)
      throw new AppError('STORE_WRITE_FAILED', { problem: problemOf('tooLarge') })
    const format = {
      parse: (bytes: Uint8Array) => readRecord(bytes, meeting.id, steps).meeting,
      stringify: () => sealed.text,
    }
    await new Low(new DataFile(files, folders.meeting(meeting.id), format), meeting).write()
    const { sha256 } = sealed
    const stamp = await this.#stampOf(meeting.id)
    this.#hold(meeting.id, stamp, { meeting, version, sha256 })
    return { meeting, stamp, sha256 }
  }

  /** A file that cannot be looked at now is only read again the next time. */
  async #stampOf(id: string): Promise<Stamp | null> {
    const stat = await orNullIfRefused(this.#place.files.stat(this.#place.folders.meeting(id)))
    return stat && { mtimeMs: stat.mtimeMs, ctimeMs: stat.ctimeMs, size: stat.size, ino: stat.ino }
  }

  #hold(id: string, stamp: Stamp | null, record: MeetingRecord): void {
    this.#held.delete(id)
    if (stamp !== null) this.#held.set(id, { stamp, record })
    const [oldest] = this.#held.keys()
    if (this.#held.size > MOST_HELD && oldest !== undefined) this.#held.delete(oldest)
  }
}

const isSame = (a: Stamp, b: Stamp | null): boolean =>
  a.mtimeMs === b?.mtimeMs && a.ctimeMs === b.ctimeMs && a.size === b.size && a.ino === b.ino
