import { expect, test } from '@playwright/test'
import { tellPeriod } from '#contract/figure-words.ts'
import { monthsFrom, periodBefore, wholeMonths } from '#domain/period.ts'

test('the period before has as many months, or as many days', () => {
  expect(periodBefore(monthsFrom('2026-01', 3))).toEqual({ from: '2025-10-01', to: '2025-12-31' })
  expect(periodBefore(monthsFrom('2024-03', 1))).toEqual({ from: '2024-02-01', to: '2024-02-29' })
  expect(periodBefore({ from: '2026-01-05', to: '2026-01-14' })).toEqual({ from: '2025-12-26', to: '2026-01-04' })
  expect(periodBefore({ from: null, to: '2026-01-14' })).toBeNull()
  expect(periodBefore({ from: '2026-02-01', to: '2026-01-14' })).toBeNull()
})

test('whole months are told from days', () => {
  expect(wholeMonths({ from: '2026-02-01', to: '2026-02-28' })).toBe(1)
  expect(wholeMonths({ from: '2026-02-01', to: '2026-02-27' })).toBe(0)
  expect(wholeMonths({ from: '2025-12-01', to: '2026-01-31' })).toBe(2)
})

test('a period is named as offices name it', () => {
  const told = (from: string | null, to: string | null) => tellPeriod({ from, to })
  expect(told('2026-07-01', '2026-09-30')).toBe('quý III năm 2026')
  expect(told('2026-02-01', '2026-02-28')).toBe('tháng 02 năm 2026')
  expect(told('2026-01-01', '2026-12-31')).toBe('năm 2026')
  expect(told('2026-01-01', '2026-06-30')).toBe('6 tháng đầu năm 2026')
  expect(told('2026-07-01', '2026-12-31')).toBe('6 tháng cuối năm 2026')
  expect(told('2026-02-01', '2026-04-30')).toBe('từ ngày 01/02/2026 đến ngày 30/4/2026')
  expect(told(null, '2026-04-30')).toBe('đến hết ngày 30/4/2026')
  expect(told(null, null)).toBe('')
})
