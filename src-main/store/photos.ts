import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { AppError, problemOf } from '#domain/errors.ts'
import { makeFolderDurably, syncFolder, writeDurably } from './durable-file.ts'
import { orNullIfMissing, orNullIfRefused, systemCode } from './file-system.ts'
import type { Place } from './place.ts'
import type { WriteQueue } from './write-queue.ts'

/** A picture's own file name: the first half of the SHA-256 of its bytes, so that one never takes another's place. */
const NAME = /^([0-9a-f]{32})\.(?:jpg|png)$/
/** Meetings written by other hands may name their files otherwise; a path out of the folder is no name. */
const SAFE_NAME = /^[\w-]{1,64}\.(?:jpg|png)$/

/** Whether a name can be a picture's file and nothing else. */
export const isPhotoName = (name: string): boolean => SAFE_NAME.test(name)

/** Whether the bytes are those the file's name was made of; a name made otherwise proves nothing. */
export function isSoundPhoto(name: string, bytes: Uint8Array): boolean {
  const wanted = NAME.exec(name)?.[1]
  return wanted === undefined || wanted === hashOf(bytes)
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32)

/**
 * The pictures of meetings: `photos/<meeting id>/<hash>.<extension>`. They lie there also while their meeting is in the
 * bin, and while it no longer names them, for undo and older versions do; only deleting the meeting for good takes them.
 */
export class Photos {
  readonly #place: Place
  readonly #queue: WriteQueue

  constructor(place: Place, queue: WriteQueue) {
    this.#place = place
    this.#queue = queue
  }

  /** Stores a picture durably and gives its name; one that is there and sound is left alone. */
  readonly add = (meetingId: string, bytes: Uint8Array, extension: 'jpg' | 'png'): Promise<string> =>
    this.#queue.run(async () => {
      const { files } = this.#place
      const name = `${hashOf(bytes)}.${extension}`
      const path = join(this.#folderOf(meetingId), name)
      const there = await orNullIfRefused(files.readFile(path))
      if (there !== null && isSoundPhoto(name, there)) return name
      await makeFolderDurably(files, this.#folderOf(meetingId))
      await writeDurably(files, path, bytes)
      return name
    })

  /** Refuses with `PHOTO_NOT_FOUND` what is not there, is damaged, or is no name of a picture. */
  readonly read = async (meetingId: string, name: string): Promise<Uint8Array> => {
    if (!isPhotoName(name)) throw new AppError('PHOTO_NOT_FOUND')
    await this.#queue.refuseIfGone()
    const path = join(this.#folderOf(meetingId), name)
    const bytes = await this.#orUnreadable(orNullIfMissing(this.#place.files.readFile(path), ['ENOENT', 'ENOTDIR']))
    if (bytes === null || !isSoundPhoto(name, bytes)) throw new AppError('PHOTO_NOT_FOUND')
    return bytes
  }

  /** Names of the pictures that lie there; whether they are sound shows when they are read. */
  readonly list = async (meetingId: string): Promise<string[]> => {
    await this.#queue.refuseIfGone()
    const names = await this.#orUnreadable(orNullIfMissing(this.#place.files.readdir(this.#folderOf(meetingId))))
    return (names ?? []).filter(isPhotoName)
  }

  /** Deletes the pictures of a meeting that is deleted for good; runs inside the queue. */
  readonly purge = async (meetingId: string): Promise<void> => {
    const { files, folders } = this.#place
    const folder = this.#folderOf(meetingId)
    if ((await orNullIfMissing(files.lstat(folder))) === null) return
    await files.rm(folder, { recursive: true, force: true })
    await syncFolder(files, folders.photos)
  }

  #folderOf(meetingId: string): string {
    return join(this.#place.folders.photos, meetingId)
  }

  async #orUnreadable<T>(work: Promise<T>): Promise<T> {
    try {
      return await work
    } catch (error) {
      const code = systemCode(error)
      if (code === null) throw error
      throw new AppError('STORE_UNREADABLE', { folder: this.#place.folders.photos, problem: problemOf(code) })
    }
  }
}
