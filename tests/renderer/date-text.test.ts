import { expect, test } from '@playwright/test'
import { readDate, readFullDate, writeDate, writeDay, writeMoment, writeTime } from '#renderer/parts/date-text.ts'

test('dates are read as people write them', () => {
  expect(readDate('25/12/2020')).toBe('2020-12-25')
  expect(readDate(' 5-1-2021 ')).toBe('2021-01-05')
  expect(readDate('5.1.2021')).toBe('2021-01-05')
  expect(readDate('25/12')).toBe('--12-25')
})

test('what is no date is refused: a day that does not exist, a year of two digits, words', () => {
  for (const text of ['31/2/2021', '25/12/20', '12/2020', 'hôm qua', '', '25/13/2020']) {
    expect(readDate(text), text).toBeNull()
  }
  expect(readFullDate('25/12')).toBeNull()
})

test('a date written and read again is the same', () => {
  for (const date of ['2020-12-25', '--03-09', '2024-02-29']) expect(readDate(writeDate(date))).toBe(date)
  expect(writeDate(null)).toBe('')
})

test('a day is shown with its weekday and the part of the day', () => {
  expect(writeDay('2026-12-25', 'afternoon')).toBe('Thứ Sáu, 25/12/2026, chiều')
  expect(writeDay('2026-11-29')).toBe('Chủ nhật, 29/11/2026')
})

test('a moment is told by the clock of the place where it was written down, not by that of this computer', () => {
  const zone = process.env.TZ
  try {
    process.env.TZ = 'America/New_York'
    expect(writeMoment('2026-07-03T00:30:00+07:00')).toBe('00:30 03/07/2026')
    expect(writeTime('2026-07-03T23:05+07:00')).toBe('23:05')
    expect(writeMoment('2026-07-03T12:00:00.000Z')).toBe('08:00 03/07/2026')
  } finally {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  }
})
