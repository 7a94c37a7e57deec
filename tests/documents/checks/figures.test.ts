import { expect, test } from '@playwright/test'
import type { Figure } from '#domain/figure.ts'
import { assessment, directive, figure, meeting, speech } from '#tests/builders/meeting.ts'
import { findRule } from './find-rule.ts'

const revenue = (value: number, written: string, more: Partial<Figure> = {}) =>
  figure('Thu ngân sách', { value, unit: 'đồng', written, period: 'năm 2025', ...more })

test('one indicator of one period with two values is a contradiction', () => {
  const two = meeting(revenue(35e12, '35 nghìn tỷ đồng'), revenue(53e12, '53 nghìn tỷ đồng'))
  const [found] = findRule('figure.two-values', two)
  expect(found?.severity).toBe('contradiction')
  expect(found?.message).toContain('35 nghìn tỷ đồng và 53 nghìn tỷ đồng')
})

test('the same value, another period, another unit are no contradiction', () => {
  const first = revenue(35e12, '35 nghìn tỷ đồng')
  for (const other of [
    revenue(35e12, '35.000 tỷ đồng'),
    revenue(33e12, '33 nghìn tỷ đồng', { period: 'năm 2024' }),
    revenue(105, '105%', { unit: '%' }),
    revenue(0, '', { value: null }),
  ])
    expect(findRule('figure.two-values', meeting(first, other))).toEqual([])
})

test('rough numbers near each other, and numbers without a period, are worth a look', () => {
  const rough = meeting(revenue(1600, '1.600', { qualifier: 'hơn' }), revenue(1640, '1.640'))
  expect(findRule('figure.two-values', rough)[0]?.severity).toBe('advice')
  const far = meeting(revenue(1600, '1.600', { qualifier: 'hơn' }), revenue(6100, '6.100'))
  expect(findRule('figure.two-values', far)[0]?.severity).toBe('contradiction')
  const open = meeting(revenue(1600, '1.600', { period: '' }), revenue(6100, '6.100', { period: '' }))
  expect(findRule('figure.two-values', open)[0]?.severity).toBe('advice')
})

test('a number told about an indicator that is not the recorded one', () => {
  const told = (text: string) =>
    findRule('figure.told-other', meeting(revenue(35e12, '35 nghìn tỷ đồng'), speech('A', text)))
  expect(told('Thu ngân sách đạt 53 nghìn tỷ đồng.')[0]?.message).toContain('“53 nghìn tỷ đồng” về “Thu ngân sách”')
  for (const text of [
    'Thu ngân sách đạt 35 nghìn tỷ đồng.',
    'Thu ngân sách đạt 35.000 tỷ đồng.',
    'Thu ngân sách tăng 12 %.',
    'Thu ngân sách năm 2024 đạt 33 nghìn tỷ đồng.',
    'Thu ngân sách là việc khó. Chi 53 nghìn tỷ đồng.',
    'Chi 53 nghìn tỷ đồng.',
  ])
    expect(told(text), text).toEqual([])
  const judged = meeting(revenue(35e12, '35 nghìn tỷ đồng'), assessment('result', 'thu ngân sách đạt 36 tỷ đồng'))
  expect(findRule('figure.told-other', judged)[0]?.severity).toBe('advice')
  const task = meeting(revenue(35e12, '35 nghìn tỷ đồng'), directive('nâng thu ngân sách lên 40 nghìn tỷ đồng'))
  expect(findRule('figure.told-other', task)).toHaveLength(1)
})

test('figures without unit, period or base', () => {
  const bare = meeting(figure('Số hồ', { value: 118, written: '118' }))
  expect(findRule('figure.unit', bare)).toHaveLength(1)
  expect(findRule('figure.period', bare)).toHaveLength(1)
  const full = meeting(figure('Số hồ', { value: 118, unit: 'hồ', written: '118', period: 'năm 2025' }))
  expect(findRule('figure.unit', full)).toEqual([])
  expect(findRule('figure.period', full)).toEqual([])
  const change = (base: string) => meeting(figure('Thu', { change: { direction: 'up', percent: 5, base } }))
  expect(findRule('figure.base', change(''))).toHaveLength(1)
  expect(findRule('figure.base', change('năm 2024'))).toEqual([])
})
