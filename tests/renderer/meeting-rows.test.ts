import { expect, test } from '@playwright/test'
import { newMeeting } from '#domain/meeting.ts'
import { type MeetingSummary, summarizeMeeting } from '#domain/meeting-summary.ts'
import { Organization } from '#domain/organization.ts'
import { countOverdue, filterInSlices, readFilter, rowsOf } from '#renderer/screens/meeting-list/meeting-rows.ts'

const body = Organization.parse({ id: 'o1', officialName: 'Sở Nội vụ' })
const summary = (id: string, change: Partial<MeetingSummary>): MeetingSummary => ({
  ...summarizeMeeting(newMeeting(id, '2024-03-12T08:00:00+07:00', body)),
  ...change,
})

test('meetings stand under their months; those without a year or a date under a line of their own', () => {
  const rows = rowsOf(
    [
      summary('a', { heldOn: '2024-03-12' }),
      summary('b', { heldOn: '2024-03-01' }),
      summary('c', { heldOn: '2024-02-29' }),
      summary('d', { heldOn: '--12-25' }),
      summary('e', { heldOn: null }),
    ],
    'month',
  )
  expect(rows.map((row) => (row.type === 'group' ? row.label : row.meeting.id))).toEqual([
    'Tháng 3 năm 2024',
    'a',
    'b',
    'Tháng 2 năm 2024',
    'c',
    'Tháng 12, chưa rõ năm',
    'd',
    'Chưa rõ ngày',
    'e',
  ])
})

test('the filter needs no tone marks, finds chairs and bodies, and wants every word', () => {
  const meeting = summary('a', { title: 'Hội nghị sơ kết', chairs: ['Đỗ Thị Ước'] })
  for (const filter of ['so ket', 'SƠ KẾT', 'do uoc', 'noi vu', ''])
    expect(readFilter(filter)(meeting), filter).toBe(true)
  expect(readFilter('so ket tong')(meeting)).toBe(false)
})

test('ten thousand meetings are filtered in slices, and what is no longer wanted stops', async () => {
  const all = Array.from({ length: 10_000 }, (_, at) => summary(`m${at}`, { title: `Hội nghị số ${at % 7}` }))
  expect(await filterInSlices(all, 'so 3', () => true)).toHaveLength(1_429)
  // A clock by which each meeting takes a millisecond: the first slice ends after nine of them.
  let now = 0
  expect(
    await filterInSlices(
      all,
      'so 3',
      () => false,
      () => now++,
    ),
  ).toHaveLength(1)
})

test('a directive is overdue the day after its last day', () => {
  const meeting = summary('a', { openDueDates: ['2024-03-12', null, '2024-03-11'] })
  expect(countOverdue(meeting, '2024-03-12')).toBe(1)
  expect(countOverdue(meeting, '2024-03-13')).toBe(2)
})
