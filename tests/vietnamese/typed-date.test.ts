import { expect, test } from '@playwright/test'
import { readTypedDate } from '#vietnamese/read-typed-date.ts'
import { readTypedTime } from '#vietnamese/read-typed-time.ts'

/** A Monday. */
const TODAY = '2026-11-23'

const read = (text: string): string => {
  const found = readTypedDate(text, TODAY)
  if (found === null) return ''
  return [found.date, found.isYearInferred && 'year?', found.session].filter(Boolean).join(' ')
}

const CASES: [string, string][] = [
  ['25/12', '2026-12-25 year?'],
  ['2/1', '2027-01-02 year?'],
  ['25/12/2020', '2020-12-25'],
  ['25.12.20', '2020-12-25'],
  ['5-1-98', '1998-01-05'],
  ['2026-11-30', '2026-11-30'],
  ['25122026', '2026-12-25'],
  ['chieu 25/12', '2026-12-25 year? afternoon'],
  ['Sáng ngày 25/12/2026', '2026-12-25 morning'],
  ['25/12, buổi tối', '2026-12-25 year? evening'],
  ['tối 25/12', '2026-12-25 year? evening'],
  ['ngày 5 tháng 3 năm 2027', '2027-03-05'],
  ['5 thang 3', '2027-03-05 year?'],
  ['hôm nay', '2026-11-23'],
  ['mai', '2026-11-24'],
  ['sang mai', '2026-11-24 morning'],
  ['chiều nay', '2026-11-23 afternoon'],
  ['hom qua', '2026-11-22'],
  ['ngày kia', '2026-11-25'],
  ['thứ ba', '2026-11-24'],
  ['thu hai', '2026-11-23'],
  ['thứ sáu', '2026-11-27'],
  ['thu sau tuan sau', '2026-12-04'],
  ['thu hai tuan sau', '2026-11-30'],
  ['thứ hai tuần tới', '2026-11-30'],
  ['thu ba toi', '2026-11-24'],
  ['thứ ba tới', '2026-11-24'],
  ['tối thứ ba', '2026-11-24 evening'],
  ['t6', '2026-11-27'],
  ['chiều thứ 4 tuần trước', '2026-11-18 afternoon'],
  ['cn', '2026-11-29'],
  ['chủ nhật vừa rồi', '2026-11-22'],
  ['thứ Sáu, 25/12', '2026-12-25 year?'],
  ['thứ sáu 25/12'.normalize('NFD'), '2026-12-25 year?'],
]

for (const [text, wanted] of CASES) {
  test(`“${text}” is ${wanted}`, () => {
    expect(read(text)).toBe(wanted)
  })
}

test('the year is the one nearest to today, and of the right weekday where one was typed', () => {
  expect(readTypedDate('25/12', '2027-01-05')?.date).toBe('2026-12-25')
  expect(readTypedDate('thứ hai 23/11', '2027-08-01')?.date).toBe('2026-11-23')
  expect(readTypedDate('29/2', '2026-11-23')).toBeNull()
})

test('what is no date is refused', () => {
  for (const text of ['', '31/6', '25/13/2026', '12/2020', '25', 'thứ', 'thứ tám', 'sáng', '25/12/202', 'mai sau']) {
    expect(read(text), text).toBe('')
  }
})

test('times as they are typed', () => {
  const times = [
    '14h30',
    '14:30',
    '2h chieu',
    '8g',
    '8.30',
    '7 giờ rưỡi',
    '14 giờ 30 phút',
    'chiều 2h15',
    '8h tối',
    '12h trưa',
    '1h trưa',
    '14h chiều',
    '8',
  ]
  expect(times.map(readTypedTime)).toEqual([
    '14:30',
    '14:30',
    '14:00',
    '08:00',
    '08:30',
    '07:30',
    '14:30',
    '14:15',
    '20:00',
    '12:00',
    '13:00',
    '14:00',
    '08:00',
  ])
  for (const text of ['24:00', '12:60', 'sáng', '', '1234', '3h trưa', '14h sáng', '0h chiều']) {
    expect(readTypedTime(text), text).toBeNull()
  }
})
