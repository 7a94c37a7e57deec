import { expect, test } from '@playwright/test'
import type { Meeting } from '#domain/meeting.ts'
import { applyChoices, listConflict, type Side } from '#renderer/screens/meeting-editor/conflict-choices.ts'
import { agendaItem, attendee, directive, fields, meeting } from '#tests/builders/meeting.ts'

const base = meeting(
  fields({ title: 'Giao ban', place: 'P. 201' }),
  attendee('Lê An', { posts: ['Chuyên viên'] }),
  directive('Rà soát kho', { assignee: 'Văn phòng' }),
  directive('Nộp báo cáo'),
)
const edit = (part: string, id: string, change: object) => (made: Meeting) => ({
  ...made,
  [part]: (Reflect.get(made, part) as { id: string }[]).map((one) => (one.id === id ? { ...one, ...change } : one)),
})
const mine = [
  edit('directives', 'directives-1', { assignee: 'Phòng Tổ chức' }),
  fields({ title: 'Giao ban tháng 11' }),
].reduce((last, next) => next(last), meetingOf(base, agendaItem('Kiểm điểm')))
const theirs = [
  edit('directives', 'directives-2', { text: 'Nộp báo cáo trước ngày 20' }),
  fields({ title: 'Giao ban tuần', place: 'Hội trường' }),
].reduce((last, next) => next(last), base)

function meetingOf(from: Meeting, part: (made: Meeting) => Meeting): Meeting {
  return part(from)
}

const sides = { base, mine, theirs }
const all = (side: Side) => () => side

test('each difference has the side that changed it; what both changed comes first and is marked', () => {
  const rows = listConflict(sides).map(({ change, preset, isBoth }) => [change.part, change.field, preset, isBoth])
  expect(rows).toEqual([
    ['title', '', 'mine', true],
    ['place', '', 'theirs', false],
    ['agenda', '', 'mine', false],
    ['directives', 'assignee', 'mine', false],
    ['directives', 'text', 'theirs', false],
  ])
})

test('taken as they are set, neither side loses what only it changed', () => {
  const rows = listConflict(sides)
  const merged = applyChoices(sides, rows, (row) => row.preset)
  expect(merged).toMatchObject({ title: 'Giao ban tháng 11', place: 'Hội trường', agenda: [{ title: 'Kiểm điểm' }] })
  expect(merged.directives).toMatchObject([
    { text: 'Rà soát kho', assignee: 'Phòng Tổ chức' },
    { text: 'Nộp báo cáo trước ngày 20' },
  ])
})

test('all of mine is mine, all of theirs is theirs', () => {
  const rows = listConflict(sides)
  expect(applyChoices(sides, rows, all('mine'))).toEqual(mine)
  expect(applyChoices(sides, rows, all('theirs'))).toEqual(theirs)
})

test('an item that one side took out and the other changed is asked about', () => {
  const without = { ...base, attendees: [] }
  const changed = edit('attendees', 'attendees-1', { posts: ['Phó phòng'] })(base) as Meeting
  const [row, ...more] = listConflict({ base, mine: changed, theirs: without })
  expect(more).toEqual([])
  expect(row).toMatchObject({ isBoth: true, change: { part: 'attendees', what: 'added', title: 'Lê An' } })
  const given = { base, mine: changed, theirs: without }
  expect(applyChoices(given, row ? [row] : [], all('mine')).attendees).toEqual(changed.attendees)
  expect(applyChoices(given, row ? [row] : [], all('theirs')).attendees).toEqual([])
})

test('an order of mine is kept with what the other side has put in between', () => {
  const turned = { ...base, directives: base.directives.toReversed() }
  const added = directive('Mua tủ', { id: 'moi' })(base)
  const given = { base, mine: turned, theirs: added }
  const merged = applyChoices(given, listConflict(given), (row) => row.preset)
  expect(merged.directives.map((one) => one.id)).toEqual(['directives-2', 'moi', 'directives-1'])
})
