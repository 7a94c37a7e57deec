import { expect, test } from '@playwright/test'
import { readPeriodDay } from '#domain/period-day.ts'

const cases: [string, { weekday: number | null; dayOfMonth: number | null; month: number | null }][] = [
  ['định kỳ hằng tháng, trước ngày 25', { weekday: null, dayOfMonth: 25, month: null }],
  ['trước ngày mùng 5 hằng tháng', { weekday: null, dayOfMonth: 5, month: null }],
  ['thứ Sáu hằng tuần', { weekday: 5, dayOfMonth: null, month: null }],
  ['chiều thứ 2 hằng tuần', { weekday: 1, dayOfMonth: null, month: null }],
  ['Chủ nhật hằng tuần', { weekday: 0, dayOfMonth: null, month: null }],
  ['hằng quý', { weekday: null, dayOfMonth: null, month: null }],
  ['trước ngày 15/11 hằng năm', { weekday: null, dayOfMonth: 15, month: 11 }],
  ['ngày 5 tháng 9 hằng năm', { weekday: null, dayOfMonth: 5, month: 9 }],
  ['trong 45 ngày', { weekday: null, dayOfMonth: null, month: null }],
  ['thứ hạng hằng năm', { weekday: null, dayOfMonth: null, month: null }],
]

for (const [text, day] of cases) test(`the day in “${text}”`, () => expect(readPeriodDay(text)).toEqual(day))
