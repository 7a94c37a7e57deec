import { expect, test } from '@playwright/test'
import type { ColumnMeaning } from '#contract/source-shapes.ts'
import { Attendee } from '#domain/attendee.ts'
import { countList, findNamesakes, mergeList, readList } from '#renderer/screens/meeting-editor/attendees-from-table.ts'
import { isWholeTable } from '#renderer/screens/meeting-editor/read-people.ts'

const columns = (...meanings: ColumnMeaning[]) => meanings.map((meaning) => ({ meaning, isSure: true, heading: '' }))
const AN = Attendee.parse({ id: 'an', fullName: 'Trần Văn An', posts: ['Giám đốc'], note: 'đã gọi', seat: 'A1' })
const ids = () => {
  let last = 0
  return () => `new-${++last}`
}
const COLUMNS = columns('fullName', 'post', 'phone')
const ROWS = [
  ['TRẦN VĂN AN', 'Bí thư Chi bộ; Giám đốc', '0912345678'],
  ['Lê Thị Bình', '', ''],
  ['', 'Trưởng phòng', ''],
  ['Lê Thị Bình', '', ''],
  ['Lê Thị Bình', 'Chuyên viên', ''],
]

test('rows without a name and rows that say the same again are told by their place; namesakes stay', () => {
  const list = readList(ROWS, COLUMNS, [AN])
  expect(list.people.map(({ person, knownId }) => [person.fullName, knownId])).toEqual([
    ['TRẦN VĂN AN', 'an'],
    ['Lê Thị Bình', null],
    ['Lê Thị Bình', null],
  ])
  expect(list.nameless).toEqual([2])
  expect(list.repeated).toEqual([3])
  expect(findNamesakes(list)).toEqual(['Lê Thị Bình'])
})

test('somebody who is there already is passed over, brought up to date, or added as another', () => {
  const list = readList(ROWS, COLUMNS, [AN])
  expect(countList(list, 'skip')).toEqual({ known: 1, added: 2, updated: 0 })
  expect(mergeList([AN], list, 'skip', ids())[0]).toEqual(AN)
  expect(countList(list, 'update')).toEqual({ known: 1, added: 2, updated: 1 })
  const [updated, ...others] = mergeList([AN], list, 'update', ids())
  expect(updated).toEqual({
    ...AN,
    fullName: 'TRẦN VĂN AN',
    posts: ['Bí thư Chi bộ', 'Giám đốc'],
    phone: '0912345678',
  })
  expect(others.map((one) => one.id)).toEqual(['new-1', 'new-2'])
  expect(countList(list, 'add')).toEqual({ known: 1, added: 3, updated: 0 })
  expect(mergeList([AN], list, 'add', ids())).toHaveLength(4)
})

test('Hùng is not Hưng: tones tell people apart', () => {
  const list = readList([['Trần Văn Ân', '', '']], COLUMNS, [AN])
  expect(list.people[0]?.knownId).toBeNull()
})

test('a pasted table is looked at first where it has a head, numbers or more than three columns', () => {
  expect(isWholeTable('STT\tHọ và tên\n1\tTrần Văn An')).toBe(true)
  expect(isWholeTable('Họ và tên\tChức vụ\nTrần Văn An\tGiám đốc')).toBe(true)
  expect(isWholeTable('Trần Văn An\tGiám đốc\tSở Y tế\t0912345678\nLê Thị Bình\t\t\t')).toBe(true)
  expect(isWholeTable('Trần Văn An\tGiám đốc\tSở Y tế\nLê Thị Bình\tPhó Giám đốc\tSở Y tế')).toBe(false)
  expect(isWholeTable('1. Trần Văn An, Giám đốc\n2. Lê Thị Bình')).toBe(false)
})
