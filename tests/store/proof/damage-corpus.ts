import { chmodSync, copyFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** One way in which a file can be wrong. `isBig`: too slow to be done for every kind of file in each run. */
export type Damage = { name: string; apply: (path: string, good: Buffer) => void }

const replaceWith =
  (make: (good: Buffer) => string | Uint8Array) =>
  (path: string, good: Buffer): void =>
    writeFileSync(path, make(good))

const flipped =
  (place: number) =>
  (good: Buffer): Buffer => {
    const at = Math.floor((good.length * place) / FLIPS)
    const copy = Buffer.from(good)
    copy[at] = (copy[at] ?? 0) ^ (1 << (place % 8))
    return copy
  }

const instead =
  (make: (path: string, good: Buffer) => void) =>
  (path: string, good: Buffer): void => {
    rmSync(path)
    make(path, good)
  }

const FLIPS = 50
const SPACES = 200 * 1024 * 1024
/** Read by no program as its own, but good JSON with an envelope like ours. */
const NEWER = (good: Buffer): string => good.toString().replace(/"version": ?\d+/g, '"version": 999')

const cuts = [1, 4_096, 20_480].map((size): Damage & { needs: number } => ({
  name: `cut after ${size} bytes`,
  needs: size + 1,
  apply: replaceWith((good) => good.subarray(0, size)),
}))

const flips = Array.from(
  { length: FLIPS },
  (_, place): Damage => ({
    name: `one bit flipped (place ${place + 1} of ${FLIPS})`,
    apply: replaceWith(flipped(place)),
  }),
)

/** A letter composed of two code points where the file had one: what some sync tools make of a name or a text. */
const decompose = (good: Buffer): string => good.toString().normalize('NFD')

const all: readonly Damage[] = [
  { name: 'empty', apply: replaceWith(() => '') },
  { name: 'all NUL', apply: replaceWith((good) => Buffer.alloc(good.length)) },
  ...cuts,
  { name: 'cut by its last byte but one', apply: replaceWith((good) => good.subarray(0, good.length - 2)) },
  ...flips,
  { name: 'a byte order mark in front', apply: replaceWith((good) => `\ufeff${good.toString()}`) },
  { name: 'UTF-16', apply: replaceWith((good) => Buffer.from(`\ufeff${good.toString()}`, 'utf16le')) },
  { name: 'its letters decomposed (NFD)', apply: replaceWith(decompose) },
  { name: 'JSON of another program', apply: replaceWith(() => '{"a":1}') },
  { name: 'a list instead of a record', apply: replaceWith(() => '[1,2,3]') },
  { name: 'written by a newer version', apply: replaceWith(NEWER) },
  { name: 'two copies glued', apply: replaceWith((good) => Buffer.concat([good, good])) },
  { name: '200 MB of spaces', apply: replaceWith(() => Buffer.alloc(SPACES, ' ')) },
  { name: 'a link to a good copy', apply: instead(linkToGood) },
  { name: 'a link that leads nowhere', apply: instead((path) => symlinkSync('khong-co', path)) },
  { name: 'a link that leads to itself', apply: instead((path) => symlinkSync(basename(path), path)) },
  { name: 'a folder in its place', apply: instead((path) => mkdirSync(path)) },
  { name: 'marked read-only', apply: (path) => chmodSync(path, 0o444) },
  { name: 'gone', apply: instead(() => undefined) },
]

function linkToGood(path: string, good: Buffer): void {
  const elsewhere = join(dirname(path), `${basename(path)}.ban-tot`)
  writeFileSync(elsewhere, good)
  symlinkSync(basename(elsewhere), path)
}

/** The corpus for a file: what would leave it as it is (cut beyond its end, no letter to decompose) is left out. */
export function damagesFor(good: Buffer): Damage[] {
  return all.filter((one) => {
    if ('needs' in one && typeof one.needs === 'number') return good.length > one.needs
    if (one.name.includes('NFD')) return decompose(good) !== good.toString()
    if (one.name.includes('newer')) return NEWER(good) !== good.toString()
    return true
  })
}

/** Another meeting's file under this one's name. */
export const swapFor = (other: string): Damage => ({
  name: 'another meeting’s file under this name',
  apply: (path) => copyFileSync(other, path),
})
