import { expect, test } from '@playwright/test'
import { Directive } from '#domain/directive.ts'
import { numberByIssuer } from '#domain/number-tasks.ts'
import { numberDirectives } from '#renderer/screens/meeting-editor/directive-numbers.ts'
import {
  indentDirective,
  mergeDirective,
  moveDirectives,
  placeDirectives,
  splitDirective,
} from '#renderer/screens/meeting-editor/directive-order.ts'
import { pointLetter } from '#vietnamese/point-letter.ts'

const one = (id: string, parentId: string | null = null, part: object = {}) =>
  Directive.parse({ id, text: id, parentId, ...part })
/** a, b with b1 and b2, c. */
const list = [one('a'), one('b'), one('b1', 'b'), one('b2', 'b'), one('c')]
const shown = (directives: readonly Directive[]) =>
  numberDirectives(directives)
    .map(({ directive, number }) => `${number} ${directive.id}`)
    .join(', ')

test('the editor numbers as papers and the register do, and shows what hangs on a sub-item', () => {
  const deep = [...list, one('b2x', 'b2')]
  expect(shown(deep)).toBe('1 a, 2 b, 2a b1, 2b b2, 2c b2x, 3 c')
  const ofTwo = [one('a', null, { issuer: 'A' }), one('b', null, { issuer: 'B' }), one('c', null, { issuer: 'A' })]
  expect(shown(ofTwo)).toBe('1 a, 3 b, 2 c')
  const printed = numberByIssuer(deep, pointLetter).flatMap(({ rows }) => rows)
  expect(shown(deep)).toBe(printed.map(({ number, directive }) => `${number} ${directive.id}`).join(', '))
})

test('a directive moves with its sub-items, a sub-item among its own', () => {
  expect(shown(moveDirectives(list, ['b'], -1))).toBe('1 b, 1a b1, 1b b2, 2 a, 3 c')
  expect(shown(moveDirectives(list, ['b2'], -1))).toBe('1 a, 2 b, 2a b2, 2b b1, 3 c')
  expect(shown(moveDirectives(list, ['b1'], -1))).toBe(shown(list))
  expect(shown(moveDirectives(list, ['c'], -1))).toBe('1 a, 2 c, 3 b, 3a b1, 3b b2')
})

test('a dragged directive becomes a sub-item beside a sub-item, and a directive beside a directive', () => {
  expect(shown(placeDirectives(list, ['c'], { id: 'b1', edge: 'after' }))).toBe('1 a, 2 b, 2a b1, 2b c, 2c b2')
  expect(shown(placeDirectives(list, ['b1'], { id: 'a', edge: 'before' }))).toBe('1 b1, 2 a, 3 b, 3a b2, 4 c')
  expect(shown(placeDirectives(list, ['a'], { id: 'b', edge: 'after' }))).toBe('1 b, 1a b1, 1b b2, 2 a, 3 c')
  expect(shown(placeDirectives(list, ['b'], { id: 'c', edge: 'after' }))).toBe('1 a, 2 c, 3 b, 3a b1, 3b b2')
})

test('in and out, and never deeper than a sub-item', () => {
  expect(shown(indentDirective(list, 'b', 1))).toBe('1 a, 1a b, 1b b1, 1c b2, 2 c')
  expect(shown(indentDirective(list, 'b1', -1))).toBe('1 a, 2 b, 2a b2, 3 b1, 4 c')
  expect(shown(indentDirective(list, 'a', 1))).toBe(shown(list))
  expect(shown(indentDirective(list, 'b1', 1))).toBe(shown(list))
})

test('cut in two at the caret: both keep lead and deadline, what happened stays with the first', () => {
  const event = { id: 'e', on: '2026-01-01', recordedAt: '2026-01-01T08:00:00+07:00', type: 'note' }
  const [first, second] = splitDirective(
    [one('a', null, { text: 'Rà soát; báo cáo', assignee: 'Sở', history: [event] })],
    'a',
    {
      at: 8,
      newId: 'n',
    },
  )
  expect(first).toMatchObject({ id: 'a', text: 'Rà soát;', assignee: 'Sở', history: [{ id: 'e' }] })
  expect(second).toMatchObject({ id: 'n', text: 'báo cáo', assignee: 'Sở', history: [] })
})

test('joined to the one above: texts, gaps and sub-items come together', () => {
  const merged = mergeDirective(
    [one('a'), one('b', null, { assignee: 'Sở', coordinators: ['Phòng'] }), one('b1', 'b')],
    'b',
  )
  expect(merged?.[0]).toMatchObject({ text: 'a; b', assignee: 'Sở', coordinators: ['Phòng'] })
  expect(merged?.[1]).toMatchObject({ id: 'b1', parentId: 'a' })
})

test('two that name different leads or deadlines are not joined: one of them would be lost', () => {
  const deadline = (date: string) => ({ deadline: { kind: 'date', date } })
  expect(mergeDirective([one('a', null, { assignee: 'Sở A' }), one('b', null, { assignee: 'Sở B' })], 'b')).toBeNull()
  expect(
    mergeDirective([one('a', null, deadline('2026-01-01')), one('b', null, deadline('2026-02-01'))], 'b'),
  ).toBeNull()
  expect(mergeDirective([one('a')], 'a')).toBeNull()
})
