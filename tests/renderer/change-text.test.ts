import { expect, test } from '@playwright/test'
import { readChange, writeChange } from '#renderer/screens/meeting-editor/change-text.ts'

test('a rise or fall is read as it is written', () => {
  expect(readChange('tăng 13% so với cùng kỳ')).toEqual({ direction: 'up', percent: 13, base: 'cùng kỳ' })
  expect(readChange('tăng 13% cùng kỳ')).toEqual({ direction: 'up', percent: 13, base: 'cùng kỳ' })
  expect(readChange('giảm 2,5 %')).toEqual({ direction: 'down', percent: 2.5, base: '' })
  expect(readChange('tăng 13.5%')?.percent).toBe(13.5)
  expect(readChange('tăng 1.250%')?.percent).toBe(1250)
  expect(readChange('tang')).toEqual({ direction: 'up', percent: null, base: '' })
  expect(readChange(' ')).toBeNull()
})

test('what says neither rise nor fall is not taken', () => {
  for (const text of ['13%', 'đạt 13%', 'chiếm 35 %']) expect(readChange(text), text).toBeUndefined()
})

test('a change written and read again is the same', () => {
  for (const change of [
    { direction: 'up' as const, percent: 1250.5, base: 'năm 2019' },
    { direction: 'down' as const, percent: null, base: 'cùng kỳ' },
  ]) {
    expect(readChange(writeChange(change))).toEqual(change)
  }
})

test('the period compared with is never shown without "so với", nor with it twice', () => {
  for (const base of ['cùng kỳ', 'so với cùng kỳ', 'So với cùng kỳ']) {
    expect(writeChange({ direction: 'up', percent: 13, base })).toBe('tăng 13% so với cùng kỳ')
  }
})
