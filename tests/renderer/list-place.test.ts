import { expect, test } from '@playwright/test'
import { newMeeting } from '#domain/meeting.ts'
import { type MeetingSummary, summarizeMeeting } from '#domain/meeting-summary.ts'
import { Organization } from '#domain/organization.ts'
import { shiftMonth } from '#domain/period.ts'
import { monthGrid, sameDayIn } from '#renderer/parts/month-grid.ts'
import { countChips, readListSearch } from '#renderer/screens/meeting-list/list-search.ts'
import { dayAndSession, rowsOf } from '#renderer/screens/meeting-list/meeting-rows.ts'
import { chipChoices, narrowMeetings } from '#renderer/screens/meeting-list/narrow-meetings.ts'
import { nextOrder, orderOf, sortMeetings } from '#renderer/screens/meeting-list/sort-meetings.ts'

const body = Organization.parse({ id: 'o1', officialName: 'Sở Nội vụ' })
const today = '2026-11-23'
const summary = (id: string, change: Partial<MeetingSummary> = {}): MeetingSummary => ({
  ...summarizeMeeting(newMeeting(id, '2024-03-12T08:00:00+07:00', body)),
  ...change,
})
const weekly = { id: 's1', name: 'Giao ban tuần' }
const all = [
  summary('a', { heldOn: '2026-11-20', title: 'Đại hội', chairs: ['Vũ Thị Ánh'], series: weekly, pendingProposals: 2 }),
  summary('b', { heldOn: '2026-10-02', title: 'Ấn định lịch', chairs: ['Lê Văn Ổn'], status: 'issued' }),
  summary('c', { heldOn: '2025-01-02', title: 'Bàn giao', openDueDates: ['2026-11-01', null], series: weekly }),
  summary('d', { heldOn: null, title: 'Dự thảo', organizer: 'Văn phòng', kind: 'conference', openDueDates: [null] }),
]
const ids = (list: MeetingSummary[]) => list.map((one) => one.id).join('')

test('each chip narrows the list, and all of them together', () => {
  const left = (search: object) => ids(narrowMeetings(all, readListSearch({ ...search }), today))
  expect(left({})).toBe('abcd')
  expect(left({ year: 2026 })).toBe('ab')
  expect(left({ year: 0 })).toBe('d')
  expect(left({ body: 'Văn phòng' })).toBe('d')
  expect(left({ status: 'issued' })).toBe('b')
  expect(left({ kind: 'conference' })).toBe('d')
  expect(left({ series: 's1' })).toBe('ac')
  expect(left({ overdue: true })).toBe('c')
  expect(left({ pending: true })).toBe('a')
  expect(left({ series: 's1', year: 2025 })).toBe('c')
})

test('an address somebody mistyped narrows nothing', () => {
  const read = readListSearch({ status: 'lost', year: 'x', sort: 'colour', month: '2026-13', overdue: 'yes', view: 3 })
  expect(countChips(read)).toBe(0)
  expect(Object.values(read).filter((value) => value !== undefined)).toEqual([])
})

test('menus offer what some meeting has, counted: years from the newest, names in Vietnamese order', () => {
  const { year, body: bodies, status } = chipChoices(all)
  expect(year.map((one) => [one.label, one.count])).toEqual([
    ['2026', 2],
    ['2025', 1],
    ['Chưa rõ năm', 1],
  ])
  expect(bodies.map((one) => one.label)).toEqual(['Sở Nội vụ', 'Văn phòng'])
  expect(status.map((one) => one.label)).toEqual(['Nháp', 'Đã phát hành'])
})

test('columns sort as Vietnamese does, people by their given names, and what is missing stands last either way', () => {
  const sorted = (by: string, order?: string) =>
    ids(sortMeetings(all, orderOf(readListSearch({ sort: by, order })), today))
  expect(sorted('day')).toBe('abcd')
  expect(sorted('day', 'up')).toBe('cbad')
  expect(sorted('name')).toBe('bcda')
  expect(sorted('name', 'down')).toBe('adcb')
  expect(sorted('chair')).toBe('abcd')
  expect(sorted('chair', 'down')).toBe('bacd')
  expect(sorted('openDirectives')).toBe('cdab')
  expect(sorted('status', 'down')).toBe('bacd')
})

test('a head sorts its own way first, then the other, and the usual order leaves no mark in the address', () => {
  expect(nextOrder({ by: 'day', isDown: true }, 'name')).toEqual({ sort: 'name', order: undefined })
  expect(nextOrder({ by: 'name', isDown: false }, 'name')).toEqual({ sort: 'name', order: 'down' })
  expect(nextOrder({ by: 'name', isDown: true }, 'day')).toEqual({ sort: undefined, order: undefined })
  expect(nextOrder({ by: 'day', isDown: true }, 'day')).toEqual({ sort: undefined, order: 'up' })
})

test('groups follow the series, those of none last; without months above, days have their year', () => {
  const rows = rowsOf(all, 'series').map((row) => (row.type === 'group' ? `${row.label} ${row.count}` : row.meeting.id))
  expect(rows).toEqual(['Giao ban tuần 2', 'a', 'c', 'Không thuộc chuỗi họp nào 2', 'b', 'd'])
  expect(rowsOf(all, 'none').map((row) => row.key)).toEqual(['a', 'b', 'c', 'd'])
  expect(dayAndSession({ heldOn: '2026-11-20', session: 'morning' }, false)).toBe('20/11/2026 sáng')
})

test('a month is whole weeks from Monday, and months go on over the year', () => {
  const weeks = monthGrid('2026-11')
  expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.at(-1)]).toEqual([6, '2026-10-26', '2026-12-06'])
  expect(monthGrid('2027-02')).toHaveLength(4)
  expect([shiftMonth('2026-11', 2), shiftMonth('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
  expect([sameDayIn('2027-02', '2026-12-31'), sameDayIn('2026-10', '2026-12-05')]).toEqual(['2027-02-28', '2026-10-05'])
})
