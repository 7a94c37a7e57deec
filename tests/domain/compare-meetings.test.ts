import { expect, test } from '@playwright/test'
import { compareMeetings, FieldChange } from '#domain/compare-meetings.ts'
import type { Meeting } from '#domain/meeting.ts'
import { makePatch } from '#domain/meeting-patch.ts'
import { attendee, directive, meeting, speech } from '#tests/builders/meeting.ts'
import { editAtRandom } from '#tests/builders/random-edit.ts'
import { richMeeting } from '#tests/builders/sample-meetings.ts'
import { seededChance } from '#tests/builders/seeded-chance.ts'

test('of 800 random edits none is left out and none is invented', () => {
  const chance = seededChance(3)
  let [current, differing] = [richMeeting(), 0]
  for (let round = 0; round < 800; round++) {
    const next = editAtRandom(current, chance)
    const changes = compareMeetings(current, next)
    const isSame = makePatch(current, next).length === 0
    expect(changes.length === 0, JSON.stringify(changes)).toBe(isSame)
    for (const change of changes) {
      FieldChange.parse(change)
      expect(change.before === change.after && change.what === 'changed').toBe(false)
    }
    differing += isSame ? 0 : 1
    current = round % 50 === 0 ? richMeeting() : next
  }
  expect(differing).toBeGreaterThan(400)
})

test('every single field of a meeting, changed alone, is told', () => {
  const before = richMeeting()
  const told = Object.keys(before).filter((key) => !['revision', 'updatedAt'].includes(key))
  for (const key of told) {
    const after = { ...before, [key]: 'khác hẳn' } as unknown as Meeting
    expect(compareMeetings(before, after).map((one) => one.part)).toEqual([key])
  }
  expect(compareMeetings(before, { ...before, revision: 99, updatedAt: '2030-01-01T00:00:00Z' })).toEqual([])
})

test('an item that came, one that went, one that was changed and one that was moved, each by its name', () => {
  const before = meeting(attendee('An'), attendee('Bình'), attendee('Chi'), attendee('Dũng'))
  const [an, binh, chi, dung] = before.attendees as [never, never, never, never]
  const after: Meeting = {
    ...before,
    attendees: [
      dung,
      { ...(an as object), note: 'đến muộn' } as never,
      { ...(chi as object), id: 'moi' } as never,
      binh,
    ],
  }
  expect(
    compareMeetings(before, after).map(({ what, title, field, before: b, after: a }) => [what, title, field, b, a]),
  ).toEqual([
    ['removed', 'Chi', '', expect.stringContaining('Chi'), ''],
    ['moved', 'Dũng', '', '4', '1'],
    ['changed', 'An', 'note', '', 'đến muộn'],
    ['added', 'Chi', '', '', expect.stringContaining('Chi')],
  ])
})

test('a speech is compared as its text; where only a mark differs, that is told, too', () => {
  const before = meeting(speech('Lan', 'dòng một\ndòng hai'))
  const change = (paragraphs: Meeting['speeches'][number]['paragraphs']) => ({
    ...before,
    speeches: before.speeches.map((one) => ({ ...one, paragraphs })),
  })
  const [one, two] = before.speeches.flatMap((all) => all.paragraphs) as [never, never]
  expect(compareMeetings(before, change([one]))).toMatchObject([
    { part: 'speeches', title: 'Lan', field: 'paragraphs', before: 'dòng một\ndòng hai', after: 'dòng một' },
  ])
  const marked = { ...(two as object), marks: [{ type: 'bold', start: 0, end: 4 }] } as never
  const [found] = compareMeetings(before, change([one, marked]))
  expect(found).toMatchObject({ field: 'paragraphs', what: 'changed' })
  expect(found?.after).toContain('bold')
})

test('the organiser is told field by field, and a proposal by what it proposes', () => {
  const before = richMeeting()
  const after = { ...before, organizer: { ...before.organizer, code: 'MOI' } }
  expect(compareMeetings(before, after)).toMatchObject([{ part: 'organizer', field: 'code', after: 'MOI' }])
  const value = meeting(directive('rà soát đê')).directives[0]
  const span = { sourceId: 's', start: 0, end: 1 }
  const proposal = {
    id: 'p',
    kind: 'directive',
    value,
    source: span,
    rule: 'r',
    confidence: 'likely',
    reason: '',
    status: 'pending',
  }
  const proposed = { ...before, proposals: [proposal] } as unknown as Meeting
  expect(compareMeetings(before, proposed)).toMatchObject([{ what: 'added', partId: 'p', title: 'rà soát đê' }])
})
