import { existsSync, readFileSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What the page loads before its first screen stands: the entry, and all it imports at once; gzipped, against 300 kB. */
const FLOOR_KB = 300
const folder = resolve(import.meta.dirname, '../../out/renderer')
if (!existsSync(folder)) throw new Error('out/renderer is not built: run "npx electron-vite build" first')

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

/** The scripts that a page or a script asks for at once: not those it imports when they are needed. */
function askedBy(name: string): string[] {
  const text = read(name)
  const found = name.endsWith('.html')
    ? [...text.matchAll(/(?:src|href)="([^"]+\.js)"/g)]
    : [...text.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g)]
  return found.map(([, path]) => posix.join(posix.dirname(name), path ?? ''))
}

const loaded = new Set<string>()
const wanted = askedBy('index.html')
for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
  if (loaded.has(name)) continue
  loaded.add(name)
  wanted.push(...askedBy(name))
}
const sizes = [...loaded].map((name) => ({ name, kB: gzipSync(read(name)).length / 1000 }))
for (const { name, kB } of sizes.toSorted((a, b) => b.kB - a.kB))
  console.log(`${kB.toFixed(1).padStart(8)} kB  ${name}`)
const total = sizes.reduce((sum, { kB }) => sum + kB, 0)
console.log(
  `${total.toFixed(1).padStart(8)} kB  first screen, gzipped; ${(total / FLOOR_KB).toFixed(2)} of ${FLOOR_KB} kB`,
)
if (total > FLOOR_KB) process.exitCode = 1
