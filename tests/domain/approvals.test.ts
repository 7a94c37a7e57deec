import { expect, test } from '@playwright/test'
import type { Decision } from '#domain/approval.ts'
import { AppError } from '#domain/errors.ts'
import { markWithheld } from '#domain/mark-withheld.ts'
import type { Meeting } from '#domain/meeting.ts'
import { summarizeMeeting } from '#domain/meeting-summary.ts'
import { recordApproval } from '#domain/record-approval.ts'
import { listLeaders } from '#domain/review-leaders.ts'
import { isSettled, reviewOf } from '#domain/review-state.ts'
import { assessment, attendee, directive, meeting, speech } from '#tests/builders/meeting.ts'
import { pointLetter } from '#vietnamese/point-letter.ts'

const CHAIR = 'Lê Thị Hạnh'
const quotation = (start: number, end: number) => ({ type: 'quotation' as const, start, end })

const held = () =>
  meeting(
    attendee(CHAIR, { role: 'chair', posts: ['Giám đốc'] }),
    attendee('Trần Văn Bình'),
    assessment('praise', 'Ghi nhận cố gắng của các xã', { id: 'khen', speaker: CHAIR }),
    assessment('result', 'Thu ngân sách đạt kế hoạch', { id: 'ket-qua' }),
    directive('Rà soát kho lưu trữ', {
      id: 'kho',
      issuer: CHAIR,
      assignee: 'Văn phòng',
      deadline: { kind: 'date', date: '2026-12-15' },
    }),
    directive('Lập danh mục hồ sơ quá hạn', { id: 'muc', parentId: 'kho', issuer: CHAIR }),
    directive('Báo cáo kết quả', { id: 'bao-cao' }),
    speech(CHAIR, 'Hồ sơ là trí nhớ của cơ quan. Mất hồ sơ là mất trí nhớ.', {
      id: 'ket-luan',
      kind: 'conclusion',
      paragraphs: [
        {
          text: 'Hồ sơ là trí nhớ của cơ quan. Mất hồ sơ là mất trí nhớ.',
          marks: [quotation(0, 29), quotation(30, 55)],
        },
      ],
    }),
    speech('Trần Văn Bình', 'Kho đã đầy.', {
      id: 'binh',
      paragraphs: [{ text: 'Kho đã đầy.', marks: [quotation(0, 11)] }],
    }),
  )

let made = 0
function decide(
  on: Meeting,
  itemId: string,
  decision: Decision,
  { by = CHAIR, comment = '', hash = '' } = {},
): Meeting {
  const seen = hash || (itemIn(on, itemId)?.hash ?? '')
  const stamp = { id: `d-${++made}`, at: '2026-11-23T09:00:00+07:00' }
  return recordApproval(on, { itemId, hash: seen, decision, by, comment }, stamp)
}
const itemsOf = (on: Meeting) => reviewOf(on, pointLetter).items
const itemIn = (on: Meeting, id: string) => itemsOf(on).find((one) => one.id === id)
const standing = (on: Meeting, id: string) => itemIn(on, id)?.standing
const edit = (on: Meeting, id: string, change: object): Meeting => ({
  ...on,
  directives: on.directives.map((one) => (one.id === id ? { ...one, ...change } : one)),
})
const codeOf = (work: () => unknown): string => {
  try {
    work()
    return 'done'
  } catch (error) {
    return error instanceof AppError ? error.code : String(error)
  }
}

test('what is said in a leader’s name is listed with the numbers of the notice; what others said is not asked', () => {
  const shown = itemsOf(held()).map(({ kind, number, leader }) => `${kind} ${number} ${leader}`)
  expect(shown).toEqual([
    `assessment 1 ${CHAIR}`,
    `directive 1 ${CHAIR}`,
    `directive 1a ${CHAIR}`,
    // Given by nobody by name: in the name of whoever concludes.
    `directive 2 ${CHAIR}`,
    `quotation 1 ${CHAIR}`,
    `quotation 2 ${CHAIR}`,
  ])
  expect(listLeaders(held())).toEqual([{ name: CHAIR, posts: ['Giám đốc'], isChair: true }])
})

test('a row without words is nothing to approve', () => {
  const on = meeting(attendee(CHAIR, { role: 'chair' }), directive('', { assignee: 'Văn phòng' }))
  expect(itemsOf(on)).toEqual([])
})

test('an approval holds while not a letter changes; an edit asks again, a way back in the text restores it', () => {
  const approved = decide(held(), 'directive-kho', 'approved')
  expect(standing(approved, 'directive-kho')).toBe('approved')
  for (const change of [
    { text: 'Rà soát kho lưu trữ.' },
    { assignee: 'Phòng Tổ chức' },
    { deadline: { kind: 'date', date: '2026-12-16', text: '' } },
    { coordinators: ['Thanh tra'] },
    { issuer: 'Trần Văn Bình' },
  ])
    expect(standing(edit(approved, 'kho', change), 'directive-kho'), JSON.stringify(change)).toBe('edited')
  // The same letters composed otherwise, and what papers do not print, are no other text.
  expect(standing(edit(approved, 'kho', { text: 'Rà soát kho lưu trữ'.normalize('NFD') }), 'directive-kho')).toBe(
    'approved',
  )
  expect(standing(edit(approved, 'kho', { priority: 'high' }), 'directive-kho')).toBe('approved')
  const reworded = edit(approved, 'kho', { text: 'Rà soát toàn bộ kho lưu trữ' })
  expect(itemIn(reworded, 'directive-kho')?.decision?.content[0]).toEqual({
    field: 'text',
    text: 'Rà soát kho lưu trữ',
  })
  expect(standing(edit(reworded, 'kho', { text: 'Rà soát kho lưu trữ' }), 'directive-kho')).toBe('approved')
  expect(standing(decide(reworded, 'directive-kho', 'approved'), 'directive-kho')).toBe('approved')
})

test('a returned item keeps its comment until it is decided anew; a forbidden one stays so whatever it says', () => {
  const returned = decide(held(), 'directive-kho', 'returned', { comment: ' Ghi rõ đơn vị phối hợp ' })
  expect(itemIn(returned, 'directive-kho')).toMatchObject({
    standing: 'returned',
    decision: { comment: 'Ghi rõ đơn vị phối hợp' },
  })
  expect(standing(edit(returned, 'kho', { coordinators: ['Thanh tra'] }), 'directive-kho')).toBe('revised')
  const withheld = decide(returned, 'directive-kho', 'withheld')
  expect(standing(edit(withheld, 'kho', { text: 'Khác hẳn' }), 'directive-kho')).toBe('withheld')
})

test('a withdrawal takes back the last decision and nothing that stood before it; all stays on record', () => {
  const twice = decide(decide(held(), 'directive-kho', 'approved'), 'directive-kho', 'withheld')
  const once = decide(twice, 'directive-kho', 'withdrawn')
  expect(standing(once, 'directive-kho')).toBe('approved')
  const none = decide(once, 'directive-kho', 'withdrawn')
  expect([standing(none, 'directive-kho'), reviewOf(none, pointLetter).hasBegun]).toEqual(['open', false])
  expect(none.approvals.map((one) => one.decision)).toEqual(['approved', 'withheld', 'withdrawn', 'withdrawn'])
  expect(codeOf(() => decide(none, 'directive-kho', 'withdrawn'))).toBe('REVIEW_NOT_DECIDED')
})

test('nobody signs for words they have not seen, for an item that is gone, for another person, or without a word why', () => {
  const on = held()
  expect(codeOf(() => decide(on, 'directive-kho', 'approved', { hash: 'khac' }))).toBe('REVIEW_TEXT_CHANGED')
  expect(codeOf(() => decide(on, 'directive-mat', 'approved'))).toBe('REVIEW_ITEM_NOT_FOUND')
  expect(codeOf(() => decide(on, 'directive-kho', 'approved', { by: 'Trần Văn Bình' }))).toBe('REVIEW_NOT_LEADER')
  expect(codeOf(() => decide(on, 'directive-kho', 'returned', { comment: '  ' }))).toBe('REVIEW_COMMENT_MISSING')
  const other = edit(on, 'bao-cao', { issuer: 'Trần Văn Bình' })
  expect(codeOf(() => decide(other, 'directive-bao-cao', 'approved', { by: 'trần văn bình' }))).toBe('done')
  expect(codeOf(() => decide(other, 'directive-bao-cao', 'approved'))).toBe('done')
})

test('a quotation keeps its decision wherever it stands; one that is reworded is asked again, a new one for the first time', () => {
  const [first, second] = itemsOf(held()).filter((one) => one.kind === 'quotation')
  const approved = decide(decide(held(), first?.id ?? '', 'approved'), second?.id ?? '', 'withheld')
  const text = 'Nói thêm. Mất một hồ sơ là mất trí nhớ. Hồ sơ là trí nhớ của cơ quan.'
  const marks = [quotation(0, 9), quotation(10, 39), quotation(40, 69)]
  const moved: Meeting = {
    ...approved,
    speeches: approved.speeches.map((one) =>
      one.id === 'ket-luan' ? { ...one, paragraphs: [{ text, list: 'none', marks }] } : one,
    ),
  }
  const quoted = itemsOf(moved).filter((one) => one.kind === 'quotation')
  expect(quoted.map((one) => one.standing)).toEqual(['open', 'withheld', 'approved'])
  const hidden = markWithheld(moved).speeches[0]?.paragraphs[0]?.marks.filter((one) => one.type === 'notForPublication')
  expect(hidden).toEqual([{ type: 'notForPublication', start: 10, end: 39 }])
})

test('what a leader forbids counts as marked; without such a decision the meeting is the same value', () => {
  expect(markWithheld(held())).toStrictEqual(held())
  const marked = markWithheld(decide(held(), 'directive-muc', 'withheld'))
  expect(marked.directives.filter((one) => one.notForPublication).map((one) => one.id)).toEqual(['muc'])
})

test('the list tells how much waits for a leader once a review was asked for or begun', () => {
  const count = (on: Meeting) => summarizeMeeting(on).awaitingApproval
  expect(count(held())).toBe(0)
  expect(count({ ...held(), status: 'inReview' })).toBe(6)
  const all = itemsOf(held()).reduce((on, { id }) => decide(on, id, 'approved'), held())
  expect([count(all), itemsOf(all).every(isSettled)]).toEqual([0, true])
  expect(count(edit(all, 'muc', { text: 'Lập danh mục' }))).toBe(1)
})
