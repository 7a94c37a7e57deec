import { expect, test } from '@playwright/test'
import { lawHolidaysOf, makeWorkCalendar } from '#documents/checks/work-calendar.ts'
import { addWorkingDays, countWorkingDays, isWorkingDay, shiftDate } from '#domain/working-days.ts'

const days = (year: number, name: string) =>
  lawHolidaysOf(year)
    .filter((one) => one.name === name)
    .map((one) => one.date.slice(5))

test('the law’s days of 2026: Tết from the last day of the old year, Giỗ Tổ with its day in lieu, two national days', () => {
  expect(days(2026, 'tet')).toEqual(['02-16', '02-17', '02-18', '02-19', '02-20'])
  expect(days(2026, 'hungKings')).toEqual(['04-26'])
  expect(days(2026, 'inLieu')).toEqual(['04-27'])
  expect(days(2026, 'national')).toEqual(['09-01', '09-02'])
})

test('feasts on a weekend give the next free working days, as they did in 2022 and 2023', () => {
  expect(days(2022, 'inLieu')).toEqual(['01-03', '04-11', '05-02', '05-03'])
  expect(days(2023, 'inLieu')).toEqual(['01-02', '01-26', '01-27', '05-02', '05-03', '09-04'])
  expect(days(2023, 'national')).toEqual(['09-01', '09-02'])
})

test('before the code of 2019 the national day was one day', () => {
  expect(days(2020, 'national')).toEqual(['09-02'])
  expect(days(2021, 'national')).toEqual(['09-02', '09-03'])
})

test('working days pass over weekends, feasts and days off by hand, and count days made up', () => {
  const law = makeWorkCalendar([])
  expect(addWorkingDays('2026-04-24', 5, law)).toBe('2026-05-06')
  expect(addWorkingDays('2026-05-06', -5, law)).toBe('2026-04-24')
  expect(addWorkingDays('2020-12-25', 5, law)).toBe('2021-01-04')
  expect(countWorkingDays('2026-04-24', '2026-05-06', law)).toBe(5)
  expect(countWorkingDays('2026-05-06', '2026-04-24', law)).toBe(0)
  const edited = makeWorkCalendar([
    { date: '2026-08-22', name: 'Làm bù', isWorkday: true },
    { date: '2026-08-31', name: 'Hoán đổi', isWorkday: false },
    { date: '2026-02-20', name: 'Trực', isWorkday: true },
  ])
  expect(isWorkingDay('2026-08-22', edited)).toBe(true)
  expect(isWorkingDay('2026-08-31', edited)).toBe(false)
  expect(isWorkingDay('2026-02-20', edited)).toBe(true)
  expect(isWorkingDay('2026-02-19', edited)).toBe(false)
})

test('counting forwards and backwards agree over a year of days', () => {
  const law = makeWorkCalendar([])
  for (let at = '2026-01-01'; at < '2027-01-01'; at = shiftDate(at, 1)) {
    const later = addWorkingDays(at, 4, law)
    expect(countWorkingDays(at, later, law)).toBe(4)
  }
})
