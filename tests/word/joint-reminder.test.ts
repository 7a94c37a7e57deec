import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { buildJointReminder } from '#documents/build-joint-reminder.ts'
import { listProfiles } from '#documents/profiles/list-profiles.ts'
import { stateNd30 } from '#documents/profiles/state-nd30.ts'
import { yearLetter } from '#tests/builders/joint-letter.ts'
import { checkFile } from '#word/conformance/check-docx.ts'
import { readWordFile } from '#word/conformance/read-word-file.ts'
import { writeDocx } from '#word/write-docx.ts'
import { expectSoundPackage } from './check-package.ts'
import { openDocx } from './open-docx.ts'
import { hasSchemaValidator, validateSchema } from './validate-schema.ts'

const letters = {
  'of a year': yearLetter('Sở Y tế'),
  'of some meetings': yearLetter('Sở Y tế', 5),
  'of one meeting': yearLetter('Sở Y tế', 1),
}
const bytesOf = (letter: (typeof letters)['of a year'], profile = stateNd30) =>
  writeDocx(buildJointReminder(letter, { sizeTier: '13/14', profile, dateStyle: 'written' }).document)

for (const [name, letter] of Object.entries(letters)) {
  test(`the letter ${name} is a valid package`, async () => {
    const bytes = await bytesOf(letter)
    expectSoundPackage(openDocx(bytes))
    test.skip(!hasSchemaValidator, 'bộ kiểm tra lược đồ chỉ có cho Linux x64')
    const folder = mkdtempSync(join(tmpdir(), 'docx-'))
    try {
      const path = join(folder, 'letter.docx')
      writeFileSync(path, bytes)
      expect(validateSchema(path)).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test(`the letter ${name} departs from no rule`, async () => {
    for (const profile of listProfiles())
      expect(checkFile(readWordFile(await bytesOf(letter, profile)), profile).departures, profile.id).toEqual([])
  })
}

test('a long list lies on pages of its own, with its head on every page', async () => {
  const body = openDocx(await bytesOf(letters['of a year']))['word/document.xml'] ?? ''
  const pages = [...body.matchAll(/<w:pgSz w:w="(\d+)"/gu)].map(([, width]) => width)
  expect(pages).toEqual(['11906', '16838'])
  const ruled = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)]
    .map(([xml]) => xml)
    .filter((xml) => xml.includes('TableHead'))
  expect(ruled.map((xml) => xml.includes('<w:tblHeader/>'))).toEqual([true])
})
