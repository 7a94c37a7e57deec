import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { extractMeeting } from '#extraction/extract-meeting.ts'
import { allRules } from '#tests/extraction/all-rules.ts'
import { firedRules } from '#tests/extraction/fired-rules.ts'
import { ownTexts, sharedFolders } from '#tests/extraction/labelled-items.ts'

/**
 * The rules of extraction: what each rests on, and how often it fired in each corpus (own texts by form, ../shared where it
 * is, and the .txt files of folders named as arguments). Run: `npm run bench -- rules [folder…]`.
 */
const given = process.argv.slice(2).filter((word) => !word.startsWith('-'))
const corpora = [...['news', 'notes', 'notices'].map((form) => join(ownTexts, form)), ...sharedFolders, ...given]

function countHits(folder: string): { name: string; files: number; hits: Map<string, number> } | null {
  if (!existsSync(folder)) {
    console.log(`${folder}: not there, skipped`)
    return null
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'))
  const hits = new Map<string, number>()
  for (const file of files)
    for (const rule of firedRules(extractMeeting(readFileSync(join(folder, file), 'utf8'))))
      hits.set(rule, (hits.get(rule) ?? 0) + 1)
  return { name: basename(folder), files: files.length, hits }
}

const counted = corpora.map(countHits).filter((one) => one !== null)
const WIDTH = 9
const cell = (value: string | number): string => String(value).padStart(WIDTH)

console.log(`${'rule'.padEnd(30)}${counted.map(({ name }) => cell(name.slice(0, WIDTH - 1))).join('')}  rests on`)
console.log(`${'texts'.padEnd(30)}${counted.map(({ files }) => cell(files)).join('')}`)
for (const { id, evidence } of allRules)
  console.log(`${id.padEnd(30)}${counted.map(({ hits }) => cell(hits.get(id) ?? '·')).join('')}  ${evidence}`)

const silent = allRules.filter(({ id }) => counted.every(({ hits }) => !hits.has(id)))
console.log(`\n${allRules.length} rules; fired nowhere here: ${silent.map(({ id }) => id).join(', ') || 'none'}`)
