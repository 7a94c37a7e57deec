import { createHash } from 'node:crypto'
import { join } from 'node:path'
import * as z from 'zod'
import { AppError, problemOf } from '#domain/errors.ts'
import { makeFolderDurably, renameWithRetry, syncFolder, writeDurably } from './durable-file.ts'
import { orNullIfMissing, orNullIfRefused, systemCode } from './file-system.ts'
import { idOfFile } from './folders.ts'
import type { Place } from './place.ts'
import type { WriteQueue } from './write-queue.ts'

/** What stands beside a template's file: its name, and the hash by which a half or foreign file is told. */
const Label = z.object({
  id: z.string().regex(/^[\w-]{1,64}$/),
  name: z.string(),
  fileName: z.string(),
  addedAt: z.string(),
  sizeBytes: z.int().nonnegative(),
  hash: z.string(),
})
type Label = z.infer<typeof Label>
export type StoredTemplate = Omit<Label, 'hash'>

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The label of a template, or `null` where the bytes are none; for the check of the folder too. */
export function readLabel(bytes: Uint8Array): Label | null {
  try {
    return Label.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch {
    return null
  }
}

/** Whether a file is the one its label was written for. */
export const isSoundTemplate = (label: Label, bytes: Uint8Array): boolean => label.hash === hashOf(bytes)

/**
 * The office's own templates: `templates/<id>.docx` with `templates/<id>.json` beside it. A template that is replaced or
 * removed is moved to `removed/templates/`, so that nothing is ever lost.
 */
export class Templates {
  readonly #place: Place
  readonly #queue: WriteQueue

  constructor(place: Place, queue: WriteQueue) {
    this.#place = place
    this.#queue = queue
  }

  /** By name, as a person looks for them; a file without a readable label is left to the check of the folder. */
  readonly list = async (): Promise<StoredTemplate[]> => {
    const { files, folders } = this.#place
    const names = (await this.#orRefuse(orNullIfMissing(files.readdir(folders.templates)))) ?? []
    const ids = names.map(idOfFile).filter((id) => id !== null)
    const labels = await Promise.all(ids.map((id) => this.#labelOf(id)))
    return labels
      .filter((label) => label !== null)
      .map(withoutHash)
      .toSorted((a, b) => a.name.localeCompare(b.name, 'vi') || (a.id < b.id ? -1 : 1))
  }

  /** The file is there before its label names it: a crash between leaves a file without a label, never the reverse. */
  readonly save = (template: StoredTemplate, bytes: Uint8Array): Promise<StoredTemplate> =>
    this.#queue.run(async () => {
      const { files, folders } = this.#place
      const label = Label.parse({ ...template, hash: hashOf(bytes) })
      await makeFolderDurably(files, folders.templates)
      await this.#moveAway(label.id)
      await writeDurably(files, this.#path(label.id, 'docx'), bytes)
      await writeDurably(files, this.#path(label.id, 'json'), `${JSON.stringify(label, null, 1)}\n`)
      return withoutHash(label)
    })

  /** Refuses with `TEMPLATE_NOT_FOUND` what is not there, `TEMPLATE_BROKEN` what is not what was stored. */
  readonly read = async (id: string): Promise<{ template: StoredTemplate; bytes: Uint8Array }> => {
    const { files } = this.#place
    const label = await this.#labelOf(id)
    const bytes = label && (await this.#orRefuse(orNullIfMissing(files.readFile(this.#path(id, 'docx')))))
    if (!label || !bytes) throw new AppError('TEMPLATE_NOT_FOUND')
    if (!isSoundTemplate(label, bytes)) {
      throw new AppError('TEMPLATE_BROKEN', { name: label.name, problem: `${problemOf('wrongHash')}.` })
    }
    return { template: withoutHash(label), bytes }
  }

  readonly remove = (id: string): Promise<void> =>
    this.#queue.run(async () => {
      if ((await this.#labelOf(id)) === null) throw new AppError('TEMPLATE_NOT_FOUND')
      await this.#moveAway(id)
    })

  /** Both files keep their id and take the time, so that a later one never takes an earlier one's place. */
  async #moveAway(id: string): Promise<void> {
    const { files, folders, now } = this.#place
    const bin = join(folders.removed, 'templates')
    const time = now().toISOString().replace(/[^\d]/g, '')
    for (const extension of ['json', 'docx'] as const) {
      if ((await orNullIfMissing(files.lstat(this.#path(id, extension)))) === null) continue
      await makeFolderDurably(files, bin)
      await renameWithRetry(
        files,
        this.#path(id, extension),
        await this.#freePath(join(bin, `${id}-${time}`), extension),
      )
    }
    if ((await orNullIfMissing(files.lstat(bin))) !== null) await syncFolder(files, bin)
    await syncFolder(files, folders.templates)
  }

  async #freePath(stem: string, extension: string): Promise<string> {
    for (let number = 1; ; number++) {
      const path = `${stem}${number === 1 ? '' : `-${number}`}.${extension}`
      if ((await orNullIfMissing(this.#place.files.lstat(path))) === null) return path
    }
  }

  async #labelOf(id: string): Promise<Label | null> {
    if (idOfFile(`${id}.json`) === null) return null
    const bytes = await orNullIfRefused(this.#place.files.readFile(this.#path(id, 'json')))
    const label = bytes && readLabel(bytes)
    return label?.id === id ? label : null
  }

  #path(id: string, extension: 'docx' | 'json'): string {
    return join(this.#place.folders.templates, `${id}.${extension}`)
  }

  async #orRefuse<T>(work: Promise<T>): Promise<T> {
    try {
      return await work
    } catch (error) {
      const code = systemCode(error)
      if (code === null) throw error
      throw new AppError('STORE_UNREADABLE', { folder: this.#place.folders.templates, problem: problemOf(code) })
    }
  }
}

const withoutHash = ({ id, name, fileName, addedAt, sizeBytes }: Label): StoredTemplate => ({
  id,
  name,
  fileName,
  addedAt,
  sizeBytes,
})
