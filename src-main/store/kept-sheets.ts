import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { AppError } from '#domain/errors.ts'
import { makeFolderDurably, writeDurably } from './durable-file.ts'
import { orNullIfRefused } from './file-system.ts'
import type { Place } from './place.ts'
import type { WriteQueue } from './write-queue.ts'

/** The first half of the SHA-256 of the bytes, and the ending the file came with. */
const NAME = /^([0-9a-f]{32})\.[a-z]{1,5}$/
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32)

/** Whether the bytes are those that the file's name was made of. */
export const isSoundSheet = (name: string, bytes: Uint8Array): boolean => NAME.exec(name)?.[1] === hashOf(bytes)

/**
 * Update sheets as bodies sent them back: `sheets/<hash>.<extension>`. They are evidence: none is ever changed, and none
 * goes with a meeting, for one sheet speaks of the directives of many.
 */
export class KeptSheets {
  readonly #place: Place
  readonly #queue: WriteQueue

  constructor(place: Place, queue: WriteQueue) {
    this.#place = place
    this.#queue = queue
  }

  /** Stores a file durably and gives its name; one that is there and sound is left alone. */
  readonly keep = (bytes: Uint8Array, extension: string): Promise<string> =>
    this.#queue.run(async () => {
      const { files, folders } = this.#place
      const name = `${hashOf(bytes)}.${/^[a-z]{1,5}$/.test(extension) ? extension : 'bin'}`
      const path = join(folders.sheets, name)
      const there = await orNullIfRefused(files.readFile(path))
      if (there !== null && isSoundSheet(name, there)) return name
      await makeFolderDurably(files, folders.sheets)
      await writeDurably(files, path, bytes)
      return name
    })

  /** Refuses with `SHEET_NOT_FOUND` what is not there, is damaged, or is no name of a sheet. */
  readonly read = async (name: string): Promise<Uint8Array> => {
    const bytes = NAME.test(name)
      ? await orNullIfRefused(this.#place.files.readFile(join(this.#place.folders.sheets, name)))
      : null
    if (bytes === null || !isSoundSheet(name, bytes)) throw new AppError('SHEET_NOT_FOUND')
    return bytes
  }
}
