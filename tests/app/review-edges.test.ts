import { expect, test } from '@playwright/test'
import type { Client } from '#contract/client.ts'
import type { Meeting } from '#domain/meeting.ts'
import { codeOf } from '#tests/fakes/code-of.ts'
import { withCore } from '#tests/fakes/with-core.ts'

const lines = [
  'Chiều 12/3/2026, Sở Nội vụ tổ chức hội nghị giao ban. Đồng chí Trần Văn An, Giám đốc Sở, chủ trì hội nghị.',
  'Kết luận hội nghị, đồng chí Trần Văn An yêu cầu Văn phòng rà soát toàn bộ hồ sơ lưu trước ngày 20/3/2026; chuẩn bị phòng họp mới.',
  'Đồng chí giao Phòng Tổ chức tham mưu kế hoạch đào tạo 😀 cán bộ.',
]
const text = lines.join('\n')
const fileName = 'giao-ban.txt'

const edited = (meeting: Meeting) => ({ id: meeting.id, baseRevision: meeting.revision })
const tasks = (meeting: Meeting) => meeting.proposals.filter((one) => one.kind === 'directive')
const taskOf = (meeting: Meeting, words: string) => {
  const found = tasks(meeting).find((one) => one.status !== 'rejected' && one.value.text.includes(words))
  if (!found) throw new Error(`no task with ${words}`)
  return found
}
const accept = (client: Client, meeting: Meeting, words: string) =>
  client('proposal.decide', {
    ...edited(meeting),
    decisions: [{ proposalId: taskOf(meeting, words).id, decision: 'accept' }],
  })
const change = (client: Client, meeting: Meeting, words: string, fields: Partial<Meeting['directives'][number]>) => {
  const directives = meeting.directives.map((one) => (one.text.includes(words) ? { ...one, ...fields } : one))
  return client('meeting.save', { baseRevision: meeting.revision, meeting: { ...meeting, directives } })
}
const add = async (client: Client, meeting: Meeting, changed: string) =>
  (await client('source.add', { ...edited(meeting), fileName, text: changed })).meeting

test('a passage outside its source, turned round, of no source or of a stale meeting is refused, and nothing is kept', () =>
  withCore(async ({ client }) => {
    const { meeting } = await client('source.import', { fileName, text })
    const sourceId = meeting.sources[0]?.id ?? ''
    const call = { ...edited(meeting), kind: 'directive' as const, sourceId }
    const spans: readonly [number, number][] = [
      [text.length, text.length + 50],
      [9_000_000, 9_000_001],
      [40, 10],
      [5, 5],
    ]
    for (const [start, end] of spans) {
      expect(await codeOf(client('proposal.add', { ...call, start, end }))).toBe('SELECTION_EMPTY')
    }
    expect(await codeOf(client('proposal.add', { ...call, sourceId: 'khong-co', start: 0, end: 9 }))).toBe(
      'INVALID_INPUT',
    )
    expect(await codeOf(client('proposal.add', { ...call, baseRevision: 99, start: 0, end: 9 }))).toBe(
      'MEETING_CONFLICT',
    )
    expect(await codeOf(client('proposal.merge', { ...call, proposalIds: ['a', 'b'] }))).toBe('PROPOSAL_NOT_FOUND')
    expect(await codeOf(client('proposal.split', { ...call, proposalId: 'a', at: [3] }))).toBe('PROPOSAL_NOT_FOUND')
    expect(await client('meeting.get', { id: meeting.id })).toEqual(meeting)
  }))

test('a passage that reaches over the end or through the half of a sign is taken as whole letters inside the text', () =>
  withCore(async ({ client }) => {
    const { meeting } = await client('source.import', { fileName, text })
    const at = text.indexOf('😀')
    const call = { ...edited(meeting), kind: 'assessment' as const, sourceId: meeting.sources[0]?.id ?? '' }
    const { meeting: next } = await client('proposal.add', { ...call, start: at + 1, end: text.length + 99 })
    const made = next.assessments[0]
    expect(made?.text.isWellFormed()).toBe(true)
    expect(made?.source?.end).toBe(text.length)
    expect(text.slice(made?.source?.start, made?.source?.end)).toBe(made?.text)
  }))

test('what was typed into an accepted task since outlives a merge, and nothing kept back becomes public', () =>
  withCore(async ({ client }) => {
    let { meeting } = await client('source.import', { fileName, text })
    for (const words of ['rà soát', 'phòng họp']) meeting = await accept(client, meeting, words)
    meeting = await change(client, meeting, 'rà soát', { product: 'Báo cáo', assignee: 'Văn phòng Sở' })
    meeting = await change(client, meeting, 'phòng họp', { notForPublication: true, product: 'Phòng mới' })
    const proposalIds = [taskOf(meeting, 'rà soát').id, taskOf(meeting, 'phòng họp').id]
    const merged = await client('proposal.merge', { ...edited(meeting), proposalIds })
    expect(merged.meeting.directives).toMatchObject([
      { product: 'Báo cáo; Phòng mới', assignee: 'Văn phòng Sở', notForPublication: true },
    ])
    const at = [text.indexOf('chuẩn bị phòng')]
    const { meeting: split } = await client('proposal.split', {
      ...edited(merged.meeting),
      proposalId: merged.proposalId,
      at,
    })
    expect(split.directives).toMatchObject([
      { product: 'Báo cáo; Phòng mới', notForPublication: true },
      { notForPublication: true },
    ])
  }))

test('a task merged with its own item, or with an item of its item, never hangs on itself', () =>
  withCore(async ({ client }) => {
    let { meeting } = await client('source.import', { fileName, text })
    for (const words of ['rà soát', 'phòng họp', 'đào tạo']) meeting = await accept(client, meeting, words)
    const idOf = (words: string) => meeting.directives.find((one) => one.text.includes(words))?.id ?? ''
    meeting = await change(client, meeting, 'phòng họp', { parentId: idOf('rà soát') })
    meeting = await change(client, meeting, 'đào tạo', { parentId: idOf('phòng họp') })
    const proposalIds = [taskOf(meeting, 'rà soát').id, taskOf(meeting, 'đào tạo').id]
    const merged = await client('proposal.merge', { ...edited(meeting), proposalIds })
    const [whole, item] = merged.meeting.directives
    expect(whole?.parentId).toBeNull()
    expect(item?.parentId).toBe(whole?.id)
  }))

test('ten editions in a row leave one task, whose last wording is proposed for it; the first wording comes back too', () =>
  withCore(async ({ client }) => {
    let { meeting } = await client('source.import', { fileName, text })
    meeting = await accept(client, meeting, 'rà soát')
    const id = meeting.directives[0]?.id
    for (let day = 21; day <= 30; day++)
      meeting = await add(client, meeting, text.replace('20/3/2026', `${day}/3/2026`))
    const open = tasks(meeting).filter((one) => one.value.text.includes('rà soát') && one.status === 'pending')
    expect(open.map((one) => [one.value.id, one.value.deadline])).toMatchObject([[id, { date: '2026-03-30' }]])
    meeting = await client('proposal.decide', {
      ...edited(meeting),
      decisions: open.map((one) => ({ proposalId: one.id, decision: 'accept' as const })),
    })
    expect(meeting.directives).toMatchObject([{ id, deadline: { date: '2026-03-30' } }])
    meeting = await add(client, meeting, text)
    const back = tasks(meeting).filter((one) => one.value.text.includes('rà soát') && one.status === 'pending')
    expect(back.map((one) => [one.value.id, one.value.deadline])).toMatchObject([[id, { date: '2026-03-20' }]])
  }))

test('taking back the new wording of an accepted task gives its old wording again, not a hole', () =>
  withCore(async ({ client }) => {
    let { meeting } = await client('source.import', { fileName, text })
    meeting = await accept(client, meeting, 'rà soát')
    meeting = await add(client, meeting, text.replace('20/3/2026', '30/4/2026'))
    const fresh = tasks(meeting).find((one) => one.status === 'pending' && one.value.text.includes('rà soát'))
    for (const decision of ['accept', 'reject'] as const) {
      const decisions = [{ proposalId: fresh?.id ?? '', decision }]
      meeting = await client('proposal.decide', { ...edited(meeting), decisions })
    }
    expect(meeting.directives).toMatchObject([{ deadline: { date: '2026-03-20' } }])
  }))

test('two new tasks that resemble an accepted one are not both taken for its next wording', () =>
  withCore(async ({ client }) => {
    let { meeting } = await client('source.import', { fileName, text })
    meeting = await accept(client, meeting, 'rà soát')
    const twice = text.replace(
      'rà soát toàn bộ hồ sơ lưu trước ngày 20/3/2026;',
      'rà soát toàn bộ hồ sơ lưu trước ngày 25/3/2026; rà soát toàn bộ hồ sơ lưu kho cũ trước ngày 30/4/2026;',
    )
    meeting = await add(client, meeting, twice)
    const open = tasks(meeting).filter((one) => one.status === 'pending')
    expect(open.filter((one) => one.value.text.includes('rà soát')).length).toBe(2)
    expect(new Set(open.map((one) => one.value.id)).size).toBe(open.length)
  }))

test('a rejected task that goes and comes back in later editions is not proposed again', () =>
  withCore(async ({ client }) => {
    let { meeting } = await client('source.import', { fileName, text })
    const decisions = [{ proposalId: taskOf(meeting, 'đào tạo').id, decision: 'reject' as const }]
    meeting = await client('proposal.decide', { ...edited(meeting), decisions })
    meeting = await add(client, meeting, lines.slice(0, 2).join('\n'))
    meeting = await add(client, meeting, `${text}\nHết.`)
    expect(
      tasks(meeting)
        .filter((one) => one.value.text.includes('đào tạo'))
        .map((one) => one.status),
    ).toEqual(['rejected'])
  }))

test('words of a speech that must not be published stay marked when it is split', () =>
  withCore(async ({ client }) => {
    let { meeting } = await client('source.import', { fileName, text })
    const speech = meeting.proposals.find((one) => one.kind === 'speech')
    expect(speech?.kind).toBe('speech')
    const decisions = [{ proposalId: speech?.id ?? '', decision: 'accept' as const }]
    meeting = await client('proposal.decide', { ...edited(meeting), decisions })
    const hide = 'tham mưu kế hoạch'
    const speeches = meeting.speeches.map((one) => ({
      ...one,
      paragraphs: one.paragraphs.map((paragraph) => {
        const start = paragraph.text.indexOf(hide)
        const mark = { type: 'notForPublication' as const, start, end: start + hide.length }
        return start < 0 ? paragraph : { ...paragraph, marks: [mark] }
      }),
    }))
    meeting = await client('meeting.save', { baseRevision: meeting.revision, meeting: { ...meeting, speeches } })
    const at = [text.indexOf('giao Phòng Tổ chức')]
    const split = await client('proposal.split', { ...edited(meeting), proposalId: speech?.id ?? '', at })
    const paragraphs = split.meeting.speeches.flatMap((one) => one.paragraphs)
    const marked = paragraphs.flatMap(({ text: words, marks }) =>
      marks.filter(({ type }) => type === 'notForPublication').map(({ start, end }) => words.slice(start, end)),
    )
    expect(marked).toEqual([hide])
  }))
