import { expect, test } from '@playwright/test'
import { Directive, DirectiveEvent, directiveStatus } from '#domain/directive.ts'
import { directiveStanding } from '#domain/directive-standing.ts'
import { asleepUntil, dueOn, listOpenRounds, openRound } from '#domain/due.ts'
import { AppError } from '#domain/errors.ts'
import { eventDays, recordEvent, takeBackEvent } from '#domain/record-event.ts'

const heldOn = '2026-07-10'
const today = '2026-11-22'
const days = eventDays({ heldOn, isYearInferred: false }, today)
const recurring = (every: string, text = '') =>
  Directive.parse({ id: 'd', text: 'Báo cáo tình hình', deadline: { kind: 'recurring', every, text } })
const monthly = recurring('month', 'định kỳ hằng tháng, trước ngày 25')
let last = 0
const event = (on: string, type: DirectiveEvent['type'], given: object = {}) =>
  DirectiveEvent.parse({ id: `e${++last}`, recordedAt: '2026-11-22T08:00+07:00', on, type, ...given })
const done = (on: string, round: string) => event(on, 'roundDone', { round })
const after = (directive: Directive, ...events: DirectiveEvent[]) =>
  events.reduce((made, one) => recordEvent(made, one, days), directive)

test('a recurring directive falls due with its first round after the meeting, then with the one after the last done', () => {
  expect(openRound(monthly, heldOn)).toBe('2026-07-25')
  expect(directiveStanding(monthly, heldOn, today)).toBe('overdue')
  const one = after(monthly, done('2026-07-24', '2026-07-25'))
  expect(dueOn(one, heldOn)).toBe('2026-08-25')
  const late = after(one, done('2026-11-20', '2026-10-25'))
  expect(dueOn(late, heldOn)).toBe('2026-11-25')
  expect(directiveStanding(late, heldOn, today)).toBe('inTime')
  // A round is not the end of it.
  expect(directiveStatus(late)).toBe('inProgress')
  expect(takeBackEvent(one, one.history[0]?.id ?? '')).toEqual(monthly)
})

test('the rounds to record are those that are past and the next; it runs from the day it was laid on the body', () => {
  expect(listOpenRounds(monthly, heldOn, today)).toEqual([
    '2026-07-25',
    '2026-08-25',
    '2026-09-25',
    '2026-10-25',
    '2026-11-25',
  ])
  const given = after(monthly, event('2026-09-28', 'assigned'))
  expect(listOpenRounds(given, heldOn, today)).toEqual(['2026-10-25', '2026-11-25'])
  expect(openRound(recurring('quarter'), heldOn)).toBe('2026-09-30')
  expect(openRound(recurring('week', 'thứ Hai hằng tuần'), heldOn)).toBe('2026-07-13')
})

test('what has no rounds: at all times, a single day, a meeting without its year', () => {
  expect(openRound(recurring('always', 'thường xuyên'), heldOn)).toBeNull()
  expect(openRound(monthly, '--07-10')).toBeNull()
  expect(openRound(monthly, null)).toBeNull()
  expect(listOpenRounds(recurring('always'), heldOn, today)).toEqual([])
})

test('an extension moves one round; after that round the rhythm holds again', () => {
  const longer = { newDeadline: { kind: 'date', date: '2026-12-05' } }
  const moved = after(monthly, done('2026-10-24', '2026-10-25'), event('2026-11-20', 'extended', longer))
  expect(dueOn(moved, heldOn)).toBe('2026-12-05')
  expect(dueOn(after(moved, done('2026-11-21', '2026-11-25')), heldOn)).toBe('2026-12-25')
})

test('a round that is none is refused with the day that would be one', () => {
  const settled = after(monthly, done('2026-10-24', '2026-10-25'))
  const refused: [string, Directive, DirectiveEvent][] = [
    ['hạn gần nhất sau đó là 25/12/2026', settled, done('2026-11-20', '2026-11-28')],
    ['chưa ghi sớm nhất là 25/11/2026', settled, done('2026-11-20', '2026-09-25')],
    ['phải chọn kỳ nào', monthly, event('2026-11-20', 'roundDone')],
    ['phải chọn kỳ nào', monthly, event('2026-11-20', 'note', { text: 'x', round: '2026-11-25' })],
    ['không có thời hạn định kỳ', recurring('always'), done('2026-11-20', '2026-11-25')],
  ]
  for (const [words, before, one] of refused) {
    expect(() => recordEvent(before, one, days)).toThrow(AppError)
    expect(() => recordEvent(before, one, days)).toThrow(words)
  }
})

test('what is put aside sleeps until its day, never past its last day, and says so', () => {
  const dated = Directive.parse({ id: 'd', text: 'Rà soát', deadline: { kind: 'date', date: '2027-03-31' } })
  const until = (day: string) => event('2026-11-20', 'deferred', { until: day })
  const asleep = after(dated, until('2027-03-24'))
  expect(asleepUntil(asleep, today)).toBe('2027-03-24')
  expect(asleepUntil(asleep, '2027-03-24')).toBeNull()
  expect(directiveStatus(asleep)).toBe('notStarted')
  expect(directiveStanding(asleep, heldOn, today)).toBe('inTime')
  expect(() => after(dated, until('2027-04-01'))).toThrow('sau thời hạn (31/03/2027)')
  expect(() => after(dated, until('2026-11-20'))).toThrow('sau ngày ghi (20/11/2026)')
  expect(() => after(dated, event('2026-11-20', 'deferred'))).toThrow('phải có ngày')
  const without = recurring('always')
  expect(asleepUntil(after(without, until('2027-01-04')), today)).toBe('2027-01-04')
})
