import { existsSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { WholeCall } from './faulty-files.ts'

/**
 * What a power cut takes. `data`: what was written and not synced becomes zeros of the same length (NTFS), or the file
 * ends after so many whole blocks. `losesNames`: renames and new folders not followed by a sync of their folder never
 * happened. `none` is the crash of a process: the system still writes everything.
 */
export type Loss = {
  name: string
  data: 'kept' | 'zeros' | { blocks: number }
  losesNames: boolean
}

export const processCrash: Loss = { name: 'process killed', data: 'kept', losesNames: false }
export const powerCuts: readonly Loss[] = [
  { name: 'zeros', data: 'zeros', losesNames: false },
  { name: 'nothing written', data: { blocks: 0 }, losesNames: false },
  { name: 'first block', data: { blocks: 1 }, losesNames: false },
  { name: 'zeros, names lost', data: 'zeros', losesNames: true },
]

const BLOCK = 4_096

type Rename = { from: string; to: string; covered: Buffer | null }

/** The account of what the disk has promised to keep, from the calls the store makes. */
export class PowerCut {
  readonly #folder: string
  readonly #ignoresSync: boolean
  /** Bytes of each open or unsynced file that are safe. */
  readonly #synced = new Map<string, number>()
  #renames: Rename[] = []
  #newFolders: string[] = []

  constructor(folder: string, ignoresSync: boolean) {
    this.#folder = folder
    this.#ignoresSync = ignoresSync
  }

  /** Looks at a call before it runs; gives what is to be noted once it has succeeded. */
  watch({ name, path, args }: WholeCall): () => void {
    const size = existsSync(path) ? statSync(path).size : 0
    if (name === 'open') return () => this.#open(path, String(args[1]), size)
    if (name === 'handle.sync' || name === 'handle.datasync') return () => this.#sync(path)
    if (name === 'writeFile' || name === 'copyFile' || name === 'truncate') return () => this.#synced.set(path, 0)
    if (name === 'appendFile') return () => this.#open(path, 'a', size)
    if (name === 'rename') return this.#rename(path, String(args[1]))
    if (name === 'mkdir' && !existsSync(path)) return () => void this.#newFolders.push(path)
    if (name === 'unlink' || name === 'rm') return () => void this.#synced.delete(path)
    return () => undefined
  }

  #open(path: string, flags: string, size: number): void {
    if (flags.startsWith('r') || this.#synced.has(path)) return
    this.#synced.set(path, flags.startsWith('a') ? size : 0)
  }

  #sync(path: string): void {
    if (this.#ignoresSync) return
    if (!statSync(path).isDirectory()) return void this.#synced.delete(path)
    // A journal commits a rename whole, whichever of its two folders is synced.
    this.#renames = this.#renames.filter(({ from, to }) => dirname(from) !== path && dirname(to) !== path)
    this.#newFolders = this.#newFolders.filter((one) => dirname(one) !== path)
  }

  #rename(from: string, to: string): () => void {
    const covered = existsSync(to) ? readFileSync(to) : null
    return () => {
      const safe = this.#synced.get(from)
      this.#synced.delete(from)
      if (safe === undefined) this.#synced.delete(to)
      else this.#synced.set(to, safe)
      this.#renames.push({ from, to, covered })
    }
  }

  /** Does to a copy of the folder what the cut would have done to it. */
  cut(copy: string, { data, losesNames }: Loss): void {
    const inCopy = (path: string) => join(copy, relative(this.#folder, path))
    if (data !== 'kept') for (const [path, safe] of this.#synced) lose(inCopy(path), safe, data)
    if (!losesNames) return
    for (const { from, to, covered } of this.#renames.toReversed()) {
      if (!existsSync(inCopy(to))) continue
      writeFileSync(inCopy(from), readFileSync(inCopy(to)))
      if (covered) writeFileSync(inCopy(to), covered)
      else rmSync(inCopy(to))
    }
    for (const path of this.#newFolders) rmSync(inCopy(path), { recursive: true, force: true })
  }
}

/** The times stay as they were: a file system writes them before the data. */
function lose(path: string, safe: number, data: 'zeros' | { blocks: number }): void {
  if (!existsSync(path)) return
  const { size, atime, mtime } = statSync(path)
  if (data === 'zeros')
    writeFileSync(path, Buffer.concat([readFileSync(path).subarray(0, safe), Buffer.alloc(Math.max(0, size - safe))]))
  else truncateSync(path, Math.min(size, safe + data.blocks * BLOCK))
  utimesSync(path, atime, mtime)
}
