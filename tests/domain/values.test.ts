import { expect, test } from '@playwright/test'
import { Attendee, countAttendance } from '#domain/attendee.ts'
import { dateParts, localDate, Moment, momentOf, PartialDate } from '#domain/dates.ts'
import { Directive, directiveStatus } from '#domain/directive.ts'
import { dueOn, isOverdue } from '#domain/due.ts'
import { AppError, type ErrorCode, refusalSentence, refusalSentences } from '#domain/errors.ts'
import { Id, makeId } from '#domain/ids.ts'
import { postsOn } from '#domain/person.ts'
import { publishableText } from '#domain/speech.ts'
import { frameWords } from '#renderer/text/frame.ts'
import { officeWords } from '#renderer/text/office.ts'
import { exitCode } from '#shells/cli/exit-code.ts'
import { httpStatus } from '#shells/http/http-status.ts'

test('an id is a file name: nothing that could leave the folder passes', () => {
  for (const bad of ['', '..', 'a/b', 'a\\b', 'a.b', 'á', 'x'.repeat(65), 'a\0'])
    expect(Id.safeParse(bad).success, bad).toBe(false)
  expect(Id.safeParse(makeId((count) => new Uint8Array(count).fill(255))).success).toBe(true)
})

test('dates: a year may be missing, a day that is none is refused', () => {
  for (const good of ['2020-12-25', '--12-25', '2024-02-29'])
    expect(PartialDate.safeParse(good).success, good).toBe(true)
  for (const bad of ['2020-13-01', '25/12/2020', '2023-02-29', '--13-01', '--00-10', ''])
    expect(PartialDate.safeParse(bad).success, bad).toBe(false)
  expect(dateParts('--12-05')).toEqual({ year: null, month: 12, day: 5 })
  expect(dateParts('2020-02-09')).toEqual({ year: 2020, month: 2, day: 9 })
  const at = new Date(2026, 1, 3, 4, 5, 6)
  expect(localDate(at)).toBe('2026-02-03')
  expect(momentOf(at)).toMatch(/^2026-02-03T04:05:06[+-]\d\d:\d\d$/)
  expect(new Date(momentOf(at)).getTime()).toBe(at.getTime())
  for (const good of ['2020-12-25T14:00+07:00', '2020-12-25T14:00:00+07:00'])
    expect(Moment.safeParse(good).success, good).toBe(true)
  expect(Moment.safeParse('2020-12-25T14:00').success).toBe(false)
})

test('attendance is counted, substitutes are present', () => {
  const attendee = (presence: string) => Attendee.parse({ id: 'a', fullName: 'A', presence })
  const list = ['present', 'present', 'substitute', 'partial', 'excused', 'unexcused'].map(attendee)
  expect(countAttendance(list)).toEqual({ invited: 6, present: 4, excused: 1, unexcused: 1 })
})

test('a directive’s status and last day come from its dated events', () => {
  const event = (type: string, more: object = {}) => ({
    id: type,
    on: '2021-01-05',
    recordedAt: '2021-01-05T08:00:00+07:00',
    type,
    ...more,
  })
  const directive = Directive.parse({ id: 'd', text: 'x', deadline: { kind: 'date', date: '2021-06-30' } })
  expect([directiveStatus(directive), dueOn(directive, null)]).toEqual(['notStarted', '2021-06-30'])
  expect([isOverdue(directive, null, '2021-06-30'), isOverdue(directive, null, '2021-07-01')]).toEqual([false, true])
  const extended = Directive.parse({
    ...directive,
    history: [event('progress'), event('extended', { newDeadline: { kind: 'date', date: '2021-09-30' } })],
  })
  expect([directiveStatus(extended), dueOn(extended, null), isOverdue(extended, null, '2021-07-01')]).toEqual([
    'inProgress',
    '2021-09-30',
    false,
  ])
  const done = Directive.parse({ ...extended, history: [...extended.history, event('completed')] })
  expect([directiveStatus(done), isOverdue(done, null, '2030-01-01')]).toEqual(['completed', false])
})

test('the post printed is the one held on that day', () => {
  const post = (title: string, from: string | null, to: string | null) => ({
    id: title,
    personId: 'p',
    organizationId: null,
    unit: '',
    title,
    from,
    to,
  })
  const posts = [post('Phó Giám đốc', '2018-01-01', '2020-06-30'), post('Giám đốc', '2020-07-01', null)]
  expect(postsOn(posts, 'p', '2020-06-30').map((one) => one.title)).toEqual(['Phó Giám đốc'])
  expect(postsOn(posts, 'p', '2020-12-25').map((one) => one.title)).toEqual(['Giám đốc'])
})

test('what must not be published is cut from the text', () => {
  const text = 'Kết quả tốt. Nội dung mật. Tiếp tục phát huy.'
  const hidden = { type: 'notForPublication' as const, start: text.indexOf('Nội'), end: text.indexOf('Tiếp') }
  expect(publishableText({ text, list: 'none', marks: [hidden] })).toBe('Kết quả tốt. Tiếp tục phát huy.')
})

test('what a secretary reads in a window names no option of the command line', () => {
  const forCommands: ErrorCode[] = ['USAGE', 'UNKNOWN_CALL']
  const sentences = Object.entries(refusalSentences).filter(([code]) => !forCommands.includes(code as ErrorCode))
  expect(sentences.filter(([, sentence]) => /(?:^|\s|“)--[a-z]/.test(sentence))).toEqual([])
  expect(refusalSentence('MEETING_CONFLICT', { base: 1, current: 2 })).toContain(`“${frameWords.resolve}”`)
  expect(refusalSentence('STORE_READ_ONLY', { folder: 'x' })).toContain(`mục ${officeWords.settingsParts.general}`)
})

test('every refusal has a sentence that ends, with every place filled, a status and an exit code', () => {
  for (const [code, sentence] of Object.entries(refusalSentences) as [ErrorCode, string][]) {
    const places = [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
    const message = new AppError(code, Object.fromEntries(places.map((place) => [place, 'X.']))).message
    expect(message, code).not.toContain('{')
    expect(message, code).toMatch(/[.]$/)
    expect(httpStatus[code], code).toBeGreaterThanOrEqual(400)
    expect(exitCode[code], code).toBeGreaterThan(0)
  }
  expect(refusalSentence('MEETING_NOT_FOUND', { id: 'abc' })).toContain('“abc”')
})
