import { expect, test } from '@playwright/test'
import type { Client } from '#contract/client.ts'
import type { HandKind } from '#contract/source-shapes.ts'
import type { Meeting } from '#domain/meeting.ts'
import { codeOf } from '#tests/fakes/code-of.ts'
import { withCore } from '#tests/fakes/with-core.ts'

const text = [
  'Chiều 12/3/2026, Sở Nội vụ tổ chức hội nghị giao ban. Đồng chí Trần Văn An, Giám đốc Sở, chủ trì hội nghị.',
  'Cuối giờ có thêm bà Lý Thị Hạnh ở Phòng Kế toán và ông Đỗ Quang Minh.',
  'Kết luận hội nghị, đồng chí Trần Văn An đề nghị Văn phòng rà soát hồ sơ lưu; chuẩn bị phòng họp mới.',
  'Các bàn ghế cũ chuyển về kho, Phòng Kế toán lập biên bản trước ngày 20/3/2026.',
].join('\n')

const open = async (client: Client): Promise<Meeting> => (await client('source.import', { text })).meeting

async function select(client: Client, meeting: Meeting, { kind, words }: { kind: HandKind; words: string }) {
  const [source] = meeting.sources
  const start = source?.text.indexOf(words) ?? -1
  expect(start).toBeGreaterThanOrEqual(0)
  const span = { sourceId: source?.id ?? '', start, end: start + words.length }
  return await client('proposal.add', { id: meeting.id, baseRevision: meeting.revision, kind, ...span })
}

test('a selected passage becomes a directive with what can be read in it, and undo takes it back', () =>
  withCore(async ({ client }) => {
    const before = await open(client)
    const words = 'Các bàn ghế cũ chuyển về kho'
    const { meeting, proposalId } = await select(client, before, { kind: 'directive', words: `\n${words}` })
    expect(meeting.directives).toMatchObject([{ text: words, issuer: 'Trần Văn An', origin: 'accepted' }])
    expect(meeting.proposals.find((one) => one.id === proposalId)).toMatchObject({
      status: 'accepted',
      rule: 'hand.selection',
      confidence: 'certain',
      source: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
    })
    const undone = await client('meeting.undo', { id: meeting.id, baseRevision: meeting.revision })
    expect(undone.meeting.directives).toEqual([])
    expect(undone.meeting.proposals).toEqual(before.proposals)
  }))

test('the body and the deadline of a selected task are read', () =>
  withCore(async ({ client }) => {
    const { meeting } = await select(client, await open(client), {
      kind: 'directive',
      words: 'Phòng Kế toán lập biên bản trước ngày 20/3/2026',
    })
    expect(meeting.directives).toMatchObject([
      { assignee: 'Phòng Kế toán', deadline: { kind: 'date', date: '2026-03-20' } },
    ])
  }))

test('a selected list of people gives each of them, and nobody twice', () =>
  withCore(async ({ client }) => {
    const words = 'bà Lý Thị Hạnh ở Phòng Kế toán và ông Đỗ Quang Minh'
    const first = await select(client, await open(client), { kind: 'attendee', words })
    const names = first.meeting.attendees.map((one) => one.fullName)
    expect(names.toSorted()).toEqual(['Lý Thị Hạnh', 'Đỗ Quang Minh'].toSorted())
    const again = await select(client, first.meeting, { kind: 'attendee', words })
    expect(again.meeting.attendees.map((one) => one.fullName)).toEqual(names)
  }))

test('a speech, a figure, an award and an assessment are what was selected', () =>
  withCore(async ({ client }) => {
    const words = 'Các bàn ghế cũ chuyển về kho'
    let meeting = await open(client)
    for (const kind of ['speech', 'figure', 'award', 'assessment'] as const)
      meeting = (await select(client, meeting, { kind, words })).meeting
    expect(meeting.speeches).toMatchObject([{ paragraphs: [{ text: words }] }])
    expect(meeting.figures).toMatchObject([{ written: words, value: null }])
    expect(meeting.awards).toMatchObject([{ text: words }])
    expect(meeting.assessments).toMatchObject([{ text: words, kind: 'result' }])
  }))

test('an empty selection is refused in words', () =>
  withCore(async ({ client }) => {
    expect(await codeOf(select(client, await open(client), { kind: 'figure', words: '\n' }))).toBe('SELECTION_EMPTY')
  }))

test('two proposals become one, and the one becomes two again', () =>
  withCore(async ({ client }) => {
    const before = await open(client)
    const parts = before.proposals.filter((one) => one.kind === 'directive')
    expect(parts.length).toBe(2)
    const call = { id: before.id, baseRevision: before.revision }
    const { meeting, proposalId } = await client('proposal.merge', { ...call, proposalIds: parts.map((one) => one.id) })
    const merged = meeting.proposals.find((one) => one.id === proposalId)
    const words = 'Văn phòng rà soát hồ sơ lưu; chuẩn bị phòng họp mới'
    expect(merged).toMatchObject({ status: 'pending', value: { text: words, assignee: 'Văn phòng' } })
    expect(meeting.proposals.filter((one) => one.kind === 'directive' && one.status === 'rejected').length).toBe(2)
    const accepted = await client('proposal.decide', {
      ...call,
      baseRevision: meeting.revision,
      decisions: [{ proposalId, decision: 'accept' }],
    })
    const split = await client('proposal.split', {
      ...call,
      baseRevision: accepted.revision,
      proposalId,
      at: [text.indexOf('; chuẩn bị')],
    })
    expect(split.meeting.directives.map((one) => [one.text, one.assignee])).toEqual([
      ['Văn phòng rà soát hồ sơ lưu', 'Văn phòng'],
      ['chuẩn bị phòng họp mới', 'Văn phòng'],
    ])
    expect(split.meeting.proposals.find((one) => one.id === proposalId)?.status).toBe('rejected')
  }))

test('what cannot be merged or cut is refused', () =>
  withCore(async ({ client }) => {
    const meeting = await open(client)
    const call = { id: meeting.id, baseRevision: meeting.revision }
    const field = meeting.proposals.find((one) => one.kind === 'field')
    const task = meeting.proposals.find((one) => one.kind === 'directive')
    const ids = [field?.id ?? '', task?.id ?? '']
    expect(await codeOf(client('proposal.merge', { ...call, proposalIds: ids }))).toBe('PROPOSALS_DIFFER')
    const proposalId = task?.id ?? ''
    expect(await codeOf(client('proposal.split', { ...call, proposalId, at: [1] }))).toBe('SPLIT_OUTSIDE')
  }))
