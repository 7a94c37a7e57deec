import { mkdirSync } from 'node:fs'
import fs, { readFile } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { crashDisk } from '#tests/fakes/crash-disk.ts'
import { powerCuts } from '#tests/fakes/power-cut.ts'

/**
 * The control of T2: ten saves of a record through lowdb's own JSONFile (steno) on the disk that loses what was not
 * synced. Its calls are reached by replacing the built-in ones, so this is a program of its own. Prints the counts.
 */
const parent = process.argv[2] ?? ''
const folder = join(parent, 'lowdb')
mkdirSync(folder)

type Records = { edits: string[] }
const found: { acknowledged: number; seen: string }[] = []
let acknowledged = 0

const files = crashDisk({
  folder,
  copy: join(parent, 'copy'),
  losses: powerCuts,
  judge: async ({ folder: copy }) => {
    const bytes = await readFile(join(copy, 'db.json')).catch(() => Buffer.from('missing'))
    found.push({ acknowledged, seen: countEdits(bytes.toString()) })
  },
})

function countEdits(text: string): string {
  try {
    return String((JSON.parse(text) as Records).edits.length)
  } catch {
    return text.startsWith('\0') ? `${text.length} zeros` : `unreadable: ${text.slice(0, 20)}`
  }
}

// `crashDisk` holds the real calls, so replacing the public ones does not lead back to itself.
const { writeFile, rename } = files as unknown as typeof fs
Object.assign(fs, { writeFile, rename })
syncBuiltinESMExports()
const { JSONFile } = await import('lowdb/node')
const { Low } = await import('lowdb')

const db = new Low<Records>(new JSONFile(join(folder, 'db.json')), { edits: [] })
for (let edit = 0; edit < 10; edit++) {
  db.data.edits.push('Rà soát, báo cáo trước ngày 30 tháng 6. '.repeat(60))
  await db.write()
  acknowledged = edit + 1
}

const wrong = found.filter(
  (one) => one.acknowledged > 0 && ![one.acknowledged, one.acknowledged + 1].map(String).includes(one.seen),
)
console.log(JSON.stringify({ points: found.length, violations: wrong.length, example: wrong[0]?.seen ?? '' }))
