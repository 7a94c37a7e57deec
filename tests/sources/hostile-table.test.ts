import { expect, test } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { AppError } from '#domain/errors.ts'
import { readAttendeeTable } from '#sources/read-attendee-table.ts'
import { makeSheetFile, makeSheetParts, packParts } from '../builders/make-sheet.ts'
import { seededPick } from '../builders/seeded-chance.ts'

const ROWS = [
  ['STT', 'Họ và tên', 'Chức vụ'],
  ['1', 'Trần Văn An', 'Giám đốc'],
  ['2', 'Lê Thị Bình', 'Phó Giám đốc'],
]
const parts = () => makeSheetParts([{ name: 'Sheet1', rows: ROWS }])
const SHEET = 'xl/worksheets/sheet1.xml'

function refusal(bytes: Uint8Array, fileName = 'ds.xlsx'): AppError {
  try {
    readAttendeeTable(bytes, fileName)
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('it was read')
}

test('a file over the limit, an empty one and one without rows are refused by name', () => {
  expect(refusal(new Uint8Array(64 * 1024 * 1024 + 1)).code).toBe('SOURCE_FILE_TOO_LARGE')
  expect(refusal(new Uint8Array()).code).toBe('TABLE_EMPTY')
  expect(refusal(makeSheetFile({ name: 'a', rows: [] })).code).toBe('TABLE_EMPTY')
  expect(refusal(strToU8('\n \n;;\n'), 'ds.csv').code).toBe('TABLE_EMPTY')
})

test('an old .xls says how to save it anew; a locked one, a PDF, a web page and a Word file say what they are not', () => {
  const old = new Uint8Array(2048)
  old.set([0xd0, 0xcf, 0x11, 0xe0])
  expect(refusal(old, 'ds.xls').message).toContain('.xlsx')
  const mark = [...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0])
  expect(refusal(Uint8Array.from([...old, ...mark])).message).toContain('mật khẩu')
  for (const text of ['%PDF-1.7 …', '<html><table></table></html>', 'a\0b\0\0\0']) {
    expect(refusal(strToU8(text), 'ds.csv').code).toBe('TABLE_UNREADABLE')
  }
  const word = packParts({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' })
  expect(refusal(word, 'a.docx').code).toBe('TABLE_UNREADABLE')
})

test('a bomb, a name that points outside, entities and cells without end are refused', () => {
  const bomb = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': new Uint8Array(130_000_000) })
  expect(bomb.length).toBeLessThan(400_000)
  expect(refusal(bomb).message).toContain('lớn khác thường')
  expect(refusal(packParts({ ...parts(), '../thoat.xml': '<a/>' })).code).toBe('TABLE_UNREADABLE')
  const entity = `<!DOCTYPE a [<!ENTITY b "bbbb">]>${parts()[SHEET]}`
  expect(refusal(packParts({ ...parts(), [SHEET]: entity })).code).toBe('TABLE_UNREADABLE')
  const wide = Array.from({ length: 300 }, (_, at) => `STT${at}`)
  expect(refusal(makeSheetFile({ name: 'a', rows: [wide] })).message).toContain('lớn khác thường')
})

test('a cell in the last corner and empty rows that are only painted cost nothing', () => {
  const far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>hết</t></is></c></row></sheetData>'
  const painted = Array.from(
    { length: 20_000 },
    (_, at) => `<row r="${at + 10}"><c r="A${at + 10}" s="1"/></row>`,
  ).join('')
  const xml = parts()[SHEET]?.replace('</sheetData>', `${painted}${far}`) ?? ''
  const [sheet] = readAttendeeTable(packParts({ ...parts(), [SHEET]: xml }), 'ds.xlsx').sheets
  expect(sheet?.rows.slice(0, 2).map((row) => row.slice(0, 3))).toEqual(ROWS.slice(1))
})

test('a part that is cut short is not taken for a shorter list', () => {
  const xml = parts()[SHEET] ?? ''
  for (const share of [0.3, 0.6, 0.95]) {
    const cut = packParts({ ...parts(), [SHEET]: xml.slice(0, xml.length * share) })
    expect(refusal(cut).code).toBe('TABLE_UNREADABLE')
  }
  const whole = makeSheetFile({ name: 'a', rows: ROWS })
  expect(refusal(whole.slice(0, whole.length / 2)).code).toBe('TABLE_UNREADABLE')
})

test('three hundred broken files are read or refused with a sentence, never anything else', () => {
  const pick = seededPick(505)
  const whole = makeSheetFile({ name: 'a', rows: ROWS })
  const xml = parts()
  const names = Object.keys(xml)
  let refused = 0
  for (let round = 0; round < 300; round++) {
    try {
      readAttendeeTable(round % 2 === 0 ? damageBytes(whole, pick) : packParts(damagePart(xml, names, pick)), 'ds.xlsx')
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      expect(['TABLE_UNREADABLE', 'TABLE_EMPTY', 'SOURCE_UNKNOWN_ENCODING']).toContain(error.code)
      refused += 1
    }
  }
  expect(refused).toBeGreaterThan(50)
})

function damageBytes(whole: Uint8Array, pick: (limit: number) => number): Uint8Array {
  const bytes = whole.slice(0, pick(4) === 0 ? pick(whole.length) : whole.length)
  for (let times = 1 + pick(8); times > 0; times--) bytes[pick(bytes.length)] = pick(256)
  return bytes
}

function damagePart(
  xml: Record<string, string>,
  names: string[],
  pick: (limit: number) => number,
): Record<string, string> {
  const name = names[pick(names.length)] ?? ''
  const text = xml[name] ?? ''
  const from = pick(text.length)
  const junk = ['', '<', '>', '&#0;', '"', '<c>', '</row>', '999999999', '\u0000', 'A0'][pick(10)]
  return { ...xml, [name]: text.slice(0, from) + junk + text.slice(from + pick(6)) }
}
