import { expect, test } from '@playwright/test'
import { sessionOfWord, sessionWord } from '#vietnamese/session-words.ts'
import { formatLongDate, formatShortDate } from '#vietnamese/spell-date.ts'

test('days under 10 and months 1 and 2 are padded (NĐ 30)', () => {
  expect(formatLongDate('2020-12-25')).toBe('ngày 25 tháng 12 năm 2020')
  expect(formatLongDate('2021-01-05')).toBe('ngày 05 tháng 01 năm 2021')
  expect(formatLongDate('2021-03-09')).toBe('ngày 09 tháng 3 năm 2021')
})

test('a date without its year leaves a place for it', () => {
  expect(formatLongDate('--12-25')).toBe('ngày 25 tháng 12 năm ……')
  expect(formatShortDate('--12-25')).toBe('25/12')
  expect(formatShortDate('2020-12-25')).toBe('25/12/2020')
})

test('what is no date gives no words', () => {
  expect(formatLongDate('hôm qua')).toBe('')
})

test('session words map both ways', () => {
  expect(sessionWord('afternoon')).toBe('chiều')
  expect(sessionOfWord('Sáng')).toBe('morning')
  expect(sessionOfWord('mai')).toBeNull()
})
