import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { holdAgainstRegister } from '#app/hold-against-register.ts'
import { convertToSheet, convertToWord, findOffice, realOffice } from '#shells/convert-to-word.ts'
import { readFilledSheet } from '#sources/sheets/read-filled-sheet.ts'
import { readSheetFile } from '#sources/sheets/read-sheet-file.ts'
import { editWordTable } from '#tests/builders/edit-word-table.ts'
import { fillWorkbook } from '#tests/builders/fill-workbook.ts'
import { knownOf, sheetMeeting, sheetOf, TODAY, UNIT } from '#tests/builders/filled-sheet.ts'
import { codeOf } from '#tests/fakes/code-of.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'
import { writeSheetDocx } from '#word/sheets/write-sheet-docx.ts'
import { writeSheetXlsx } from '#word/sheets/write-sheet-xlsx.ts'

const office = await findOffice(realOffice)
/** An office may be there without its part for sheets. */
const hasCalc =
  office !== null &&
  ['libsclo.so', 'libsclo.dylib', 'sclo.dll'].some((name) => existsSync(join(dirname(realpathSync(office)), name)))
const SLOW_MS = 240_000

const known = knownOf(sheetMeeting(4))
const sheet = sheetOf(known)
const texts = sheet.entries.map(({ text }) => text)
const said = [
  { text: texts[2] ?? '', cells: { state: 'Chưa thực hiện' } },
  { text: texts[0] ?? '', cells: {} },
  {
    text: texts[3] ?? '',
    cells: { state: 'Đã hoàn thành', result: 'Đã ban hành, gửi các xã', document: '12/5/BC-SNV', doneOn: '6/10/2026' },
  },
  {
    text: texts[1] ?? '',
    cells: { progress: 'Đã họp 2 lần', obstacles: 'Thiếu số liệu', askedUntil: '15 tháng 12 năm 2026' },
  },
]
const WANTED = [
  [texts[2], 'note', TODAY, 'Đơn vị báo chưa thực hiện', '', null],
  [texts[0], 'note', TODAY, 'Đơn vị báo chưa thực hiện', '', null],
  [texts[3], 'completed', '2026-10-06', 'Đã ban hành, gửi các xã', '12/5/BC-SNV', null],
  [texts[1], 'progress', TODAY, 'Đã họp 2 lần', '', null],
  [texts[1], 'progress', TODAY, 'Vướng mắc: Thiếu số liệu', '', null],
  [texts[1], 'extensionAsked', TODAY, '', '', '2026-12-15'],
]
const ADDED = 'Việc đơn vị tự thêm vào phiếu'

/** What an importing program is told of a file, and what of it belongs nowhere. */
async function readBack(bytes: Uint8Array, fileName: string) {
  const file = await readSheetFile({ bytes, fileName }, { convertToWord, convertToSheet })
  const reading = holdAgainstRegister(readFilledSheet(file), known, { today: TODAY, reportedOn: null })
  const told = reading.rows.flatMap(({ row, events }) =>
    events.map(({ event }) => {
      const until = event.newDeadline?.kind === 'date' ? event.newDeadline.date : null
      return [row.text, event.type, event.on, event.text, event.document, until]
    }),
  )
  const changed = reading.rows.flatMap(({ warnings }) => warnings.filter(({ kind }) => /text|likeness/iu.test(kind)))
  return { told, unit: reading.unit, changed, loose: reading.loose.map(({ text }) => text) }
}

/** Saves a file as other kinds, one after another, as an office does. */
const savedAs = (bytes: Uint8Array, first: string, kinds: readonly string[]): Promise<Uint8Array> => {
  let saved = bytes
  return withTempFolder((folder) => {
    let at = join(folder, `phieu.${first}`)
    writeFileSync(at, bytes)
    for (const [step, kind] of kinds.entries()) {
      const out = join(folder, String(step))
      const words = [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', kind]
      spawnSync(office ?? '', [...words, '--outdir', out, at], { stdio: 'ignore', timeout: SLOW_MS })
      at = join(out, `phieu.${kind}`)
      saved = readFileSync(at)
    }
    return Promise.resolve()
  }).then(() => saved)
}

const edit = { added: [ADDED], isMerged: true, isDecomposed: false, lost: 0, pick: (limit: number) => limit - 1 }

for (const kinds of [['docx'], ['doc'], ['odt'], ['odt', 'docx'], ['doc', 'docx'], ['rtf']]) {
  test(`a Word sheet that an office saved as ${kinds.join(', then ')} says the same`, async () => {
    test.skip(office === null, 'needs LibreOffice')
    test.setTimeout(SLOW_MS)
    const filled = editWordTable(await writeSheetDocx(sheet), { ...edit, rows: said })
    const kind = kinds.at(-1) ?? ''
    const { told, unit, changed, loose } = await readBack(await savedAs(filled, 'docx', kinds), `phieu.${kind}`)
    expect(told).toEqual(WANTED)
    expect({ unit, changed, loose }).toEqual({ unit: UNIT, changed: [], loose: [ADDED] })
  })
}

test('a Word sheet that an office saved without any mark or code is known by its words', async () => {
  test.skip(office === null, 'needs LibreOffice')
  test.setTimeout(SLOW_MS)
  const filled = editWordTable(await writeSheetDocx(sheet), { ...edit, lost: 2, rows: said })
  const { told, loose } = await readBack(await savedAs(filled, 'docx', ['doc']), 'phieu.doc')
  expect(told).toEqual(WANTED)
  expect(loose).toEqual([ADDED])
})

for (const kinds of [['xlsx'], ['ods'], ['ods', 'xlsx'], ['xls']]) {
  test(`a workbook that an office saved as ${kinds.join(', then ')} says the same`, async () => {
    test.skip(!hasCalc, 'needs LibreOffice Calc')
    test.setTimeout(SLOW_MS)
    const filled = fillWorkbook(writeSheetXlsx(sheet), { rows: said, added: [ADDED], isMerged: true })
    const kind = kinds.at(-1) ?? ''
    const { told, unit, changed, loose } = await readBack(await savedAs(filled, 'xlsx', kinds), `phieu.${kind}`)
    expect(told).toEqual(WANTED)
    expect({ unit, changed, loose }).toEqual({ unit: UNIT, changed: [], loose: [ADDED] })
  })
}

test('without an office the refusal says in what to save the sheet', async () => {
  const nowhere = { platform: 'win32' as const, env: { ProgramFiles: '/khong-co' }, limitMs: 1000 }
  expect(await codeOf(convertToSheet(new Uint8Array(1), 'a.ods', nowhere))).toBe('SHEET_NEEDS_OFFICE')
})
