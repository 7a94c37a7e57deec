import { expect, test } from '@playwright/test'
import { countDue, isSoon } from '#domain/count-due.ts'

const today = '2026-11-23'

test('counts what is past its last day and what is near it, with the earliest day of each', () => {
  const meetings = [
    { openDueDates: ['2026-11-20', null, '2026-11-30'] },
    { openDueDates: ['2026-09-01', '2026-11-27', '2026-12-01'] },
  ]
  expect(countDue(meetings, today)).toEqual({
    overdue: 2,
    overdueSince: '2026-09-01',
    soon: 2,
    nextOn: '2026-11-27',
  })
})

test('today is near and not past; the eighth day is neither; without days there is nothing to tell', () => {
  expect(countDue([{ openDueDates: [today] }], today)).toMatchObject({ overdue: 0, soon: 1, nextOn: today })
  expect(countDue([{ openDueDates: ['2026-12-01', null] }], today)).toEqual({
    overdue: 0,
    overdueSince: null,
    soon: 0,
    nextOn: null,
  })
  expect(['2026-11-22', today, '2026-11-30', '2026-12-01', null].map((due) => isSoon(due, today))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ])
})
