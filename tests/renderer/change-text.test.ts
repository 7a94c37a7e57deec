import { expect, test } from '@playwright/test'
import { readChange, writeChange } from '#renderer/screens/meeting-editor/change-text.ts'

const none = { percent: null, amount: null, amountUnit: '', base: '' }

test('a rise or fall is read as it is written', () => {
  expect(readChange('tăng 13% so với cùng kỳ')).toEqual({ ...none, direction: 'up', percent: 13, base: 'cùng kỳ' })
  expect(readChange('tăng 13% cùng kỳ')).toEqual({ ...none, direction: 'up', percent: 13, base: 'cùng kỳ' })
  expect(readChange('giảm 2,5 %')).toEqual({ ...none, direction: 'down', percent: 2.5 })
  expect(readChange('tăng 13.5%')?.percent).toBe(13.5)
  expect(readChange('tăng 1.250%')?.percent).toBe(1250)
  expect(readChange('tang')).toEqual({ ...none, direction: 'up' })
  expect(readChange(' ')).toBeNull()
})

test('an amount is read in the unit of the figure, or keeps its own', () => {
  expect(readChange('tăng 23 ca so với hôm qua', 'ca')).toEqual({
    ...none,
    direction: 'up',
    amount: 23,
    base: 'hôm qua',
  })
  expect(readChange('giảm 1,2 tỷ đồng', 'đồng')).toEqual({ ...none, direction: 'down', amount: 1_200_000_000 })
  expect(readChange('giảm 644 vụ (13,78%) so với năm 2019')).toEqual({
    direction: 'down',
    percent: 13.78,
    amount: 644,
    amountUnit: 'vụ',
    base: 'năm 2019',
  })
})

test('what says neither rise nor fall is not taken', () => {
  for (const text of ['13%', 'đạt 13%', 'chiếm 35 %']) expect(readChange(text), text).toBeUndefined()
})

test('a change written and read again is the same', () => {
  for (const change of [
    { ...none, direction: 'up' as const, percent: 1250.5, base: 'năm 2019' },
    { ...none, direction: 'down' as const, base: 'cùng kỳ' },
    { ...none, direction: 'up' as const, amount: 23, base: 'hôm qua' },
    { ...none, direction: 'up' as const, amount: 1_250_000_000, percent: 2 },
    { ...none, direction: 'down' as const, amount: 3, amountUnit: 'bậc' },
  ]) {
    expect(readChange(writeChange(change, 'đồng'), 'đồng')).toEqual(change)
  }
})

test('the period compared with is never shown without "so với", nor with it twice', () => {
  for (const base of ['cùng kỳ', 'so với cùng kỳ', 'So với cùng kỳ']) {
    expect(writeChange({ ...none, direction: 'up', percent: 13, base })).toBe('tăng 13% so với cùng kỳ')
  }
})
