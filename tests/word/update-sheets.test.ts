import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { makeDirectiveCode } from '#domain/directive-code.ts'
import type { UpdateSheet } from '#domain/update-sheet.ts'
import { readGrids } from '#sources/read-grids.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'
import { writeSheetDocx } from '#word/sheets/write-sheet-docx.ts'
import { writeSheetXlsx } from '#word/sheets/write-sheet-xlsx.ts'
import { hasSchemaValidator, validateSchema } from './validate-schema.ts'

/** Words that hurt a file made of text: marks of XML, quotes, lines, signs that XML cannot hold, nothing at all. */
const TEXTS = ['Rà soát <b> & "c" \u0001\u000b', 'Dòng một\nDòng hai', '', '=1+1', `${'Dài '.repeat(400)}hết`]
const sheet = (texts: readonly string[]): UpdateSheet => ({
  unit: 'Sở “A & B” <C>',
  madeOn: '2026-11-23',
  entries: texts.map((text, at) => ({
    code: makeDirectiveCode('hop', `d${at}`),
    ...{ number: String(at + 1), text, given: text, deadline: '30/11/2026', standing: at % 2 ? '' : text },
  })),
})

test('both kinds of sheet fit the schema of the newest Office, also with hard words, none and many rows', async () => {
  test.skip(!hasSchemaValidator, 'the schema validator is not installed')
  test.setTimeout(60_000)
  await withTempFolder(async (folder) => {
    for (const [name, made] of Object.entries({
      hard: sheet(TEXTS),
      none: sheet([]),
      many: sheet(Array(300).fill('Việc')),
    })) {
      for (const [kind, bytes] of [
        ['docx', await writeSheetDocx(made)],
        ['xlsx', writeSheetXlsx(made)],
      ] as const) {
        const path = join(folder, `${name}.${kind}`)
        writeFileSync(path, bytes)
        expect([name, kind, validateSchema(path)]).toEqual([name, kind, []])
      }
    }
  })
})

test('the same sheet gives the same bytes', async () => {
  const made = sheet(TEXTS)
  expect(Buffer.from(await writeSheetDocx(made)).equals(Buffer.from(await writeSheetDocx(made)))).toBe(true)
  expect(Buffer.from(writeSheetXlsx(made)).equals(Buffer.from(writeSheetXlsx(made)))).toBe(true)
})

test('what begins with = is words and not a formula', () => {
  const cells = readGrids(writeSheetXlsx(sheet(TEXTS)), 'a.xlsx').grids[0]?.rows.flat() ?? []
  expect(cells).toContain('=1+1')
})
