import { expect, test } from '@playwright/test'
import { holdCopyAgainstRecord } from '#app/hold-copy-against-record.ts'
import { printCopyNow } from '#app/print-copy-now.ts'
import { nameAnchor } from '#documents/name-anchor.ts'
import { listReviewItems } from '#domain/review-items.ts'
import { Settings } from '#domain/settings.ts'
import { readReturnedFile } from '#sources/copies/read-returned-file.ts'
import { CopyEditor, type EditMode } from '#tests/builders/edit-copy.ts'
import { exportCopy, reviewMeeting } from '#tests/builders/review-meeting.ts'
import { seededPick } from '#tests/builders/seeded-chance.ts'
import { pointLetter } from '#vietnamese/point-letter.ts'

/** A thousand take about a minute: they are run by `COPY_RUNS=1000`. */
const NOTE = process.env.COPY_RUNS === undefined ? ' (COPY_RUNS=1000 for a thousand)' : ''
const RUNS = Number(process.env.COPY_RUNS ?? 120)
type Pick = (limit: number) => number

const made = reviewMeeting()
const items = listReviewItems(made, pointLetter)
const PRINTED = ['text', 'assignee', 'coordinators', 'deadline', 'product']
const AUTHORS = [
  { by: 'Lê Thị Hạnh', at: '2026-11-23T08:15:00Z' },
  { by: 'Văn thư & lưu trữ', at: '2026-11-24T16:40:00Z' },
]
const ADDED = ['khẩn trương', 'trong quý này', 'bảo đảm đúng quy định', 'gửi về Văn phòng']
const BODIES = ['Sở Tài chính', 'Phòng Nội vụ', 'Uỷ ban nhân dân các xã']
const BOXES = [
  ['Đồng ý', 'approved'],
  ['Sửa', null],
  ['Trả lại', 'returned'],
  ['Không công bố', 'withheld'],
] as const

const choose = <One>(list: readonly One[], pick: Pick): One => list[pick(list.length)] as One

/** What somebody makes of a field: a word put in anywhere, one taken out, words at either end, or all of it anew. */
function reworded(text: string, field: string, pick: Pick): string {
  const words = text.split(' ')
  const at = pick(words.length)
  const added = choose(ADDED, pick)
  if (field === 'deadline') return choose(['20/12/2026', 'trước ngày 30/12/2026', 'hằng quý'], pick)
  if (field !== 'text' && pick(3) === 0) return choose(BODIES, pick)
  switch (pick(5)) {
    case 0:
      return words.toSpliced(at, 0, added).join(' ')
    case 1:
      return words.length > 3 ? words.toSpliced(at, 1).join(' ') : `${text} ${added}`
    case 2:
      return `${text}, ${added}`
    case 3:
      return `${added[0]?.toUpperCase()}${added.slice(1)} ${text}`
    default:
      return words.toSpliced(at, 1, added).join(' ')
  }
}

type Told = {
  fields: Record<string, [string, string, boolean]>
  ticks: string[]
  decision: string | null
  remark: string
  comments: string[]
  isMissing: boolean
}
const nothing = (): Told => ({ fields: {}, ticks: [], decision: null, remark: '', comments: [], isMissing: false })

/** Edits each item in some of the ways a person may, and says what must be told of them. */
function editAll(copy: CopyEditor, pick: Pick) {
  const wanted = new Map<string, Told>()
  const strays: string[] = []
  for (const item of items) {
    const mark = (field: string) => nameAnchor(item, field)
    const told = nothing()
    const author = choose(AUTHORS, pick)
    const block = copy.blockOf(mark('text'))
    if (pick(9) === 0) {
      if (pick(2) === 0) copy.deleteTracked(block, author)
      else for (const paragraph of block) paragraph.parentNode?.removeChild(paragraph)
      wanted.set(item.id, { ...told, isMissing: true })
      continue
    }
    if (pick(4) === 0) {
      const [label, decision] = choose(BOXES, pick)
      copy.tick(mark('text'), label)
      Object.assign(told, { ticks: [label], decision })
    }
    if (pick(5) === 0) {
      told.remark = choose(ADDED, pick)
      copy.remark(mark('text'), told.remark)
    }
    if (pick(5) === 0) {
      const text = `Xem lại: ${choose(ADDED, pick)}`
      copy.comment(mark('text'), { ...author, text, replyTo: null, isResolved: pick(2) === 0 })
      told.comments.push(text)
    }
    if (pick(8) === 0) {
      const text = `Đoạn thêm số ${strays.length + 1}: ${choose(BODIES, pick)} cùng dự họp`
      copy.addBehind(block.at(-1) as never, text, pick(2) === 0 ? author : null)
      strays.push(text)
    }
    for (const { field } of item.content.filter((one) => PRINTED.includes(one.field))) {
      if (pick(3) > 0) continue
      const mode = choose<EditMode>(['plain', 'tracked', 'outside', 'retyped'], pick)
      // A comment needs its bookmark to stand on; what was retyped keeps it all the same.
      const before = copy.printedIn(mark(field))
      const to = reworded(before, field, pick)
      const typed = pick(4) === 0 ? to.normalize('NFD') : to
      copy.setField(mark(field), mode === 'tracked' ? to : typed, mode, author)
      told.fields[field] = [to, mode === 'tracked' ? author.by : '', mode !== 'tracked']
    }
    if (pick(6) === 0) moveBlock(copy, block)
    if (JSON.stringify(told) !== JSON.stringify(nothing())) wanted.set(item.id, told)
  }
  return { wanted, strays }
}

/** An item goes to the end of the list, with everything that is printed for it. */
function moveBlock(copy: CopyEditor, block: ReturnType<CopyEditor['blockOf']>): void {
  const end = copy.paragraphs().find((one) => (one.textContent ?? '').startsWith('Người duyệt'))
  for (const paragraph of block) end?.parentNode?.insertBefore(paragraph, end)
}

test('what is edited in a copy, and nothing else, is told when it comes back', async () => {
  test.setTimeout(RUNS * 1000 + 20_000)
  const start = performance.now()
  const paper = await exportCopy(made)
  const now = await printCopyNow(made, Settings.parse({}))
  for (let run = 0; run < RUNS; run++) {
    const pick = seededPick(run)
    const copy = new CopyEditor(paper, pick)
    const { wanted, strays } = editAll(copy, pick)
    const held = holdCopyAgainstRecord(readReturnedFile(copy.save()), made, now)
    const told = held.items.map(({ itemId, fields, ticks, decision, remark, comments, isMissing }): [string, Told] => [
      itemId,
      {
        ...nothing(),
        fields: Object.fromEntries(
          fields.map(({ field, theirs, hands, hasPlain }) => [
            field,
            [theirs, hands.map(({ by }) => by).join(), hasPlain],
          ]),
        ),
        ...{ ticks, decision, remark, isMissing },
        comments: comments.map(({ text }) => text),
      },
    ])
    const notes = [...held.loose, ...held.items.flatMap((one) => one.notes)].map(({ text }) => text)
    const seed = `seed ${run}`
    expect([
      seed,
      Object.fromEntries(told.filter(([, one]) => JSON.stringify(one) !== JSON.stringify(nothing()))),
    ]).toEqual([seed, Object.fromEntries(wanted)])
    expect([seed, notes.toSorted()]).toEqual([seed, strays.toSorted()])
    expect([
      seed,
      held.items.flatMap(({ fields }) => fields.map(({ state }) => state)).filter((one) => one !== 'fresh'),
    ]).toEqual([seed, []])
  }
  console.log(`${RUNS} copies, seeds 0–${RUNS - 1}, ${((performance.now() - start) / 1000).toFixed(1)} s${NOTE}`)
})
