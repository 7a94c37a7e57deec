import { expect, test } from '@playwright/test'
import { newMeeting } from '#domain/meeting.ts'
import { summarizeMeeting } from '#domain/meeting-summary.ts'
import { Organization } from '#domain/organization.ts'
import { keepSame } from '#renderer/hooks/keep-same.ts'
import { nameCopy } from '#renderer/hooks/save-copy.ts'
import { writeCount } from '#renderer/parts/number-text.ts'
import { writeSize } from '#renderer/parts/size-text.ts'
import { crumbsOf, joinPath } from '#renderer/screens/settings/folder-path.ts'
import { writeDaysLeft } from '#renderer/screens/trash/days-left.ts'

test('sizes and counts are written with the comma and the points of Vietnamese', () => {
  expect([0, 1_023, 49_152, 1_258_291, 3_650_722_202].map(writeSize)).toEqual([
    '0 B',
    '1023 B',
    '48 KB',
    '1,2 MB',
    '3,4 GB',
  ])
  expect([7, 999, 1_000, 10_021, 1_234_567].map(writeCount)).toEqual(['7', '999', '1.000', '10.021', '1.234.567'])
})

test('the bin counts whole days of the calendar, over months, leap days and years', () => {
  expect(writeDaysLeft('2026-12-04', '2026-11-22')).toBe('còn 12 ngày')
  expect(writeDaysLeft('2028-03-01', '2028-02-28')).toBe('còn 2 ngày')
  expect(writeDaysLeft('2026-11-22', '2026-11-22')).toBe('còn hết hôm nay')
  expect(writeDaysLeft('2026-11-21', '2026-11-22')).toBe('đã quá 30 ngày')
})

test('a copy gets an ASCII name that every drive takes', () => {
  expect(nameCopy('Hội nghị: sơ kết 6 tháng / đầu năm?')).toBe('hoi-nghi-so-ket-6-thang-dau-nam.thuky.json')
  expect(nameCopy('…')).toBe('cuoc-hop.thuky.json')
  expect(nameCopy('a'.repeat(300)).length).toBeLessThan(80)
})

test('paths of Windows, of shares and of Linux lead up step by step', () => {
  expect(crumbsOf('D:\\Văn phòng\\Hồ sơ').map((one) => one.path)).toEqual([
    'D:\\',
    'D:\\Văn phòng',
    'D:\\Văn phòng\\Hồ sơ',
  ])
  expect(crumbsOf('/home/thư ký').map((one) => one.path)).toEqual(['/', '/home', '/home/thư ký'])
  expect(crumbsOf('/').map((one) => one.path)).toEqual(['/'])
  expect(joinPath('D:\\', 'Lưu trữ')).toBe('D:\\Lưu trữ')
})

const body = Organization.parse({ id: 'o1', officialName: 'Sở Nội vụ' })
const summary = (id: string, revision = 1) => ({
  ...summarizeMeeting(newMeeting(id, '2024-03-12T08:00:00+07:00', body)),
  revision,
})
const list = (...meetings: ReturnType<typeof summary>[]) => ({ meetings, damaged: [], missing: [] })

test('a list that says the same is the same list; only what changed is new', () => {
  const first = list(summary('a'), summary('b'))
  expect(keepSame(first, list(summary('a'), summary('b')))).toBe(first)
  const next = keepSame(first, list(summary('a'), summary('b', 2)))
  expect(next).not.toBe(first)
  expect(next.meetings[0]).toBe(first.meetings[0])
  expect(next.meetings[1]?.revision).toBe(2)
  expect(keepSame(first, list(summary('b'), summary('a')))).not.toBe(first)
  expect(keepSame(first, { ...first, missing: [{ id: 'x', title: '', snapshot: null }] }).missing).toHaveLength(1)
})
