import type { CopyComment, CopyField, CopyHand, CopyItem, CopyNote, CopyReading } from '#contract/copy-shapes.ts'
import { printField } from '#documents/build-review-copy.ts'
import { keyOfItem, readAnchor } from '#documents/name-anchor.ts'
import { reviewCopyWords as words } from '#documents/wording/review-words.ts'
import type { Decision } from '#domain/approval.ts'
import type { Meeting } from '#domain/meeting.ts'
import { type ReviewedItem, reviewOf } from '#domain/review-state.ts'
import {
  acceptedText,
  asWritten,
  type CopyPiece,
  type ReturnedFile,
  rejectedText,
} from '#sources/copies/returned-file.ts'
import { pointLetter } from '#vietnamese/point-letter.ts'
import { type FoundInCopy, findCopyItems } from './find-copy-items.ts'
import type { CopyNow } from './print-copy-now.ts'
import { copyFields, newReturnedItem, type ReturnedItem } from './returned-item.ts'

type Held = Omit<CopyReading, 'fileName' | 'meetingId' | 'title'> & {
  /** How many items of the copy are items of this meeting. */
  tied: number
}
type Printed = ReadonlyMap<string, string>
type Known = { item: ReviewedItem; mine: Printed; base: Printed | null; found: ReturnedItem; isPrinted: boolean }

/** What a review copy says, item by item, beside what the record has now. */
export function holdCopyAgainstRecord(file: ReturnedFile, meeting: Meeting, now: CopyNow): Held {
  const { items } = reviewOf(meeting, pointLetter)
  const carried = groupPrinted(file.printed)
  const ground = new Map(
    items.map((item) => {
      const key = keyOfItem(item.id)
      const out = carried?.get(key)
      const text = out?.fields.get('text') ?? now.fields.get(key)?.get('text') ?? ''
      return [key, { text, seal: out?.seal ?? item.hash.slice(0, 8), head: `${words.kinds[item.kind]} ${item.number}` }]
    }),
  )
  const found = findCopyItems(file, { items: ground, ownLines: now.ownLines })
  const told = items.map((item): Known => {
    const key = keyOfItem(item.id)
    const here = found.items.get(key)
    const mine = now.fields.get(key) ?? new Map<string, string>()
    const seal = here?.seal ?? carried?.get(key)?.seal ?? ''
    const base = carried?.get(key)?.fields ?? findBase(meeting, item, seal, mine)
    const isPrinted = here !== undefined || carried?.has(key) === true
    return { item, mine, base, found: here ?? newReturnedItem(key, seal), isPrinted }
  })
  const comments = placeComments(file, found)
  const own = new Set(told.map((one) => one.found.key))
  // Items that the record has no more: their words are shown, for nothing else can be done with them.
  const gone = [...found.items.values()].filter(({ key }) => !own.has(key)).flatMap(wordsOf)
  return {
    ...{ approver: found.approver, approvedOn: found.approvedOn, isBaseCarried: file.printed !== null },
    tied: [...found.items.keys()].filter((key) => own.has(key)).length,
    items: told
      .filter((one) => one.isPrinted)
      .map((one) => makeItem(one, comments.get(one.found.key) ?? []))
      .filter(saysSomething),
    loose: [...gone, ...found.loose].map(asNote),
    comments: [...comments].flatMap(([key, list]) => (own.has(key) ? [] : list)),
  }
}

type Out = { seal: string; fields: Map<string, string> }

function groupPrinted(printed: ReturnedFile['printed']): Map<string, Out> | null {
  if (printed === null) return null
  const made = new Map<string, Out>()
  for (const [name, text] of printed) {
    const mark = readAnchor(name)
    if (!mark) continue
    const out = made.get(mark.key) ?? { seal: mark.seal, fields: new Map<string, string>() }
    out.fields.set(mark.field, text)
    made.set(mark.key, out)
  }
  return made
}

/** What went out, where the copy no longer carries it: the record if it has not changed, or a version that was decided on. */
function findBase({ approvals }: Meeting, { id, hash }: ReviewedItem, seal: string, mine: Printed): Printed | null {
  if (seal === hash.slice(0, 8)) return mine
  const old = seal === '' ? undefined : approvals.find((one) => one.itemId === id && one.hash.startsWith(seal))
  return (
    (old &&
      new Map(old.content.map((one) => [one.field, one.field === 'deadline' ? printField(one).text : one.text]))) ??
    null
  )
}

const wordsOf = ({ fields, notes, remark }: ReturnedItem): CopyPiece[][] =>
  [...fields.values(), ...notes, remark].filter((pieces) => asWritten(acceptedText(pieces)) !== '')

function makeItem({ item, mine, base, found }: Known, comments: CopyComment[]): CopyItem {
  const { id: itemId, kind, number, leader, hash } = item
  const isMissing = !found.fields.has('text')
  const compared = isMissing ? [] : copyFields.map((field) => compare(field, { mine, base, found }))
  const remark = asWritten(acceptedText(found.remark)).replace(/^[.…\s]+|[…\s]+$/gu, '')
  return {
    ...{ itemId, kind, number, leader, hash, isMissing, comments, remark },
    ...{ by: found.by, text: mine.get('text') ?? '', ticks: found.ticks },
    fields: compared.filter((one) => one !== null && one !== 'known'),
    known: compared.filter((one) => one === 'known').length,
    decision: decisionOf(found.ticks, item),
    notes: found.notes.map(asNote),
  }
}

type Sides = { mine: Printed; base: Printed | null; found: ReturnedItem }

/** `null` where the copy leaves it as it was; `known` where the record has it already. */
function compare(field: string, { mine, base, found }: Sides): CopyField | null | 'known' {
  const pieces = found.fields.get(field) ?? found.gone.get(field) ?? []
  const now = asWritten(mine.get(field) ?? '')
  const out = base === null ? null : asWritten(base.get(field) ?? '')
  // Without a word of a field it cannot be said to be gone from a copy of which nothing is known.
  if (out === null && pieces.length === 0) return null
  const theirs = trimLike(acceptedText(pieces), out ?? now, field)
  if (theirs === (out ?? now)) return null
  if (theirs === now) return 'known'
  const state = out === null ? 'unknown' : out === now ? 'fresh' : 'conflict'
  const hands = handsOf(pieces)
  const rejected = tight(trimLike(rejectedText(pieces), out ?? now, field))
  const hasPlain = hands.length === 0 || (out !== null && rejected !== tight(out))
  return { ...{ field, base: out, theirs, mine: now, state }, hands, hasPlain }
}

const tight = (text: string): string => text.replace(/\s+/gu, '')

/** Marks of quotation and stops that the copy prints around a field are none of it, unless they were printed in it. */
function trimLike(text: string, out: string, field: string): string {
  let made = asWritten(text)
  if (/^[“"”]/u.test(made) && !/^[“"”]/u.test(out)) made = made.replace(/^[“"”]\s*/u, '')
  if (/[“"”]$/u.test(made) && !/[“"”]$/u.test(out)) made = made.replace(/\s*[“"”]$/u, '')
  if (field !== 'text' && !/[.;,]$/u.test(out)) made = made.replace(/[\s.;,]+$/u, '')
  return made.trim()
}

function handsOf(pieces: readonly CopyPiece[]): CopyHand[] {
  const tracked = pieces.filter(({ kind, text }) => kind !== 'kept' && text.trim() !== '').map(({ hand }) => hand)
  return [...new Map(tracked.map((hand) => [`${hand.by}|${hand.at}`, { by: hand.by, at: hand.at }])).values()]
}

const asNote = (pieces: readonly CopyPiece[]): CopyNote => ({
  text: asWritten(acceptedText(pieces)),
  hands: handsOf(pieces),
})

const [AGREED, , RETURNED, WITHHELD] = words.boxes
const MEANINGS = new Map<string, Decision>([
  [AGREED, 'approved'],
  [RETURNED, 'returned'],
  [WITHHELD, 'withheld'],
])

/** Two boxes that contradict each other are shown and mean nothing; “Sửa” says only that there are changes. */
function decisionOf(ticks: readonly string[], { standing }: ReviewedItem): Decision | null {
  const meant = new Set(ticks.flatMap((one) => MEANINGS.get(one) ?? []))
  const [first] = meant
  return meant.size !== 1 || first === undefined || first === standing ? null : first
}

function placeComments(file: ReturnedFile, { comments }: FoundInCopy): Map<string, CopyComment[]> {
  const byId = new Map(file.comments.map((one) => [one.id, one]))
  const placeOf = (id: string, depth = 0): { key: string; field: string; quote: string } => {
    const place = comments.get(id)
    const above = byId.get(id)?.replyTo ?? ''
    if (place?.key || above === '' || depth > 20) return place ?? { key: '', field: '', quote: '' }
    return placeOf(above, depth + 1)
  }
  const placed = file.comments.map((one) => ({ one, place: placeOf(one.id) }))
  const groups = Map.groupBy(placed, ({ place }) => place.key)
  return new Map(
    [...groups].map(([key, list]) => [
      key,
      list.map(({ one, place }) => ({ ...one, quote: asWritten(place.quote), field: place.field })),
    ]),
  )
}

const saysSomething = (one: CopyItem): boolean =>
  one.isMissing ||
  one.fields.length > 0 ||
  one.known > 0 ||
  one.ticks.length > 0 ||
  one.remark !== '' ||
  one.comments.length > 0 ||
  one.notes.length > 0
