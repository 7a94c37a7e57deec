import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { buildRegisterReport } from '#documents/build-register-report.ts'
import { listProfiles } from '#documents/profiles/list-profiles.ts'
import { stateNd30 } from '#documents/profiles/state-nd30.ts'
import { QUARTER, reportOn, yearReport } from '#tests/builders/register-report.ts'
import { checkFile } from '#word/conformance/check-docx.ts'
import { readWordFile } from '#word/conformance/read-word-file.ts'
import { writeDocx } from '#word/write-docx.ts'
import { expectSoundPackage } from './check-package.ts'
import { openDocx } from './open-docx.ts'
import { hasSchemaValidator, validateSchema } from './validate-schema.ts'

const reports = {
  'of a quarter': () => yearReport(),
  'of one body': () => yearReport({ ...QUARTER, assignees: ['Sở Y tế'] }),
  'of nothing': () => reportOn([], QUARTER),
}

for (const [name, make] of Object.entries(reports)) {
  test(`the report ${name} is a valid package`, async () => {
    const { document } = buildRegisterReport(await make(), { sizeTier: '13/14', profile: stateNd30 })
    const bytes = await writeDocx(document)
    expectSoundPackage(openDocx(bytes))
    test.skip(!hasSchemaValidator, 'bộ kiểm tra lược đồ chỉ có cho Linux x64')
    const folder = mkdtempSync(join(tmpdir(), 'docx-'))
    try {
      const path = join(folder, 'report.docx')
      writeFileSync(path, bytes)
      expect(validateSchema(path)).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test(`the report ${name} departs from no rule`, async () => {
    for (const profile of name === 'of a quarter' ? [stateNd30] : listProfiles()) {
      const { document } = buildRegisterReport(await make(), { sizeTier: '13/14', profile })
      expect(checkFile(readWordFile(await writeDocx(document)), profile).departures, profile.id).toEqual([])
    }
  })
}

test('long tables lie on pages of their own, with their heads on every page', async () => {
  const { document } = buildRegisterReport(await yearReport(), { sizeTier: '13/14', profile: stateNd30 })
  const body = openDocx(await writeDocx(document))['word/document.xml'] ?? ''
  const pages = [...body.matchAll(/<w:pgSz w:w="(\d+)"/gu)].map(([, width]) => width)
  expect(pages).toEqual(['11906', ...document.annexes.map(() => '16838')])
  const tables = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)].map(([xml]) => xml)
  const ruled = tables.filter((xml) => xml.includes('"TableHead"'))
  expect(ruled).toHaveLength(document.annexes.length)
  expect(ruled.every((xml) => xml.includes('<w:tblHeader/>'))).toBe(true)
})
