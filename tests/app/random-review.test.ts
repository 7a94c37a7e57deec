import { expect, test } from '@playwright/test'
import type { Client } from '#contract/client.ts'
import type { HandKind } from '#contract/source-shapes.ts'
import { listOfKind } from '#domain/decide-proposals.ts'
import { AppError } from '#domain/errors.ts'
import type { Id } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Proposal } from '#domain/proposal.ts'
import { seededChance } from '#tests/builders/seeded-chance.ts'
import { withCore } from '#tests/fakes/with-core.ts'

const lines = [
  'Chiều 12/3/2026, Sở Nội vụ tổ chức hội nghị giao ban. Đồng chí Trần Văn An, Giám đốc Sở, chủ trì hội nghị.',
  'Dự hội nghị có đồng chí Lê Văn Bình, Phó Giám đốc Sở; bà Lý Thị Hạnh, Trưởng phòng Tổ chức; lãnh đạo các phòng.',
  'Quý I, Sở tiếp nhận 1.250 hồ sơ, tăng 12% so với cùng kỳ; thu 35 tỷ đồng.',
  'Phát biểu tại hội nghị, đồng chí Lê Văn Bình đề nghị Thanh tra Sở kiểm tra việc tiếp công dân; báo cáo trước ngày 25/3/2026.',
  'Kết luận hội nghị, đồng chí Trần Văn An biểu dương Phòng Tổ chức đã hoàn thành sớm kế hoạch.',
  'Đồng chí yêu cầu Văn phòng rà soát hồ sơ lưu trước ngày 20/3/2026; chuẩn bị phòng họp mới.',
  'Đồng chí giao Phòng Tổ chức chủ trì, phối hợp với Văn phòng tham mưu kế hoạch đào tạo.',
  'Dịp này, Sở tặng Giấy khen cho 3 cá nhân có thành tích xuất sắc.',
]
const KINDS: readonly HandKind[] = ['directive', 'speech', 'figure', 'attendee', 'assessment', 'award']

type Valued = Exclude<Proposal, { kind: 'field' }>
const valued = (meeting: Meeting): Valued[] => meeting.proposals.filter((one) => one.kind !== 'field')

/** What is wrong with a meeting: ids met twice, links to nothing, passages outside their source, accepted things that are gone. */
function faultsOf(meeting: Meeting): string[] {
  const proposals = valued(meeting)
  const listed = Object.values(listOfKind).flatMap((list): { id: Id; source?: unknown }[] => meeting[list])
  const known = new Set([...listed, ...proposals.map((one) => one.value)].map((one) => one.id))
  const texts = new Map(meeting.sources.map((one) => [one.id, one.text]))
  const spans = [...meeting.proposals.map((one) => one.source), ...listed.flatMap((one) => one.source ?? [])] as {
    sourceId: Id
    start: number
    end: number
  }[]
  const linked = [
    ...meeting.directives.map((one) => ({ ...one, where: 'directive' })),
    ...meeting.speeches.map((one) => ({ ...one, where: 'speech' })),
    ...proposals
      .filter((one) => one.status !== 'rejected')
      .map((one) => ({ ...one.value, where: `proposal ${one.kind}` })),
  ]
  const links = linked.flatMap((one) =>
    (['issuerId', 'attendeeId', 'speechId', 'parentId'] as const).flatMap((link) => {
      const to = (one as Record<string, unknown>)[link] as string | null | undefined
      if (!to) return []
      if (to === one.id) return [`${one.where}.${link} names itself`]
      return known.has(to) ? [] : [`${one.where}.${link} names nothing`]
    }),
  )
  return [
    ...links,
    ...spans.flatMap((one) => {
      const length = texts.get(one.sourceId)?.length
      return length === undefined || one.start >= one.end || one.end > length ? ['passage outside its source'] : []
    }),
    ...(new Set(meeting.proposals.map((one) => one.id)).size < meeting.proposals.length ? ['proposal id twice'] : []),
    ...(new Set(listed.map((one) => one.id)).size < listed.length ? ['value id twice'] : []),
    ...proposals
      .filter((one) => one.status === 'accepted' && !listed.some(({ id }) => id === one.value.id))
      .map((one) => `accepted ${one.kind} is not in the meeting`),
  ]
}

type Step = { client: Client; meeting: Meeting; chance: () => number }
type Move = [string, (step: Step) => Promise<unknown>]

const pick = <T>(list: readonly T[], chance: () => number): T => list[Math.floor(chance() * list.length)] as T
const edited = (meeting: Meeting) => ({ id: meeting.id, baseRevision: meeting.revision })

const decide = ({ client, meeting, chance }: Step) =>
  client('proposal.decide', {
    ...edited(meeting),
    decisions: Array.from({ length: 1 + Math.floor(chance() * 4) }, () => ({
      proposalId: pick(meeting.proposals, chance).id,
      decision: pick(['accept', 'accept', 'accept', 'reject', 'reopen'] as const, chance),
    })),
  })

const add = ({ client, meeting, chance }: Step) => {
  const source = pick(meeting.sources, chance)
  const start = Math.floor(chance() * source.text.length)
  const span = { sourceId: source.id, start, end: start + Math.floor(chance() * 120) }
  return client('proposal.add', { ...edited(meeting), kind: pick(KINDS, chance), ...span })
}

const merge = ({ client, meeting, chance }: Step) => {
  const first = pick(meeting.proposals, chance)
  const alike = meeting.proposals.filter((one) => one.kind === first.kind && one.status !== 'rejected')
  const others = alike.filter((one) => one !== first && chance() < 0.5)
  return client('proposal.merge', { ...edited(meeting), proposalIds: [first, ...others, first].map((one) => one.id) })
}

const split = ({ client, meeting, chance }: Step) => {
  const { id, source } = pick(meeting.proposals, chance)
  const at = Math.floor(source.start + chance() * (source.end - source.start + 2)) + 1
  return client('proposal.split', { ...edited(meeting), proposalId: id, at: [at] })
}

const addSource = ({ client, meeting, chance }: Step) => {
  const text = meeting.sources.at(-1)?.text.split('\n') ?? []
  const at = Math.floor(chance() * text.length)
  const moved = text.toSpliced(at, 1).toSpliced(Math.floor(chance() * text.length), 0, text[at] ?? '')
  const changed = pick(
    [
      moved,
      text.toSpliced(at, 1),
      text.toSpliced(at, 0, pick(lines, chance)),
      text.with(at, (text[at] ?? '').replace(/\d+/u, String(10 + Math.floor(chance() * 18)))),
      text.with(at, (text[at] ?? '').replace('hồ sơ', 'tài liệu')),
      lines,
    ],
    chance,
  )
  return client('source.add', { ...edited(meeting), fileName: 'giao-ban.txt', text: changed.join('\n') })
}

const MOVES: readonly Move[] = [
  ['decide', decide],
  ['decide', decide],
  ['add', add],
  ['merge', merge],
  ['split', split],
  ['source', addSource],
  ['undo', ({ client, meeting }) => client('meeting.undo', edited(meeting))],
  ['redo', ({ client, meeting }) => client('meeting.redo', edited(meeting))],
]

for (const seed of [1, 2, 3, 4, 5, 6]) {
  test(`no link of a meeting ever leads nowhere, whatever is decided, merged, split, undone, read anew (${seed})`, () =>
    withCore(async ({ client }) => {
      const chance = seededChance(seed)
      let { meeting } = await client('source.import', { fileName: 'giao-ban.txt', text: lines.join('\n') })
      const done: string[] = []
      for (let step = 0; step < 60; step++) {
        const [name, move] = pick(MOVES, chance)
        try {
          await move({ client, meeting, chance })
          done.push(name)
        } catch (error) {
          if (!(error instanceof AppError) || error.code === 'INTERNAL') throw error
          done.push(error.code)
        }
        meeting = await client('meeting.get', { id: meeting.id })
        expect(faultsOf(meeting), done.join(' ')).toEqual([])
      }
      for (const kind of ['minutes', 'conclusion-notice', 'news-item'] as const) {
        expect((await client('document.preview', { id: meeting.id, kind })).html.length).toBeGreaterThan(0)
      }
      expect((await client('document.list', { id: meeting.id })).papers).toBeDefined()
      expect(new Set(done).size).toBeGreaterThan(5)
    }))
}
