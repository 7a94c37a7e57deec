import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import { DocumentKind } from '#domain/document-record.ts'
import { paperMeetings, targetOf } from '#tests/builders/paper-meetings.ts'
import { emptyMeeting } from '#tests/builders/sample-meetings.ts'
import { writeTree } from './write-tree.ts'

const folder = new URL('../golden/documents', import.meta.url).pathname

/** After some of the tasks of the small meeting have fallen due. */
const TODAY = { small: '2026-09-01', seed: '2021-01-15', congress: '2026-10-05' } as const

/** So many lines of a long paper are kept at its beginning and its end; the digest stands for the rest. */
const KEPT_LINES = 40
const KEPT_LETTERS = 400

/** Compares with the stored text; `UPDATE_GOLDEN=1` writes it anew, to be read like code. */
function expectGolden(name: string, text: string): void {
  const path = join(folder, name)
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  expect(existsSync(path), `${path} is missing; run with UPDATE_GOLDEN=1`).toBe(true)
  expect(text).toBe(readFileSync(path, 'utf8'))
}

function shorten(tree: string): string {
  const lines = tree.trimEnd().split('\n')
  if (lines.length <= 2 * KEPT_LINES) return tree
  const digest = createHash('sha256').update(tree).digest('hex')
  const left = `... ${lines.length - 2 * KEPT_LINES} lines more; all of it: sha256 ${digest}`
  const kept = [...lines.slice(0, KEPT_LINES), left, ...lines.slice(-KEPT_LINES)]
  return `${kept.map(shortenLine).join('\n')}\n`
}

const shortenLine = (line: string): string => (line.length > KEPT_LETTERS ? `${line.slice(0, KEPT_LETTERS)} ...` : line)

for (const kind of DocumentKind.options) {
  for (const [name, make] of Object.entries(paperMeetings)) {
    test(`${kind} of the ${name} meeting is the stored tree`, () => {
      const meeting = make()
      const today = TODAY[name as keyof typeof TODAY]
      const paper = buildDocument(kind, meeting, { sizeTier: '13/14', target: targetOf(kind, meeting), today })
      expectGolden(`${name}-${kind}.txt`, shorten(writeTree(paper)))
    })
  }

  test(`${kind} of an empty meeting shows its blanks`, () => {
    expectGolden(`empty-${kind}.txt`, writeTree(buildDocument(kind, emptyMeeting(), { sizeTier: '13/14' })))
  })
}
