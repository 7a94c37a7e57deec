import type { CalendarDate } from '#domain/dates.ts'
import { bareEvent, Directive, type DirectiveEvent } from '#domain/directive.ts'
import { type Meeting, newMeeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'
import { shiftDate } from '#domain/working-days.ts'
import { type Chance, makeChance } from './big-words.ts'
import {
  YEAR_BODIES,
  YEAR_LEADERS,
  YEAR_MATTERS,
  YEAR_MEETINGS,
  YEAR_NEWS,
  YEAR_OBSTACLES,
  YEAR_VERBS,
} from './year-words.ts'

const MEETINGS = 200
const PER_MEETING = 15

export const yearOffice = Organization.parse({
  id: 'vp-ubnd',
  officialName: 'Văn phòng UBND tỉnh',
  code: 'VP',
  governingBody: 'UBND TỈNH AN LẠC',
  placeName: 'An Lạc',
  archiveUnit: 'TH',
  signers: [{ id: 'cvp', title: 'Chánh Văn phòng', fullName: 'Đỗ Văn Thành' }],
})

/** 200 meetings of the year before `today` with 3,000 directives: in all standings, with all events; always the same. */
export const makeYearOfMeetings = (today: CalendarDate): Meeting[] =>
  Array.from({ length: MEETINGS }, (_, at) => makeMeeting(at, today))

function makeMeeting(at: number, today: CalendarDate): Meeting {
  const chance = makeChance(7 * at + 3)
  const heldOn = shiftDate(today, Math.round((at / MEETINGS) * 364) - 364)
  const title = `${chance.pick(YEAR_MEETINGS)} tháng ${Number(heldOn.slice(5, 7))}`
  const issuer = chance.pick(YEAR_LEADERS)
  const directives = Array.from({ length: PER_MEETING }, (_, place) =>
    makeDirective({ chance, id: `d${place}`, issuer, heldOn, today }),
  )
  return {
    ...newMeeting(`nam-${at}`, `${heldOn}T08:00:00+07:00`, yearOffice),
    ...{ title, heldOn, directives, status: 'issued', secrecyLevel: at % 67 === 66 ? 'confidential' : 'none' },
  }
}

type Making = { chance: Chance; id: string; issuer: string; heldOn: CalendarDate; today: CalendarDate }

function makeDirective({ chance, id, issuer, heldOn, today }: Making): Directive {
  // Much of the work falls to few bodies.
  const assignee = YEAR_BODIES[Math.floor(chance.next() ** 1.8 * YEAR_BODIES.length)] ?? ''
  const due = shiftDate(heldOn, 7 + Math.floor(chance.next() * 90))
  const isUndated = chance.next() < 0.08
  return Directive.parse({
    id,
    text: `${chance.pick(YEAR_VERBS)} ${chance.pick(YEAR_MATTERS)}`,
    verb: 'giao',
    issuer,
    assignee: chance.next() < 0.01 ? '' : assignee,
    deadline: isUndated ? { kind: 'none' } : { kind: 'date', date: due },
    history: makeHistory({ chance, heldOn, due, today }),
  })
}

type History = { chance: Chance; heldOn: CalendarDate; due: CalendarDate; today: CalendarDate }

/** Told of, hindered, asking for time, done early or late, stopped, or silent; nothing that lies after today. */
function makeHistory({ chance, heldOn, due, today }: History): DirectiveEvent[] {
  const events: DirectiveEvent[] = []
  const tell = (on: CalendarDate, given: Partial<DirectiveEvent> & Pick<DirectiveEvent, 'type'>) => {
    const id = `e${events.length}`
    if (on <= today) events.push({ ...bareEvent, ...given, id, on, recordedAt: `${on}T09:00:00+07:00` })
  }
  const percent = 10 * (1 + Math.floor(chance.next() * 8))
  if (chance.next() < 0.6) tell(shiftDate(heldOn, 5), { type: 'progress', text: chance.pick(YEAR_NEWS), percent })
  if (chance.next() < 0.06) tell(shiftDate(heldOn, 6), { type: 'progress', text: chance.pick(YEAR_OBSTACLES) })
  const fate = chance.next()
  if (fate < 0.02) tell(shiftDate(due, -2), { type: 'stopped', text: 'Đã nhập vào nhiệm vụ khác' })
  else if (fate < 0.06)
    tell(shiftDate(due, -1), { type: 'extensionAsked', text: 'Xin thêm thời gian để lấy đủ ý kiến' })
  else if (fate < 0.1) tell(shiftDate(due, 1), { type: 'reminded', document: `${100 + percent}/VP-TH` })
  else if (fate < 0.75)
    tell(shiftDate(due, -Math.floor(chance.next() * 5)), { type: 'completed', document: `${percent}/BC` })
  else if (fate < 0.88) tell(shiftDate(due, 1 + Math.floor(chance.next() * 40)), { type: 'completed' })
  return events
}
