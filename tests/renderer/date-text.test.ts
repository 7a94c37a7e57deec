import { expect, test } from '@playwright/test'
import { readClock, readDate, readFullDate, writeDate } from '#renderer/parts/date-text.ts'

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

test('times of day as they are typed', () => {
  expect(readClock('14:00')).toBe('14:00')
  expect(readClock('8.30')).toBe('08:30')
  expect(readClock('14h')).toBe('14:00')
  expect(readClock('7h05')).toBe('07:05')
  expect(readClock('14 giờ 30')).toBe('14:30')
  expect(readClock('14 giờ 30 phút')).toBe('14:30')
  for (const text of ['24:00', '12:60', 'sáng', '', '1234']) expect(readClock(text), text).toBeNull()
})
