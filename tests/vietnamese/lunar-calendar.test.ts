import { expect, test } from '@playwright/test'
import { dateOfLunar, lunarNewYear } from '#vietnamese/lunar-calendar.ts'

/** First days of the lunar years 1990 to 2050 as the Vietnamese calendar has them. */
const TET =
  '1990-01-27 1991-02-15 1992-02-04 1993-01-23 1994-02-10 1995-01-31 1996-02-19 1997-02-07 1998-01-28 1999-02-16 2000-02-05 2001-01-24 2002-02-12 2003-02-01 2004-01-22 2005-02-09 2006-01-29 2007-02-17 2008-02-07 2009-01-26 2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-02 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08 2036-01-28 2037-02-15 2038-02-04 2039-01-24 2040-02-12 2041-02-01 2042-01-22 2043-02-10 2044-01-30 2045-02-17 2046-02-06 2047-01-26 2048-02-14 2049-02-02 2050-01-23'.split(
    ' ',
  )

test('Tết falls on the known days from 1990 to 2050', () => {
  expect(TET.map((_, at) => lunarNewYear(1990 + at))).toEqual(TET)
})

test('Tết is not the Chinese new year where the new moon falls between the two midnights', () => {
  // China, reckoned for UTC+8: 20/02/1985 (a whole month later), 18/02/2007, 03/02/2030.
  expect([1985, 2007, 2030].map(lunarNewYear)).toEqual(['1985-01-21', '2007-02-17', '2030-02-02'])
})

test('Giỗ Tổ falls on the known days, also after a leap second month', () => {
  const known = { 2007: '04-26', 2020: '04-02', 2023: '04-29', 2024: '04-18', 2025: '04-07', 2026: '04-26' }
  for (const [year, day] of Object.entries(known))
    expect(dateOfLunar({ year: Number(year), month: 3, day: 10 }), year).toBe(`${year}-${day}`)
})

test('the mid-autumn and kitchen-god days of a year, before and after its leap month', () => {
  expect(dateOfLunar({ year: 2025, month: 8, day: 15 })).toBe('2025-10-06')
  expect(dateOfLunar({ year: 2024, month: 8, day: 15 })).toBe('2024-09-17')
  expect(dateOfLunar({ year: 2024, month: 12, day: 23 })).toBe('2025-01-22')
})
