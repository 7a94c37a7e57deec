import { expect, test } from '@playwright/test'
import { findMissingParts } from '#documents/find-missing-parts.ts'
import { DocumentKind } from '#domain/document-record.ts'
import { attendee, directive, fields, meeting, signer } from '#tests/builders/meeting.ts'
import { emptyMeeting, richMeeting } from '#tests/builders/sample-meetings.ts'

const fieldsOf = (kind: DocumentKind, made = emptyMeeting()) => findMissingParts(kind, made).map((part) => part.field)

test('an empty meeting lacks what the form of the minutes demands', () => {
  const missing = findMissingParts('minutes', emptyMeeting())
  for (const field of ['title', 'heldOn', 'startsAt', 'endsAt', 'place', 'organizer.officialName', 'speeches'])
    expect(missing.find((part) => part.field === field)?.isRequired, field).toBe(true)
  expect(missing.filter((part) => part.field === 'attendees').length).toBeGreaterThanOrEqual(3)
  expect(fieldsOf('conclusion-notice')).toEqual(
    expect.arrayContaining(['organizer.signers', 'organizer.placeName', 'directives']),
  )
  expect(fieldsOf('press-release')).toContain('organizer.contact')
})

test('every message is one Vietnamese sentence, the demanded ones first', () => {
  for (const kind of DocumentKind.options) {
    const missing = findMissingParts(kind, emptyMeeting())
    for (const part of missing) expect(part.message).toMatch(/^\p{Lu}.*\.$/u)
    const firstWanted = missing.findIndex((part) => !part.isRequired)
    if (firstWanted >= 0) expect(missing.slice(firstWanted).every((part) => !part.isRequired)).toBe(true)
  }
})

test('a full meeting lacks nothing that is demanded of its minutes', () => {
  expect(findMissingParts('minutes', richMeeting()).filter((part) => part.isRequired)).toEqual([])
})

test('tasks without a body or a deadline are named', () => {
  const made = meeting(
    directive('mua thuốc', { assignee: 'Sở Y tế' }),
    directive('trực cấp cứu', { deadline: { kind: 'recurring', every: 'always', text: '' } }),
    directive('mua bông', { parentId: 'directives-1' }),
  )
  const messages = findMissingParts('report', made).map((part) => part.message)
  expect(messages).toContain('Nhiệm vụ 1 (“mua thuốc”) chưa có thời hạn.')
  expect(messages).toContain('Nhiệm vụ 2 (“trực cấp cứu”) chưa giao đơn vị nào.')
  expect(messages.some((message) => message.includes('mua bông'))).toBe(false)
})

test('an inferred year, a chair who signs, and an end before the start are found', () => {
  const made = meeting(
    fields({
      heldOn: '2026-01-05',
      isYearInferred: true,
      startsAt: '2026-01-05T09:00+07:00',
      endsAt: '2026-01-05T08:00+07:00',
    }),
    attendee('Lê Minh', { role: 'chair' }),
    signer({ title: 'Giám đốc', fullName: 'Lê Minh', signs: ['conclusion-notice'] }),
  )
  expect(fieldsOf('minutes', made)).toEqual(expect.arrayContaining(['heldOn', 'endsAt']))
  expect(findMissingParts('conclusion-notice', made).some((part) => part.message.includes('thừa lệnh'))).toBe(true)
})
