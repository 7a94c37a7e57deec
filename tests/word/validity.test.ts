import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import { listTargets } from '#documents/list-papers.ts'
import type { OfficialDocument } from '#documents/official-document.ts'
import { partyHd05 } from '#documents/profiles/party-hd05.ts'
import { partyHd36 } from '#documents/profiles/party-hd36.ts'
import { DocumentKind } from '#domain/document-record.ts'
import { fullTree, pictures } from '#tests/builders/full-tree.ts'
import { emptyMeeting, extremeMeeting, richMeeting } from '#tests/builders/sample-meetings.ts'
import { writeDocx } from '#word/write-docx.ts'
import { expectSoundPackage } from './check-package.ts'
import { openDocx } from './open-docx.ts'
import { hasSchemaValidator, validateSchema } from './validate-schema.ts'

const meetings = { full: richMeeting(), extreme: extremeMeeting(), empty: emptyMeeting() }

const papers: Record<string, () => OfficialDocument> = {
  'a paper with every part': () => fullTree(),
  'a landscape paper with every part': () => fullTree({ orientation: 'landscape' }),
  'a Party paper of 2021 with every part': () => fullTree({ profile: partyHd36 }),
  'a Party paper of 2026 with every part': () => fullTree({ profile: partyHd05 }),
}
for (const [name, made] of Object.entries(meetings)) {
  for (const kind of DocumentKind.options) {
    const first = listTargets(kind, made)[0]
    if (first === undefined) continue
    papers[`${kind} of the ${name} meeting`] = () =>
      buildDocument(kind, made, { sizeTier: '13/14', target: first.target })
  }
}

test('every kind of paper is among them', () => {
  for (const kind of DocumentKind.options) expect(Object.keys(papers).some((name) => name.startsWith(kind))).toBe(true)
})

for (const [name, make] of Object.entries(papers)) {
  test(`${name} is a valid package`, async () => {
    test.skip(!hasSchemaValidator, 'bộ kiểm tra lược đồ chỉ có cho Linux x64')
    const folder = mkdtempSync(join(tmpdir(), 'docx-'))
    try {
      const path = join(folder, 'paper.docx')
      writeFileSync(path, await writeDocx(make(), pictures))
      expect(validateSchema(path)).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test(`${name} passes what the validator misses`, async () => {
    expectSoundPackage(openDocx(await writeDocx({ ...make(), sizeTier: '12/13' }, pictures)))
  })
}
