import { expect, test } from '@playwright/test'
import type { Client } from '#contract/client.ts'
import type { Decision } from '#domain/approval.ts'
import type { Meeting } from '#domain/meeting.ts'
import { attendee, directive, fields, meeting } from '#tests/builders/meeting.ts'
import { codeOf } from '#tests/fakes/code-of.ts'
import { withCore } from '#tests/fakes/with-core.ts'

const CHAIR = 'Lê Thị Hạnh'
const held = () =>
  meeting(
    fields({ id: 'giao-ban', title: 'Giao ban', heldOn: '2026-11-20' }),
    attendee(CHAIR, { role: 'chair', posts: ['Giám đốc'] }),
    directive('Rà soát kho lưu trữ', { id: 'kho', issuer: CHAIR, assignee: 'Văn phòng' }),
    directive('Mua giá để hồ sơ', { id: 'gia', issuer: CHAIR, assignee: 'Văn phòng' }),
  )
const notice = { kind: 'conclusion-notice', target: '' } as const

type Desk = {
  client: Client
  get: () => Promise<Meeting>
  decide: (id: string, decision?: Decision) => Promise<Meeting>
}

const withReview = (work: (desk: Desk) => Promise<void>) =>
  withCore(async ({ client, environment }) => {
    await environment.store.openForWriting()
    await environment.store.create(held())
    const get = () => client('meeting.get', { id: 'giao-ban' })
    const decide = async (itemId: string, decision: Decision = 'approved') => {
      const { items } = await client('review.get', { id: 'giao-ban' })
      const { revision } = await get()
      const hash = items.find((one) => one.id === itemId)?.hash ?? ''
      const given = { id: 'giao-ban', baseRevision: revision, itemId, hash, decision, by: CHAIR, comment: 'sửa lại' }
      return await client('review.decide', given)
    }
    await work({ client, get, decide })
  })

const save = (client: Client, made: Meeting, change: Partial<Meeting>) =>
  client('meeting.save', { baseRevision: made.revision, meeting: { ...made, ...change } })
const reword = (made: Meeting) => ({ directives: made.directives.map((one) => ({ ...one, text: `${one.text} ngay` })) })
const take = async ({ client, get }: Desk) => {
  const { revision } = await get()
  const issuedOn = '2026-11-23'
  return await client('number.take', { id: 'giao-ban', baseRevision: revision, ...notice, number: null, issuedOn })
}

test('decisions are recorded with their words; what waits is listed until it is settled', () =>
  withReview(async ({ client, decide }) => {
    expect((await client('review.list', {})).meetings).toEqual([])
    const made = await decide('directive-kho')
    expect(made.approvals).toMatchObject([
      { itemId: 'directive-kho', decision: 'approved', by: CHAIR, content: [{ text: 'Rà soát kho lưu trữ' }, {}, {}] },
    ])
    expect((await client('review.list', {})).meetings).toMatchObject([
      { id: 'giao-ban', leaders: [CHAIR], total: 2, counts: { approved: 1, open: 1 } },
    ])
    await decide('directive-gia', 'withheld')
    expect((await client('review.list', {})).meetings).toEqual([])
    const review = await client('review.get', { id: 'giao-ban' })
    expect(review.items.map((one) => one.standing)).toEqual(['approved', 'withheld'])
    expect([review.hasBegun, review.approvals.length, review.leaders[0]?.isChair]).toEqual([true, 2, true])
  }))

test('a save of the page can neither forge a decision nor lose one', () =>
  withReview(async ({ client, get, decide }) => {
    const before = await get()
    const signed = await decide('directive-kho')
    const forged = { ...(signed.approvals[0] as Meeting['approvals'][number]), id: 'gia-mao', itemId: 'directive-gia' }
    const more = await save(client, signed, { approvals: [...signed.approvals, forged], place: 'P. 1' })
    const less = await save(client, more, { approvals: before.approvals, place: 'P. 2' })
    expect(less.approvals).toEqual(signed.approvals)
    // What a reader has not seen cannot be decided on, nor on a meeting that has changed meanwhile.
    const old = { id: 'giao-ban', itemId: 'directive-gia', decision: 'approved', by: CHAIR } as const
    expect(await codeOf(client('review.decide', { ...old, baseRevision: 1, hash: 'x' }))).toBe('MEETING_CONFLICT')
    expect(await codeOf(client('review.decide', { ...old, baseRevision: less.revision, hash: 'x' }))).toBe(
      'REVIEW_TEXT_CHANGED',
    )
  }))

test('undo takes back edits and no decision; the decision falls on the words it was made on', () =>
  withReview(async ({ client, get, decide }) => {
    await save(client, await get(), { place: 'P. 1' })
    const { revision, approvals } = await decide('directive-kho')
    const undone = await client('meeting.undo', { id: 'giao-ban', baseRevision: revision })
    expect([undone.meeting.place, undone.meeting.approvals]).toEqual(['', approvals])
  }))

test('a notice gets its number with approved text only; without any review nothing waits', () =>
  withReview(async (desk) => {
    const { client, get, decide } = desk
    const numbered = await take(desk)
    expect(numbered.documents[0]?.number).toBe(1)
    await client('number.release', { id: 'giao-ban', baseRevision: numbered.revision, ...notice })
    await decide('directive-kho')
    await expect(take(desk)).rejects.toMatchObject({
      code: 'ISSUE_NOT_APPROVED',
      message: expect.stringContaining('Ý kiến chỉ đạo 2 (“Mua giá để hồ sơ”) chưa được lãnh đạo duyệt.'),
    })
    // The draft goes on being made, and says what it is.
    const draft = await client('document.preview', { id: 'giao-ban', ...notice })
    expect(draft.text).toContain('(Dự thảo: còn 1 nội dung lãnh đạo chưa duyệt)')
    expect((await client('document.export', { id: 'giao-ban', ...notice })).fileName).toContain('thong-bao-ket-luan')
    await decide('directive-gia')
    expect((await take(desk)).documents[0]?.number).toBe(1)
    expect((await client('document.preview', { id: 'giao-ban', ...notice })).text).not.toContain('Dự thảo')
    // Edited after it was issued: it does not leave again under its number, whatever reason is given.
    const edited = await save(client, await get(), reword(await get()))
    await expect(client('document.export', { id: 'giao-ban', ...notice })).rejects.toMatchObject({
      code: 'EXPORT_NOT_APPROVED',
      message: expect.stringContaining(`đã sửa sau khi ${CHAIR} duyệt`),
    })
    const { findings } = await client('document.preview', { id: 'giao-ban', ...notice })
    const key = findings.find((one) => one.rule === 'review.unapproved')?.key ?? ''
    const passed = { id: 'giao-ban', baseRevision: edited.revision, key, reason: 'gấp', by: 'Thư ký' }
    expect(await codeOf(client('document.override', passed))).toBe('FINDING_NOT_FOUND')
  }))

test('what a leader forbids to publish is in no paper that leaves, and is told as left out', () =>
  withReview(async ({ client, decide }) => {
    await decide('directive-gia', 'withheld')
    await decide('directive-kho')
    for (const kind of ['conclusion-notice', 'news-item', 'press-release'] as const) {
      const { text, findings } = await client('document.preview', { id: 'giao-ban', kind, target: '' })
      expect(text, kind).not.toContain('giá để hồ sơ')
      expect(
        findings.map((one) => one.rule),
        kind,
      ).toContain('review.withheld')
    }
    const release = await client('document.preview', { id: 'giao-ban', kind: 'press-release', target: '' })
    expect(release.leftOut).toMatchObject([{ part: 'directive', text: 'Mua giá để hồ sơ', reason: 'marked' }])
    const minutes = await client('document.preview', { id: 'giao-ban', kind: 'minutes', target: '' })
    expect(minutes.text).toContain('giá để hồ sơ')
  }))

test('without a review the notice says so once, as advice, and no other paper does', () =>
  withReview(async ({ client }) => {
    const { findings } = await client('document.findings', { id: 'giao-ban' })
    const told = findings.filter((one) => one.rule.startsWith('review.'))
    expect(told).toMatchObject([{ rule: 'review.none', severity: 'advice', field: 'approvals' }])
  }))
