import type { CopyItem, CopyReading } from '#contract/copy-shapes.ts'
import type { Decision } from '#domain/approval.ts'
import type { Directive } from '#domain/directive.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { ReviewItem } from '#domain/review-items.ts'
import { isSameName, listLeaders, mayDecide } from '#domain/review-leaders.ts'
import { type ReviewedItem, reviewOf } from '#domain/review-state.ts'
import { pointLetter } from '#vietnamese/point-letter.ts'
import { editItem, valuesOf } from './edit-item.ts'

/** What of a copy can be taken: a field, by `item field`; a decision, by `item decision`. */
export const fieldKey = (item: CopyItem, field: string): string => `${item.itemId} ${field}`
export const decisionKey = (item: CopyItem): string => `${item.itemId} !`

export type OfferedDecision = { decision: Decision; by: string; comment: string; isOwnHand: boolean }

/** Changes that may be taken without a second look: in the copy only, where the marks say what they belong to. */
export const sureKeys = ({ items }: CopyReading): Set<string> =>
  new Set(
    items.flatMap((item) =>
      item.by === 'mark'
        ? item.fields.filter((one) => one.state === 'fresh').map((one) => fieldKey(item, one.field))
        : [],
    ),
  )

export const allKeys = ({ items }: CopyReading): Set<string> =>
  new Set(items.flatMap((item) => item.fields.map((one) => fieldKey(item, one.field))))

/** A decision the copy speaks for: by a ticked box, or because the leader's own hand made every change. */
export function offerDecision(meeting: Meeting, item: CopyItem, approver: string): OfferedDecision | null {
  const leaders = listLeaders(meeting)
  const canSign = (name: string): boolean => mayDecide(leaders, name, item.leader)
  const signed = leaders.find(({ name }) => approver.includes(name) && canSign(name))?.name
  if (item.decision !== null) {
    const by = signed ?? (canSign(item.leader) ? item.leader : leaders.find((one) => one.isChair)?.name)
    return by === undefined ? null : { decision: item.decision, by, comment: item.remark, isOwnHand: false }
  }
  const hands = item.fields.flatMap((one) => one.hands)
  const by = leaders.find(({ name }) => canSign(name) && hands.every((hand) => isSameName(hand.by, name)))?.name
  const isOwn = item.ticks.length === 0 && hands.length > 0 && item.fields.every((one) => !one.hasPlain)
  return isOwn && by !== undefined ? { decision: 'approved', by, comment: item.remark, isOwnHand: true } : null
}

/** Whether the record still is what the copy was held against. */
export function isHeldAgainst(meeting: Meeting, { items }: CopyReading): boolean {
  const now = new Map(reviewOf(meeting, pointLetter).items.map((one) => [one.id, one.hash]))
  return items.every(({ itemId, hash }) => now.get(itemId) === hash)
}

/** The meeting with the chosen fields as the copy has them, each written as a correction on the review screen is. */
export function takeEdits(meeting: Meeting, { items }: CopyReading, chosen: ReadonlySet<string>): Meeting {
  const now = reviewOf(meeting, pointLetter).items
  return items.reduce((made, told) => {
    const item = now.find((one) => one.id === told.itemId)
    const taken = told.fields.filter(({ field }) => chosen.has(fieldKey(told, field)))
    if (!item || taken.length === 0) return made
    const values = { ...valuesOf(made, item), ...Object.fromEntries(taken.map(({ field, theirs }) => [field, theirs])) }
    const term = taken.find(({ field }) => field === 'deadline')?.theirs
    if (term === undefined) return editItem(made, item, values)
    const { typed, words } = splitTerm(term)
    return withTermWords(editItem(made, item, { ...values, deadline: typed }), item, words)
  }, meeting)
}

/** A copy prints `25/11/2026 (trước ngày 25/11)`: the days, and the words of the source for them. */
function splitTerm(term: string): { typed: string; words: string } {
  const [, typed, words] = /^(\d[\d/\s–-]*?)\s*\(([^()]*)\)$/u.exec(term) ?? []
  return typed === undefined ? { typed: term, words: '' } : { typed, words: words ?? '' }
}

/** Words that spoke of the old day do not speak of the new one. */
function withTermWords(meeting: Meeting, { recordId }: ReviewItem, words: string): Meeting {
  const change = (one: Directive): Directive => {
    const { deadline } = one
    if (one.id !== recordId || (deadline.kind !== 'date' && deadline.kind !== 'period')) return one
    return { ...one, deadline: { ...deadline, text: words } }
  }
  return { ...meeting, directives: meeting.directives.map(change) }
}

/** An item after it was corrected: a quotation may have another id then, and is found by its words. */
export function findTaken(meeting: Meeting, told: CopyItem, chosen: ReadonlySet<string>): ReviewedItem | null {
  const { items } = reviewOf(meeting, pointLetter)
  const text =
    told.fields.find(({ field }) => field === 'text' && chosen.has(fieldKey(told, field)))?.theirs ?? told.text
  const isSame = (one: ReviewedItem): boolean => one.content.some((part) => part.field === 'text' && part.text === text)
  return (
    items.find((one) => one.id === told.itemId) ?? items.find((one) => one.kind === told.kind && isSame(one)) ?? null
  )
}
