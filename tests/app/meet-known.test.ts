import { expect, test } from '@playwright/test'
import type { Client } from '#contract/client.ts'
import { Attendee } from '#domain/attendee.ts'
import type { Meeting } from '#domain/meeting.ts'
import { withCore } from '#tests/fakes/with-core.ts'

const NOTES = `Họp giao ban tháng 11, 14h ngày 25/11/2026, phòng họp số 2
Vắng: đ/c Én (đi công tác)
đ/c Hoa: báo cáo kết quả tháng 11, tiếp nhận 1.245 hồ sơ
đ/c Trần Quốc Nam: đề nghị bổ sung kinh phí
KL đ/c Minh:
- giao Văn phòng chủ trì rà soát hồ sơ quá hạn, xong trước 5/12`

const PEOPLE = [
  Attendee.parse({ id: 'minh', fullName: 'Trần Văn Minh', posts: ['Giám đốc'], role: 'chair', phone: '0912' }),
  Attendee.parse({ id: 'hoa', fullName: 'Lê Thị Hoa', posts: ['Chánh Văn phòng'] }),
  Attendee.parse({ id: 'en', fullName: 'Vũ Thị Én', posts: ['Trưởng phòng'], phone: '0913' }),
]

async function meetingWithNotes(client: Client): Promise<Meeting> {
  const blank = await client('meeting.create', { title: 'Giao ban tháng 11' })
  const typed = { ...blank, heldOn: '2026-11-25', attendees: PEOPLE }
  const { id, revision } = await client('meeting.save', { baseRevision: blank.revision, meeting: typed })
  return (await client('source.add', { id, baseRevision: revision, text: NOTES })).meeting
}

const decideAll = (client: Client, meeting: Meeting, decision: 'accept' | 'reopen') =>
  client('proposal.decide', {
    id: meeting.id,
    baseRevision: meeting.revision,
    decisions: meeting.proposals
      .filter((one) => one.status === (decision === 'accept' ? 'pending' : 'accepted'))
      .map(({ id }) => ({ proposalId: id, decision })),
  })

test('people of the meeting are not proposed again; what the notes add about one is', () =>
  withCore(async ({ client }) => {
    const meeting = await meetingWithNotes(client)
    const people = meeting.proposals.filter((one) => one.kind === 'attendee')
    expect(people.map((one) => one.value.fullName)).toEqual(['Trần Quốc Nam', 'Vũ Thị Én'])
    const accepted = await decideAll(client, meeting, 'accept')
    expect(accepted.attendees.map((one) => one.fullName)).toEqual([
      'Trần Văn Minh',
      'Lê Thị Hoa',
      'Vũ Thị Én',
      'Trần Quốc Nam',
    ])
    expect(accepted.attendees[2]).toMatchObject({
      id: 'en',
      presence: 'excused',
      reason: 'đi công tác',
      posts: ['Trưởng phòng'],
      phone: '0913',
    })
    const ids = accepted.attendees.map((one) => one.id)
    expect(accepted.speeches.every((one) => ids.includes(one.attendeeId ?? ''))).toBe(true)
    expect(accepted.directives.map((one) => one.issuerId)).toEqual(['minh'])
  }))

test('what was typed is not overwritten by "accept all"; another value can be seen among the rejected', () =>
  withCore(async ({ client }) => {
    const meeting = await meetingWithNotes(client)
    const fields = meeting.proposals.flatMap((one) => (one.kind === 'field' ? [[one.value.field, one.status]] : []))
    expect(fields).toContainEqual(['title', 'rejected'])
    expect(fields).toContainEqual(['place', 'pending'])
    expect(fields.map(([field]) => field)).not.toContain('heldOn')
    const accepted = await decideAll(client, meeting, 'accept')
    expect(accepted).toMatchObject({ title: 'Giao ban tháng 11', heldOn: '2026-11-25', place: 'phòng họp số 2' })
  }))

test('a decision taken back leaves the person who was there, with what was typed since', () =>
  withCore(async ({ client }) => {
    const accepted = await decideAll(client, await meetingWithNotes(client), 'accept')
    const attendees = accepted.attendees.map((one) => (one.id === 'en' ? { ...one, seat: 'A3' } : one))
    const saved = await client('meeting.save', {
      baseRevision: accepted.revision,
      meeting: { ...accepted, attendees },
    })
    const back = await decideAll(client, saved, 'reopen')
    expect(back.attendees).toEqual([PEOPLE[0], PEOPLE[1], { ...PEOPLE[2], seat: 'A3' }])
  }))
