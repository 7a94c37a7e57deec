import { expect, test } from '@playwright/test'
import { summarizeMeeting } from '#domain/meeting-summary.ts'
import { SavedSummaries } from '#renderer/hooks/saved-summaries.ts'
import { directive, fields, meeting } from '#tests/builders/meeting.ts'

const at = (revision: number, count: number) => ({
  ...meeting(fields({ id: 'a', title: `Bản ${revision}` }), ...Array.from({ length: count }, () => directive('việc'))),
  revision,
})
const listOf = (revision: number) => ({
  meetings: [summarizeMeeting(at(revision, 0)), summarizeMeeting(meeting(fields({ id: 'b' })))],
  damaged: [],
  missing: [],
})

test('what was saved here shows in the list before it is asked for anew, and never over something newer', () => {
  const saved = new SavedSummaries()
  saved.note(at(3, 2))
  const shown = saved.over(listOf(2))
  expect(shown.meetings.map((one) => [one.title, one.openDueDates.length])).toEqual([
    ['Bản 3', 2],
    ['', 0],
  ])
  const fresh = listOf(4)
  expect(saved.over(fresh)).toBe(fresh)
  saved.note(at(2, 5))
  expect(saved.version).toBe(1)
})
