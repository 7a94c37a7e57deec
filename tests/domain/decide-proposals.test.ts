import { expect, test } from '@playwright/test'
import { decideProposals } from '#domain/decide-proposals.ts'
import { type Meeting, newMeeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'
import { Proposal } from '#domain/proposal.ts'

const NOW = '2026-11-22T08:00:00+07:00'
const organization = (name: string) =>
  Organization.parse({ id: 'so-a', officialName: name, defaultRecipients: ['Như trên'] })

function proposal(id: string, kind: string, value: object, start = 0): Proposal {
  const source = { sourceId: 's1', start, end: start + 5 }
  return Proposal.parse({ id, kind, value, source, rule: 'test.rule', confidence: 'certain', reason: 'Vì thử.' })
}

function meetingWith(...proposals: Proposal[]): Meeting {
  return { ...newMeeting('hop-1', NOW, organization('')), proposals }
}

const accept = (proposalId: string, value?: unknown) => ({ proposalId, decision: 'accept' as const, value })
const decide = (meeting: Meeting, ...decisions: Parameters<typeof decideProposals>[1]) =>
  decideProposals(meeting, decisions, organization)

test('an accepted value enters the meeting with its source; the others wait', () => {
  const meeting = meetingWith(
    proposal('p1', 'directive', { id: 'd1', text: 'Rà soát quy hoạch' }, 40),
    proposal('p2', 'directive', { id: 'd2', text: 'Báo cáo tiến độ' }, 10),
  )
  const next = decide(meeting, accept('p1'))
  expect(next.directives).toMatchObject([
    { id: 'd1', origin: 'accepted', source: { sourceId: 's1', start: 40, end: 45 } },
  ])
  expect(next.proposals.map((one) => one.status)).toEqual(['accepted', 'pending'])
  expect(meeting.directives).toEqual([])
})

test('accepted values stand in the order of the source, typed ones stay where they are', () => {
  const typed = { ...meetingWith(), directives: [] as Meeting['directives'] }
  const meeting = {
    ...typed,
    ...meetingWith(
      proposal('p1', 'directive', { id: 'd1', text: 'sau' }, 40),
      proposal('p2', 'directive', { id: 'd2', text: 'trước' }, 10),
    ),
  }
  expect(decide(meeting, accept('p1'), accept('p2')).directives.map((one) => one.id)).toEqual(['d2', 'd1'])
})

test('a correction is checked and kept; a wrong one is refused and changes nothing', () => {
  const meeting = meetingWith(proposal('p1', 'figure', { id: 'f1', indicator: 'Thu ngân sách', value: 1000 }))
  const corrected = decide(meeting, accept('p1', { id: 'f1', indicator: 'Thu ngân sách', value: 1200 }))
  expect(corrected.figures[0]?.value).toBe(1200)
  expect(() => decide(meeting, accept('p1', { id: 'f1', indicator: 5 }))).toThrow(/không đúng quy cách/)
  expect(() => decide(meeting, accept('khong-co'))).toThrow(/không còn/)
})

test('rejecting after accepting takes the value out; reopening makes it wait again; accepting twice keeps one', () => {
  const meeting = meetingWith(proposal('p1', 'award', { id: 'a1', award: 'Bằng khen' }))
  const twice = decide(meeting, accept('p1'), accept('p1'))
  expect(twice.awards).toHaveLength(1)
  const rejected = decide(twice, { proposalId: 'p1', decision: 'reject' })
  expect([rejected.awards, rejected.proposals[0]?.status]).toEqual([[], 'rejected'])
  expect(decide(rejected, { proposalId: 'p1', decision: 'reopen' }).proposals[0]?.status).toBe('pending')
})

test('fields: an inferred year keeps its mark until it is confirmed; the organiser brings its recipients', () => {
  const meeting = meetingWith(
    proposal('p1', 'field', { field: 'heldOn', value: '2020-12-25', isInferred: true }),
    proposal('p2', 'field', { field: 'organizer', value: 'Sở A' }),
    proposal('p3', 'field', { field: 'session', value: 'afternoon' }),
  )
  const accepted = decide(meeting, accept('p1'), accept('p2'), accept('p3'))
  expect(accepted).toMatchObject({
    heldOn: '2020-12-25',
    isYearInferred: true,
    session: 'afternoon',
    recipients: ['Như trên'],
  })
  expect(accepted.organizer.officialName).toBe('Sở A')
  const confirmed = decide(meeting, accept('p1', { field: 'heldOn', value: '2020-12-25', isInferred: false }))
  expect(confirmed.isYearInferred).toBe(false)
  expect(() => decide(meeting, accept('p3', { field: 'session', value: 'buổi xế' }))).toThrow(/không đúng quy cách/)
})

test('an accepted field is undone by reopening it, unless a person has changed it since', () => {
  const fields = {
    title: 'Họp giao ban',
    heldOn: '2020-12-25',
    session: 'afternoon',
    organizer: 'Sở A',
    kind: 'conference',
    place: 'Hội trường',
  }
  const proposals = Object.entries(fields).map(([field, value]) => proposal(field, 'field', { field, value }))
  const accepted = decide(meetingWith(...proposals), ...proposals.map(({ id }) => accept(id)))
  const edited = { ...accepted, place: 'Phòng họp tầng 2' }
  const reopened = decide(edited, ...proposals.map(({ id }) => ({ proposalId: id, decision: 'reopen' as const })))
  expect(reopened).toMatchObject({ title: '', heldOn: null, session: null, kind: 'meeting', place: 'Phòng họp tầng 2' })
  expect(reopened.organizer.officialName).toBe('')
})

test('rejecting a proposal that was never accepted leaves what was typed', () => {
  const meeting = { ...meetingWith(proposal('p1', 'field', { field: 'title', value: 'Họp' })), title: 'Họp' }
  expect(decide(meeting, { proposalId: 'p1', decision: 'reject' }).title).toBe('Họp')
})
