import { expect, test } from '@playwright/test'
import ICAL from 'ical.js'
import { type DueEvent, writeCalendar } from '#calendar/write-calendar.ts'
import { repeatOf } from '#domain/repeat-of.ts'

const event: DueEvent = {
  uid: 'hop-1.viec-1@thu-ky',
  day: '2026-11-27',
  repeat: null,
  summary: 'Hạn: Sở Nội vụ – Rà soát danh mục hồ sơ; lập biên bản, báo cáo',
  description: 'Rà soát danh mục hồ sơ lưu trữ đã quá thời hạn bảo quản\nGiao tại: Họp giao ban \\ tháng; quý, năm',
  isPrivate: false,
  sequence: 2,
}
const write = (...events: DueEvent[]) => writeCalendar('Thời hạn', events, '2026-11-23T08:00:00+07:00')
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))

test('lines end in CRLF, are 75 octets of UTF-8 at most, and no letter is cut in two', () => {
  const text = write({ ...event, summary: `${'ườ'.repeat(80)} 🏛${'ạ'.repeat(41)}` })
  const lines = text.split('\r\n')
  expect(lines.at(-1)).toBe('')
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of lines) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
  expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(5)
  expect(text).not.toContain('\ufffd')
  expect(read(text)[0]?.summary).toBe(`${'ườ'.repeat(80)} 🏛${'ạ'.repeat(41)}`)
})

test('a whole day with two reminders comes back as it was told, commas, semicolons and lines included', () => {
  const [found] = read(write(event))
  expect(found).toMatchObject({ uid: event.uid, summary: event.summary, description: event.description, sequence: 2 })
  expect(found?.startDate.isDate).toBe(true)
  expect(found?.startDate.toString()).toBe(event.day)
  const alarms = found?.component.getAllSubcomponents('valarm') ?? []
  expect(alarms.map((one) => String(one.getFirstPropertyValue('trigger')))).toEqual(['-P2DT16H', '-PT16H'])
  expect(found?.component.getFirstPropertyValue('class')).toBe('PUBLIC')
  expect(write({ ...event, isPrivate: true })).toContain('CLASS:CONFIDENTIAL')
})

test('a calendar of nothing is still one', () => {
  expect(read(write())).toEqual([])
  expect(write()).toContain('BEGIN:VCALENDAR\r\nVERSION:2.0')
})

test('the 30th of each month is the last day of February: the last of three days that the month has', () => {
  const repeat = repeatOf({ kind: 'recurring', every: 'month', text: 'ngày 30' })
  const rule = /^RRULE:(.+)$/m
    .exec(write({ ...event, repeat }))?.[1]
    ?.trim()
    .split(';')
    .toSorted()
  expect(rule).toEqual(['BYMONTHDAY=28,29,30', 'BYSETPOS=-1', 'FREQ=MONTHLY'])
})

/** The first days on which a calendar program shows a recurring deadline. */
function daysOf(every: 'week' | 'month' | 'quarter' | 'year', dayOfMonth: number | null, day: string): string[] {
  const repeat = repeatOf({ kind: 'recurring', every, text: dayOfMonth === null ? '' : `ngày ${dayOfMonth}` })
  const [found] = read(write({ ...event, day, repeat }))
  const next = found?.iterator()
  return Array.from({ length: 4 }, () => String(next?.next()))
}

test('recurring days are those that a calendar program works out of the rule', () => {
  expect(daysOf('week', null, '2026-11-27')).toEqual(['2026-11-27', '2026-12-04', '2026-12-11', '2026-12-18'])
  expect(daysOf('month', 25, '2026-11-25')).toEqual(['2026-11-25', '2026-12-25', '2027-01-25', '2027-02-25'])
  expect(daysOf('month', 31, '2026-12-31')).toEqual(['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31'])
  expect(daysOf('quarter', null, '2026-12-31')).toEqual(['2026-12-31', '2027-03-31', '2027-06-30', '2027-09-30'])
  expect(daysOf('year', 15, '2026-12-15')).toEqual(['2026-12-15', '2027-12-15', '2028-12-15', '2029-12-15'])
})
