import { expect, test } from '@playwright/test'
import { nextDayOf, type Repeat, repeatOf } from '#domain/repeat-of.ts'

const repeat = (every: 'week' | 'month' | 'quarter' | 'year', text = ''): Repeat => {
  const found = repeatOf({ kind: 'recurring', every, text })
  if (found === null) throw new Error('never falls due')
  return found
}

test('the day comes from the words; without one the end of the period stands in and is told as such', () => {
  expect(repeat('month', 'trước ngày 25')).toMatchObject({ dayOfMonth: 25, isPeriodEnd: false })
  expect(repeat('month')).toMatchObject({ dayOfMonth: 31, isPeriodEnd: true })
  expect(repeat('quarter', 'trước ngày 25')).toMatchObject({ months: [3, 6, 9, 12], isPeriodEnd: true })
  expect(repeat('week')).toMatchObject({ weekday: 5, isPeriodEnd: true })
  expect(repeatOf({ kind: 'recurring', every: 'always', text: 'thường xuyên' })).toBeNull()
})

test('the next day is today or the first after it; a month that is too short gives its last day', () => {
  expect(nextDayOf(repeat('month', 'ngày 23'), '2026-11-23')).toBe('2026-11-23')
  expect(nextDayOf(repeat('month', 'ngày 22'), '2026-11-23')).toBe('2026-12-22')
  expect(nextDayOf(repeat('month', 'ngày 30'), '2027-02-01')).toBe('2027-02-28')
  expect(nextDayOf(repeat('month'), '2028-02-10')).toBe('2028-02-29')
  expect(nextDayOf(repeat('quarter'), '2026-11-23')).toBe('2026-12-31')
  expect(nextDayOf(repeat('year'), '2027-01-01')).toBe('2027-12-31')
  expect(nextDayOf(repeat('week', 'thứ Hai'), '2026-11-24')).toBe('2026-11-30')
  expect(nextDayOf(repeat('year', 'trước ngày 15/11 hằng năm'), '2026-11-23')).toBe('2027-11-15')
  expect(repeat('year', 'trước ngày 15/11 hằng năm')).toHaveProperty('isPeriodEnd', false)
})
