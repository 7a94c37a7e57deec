import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { replaceLoosely } from './derived-file.ts'
import { TEMP_NAME } from './durable-file.ts'
import { type FileSystem, orNullIfMissing, orNullIfRefused } from './file-system.ts'
import { type IndexPage, readPage, writePage } from './index-page-file.ts'
import { TextHeap } from './text-heap.ts'

/** Raised whenever what is indexed, or how, changes; another version's files are simply built anew. */
const INDEX_VERSION = 3
/** Pages read at once: the list of files is long, each file small. */
const PARALLEL_READS = 8

type Manifest = { version: number; generation: string; words: string[] }
export type LoadedIndex = { words: string[]; pages: (IndexPage | null)[] }

/**
 * The files of the search index: `index.json` (version, generation, syllables met), `page-<generation>-<number>.bin`,
 * `texts-<generation>.bin`. All of it is derived: whatever is missing, torn or foreign is built again.
 */
export class IndexFolder {
  readonly #files: FileSystem
  readonly #folder: string
  #generation = newGeneration()
  #heap: TextHeap

  constructor(files: FileSystem, folder: string) {
    this.#files = files
    this.#folder = folder
    this.#heap = this.#makeHeap()
  }

  get heap(): TextHeap {
    return this.#heap
  }

  /** What can be used of the files; `null` where there is nothing to go on with. */
  async load(): Promise<LoadedIndex | null> {
    const manifest = await this.#readManifest()
    if (manifest === null) return null
    await this.#turnTo(manifest.generation)
    const names = (await orNullIfRefused(this.#files.readdir(this.#folder))) ?? []
    const numbers = names.flatMap((name) => this.#numberOf(name) ?? [])
    const pages: (IndexPage | null)[] = Array.from({ length: Math.max(-1, ...numbers) + 1 }, () => null)
    for (let at = 0; at < numbers.length; at += PARALLEL_READS) {
      const batch = numbers.slice(at, at + PARALLEL_READS)
      await Promise.all(
        batch.map(async (number) => {
          const bytes = await orNullIfRefused(this.#files.readFile(this.#pagePath(number)))
          pages[number] = bytes && readPage(bytes)
        }),
      )
    }
    return { words: manifest.words, pages }
  }

  /** Whether every page on the drive can be read and the heap reaches as far as they say. */
  async isSound(): Promise<boolean> {
    if ((await orNullIfMissing(this.#files.stat(this.#folder))) === null) return true
    const drive = new IndexFolder(this.#files, this.#folder)
    const loaded = await drive.load()
    if (loaded === null) return false
    const ends = loaded.pages.flatMap((page) => page?.slots.map((slot) => (slot ? slot.at + slot.length : 0)) ?? [])
    const size = await drive.heap.size()
    return loaded.pages.every((page) => page !== null) && ends.every((end) => end <= size)
  }

  /** Whether the files this index reads from and adds to are still there: somebody may have cleared them away. */
  async isWhole(): Promise<boolean> {
    return (await this.#readManifest())?.generation === this.#generation && (await this.#heap.size()) > 0
  }

  /** Begins an empty index beside the old one, which goes with `dropOthers`. The old heap is left to its readers. */
  async beginAnew(): Promise<TextHeap> {
    const old = this.#heap
    // Not the folders above it: where a drive was unplugged, its data folder must not come into being anew.
    await orNullIfRefused(this.#files.mkdir(this.#folder))
    this.#generation = newGeneration()
    this.#heap = this.#makeHeap()
    return old
  }

  async saveWords(words: Iterable<string>): Promise<void> {
    const manifest: Manifest = { version: INDEX_VERSION, generation: this.#generation, words: [...words] }
    const json = JSON.stringify(manifest)
    await replaceLoosely(this.#files, this.#manifestPath, [`${crc32(json)} ${json}`])
  }

  async savePage(number: number, page: IndexPage): Promise<void> {
    await replaceLoosely(this.#files, this.#pagePath(number), [writePage(page)])
  }

  /** Clears away what other generations and broken-off writes have left. */
  async dropOthers(): Promise<void> {
    const names = (await orNullIfRefused(this.#files.readdir(this.#folder))) ?? []
    const isOther = (name: string) => /^(?:page|texts)-/.test(name) && !name.includes(`-${this.#generation}`)
    for (const name of names.filter((one) => isOther(one) || TEMP_NAME.test(one)))
      await orNullIfRefused(this.#files.unlink(join(this.#folder, name)))
  }

  get #manifestPath(): string {
    return join(this.#folder, 'index.json')
  }

  async #turnTo(generation: string): Promise<void> {
    await this.#heap.close()
    this.#generation = generation
    this.#heap = this.#makeHeap()
  }

  #makeHeap(): TextHeap {
    return new TextHeap(this.#files, join(this.#folder, `texts-${this.#generation}.bin`))
  }

  #pagePath(number: number): string {
    return join(this.#folder, `page-${this.#generation}-${number}.bin`)
  }

  #numberOf(name: string): number | null {
    const [, generation, number] = /^page-(\w+)-(\d{1,6})\.bin$/.exec(name) ?? []
    return generation === this.#generation ? Number(number) : null
  }

  async #readManifest(): Promise<Manifest | null> {
    const text = await orNullIfRefused(this.#files.readFile(this.#manifestPath, 'utf8'))
    const [, sum, json] = /^(\d+) (.*)$/s.exec(text ?? '') ?? []
    if (json === undefined || Number(sum) !== crc32(json)) return null
    const manifest = JSON.parse(json) as Manifest
    return manifest.version === INDEX_VERSION ? manifest : null
  }
}

const newGeneration = (): string => randomBytes(6).toString('hex')
