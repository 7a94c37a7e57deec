import { join } from 'node:path'
import { AppError, problemOf } from '#domain/errors.ts'
import { makeFolderDurably, TEMP_NAME } from './durable-file.ts'
import { orNullIfRefused, systemCode } from './file-system.ts'
import { movedTo } from './moved-mark.ts'
import type { Place } from './place.ts'
import { unfinishedFrom } from './unfinished-mark.ts'
import { acquireWriterLock, type WriterLock } from './writer-lock.ts'

/** One write at a time, each under the writer's lock of the data folder; what the system refuses gets its name here. */
export class WriteQueue {
  readonly #place: Place
  #lock: WriterLock | null = null
  #opening: Promise<void> | null = null
  #last: Promise<unknown> = Promise.resolve()

  constructor(place: Place) {
    this.#place = place
  }

  readonly isOpen = (): boolean => this.#lock !== null

  readonly open = async (): Promise<void> => {
    if (this.#lock) return
    this.#opening ??= this.#takeLock().finally(() => {
      this.#opening = null
    })
    await this.#opening
  }

  /** Runs work after all that was asked for before. A failed one does not stop the next. */
  readonly run = <T>(work: () => Promise<T>): Promise<T> => {
    const run = this.#last.then(async () => {
      await this.open()
      await this.#verifyLock()
      try {
        return await work()
      } catch (error) {
        const code = systemCode(error)
        if (code === null) throw error
        throw new AppError('STORE_WRITE_FAILED', { problem: problemOf(code) })
      }
    })
    this.#last = run.catch(() => undefined)
    return run
  }

  /** Waits for all that was asked for before, whatever became of it. */
  readonly idle = async (): Promise<void> => void (await this.#last)

  /** Waits for what is still to be written, runs `before` if the lock is held, and lets the lock go. */
  readonly close = async (before: () => Promise<unknown>): Promise<void> => {
    await this.#last
    if (!this.#lock) return
    await before()
    await this.#lock.release()
    this.#lock = null
  }

  /**
   * A folder that was there when the lock was taken, or was to be there, and is not (an unplugged drive) is not empty;
   * half a copy of a store is none.
   */
  readonly refuseIfGone = async (): Promise<void> => {
    const { files, folders, mayBeMade } = this.#place
    const from = unfinishedFrom(folders.root)
    if (from !== null) throw new AppError('STORE_UNFINISHED', { folder: folders.root, from })
    if (!this.#lock && mayBeMade()) return
    try {
      await files.stat(folders.meetings)
    } catch (error) {
      const code = systemCode(error)
      if (code === null) throw error
      throw new AppError('STORE_UNREADABLE', { folder: folders.root, problem: problemOf(code) })
    }
  }

  async #takeLock(): Promise<void> {
    const { files, folders, now } = this.#place
    const to = movedTo(folders.root)
    if (to !== null) throw new AppError('STORE_MOVED', { to })
    await this.refuseIfGone()
    await this.#makeFolders()
    this.#lock = await acquireWriterLock(files, folders.root, now)
    const { root, meetings, removed, journal, numbers, quarantine, snapshots } = folders
    const copies = ['settings.json', 'directory.json'].map((name) => join(snapshots, name))
    for (const folder of [root, meetings, removed, journal, numbers, quarantine, ...copies]) await this.#sweep(folder)
  }

  /** Half-written files of a program that died; nobody else writes while we hold the lock. */
  async #sweep(folder: string): Promise<void> {
    const { files } = this.#place
    const names = (await orNullIfRefused(files.readdir(folder))) ?? []
    for (const name of names.filter((one) => TEMP_NAME.test(one)))
      await orNullIfRefused(files.unlink(join(folder, name)))
  }

  async #makeFolders(): Promise<void> {
    const { files, folders } = this.#place
    try {
      await makeFolderDurably(files, folders.meetings)
    } catch (error) {
      const code = systemCode(error)
      if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
        throw new AppError('STORE_READ_ONLY', { folder: folders.root })
      throw new AppError('STORE_UNREADABLE', { folder: folders.root, problem: problemOf(code ?? '') })
    }
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
}
