import { expect, test } from '@playwright/test'
import type { CarriedDirective } from '#domain/carried-directive.ts'
import { carryDirectives, originsOf } from '#domain/carry-directives.ts'
import { DirectiveEvent } from '#domain/directive.ts'
import type { Meeting } from '#domain/meeting.ts'
import { directive, fields, meeting } from '#tests/builders/meeting.ts'

const event = (type: 'completed' | 'stopped' | 'reopened' | 'progress' | 'extensionAsked') =>
  DirectiveEvent.parse({ id: type, on: '2026-10-20', recordedAt: '2026-10-20T08:00+07:00', type })

const october = (...events: Parameters<typeof event>[0][]) =>
  meeting(
    fields({ id: 'thang-10', title: 'Giao ban tháng 10', heldOn: '2026-10-02' }),
    directive('Rà soát kho lưu trữ', {
      id: 'kho',
      assignee: 'Văn phòng',
      deadline: { kind: 'date', date: '2026-10-30' },
      history: events.map((one) => event(one)),
    }),
  )
const carriedFrom = (origin: Meeting): CarriedDirective[] => carryDirectives(origin, new Map(), ids())
const november = (carried: CarriedDirective[]) =>
  meeting(fields({ id: 'thang-11', title: 'Giao ban tháng 11', carried }), directive('Nộp báo cáo năm', { id: 'nam' }))

function ids(): () => string {
  let last = 0
  return () => `moi-${++last}`
}
const told = (list: CarriedDirective[]) => list.map((one) => `${one.meetingId} ${one.directiveId}`)
const knowing = (...origins: Meeting[]) => new Map(origins.map((one) => [one.id, one]))

test('a directive goes on from meeting to meeting until it is closed where it was given', () => {
  const next = november(carriedFrom(october()))
  expect(originsOf(next)).toEqual(['thang-10'])
  for (const events of [[], ['progress'], ['extensionAsked'], ['completed', 'reopened']] as const) {
    const carried = carryDirectives(next, knowing(october(...events)), ids())
    expect(told(carried), events.join()).toEqual(['thang-10 kho', 'thang-11 nam'])
  }
  for (const closing of ['completed', 'stopped'] as const) {
    expect(told(carryDirectives(next, knowing(october(closing)), ids()))).toEqual(['thang-11 nam'])
  }
})

test('what is carried is as it stands now, with its own id and no remark of the last meeting', () => {
  const last = carriedFrom(october()).map((one) => ({ ...one, remark: 'Đang làm', text: 'Cũ' }))
  const [carried] = carryDirectives(november(last), knowing(october()), ids())
  expect(carried).toEqual({
    id: 'moi-1',
    meetingId: 'thang-10',
    directiveId: 'kho',
    meetingTitle: 'Giao ban tháng 10',
    givenOn: '2026-10-02',
    text: 'Rà soát kho lưu trữ',
    issuer: '',
    assignee: 'Văn phòng',
    dueOn: '2026-10-30',
    remark: '',
  })
})

test('nothing goes on twice', () => {
  const once = carriedFrom(october())
  const next = november([...once, ...once.map((one) => ({ ...one, id: 'lan-hai' }))])
  expect(told(carryDirectives(next, knowing(october()), ids()))).toEqual(['thang-10 kho', 'thang-11 nam'])
})

test('where its meeting cannot be read a directive goes on; where it was taken out there it does not', () => {
  const next = november(carriedFrom(october()))
  expect(told(carryDirectives(next, new Map([['thang-10', null]]), ids()))).toContain('thang-10 kho')
  expect(told(carryDirectives(next, knowing({ ...october(), directives: [] }), ids()))).toEqual(['thang-11 nam'])
})

test('a sub-item goes with its head, and by itself once the head is closed', () => {
  const build = (...headEvents: ('completed' | 'progress')[]) =>
    meeting(
      directive('Chuyển đổi số', { id: 'dau', history: headEvents.map((one) => event(one)) }),
      directive('Kết nối một cửa', { id: 'con', parentId: 'dau' }),
    )
  expect(carryDirectives(build(), new Map(), ids()).map((one) => one.directiveId)).toEqual(['dau'])
  expect(carryDirectives(build('completed'), new Map(), ids()).map((one) => one.directiveId)).toEqual(['con'])
})
