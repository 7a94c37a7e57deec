import { expect, test } from '@playwright/test'
import { readPeriodDay } from '#domain/period-day.ts'

const cases: [string, { weekday: number | null; dayOfMonth: number | null }][] = [
  ['định kỳ hằng tháng, trước ngày 25', { weekday: null, dayOfMonth: 25 }],
  ['trước ngày mùng 5 hằng tháng', { weekday: null, dayOfMonth: 5 }],
  ['thứ Sáu hằng tuần', { weekday: 5, dayOfMonth: null }],
  ['chiều thứ 2 hằng tuần', { weekday: 1, dayOfMonth: null }],
  ['Chủ nhật hằng tuần', { weekday: 0, dayOfMonth: null }],
  ['hằng quý', { weekday: null, dayOfMonth: null }],
  ['trước ngày 15/12 hằng năm', { weekday: null, dayOfMonth: null }],
  ['trong 45 ngày', { weekday: null, dayOfMonth: null }],
  ['thứ hạng hằng năm', { weekday: null, dayOfMonth: null }],
]

for (const [text, day] of cases) test(`the day in “${text}”`, () => expect(readPeriodDay(text)).toEqual(day))
