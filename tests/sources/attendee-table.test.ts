import { expect, test } from '@playwright/test'
import { readAttendeeTable } from '#sources/read-attendee-table.ts'
import type { TableSheet } from '#sources/shape-table.ts'
import { makeSheetFile, type SheetCell } from '../builders/make-sheet.ts'

const readRows = (rows: SheetCell[][], merges: string[] = []): TableSheet => {
  const [sheet] = readAttendeeTable(makeSheetFile({ name: 'Sheet1', rows, merges }), 'ds.xlsx').sheets
  if (!sheet) throw new Error('no sheet')
  return sheet
}
const meanings = ({ columns }: TableSheet) => columns.map((one) => one.meaning)
const HEAD = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'SĐT']
const AN = ['Trần Văn An', 'Giám đốc', 'Sở Y tế', '0912345678']
const BINH = ['Lê Thị Bình', 'Phó Giám đốc', 'Sở Nội vụ', '0987654321']

test('a list with titles, groups, a total and signatures: only people are rows, and the rest is told', () => {
  const sheet = readRows([
    ['DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ'],
    ['(Kèm theo Giấy mời số 12/GM-UBND)'],
    [],
    HEAD,
    ['I', 'Lãnh đạo tỉnh'],
    [1, ...AN],
    ['II', 'Các sở, ngành'],
    [2, ...BINH],
    ['Tổng cộng: 2 đại biểu'],
    [null, null, null, 'Tân An, ngày 12 tháng 3 năm 2026'],
    [null, null, null, 'NGƯỜI LẬP BIỂU'],
    [null, null, null, 'Phạm Văn Dũng'],
  ])
  expect(meanings(sheet)).toEqual(['ordinal', 'fullName', 'post', 'organization', 'phone', 'note'])
  expect(sheet.columns.map((one) => one.isSure)).toEqual([true, true, true, true, true, false])
  expect(sheet.rows).toEqual([
    ['1', ...AN, 'Lãnh đạo tỉnh'],
    ['2', ...BINH, 'Các sở, ngành'],
  ])
  expect(sheet.skipped).toEqual([
    'DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ',
    '(Kèm theo Giấy mời số 12/GM-UBND)',
    'Tổng cộng: 2 đại biểu',
    'Tân An, ngày 12 tháng 3 năm 2026',
    'NGƯỜI LẬP BIỂU',
    'Phạm Văn Dũng',
  ])
})

test('a group that names a body is the unit of the people below where no column says it', () => {
  const sheet = readRows([
    ['TT', 'Họ tên đại biểu', 'Chức danh'],
    ['A', 'KHỐI CHÍNH QUYỀN'],
    ['I', 'Sở Y tế'],
    [1, 'Trần Văn An', 'Giám đốc'],
    ['II', 'Sở Nội vụ'],
    [2, 'Lê Thị Bình', 'Phó Giám đốc'],
  ])
  expect(sheet.rows).toEqual([
    ['1', 'Trần Văn An', 'Giám đốc', 'KHỐI CHÍNH QUYỀN', 'Sở Y tế'],
    ['2', 'Lê Thị Bình', 'Phó Giám đốc', 'KHỐI CHÍNH QUYỀN', 'Sở Nội vụ'],
  ])
  expect(meanings(sheet).slice(3)).toEqual(['note', 'organization'])
})

test('a head of two lines with cells made one, and the row of column numbers below it', () => {
  const sheet = readRows(
    [
      ['STT', 'Họ và tên', 'Chức vụ', 'Điểm danh', null, 'Ghi chú'],
      [null, null, null, 'Có mặt', 'Vắng', null],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      [1, 'Trần Văn An', 'Giám đốc', 'x', null, 'đến sớm'],
      [2, 'Lê Thị Bình', 'Phó Giám đốc', null, 'x', 'ốm'],
    ],
    ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2'],
  )
  expect(meanings(sheet)).toEqual(['ordinal', 'fullName', 'post', 'presence', 'presence', 'note'])
  expect(sheet.columns.map((one) => one.heading)).toEqual([
    'STT',
    'Họ và tên',
    'Chức vụ',
    'Điểm danh Có mặt',
    'Điểm danh Vắng',
    'Ghi chú',
  ])
  expect(sheet.rows).toHaveLength(2)
})

test('a unit that is one cell over several people holds for each of them; a second line of posts goes on', () => {
  const sheet = readRows(
    [
      ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị'],
      [1, 'Trần Văn An', 'Bí thư Chi bộ', 'Sở Y tế'],
      [null, null, 'Giám đốc', null],
      [2, 'Lê Thị Bình', 'Phó Giám đốc', null],
    ],
    ['D2:D4', 'A2:A3', 'B2:B3'],
  )
  expect(sheet.rows).toEqual([
    ['1', 'Trần Văn An', 'Bí thư Chi bộ\nGiám đốc', 'Sở Y tế'],
    ['2', 'Lê Thị Bình', 'Phó Giám đốc', 'Sở Y tế'],
  ])
})

test('“Họ và tên” over two columns is family name and given name', () => {
  const sheet = readRows(
    [
      ['TT', 'Họ và tên', null, 'Chức vụ'],
      [1, 'Trần Văn', 'An', 'Giám đốc'],
      [2, 'Lê Thị', 'Bình', 'Phó Giám đốc'],
    ],
    ['B1:C1'],
  )
  expect(meanings(sheet)).toEqual(['ordinal', 'familyName', 'givenName', 'post'])
  const split = readRows([
    ['TT', 'Họ đệm', 'Tên', 'Chức vụ'],
    [1, 'Trần Văn', 'An', 'Giám đốc'],
  ])
  expect(meanings(split)).toEqual(['ordinal', 'familyName', 'givenName', 'post'])
})

test('without a head every column is guessed from what stands in it, and none is sure', () => {
  const sheet = readRows([
    [1, ...AN],
    [2, ...BINH],
    [3, 'Nguyễn Hữu Cường', 'Chuyên viên', 'Văn phòng UBND tỉnh', '0909090909'],
  ])
  expect(meanings(sheet)).toEqual(['ordinal', 'fullName', 'post', 'organization', 'phone'])
  expect(sheet.columns.every((one) => !one.isSure)).toBe(true)
  expect(sheet.rows).toHaveLength(3)
})

test('days, telephones, formulas, inline texts and errors read as a person sees them', () => {
  const sheet = readRows([
    ['STT', 'Họ và tên', 'Điện thoại', 'Ghi chú'],
    [1, { inline: 'Trần Văn An' }, { number: 912345678, style: 2 }, { number: 45_000, style: 1 }],
    [{ formula: 'A2+1', value: '2' }, 'Lê Thị Bình', { number: 987654321, style: 3 }, { number: 45_000.5, style: 1 }],
    [3, { formula: 'UPPER("x")', value: 'Nguyễn Hữu Cường' }, { number: 905111222, style: 4 }, { error: '#N/A' }],
    [4, 'Phạm Văn Dũng', 84_912_345_678, 0.1 + 0.2],
  ])
  expect(sheet.rows).toEqual([
    ['1', 'Trần Văn An', '0912345678', '15/03/2023'],
    ['2', 'Lê Thị Bình', '0987654321', '15/03/2023'],
    ['3', 'Nguyễn Hữu Cường', '0905111222', '#N/A'],
    ['4', 'Phạm Văn Dũng', '84912345678', '0.3'],
  ])
})

test('a head that the cells contradict, two columns of the same kind and private ones are not sure', () => {
  const sheet = readRows([
    ['STT', 'Họ và tên', 'Ngày sinh', 'Ông/Bà', 'Điện thoại', 'Màu cờ'],
    [1, 'Trần Văn An', '1/1/1970', 'Lê Văn Em', 'không có', 'xanh'],
  ])
  expect(sheet.columns.map(({ meaning, isSure }) => [meaning, isSure])).toEqual([
    ['ordinal', true],
    ['fullName', true],
    ['ignored', false],
    ['honorific', false],
    ['phone', false],
    ['note', false],
  ])
})

test('every sheet with rows is there, a hidden one last; the head that stands again on a page is left out', () => {
  const rows = [HEAD, [1, ...AN], HEAD, [2, ...BINH]]
  const bytes = makeSheetFile(
    { name: 'Ẩn', rows, isHidden: true },
    { name: 'Trống', rows: [] },
    { name: 'Khối A & B', rows },
  )
  const { sheets } = readAttendeeTable(bytes, 'ds.xlsx')
  expect(sheets.map((one) => one.name)).toEqual(['Khối A & B', 'Ẩn'])
  expect(sheets[0]?.rows).toHaveLength(2)
  expect(sheets[0]?.skipped).toEqual(['STT · Họ và tên · Chức vụ · Đơn vị · SĐT'])
})

test('five thousand people come whole', () => {
  const people = Array.from({ length: 5000 }, (_, at): SheetCell[] => [
    at + 1,
    `Trần Văn An`,
    `Trưởng phòng ${at}`,
    'Sở Y tế',
    '0912345678',
  ])
  const sheet = readRows([HEAD, ...people])
  expect(sheet.rows).toHaveLength(5000)
  expect(sheet.rows[4999]?.[2]).toBe('Trưởng phòng 4999')
})
