import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import { renderText } from '#documents/render-text.ts'
import { DocumentKind } from '#domain/document-record.ts'
import { emptyMeeting, richMeeting } from '#tests/builders/sample-meetings.ts'

const folder = new URL('../golden/documents', import.meta.url).pathname

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

for (const kind of DocumentKind.options) {
  test(`${kind} of a full meeting reads as stored`, () => {
    expectGolden(`full-${kind}.txt`, renderText(buildDocument(kind, richMeeting(), { sizeTier: '13/14' })))
  })

  test(`${kind} of an empty meeting shows its blanks`, () => {
    expectGolden(`empty-${kind}.txt`, renderText(buildDocument(kind, emptyMeeting(), { sizeTier: '13/14' })))
  })
}
