import { expect, test } from '@playwright/test'
import { Attendee } from '#domain/attendee.ts'
import { byName, byProtocol, rankAnew, renamed } from '#renderer/screens/meeting-editor/attendee-order.ts'
import { moveItems, placeItems } from '#renderer/screens/meeting-editor/list-order.ts'
import { nameChair, takeChair } from '#renderer/screens/meeting-editor/name-chair.ts'
import { foldKey } from '#vietnamese/fold.ts'

const people = (...names: string[]) =>
  names.map((fullName) => Attendee.parse({ id: foldKey(fullName).replaceAll(' ', '-') || 'blank', fullName }))
const ids = (list: readonly { id: string }[]) => list.map((one) => one.id)

test('by name is a look only: given names first, a key typed by hand counts, rows without a name last', () => {
  const list = people('Trần Văn Bình', '', 'Lê Thị An', 'Y Thanh Hà Niê')
  const hand = list.map((one) => (one.id.startsWith('y') ? { ...one, sortKey: 'Y Thanh Hà' } : one))
  expect(ids(byName(hand))).toEqual(['le-thi-an', 'tran-van-binh', 'y-thanh-ha-nie', 'blank'])
})

test('ranks given before follow an order made by hand, down to the last one ranked', () => {
  const list = people('a b', 'c d', 'e f', 'g h').map((one, at) => ({ ...one, protocolRank: at < 2 ? at + 1 : null }))
  const moved = rankAnew(placeItems(byProtocol(list), ['e-f'], { id: 'a-b', edge: 'after' }))
  expect(moved.map((one) => one.protocolRank)).toEqual([1, 2, 3, null])
  expect(ids(byProtocol(moved))).toEqual(['a-b', 'e-f', 'c-d', 'g-h'])
  expect(rankAnew(people('a b', 'c d')).every((one) => one.protocolRank === null)).toBe(true)
})

test('several rows move together and stop at the end', () => {
  const list = people('1', '2', '3', '4')
  expect(ids(moveItems(list, ['2', '3'], -1))).toEqual(['2', '3', '1', '4'])
  expect(ids(moveItems(list, ['1', '2'], -1))).toEqual(['1', '2', '3', '4'])
  expect(ids(moveItems(list, ['2', '3'], 1))).toEqual(['1', '4', '2', '3'])
  expect(ids(placeItems(list, ['4', '1'], { id: '2', edge: 'after' }))).toEqual(['2', '1', '4', '3'])
})

test('another name drops the link to the directory, the same one keeps it', () => {
  const one = Attendee.parse({ id: 'a', fullName: 'Lê Thị An', personId: 'p' })
  expect(renamed(one, 'Lê Thị Anh')).toEqual({ fullName: 'Lê Thị Anh', personId: null })
  expect(renamed(one, 'Lê Thị An ')).toEqual({ fullName: 'Lê Thị An ' })
})

test('a chair named in the first tab is an attendee, and goes with the name where nothing else is known', () => {
  const newId = () => 'new'
  const named = nameChair(people('Lê Thị An'), 'V', newId)
  expect(named[0]).toMatchObject({ id: 'new', fullName: 'V', role: 'chair' })
  expect(ids(nameChair(named, '', newId))).toEqual(['le-thi-an'])
  const known = { personId: null, fullName: 'Lê Thị An', posts: [], organization: '' }
  expect(takeChair(named, { ...known, attendeeId: 'le-thi-an' }, newId)).toMatchObject([
    { id: 'le-thi-an', role: 'chair' },
  ])
  const chaired = [Attendee.parse({ id: 'b', fullName: 'Vũ Bình', posts: ['Giám đốc'], role: 'chair' })]
  expect(takeChair(chaired, { ...known, attendeeId: null }, newId).map((one) => one.role)).toEqual(['chair', 'member'])
})
