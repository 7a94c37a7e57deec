import { expect, test } from '@playwright/test'
import type { Deadline } from '#domain/directive.ts'
import { readDeadline, tellDeadline, writeDeadline } from '#renderer/screens/meeting-editor/deadline-text.ts'

const none: Deadline = { kind: 'none' }

test('a typed deadline is a date, two dates, a rhythm or words', () => {
  expect(readDeadline('31/3/2021', none)).toEqual({ kind: 'date', date: '2021-03-31', text: '' })
  expect(readDeadline('01/01/2021–31/03/2021', none)).toEqual({
    kind: 'period',
    from: '2021-01-01',
    to: '2021-03-31',
    text: '',
  })
  expect(readDeadline('hàng tháng', none)).toEqual({ kind: 'recurring', every: 'month', text: 'hằng tháng' })
  expect(readDeadline('thuong xuyen', none)).toMatchObject({ kind: 'recurring', every: 'always' })
  expect(readDeadline('trước Tết', none)).toEqual({ kind: 'vague', text: 'trước Tết' })
  expect(readDeadline('  ', { kind: 'vague', text: 'sớm' })).toEqual(none)
})

test('text that was not changed leaves the deadline as it was, wording and all', () => {
  const deadline: Deadline = { kind: 'date', date: '2021-03-31', text: 'trong quý I năm 2021' }
  expect(readDeadline(writeDeadline(deadline), deadline)).toBe(deadline)
})

test('a new date keeps the wording of the source', () => {
  const before: Deadline = { kind: 'vague', text: 'trong quý I' }
  expect(readDeadline('31/03/2021', before)).toEqual({ kind: 'date', date: '2021-03-31', text: 'trong quý I' })
})

test('a deadline without its year follows the day of the meeting, keeps a wording for the papers and says what was inferred', () => {
  const deadline = readDeadline('truoc 30/6', none, '2026-11-23')
  expect(deadline).toEqual({ kind: 'date', date: '2027-06-30', text: 'trước ngày 30/6' })
  expect(tellDeadline(deadline, '2026-11-23')).toEqual({
    text: 'Thứ Tư, 30/06/2027, “trước ngày 30/6” · năm suy ra',
    isAssumed: true,
  })
  expect(tellDeadline({ kind: 'date', date: '2027-06-30', text: '' }, '2026-11-23')).toEqual({
    text: 'Thứ Tư, 30/06/2027',
    isAssumed: false,
  })
  expect(readDeadline('quy 3', none, '2026-11-23')).toMatchObject({ kind: 'period', to: '2027-09-30' })
})

test('without the day of the meeting the words stay words, and the cell says why', () => {
  const deadline = readDeadline('30/6', none, null)
  expect(deadline).toEqual({ kind: 'vague', text: '30/6' })
  expect(tellDeadline(deadline, null).text).toContain('chưa có ngày họp')
})

test('an inference is no longer claimed where another day was chosen', () => {
  expect(tellDeadline({ kind: 'date', date: '2028-06-30', text: 'trước ngày 30/6' }, '2026-11-23').isAssumed).toBe(
    false,
  )
})
