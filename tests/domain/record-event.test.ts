import { expect, test } from '@playwright/test'
import { Directive, DirectiveEvent, directiveStatus } from '#domain/directive.ts'
import { directiveStanding } from '#domain/directive-standing.ts'
import { dueOn } from '#domain/due.ts'
import { AppError } from '#domain/errors.ts'
import { recordEvent, takeBackEvent } from '#domain/record-event.ts'

const days = { today: '2026-11-22', givenOn: '2026-01-10', heldOn: '2026-01-10' }
let last = 0
const event = (on: string, type: DirectiveEvent['type'], given: object = {}) =>
  DirectiveEvent.parse({ id: `e${++last}`, recordedAt: '2026-11-22T08:00+07:00', on, type, ...given })
const until = (date: string) => ({ newDeadline: { kind: 'date', date } })
const task = (...events: DirectiveEvent[]) => events.reduce((made, one) => recordEvent(made, one, days), plain)
const plain = Directive.parse({ id: 'd', text: 'Rà soát kho', deadline: { kind: 'date', date: '2026-06-30' } })

test('each directive stands in exactly one group of the official totals', () => {
  const standing = (made: Directive, today = '2026-11-22') => directiveStanding(made, days.heldOn, today)
  const undated = Directive.parse({ id: 'd', text: 'Giữ kho sạch', deadline: { kind: 'recurring', every: 'always' } })
  expect(standing(plain)).toBe('overdue')
  expect(standing(plain, '2026-06-30')).toBe('inTime')
  // Asking for more time does not stop the clock; granting it does.
  expect(standing(task(event('2026-06-20', 'extensionAsked', until('2026-12-31'))))).toBe('overdue')
  expect(standing(task(event('2026-06-20', 'extended', until('2026-12-31'))))).toBe('inTime')
  expect(standing(task(event('2026-06-30', 'completed')))).toBe('doneInTime')
  expect(standing(task(event('2026-07-01', 'completed')))).toBe('doneLate')
  expect(standing(task(event('2026-07-01', 'stopped')))).toBe('stopped')
  expect(standing(undated)).toBe('noDeadline')
  expect(standing(recordEvent(undated, event('2026-07-01', 'completed'), days))).toBe('doneNoDeadline')
})

test('news heard late takes its place in time and does not reopen what was done after it', () => {
  const made = task(
    event('2026-06-20', 'completed', { document: '12/BC-SNV' }),
    event('2026-05-02', 'progress', { percent: 40 }),
  )
  expect(made.history.map((one) => one.type)).toEqual(['progress', 'completed'])
  expect(directiveStatus(made)).toBe('completed')
  expect(made.resultDocument).toBe('12/BC-SNV')
  // Events of one day stay in the order in which they were recorded.
  const same = task(event('2026-05-02', 'progress', { percent: 40 }), event('2026-05-02', 'reminded'))
  expect(same.history.map((one) => one.type)).toEqual(['progress', 'reminded'])
})

test('what was recorded by mistake is taken back with the result it brought, and no other', () => {
  const done = event('2026-06-20', 'completed', { document: '12/BC-SNV' })
  expect(takeBackEvent(task(done), done.id)).toEqual(plain)
  const kept = { ...task(done), resultDocument: '99/QĐ-SNV' }
  expect(takeBackEvent(kept, done.id).resultDocument).toBe('99/QĐ-SNV')
  expect(() => takeBackEvent(plain, 'khong-co')).toThrow(new AppError('EVENT_NOT_FOUND').message)
})

test('what cannot have been is refused with a sentence that names the day', () => {
  const done = event('2026-06-20', 'completed')
  const refused: [string, Directive, DirectiveEvent][] = [
    ['sau hôm nay (22/11/2026)', plain, event('2026-11-23', 'progress', { text: 'Xong' })],
    ['trước ngày giao (10/01/2026)', plain, event('2026-01-09', 'progress', { text: 'Xong' })],
    ['vẫn đang mở', plain, event('2026-05-01', 'reopened')],
    ['mở lại trước', task(done), event('2026-07-01', 'reminded')],
    ['đến 01/05/2026 vẫn còn', task(event('2026-05-01', 'progress', { percent: 5 })), event('2026-04-01', 'completed')],
    ['phần trăm', plain, event('2026-05-01', 'completed', { percent: 100 })],
    ['nội dung hoặc phần trăm', plain, event('2026-05-01', 'progress')],
    ['chưa có nội dung', plain, event('2026-05-01', 'note', { text: ' ' })],
    ['thời hạn mới chỉ ghi', plain, event('2026-05-01', 'completed', until('2026-12-31'))],
    ['một ngày cụ thể', plain, event('2026-05-01', 'extended')],
    ['thời hạn đang có (30/06/2026)', plain, event('2026-05-01', 'extended', until('2026-06-30'))],
    ['ngày gia hạn (20/11/2026)', plain, event('2026-11-20', 'extended', until('2026-08-01'))],
  ]
  for (const [words, made, one] of refused) {
    const work = () => recordEvent(made, one, days)
    expect(work).toThrow(AppError)
    expect(work).toThrow(words)
  }
  // A note may be added to what is done, and what is done may be opened again.
  expect(directiveStatus(task(done, event('2026-07-01', 'note', { text: 'Đã lưu hồ sơ' })))).toBe('completed')
  expect(directiveStatus(task(done, event('2026-07-01', 'reopened')))).toBe('inProgress')
  expect(dueOn(task(event('2026-11-20', 'extended', until('2026-12-31'))), days.heldOn)).toBe('2026-12-31')
})
