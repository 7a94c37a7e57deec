import { expect, test } from '@playwright/test'
import type { Deadline } from '#domain/directive.ts'
import { readDeadline, writeDeadline } from '#renderer/screens/meeting-editor/deadline-text.ts'

const none: Deadline = { kind: 'none' }

test('a typed deadline is a date, two dates, a rhythm or words', () => {
  expect(readDeadline('31/3/2021', none)).toEqual({ kind: 'date', date: '2021-03-31', text: '' })
  expect(readDeadline('01/01/2021–31/03/2021', none)).toEqual({
    kind: 'period',
    from: '2021-01-01',
    to: '2021-03-31',
    text: '',
  })
  expect(readDeadline('hàng tháng', none)).toEqual({ kind: 'recurring', every: 'month', text: 'hàng tháng' })
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
