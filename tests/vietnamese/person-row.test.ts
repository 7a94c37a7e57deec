import { expect, test } from '@playwright/test'
import { type ColumnName, nameColumn } from '#vietnamese/column-heads.ts'
import { looksLikeName, splitHonorific } from '#vietnamese/people-words.ts'
import { readPresence } from '#vietnamese/presence-words.ts'
import { readPersonRow } from '#vietnamese/read-person-row.ts'
import { splitPosts } from '#vietnamese/split-posts.ts'

const HEADS: [string, ColumnName | null][] = [
  ['STT', 'ordinal'],
  ['Số TT', 'ordinal'],
  ['Họ và tên', 'fullName'],
  ['HỌ TÊN ĐẠI BIỂU', 'fullName'],
  ['Ho va ten', 'fullName'],
  ['Họ đệm', 'familyName'],
  ['Tên', 'givenName'],
  ['Chức vụ, đơn vị công tác', 'post'],
  ['Chức danh', 'post'],
  ['Cơ quan công tác', 'organization'],
  ['Đơn vị', 'organization'],
  ['Số điện thoại liên hệ', 'phone'],
  ['SĐT', 'phone'],
  ['Số ghế', 'seat'],
  ['Ông/Bà', 'honorific'],
  ['Có mặt', 'presence'],
  ['Vắng có lý do', 'presence'],
  ['Thành phần', 'role'],
  ['Ghi chú (phòng nghỉ)', 'note'],
  ['Ký nhận', 'ignored'],
  ['DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ', null],
  ['Phó Giám đốc', null],
]
for (const [head, column] of HEADS) {
  test(`“${head}” is ${column ?? 'no head'}`, () => expect(nameColumn(head)).toBe(column))
}

test('names are told from posts and bodies, also of peoples without a family name', () => {
  for (const name of [
    'Trần Văn An',
    'LÊ THỊ BÌNH',
    'Đ/c Nguyễn Cường',
    'PGS.TS. Phạm Dũng',
    'Y Bion Niê',
    'Nguyen Van An',
  ]) {
    expect(looksLikeName(name), name).toBe(true)
  }
  for (const other of ['Phó Giám đốc', 'Sở Y tế', 'Công an tỉnh', 'Lãnh đạo tỉnh', 'Tổng cộng', '0912345678', 'An']) {
    expect(looksLikeName(other), other).toBe(false)
  }
})

test('the form of address comes off a name, ranks and degrees as they stand', () => {
  expect(splitHonorific('Ông Trần Văn An')).toEqual({ honorific: 'ông', name: 'Trần Văn An' })
  expect(splitHonorific('Đ/c: Trần Văn An')).toEqual({ honorific: 'đ/c', name: 'Trần Văn An' })
  expect(splitHonorific('PGS.TS. Lê Thị Bình')).toEqual({ honorific: 'PGS.TS', name: 'Lê Thị Bình' })
  expect(splitHonorific('Trần Văn An')).toEqual({ honorific: '', name: 'Trần Văn An' })
})

test('a comma parts posts only where each part is one', () => {
  expect(splitPosts('Phó Bí thư, Chủ tịch UBND xã')).toEqual(['Phó Bí thư', 'Chủ tịch UBND xã'])
  expect(splitPosts('Giám đốc Sở Văn hóa, Thể thao và Du lịch')).toEqual(['Giám đốc Sở Văn hóa, Thể thao và Du lịch'])
  expect(splitPosts('- Bí thư Chi bộ;\n- Giám đốc.')).toEqual(['Bí thư Chi bộ', 'Giám đốc'])
})

test('a name with a post, brackets and a number is parted, and that is told', () => {
  const { person, remarks } = readPersonRow(
    ['1. Đ/c Trần Văn An (nữ) - Giám đốc Sở Y tế'],
    [{ meaning: 'fullName', heading: '' }],
  )
  expect(person).toMatchObject({ fullName: 'Trần Văn An', honorific: 'đ/c', posts: ['Giám đốc Sở Y tế'], note: 'nữ' })
  expect(remarks).toEqual(['splitName'])
})

test('words of attendance', () => {
  expect(readPresence('x')).toEqual({ presence: 'present', rest: '' })
  expect(readPresence('Vắng (ốm)')).toEqual({ presence: 'absent', rest: 'ốm' })
  expect(readPresence('vắng không phép').presence).toBe('unexcused')
  expect(readPresence('Dự thay ông Lê Văn Em')).toEqual({ presence: 'substitute', rest: 'ông Lê Văn Em' })
  expect(readPresence('phòng 305').presence).toBeNull()
})

test('marks under several columns are read by their heads; what is doubtful is told', () => {
  const read = (cells: string[], ...heads: string[]) =>
    readPersonRow(
      ['Trần Văn An', ...cells],
      [{ meaning: 'fullName', heading: '' }, ...heads.map((heading) => ({ meaning: 'presence' as const, heading }))],
    )
  expect(read(['', 'x', 'ốm'], 'Có mặt', 'Vắng', 'Lý do').person).toMatchObject({ presence: 'excused', reason: 'ốm' })
  expect(read(['x'], 'Vắng').remarks).toEqual(['noReason'])
  expect(read([''], 'Có mặt').remarks).toEqual(['blankPresence'])
  expect(read(['x'], 'Có phép').person.presence).toBe('excused')
  expect(read(['phòng 305'], 'Điểm danh')).toMatchObject({
    person: { note: 'phòng 305' },
    remarks: ['unclearPresence'],
  })
})

test('a telephone that lost its first zero has it again, and that is told', () => {
  const phone = (text: string) =>
    readPersonRow(
      ['Trần Văn An', text],
      [
        { meaning: 'fullName', heading: '' },
        { meaning: 'phone', heading: '' },
      ],
    )
  expect(phone('912345678')).toMatchObject({ person: { phone: '0912345678' }, remarks: ['addedZero'] })
  expect(phone('0912 345 678')).toMatchObject({ person: { phone: '0912 345 678' }, remarks: [] })
})
