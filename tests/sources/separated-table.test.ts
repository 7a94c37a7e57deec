import { expect, test } from '@playwright/test'
import { readAttendeeTable } from '#sources/read-attendee-table.ts'
import { readSeparated } from '#sources/read-separated.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const LIST = 'STT;Họ và tên;Chức vụ;Đơn vị\n1;Trần Văn An;Giám đốc;Sở Y tế\n2;Lê Thị Bình;Phó Giám đốc;Sở Nội vụ\n'
const ROWS = [
  ['1', 'Trần Văn An', 'Giám đốc', 'Sở Y tế'],
  ['2', 'Lê Thị Bình', 'Phó Giám đốc', 'Sở Nội vụ'],
]
const rowsOf = (bytes: Uint8Array) => readAttendeeTable(bytes, 'ds.csv').sheets[0]?.rows

function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2)
  const view = new DataView(bytes.buffer)
  for (const [at, unit] of [`\ufeff${text}`].flatMap((all) => [...all].map((_, i) => all.charCodeAt(i))).entries()) {
    view.setUint16(at * 2, unit, !isBig)
  }
  return bytes
}

test('each separating mark is found, with a byte order mark, Windows line ends and Excel’s own first line', () => {
  for (const mark of [';', ',', '\t', '|']) expect(rowsOf(utf8(LIST.replaceAll(';', mark))), mark).toEqual(ROWS)
  expect(rowsOf(utf8(`\ufeffsep=;\r\n${LIST.replaceAll('\n', '\r\n')}`))).toEqual(ROWS)
})

test('UTF-16 in both orders and decomposed letters read the same', () => {
  expect(rowsOf(utf16(LIST, false))).toEqual(ROWS)
  expect(rowsOf(utf16(LIST, true))).toEqual(ROWS)
  expect(rowsOf(utf8(LIST.normalize('NFD')))).toEqual(ROWS)
})

test('a list saved in TCVN3 is recognised, and the encoding is told', () => {
  // “Họ và tên;Chức vụ”, “Trần Văn An;Giám đốc Sở Y tế”, “Lê Thị Bình;Phó Giám đốc Sở Nội vụ” in TCVN3 bytes.
  const shown =
    'Hä vµ tªn;Chøc vô\nTrÇn V¨n An;Gi¸m ®èc Së Y tÕ\nLª ThÞ B×nh;Phã Gi¸m ®èc Së Néi vô\nNguyÔn H÷u C­êng;Tr­ëng phßng\n'
  const table = readAttendeeTable(
    Uint8Array.from(shown, (char) => char.charCodeAt(0)),
    'ds.csv',
  )
  expect(table.encoding).toBe('TCVN3 (ABC)')
  expect(table.sheets[0]?.rows).toEqual([
    ['Trần Văn An', 'Giám đốc Sở Y tế'],
    ['Lê Thị Bình', 'Phó Giám đốc Sở Nội vụ'],
    ['Nguyễn Hữu Cường', 'Trưởng phòng'],
  ])
})

test('quoted cells hold marks, quotes and line breaks; a stray quote takes nothing away', () => {
  const { rows } = readSeparated('a;"b;c";"d ""e"""\n"f\ng";h;\n')
  expect(rows).toEqual([
    ['a', 'b;c', 'd "e"'],
    ['f\ng', 'h', ''],
  ])
  expect(readSeparated('An;5" màn hình\nBình;"mở mà không đóng\n').rows).toEqual([
    ['An', '5" màn hình'],
    ['Bình', '"mở mà không đóng'],
  ])
})

test('a first zero kept by ="…" stays', () => {
  expect(readSeparated('Trần Văn An;="0912345678"').rows).toEqual([['Trần Văn An', '0912345678']])
})

test('a table copied from a sheet goes the same way', () => {
  const [sheet] = readAttendeeTable(
    utf8('Trần Văn An\tGiám đốc\tSở Y tế\nLê Thị Bình\tChánh Văn phòng\tSở Nội vụ'),
    '',
  ).sheets
  expect(sheet?.columns.map((one) => one.meaning)).toEqual(['fullName', 'post', 'organization'])
})

test('one column of people with their posts is a list too', () => {
  const [sheet] = readAttendeeTable(
    utf8('Trần Văn An, Giám đốc Sở Y tế\nLê Thị Bình, Phó Giám đốc Sở Y tế\n'),
    'ds.txt',
  ).sheets
  expect(sheet?.columns[0]?.meaning).toBe('fullName')
  expect(sheet?.rows).toHaveLength(2)
})
