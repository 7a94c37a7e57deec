import type { ItemField } from '#domain/approval.ts'
import type { Meeting } from '#domain/meeting.ts'
import { isSettled, type ReviewedItem, reviewOf } from '#domain/review-state.ts'
import { pointLetter } from '#vietnamese/point-letter.ts'
import { findSpeaker } from './describe-speaker.ts'
import { bold, heading, leaderLine, paragraph, plain } from './make-blocks.ts'
import { makePlainHead } from './make-plain-head.ts'
import { makeTitles } from './make-titles.ts'
import { nameAnchor } from './name-anchor.ts'
import type { Block, BuiltPaper, Run } from './official-document.ts'
import type { PaperContext } from './paper-context.ts'
import { meetingInSentence } from './wording/meeting-words.ts'
import { withPosts } from './wording/people-words.ts'
import { reviewCopyWords as words } from './wording/review-words.ts'
import { taskWords } from './wording/task-words.ts'

/**
 * Bản xin ý kiến duyệt: what waits for a leader, numbered as in the notice, with boxes to tick and lines to write on. Each
 * field of an item stands in a bookmark of its own, so that what comes back can be tied to the record.
 */
export function buildReviewCopy(meeting: Meeting, context: PaperContext): BuiltPaper {
  const { items } = reviewOf(meeting, pointLetter)
  const waiting = items.filter((one) => !isSettled(one))
  const settled = items.length - waiting.length
  const anchors = { last: 0 }
  const parts = [...Map.groupBy(waiting, (one) => one.leader)].flatMap(([leader, own]) => [
    heading(1, leader === '' ? words.nobody : words.inNameOf(withPosts(findSpeaker(meeting, leader)))),
    ...own.flatMap((one) => listItem(one, anchors)),
  ])
  return {
    meetingId: meeting.id,
    header: makePlainHead(meeting, context),
    titles: makeTitles(context, words.typeName, words.subject(meetingInSentence(meeting))),
    blocks: [
      paragraph(waiting.length === 0 ? words.nothing : words.opening),
      ...(settled === 0 ? [] : [paragraph(words.settled(settled))]),
      ...parts,
      leaderLine(words.approver),
      leaderLine(words.approvedOn),
    ],
    closing: { type: 'none' },
  }
}

/** Bookmarks are told apart by their numbers through the whole file. */
type Anchors = { last: number }

function listItem(item: ReviewedItem, anchors: Anchors): Block[] {
  const { kind, number, hash, content } = item
  const anchored = ({ field, text }: ItemField): Run => ({
    text,
    anchor: { id: ++anchors.last, name: nameAnchor(item, field) },
  })
  const text = content.find((one) => one.field === 'text') ?? { field: 'text', text: '' }
  return [
    paragraph(`${words.kinds[kind]} ${number} (${words.seal(hash.slice(0, 8))})`, 'label'),
    paragraph(kind === 'quotation' ? [plain('“'), anchored(text), plain('”')] : [anchored(text)]),
    ...listDetails(content, anchored),
    paragraph(words.boxes.map((box) => `□ ${box}`).join('\u00a0\u00a0\u00a0\u00a0\u00a0 ')),
    leaderLine(words.remark),
    leaderLine(''),
  ]
}

/** The record keeps a rhythm by its name (`always`); a leader reads the word for it. */
export const printField = ({ field, text }: ItemField): ItemField => ({
  field,
  text: text.replace(/^\w+/u, (name) => taskWords.every[name as keyof typeof taskWords.every] ?? name),
})

/** Who is to do it, by when and with what result, on one line. */
function listDetails(content: readonly ItemField[], anchored: (field: ItemField) => Run): Block[] {
  const labels = Object.entries(words.fields)
  const runs = labels.flatMap(([field, label]) => {
    const found = content.find((one) => one.field === field)
    return found ? [[bold(label), anchored(field === 'deadline' ? printField(found) : found)]] : []
  })
  return runs.length === 0 ? [] : [paragraph(runs.flatMap((own, at) => (at === 0 ? own : [plain('. '), ...own])))]
}
