import { expect, test } from '@playwright/test'
import { AppError } from '#domain/errors.ts'
import { readMeetingCopy, writeMeetingCopy } from '#domain/meeting-copy.ts'
import { plainMeeting } from '#tests/builders/plain-meeting.ts'

const copy = writeMeetingCopy(plainMeeting('hop-1'))
const deep = (count: number) => '['.repeat(count) + ']'.repeat(count)
const withBody = (change: object) => {
  const value = JSON.parse(copy) as { body: object }
  return JSON.stringify({ ...value, body: { ...value.body, ...change } })
}

const nonsense: [string, string][] = [
  ['nothing', ''],
  ['a copy that is cut', copy.slice(0, copy.length / 2)],
  ['ten thousand lists in each other', deep(10_000)],
  ['ten thousand lists as a meeting', `{"format":"thu-ky/copy","version":1,"body":${deep(10_000)}}`],
  ['an id that is a path', withBody({ id: '../../x' })],
  ['wrong types', withBody({ title: 5, directives: 'x' })],
  ['a revision without end', copy.replace(/"revision": \d+/, '"revision": 1e999')],
  ['the copy of a later program', copy.replace('"version": 1', '"version": 2')],
]

for (const [name, text] of nonsense) {
  test(`${name} is refused as no copy`, () => {
    expect(text).not.toBe(copy)
    expect(() => readMeetingCopy(text)).toThrow(new AppError('COPY_UNREADABLE').message)
  })
}

test('a whole copy is read as it was written', () => {
  expect(readMeetingCopy(copy)).toEqual(plainMeeting('hop-1'))
})
