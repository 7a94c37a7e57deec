import { readAnchor } from '#documents/name-anchor.ts'
import { reviewCopyWords as words } from '#documents/wording/review-words.ts'
import { acceptedText, type CopyPiece } from '#sources/copies/returned-file.ts'
import { cutPieces } from './returned-item.ts'

/** A stretch of a paragraph that is one field of an item. */
export type FieldCut = { key: string; seal: string; field: string; pieces: CopyPiece[] }
type Owner = { key: string; seal: string }
type Cut = Owner & { field: string; from: number; valueFrom: number }
type Span = Owner & { field: string; from: number; to: number }

const labels = Object.entries(words.fields).map(([field, label]) => ({ field, label: label.replace(/:\s*$/u, '') }))
const LABEL = new RegExp(`[.;,]?\\s*(${labels.map((one) => one.label).join('|')})\\s*:\\s?`, 'gu')
const LABEL_FIRST = new RegExp(`^\\s*(?:${labels.map((one) => one.label).join('|')})\\s*:`, 'u')

/**
 * The fields in a paragraph, with what stands before the first of them. Bookmarks say whose they are; where a field ends
 * the printed labels say, for what is typed at the edge of a bookmark falls on either side of it.
 */
export function cutCopyFields(
  pieces: readonly CopyPiece[],
  block: Owner | null,
): { cuts: FieldCut[]; before: CopyPiece[] } {
  const text = acceptedText(pieces)
  const spans = spansOf(pieces)
  const owner = spans[0] ?? block
  const hasDetails = spans.some((one) => one.field !== 'text') || LABEL_FIRST.test(text)
  const labelled = owner && hasDetails ? labelsIn(text, spans, owner) : []
  const bare = spans
    .filter((span) => !labelled.some((one) => one.key === span.key && one.field === span.field))
    .map((span): Cut => ({ ...span, valueFrom: span.from }))
  const cuts = [...labelled, ...bare].toSorted((a, b) => a.from - b.from)
  const [first] = cuts
  if (!first) return { cuts: [], before: [...pieces] }
  // What is typed before the first bookmark of a paragraph without a label belongs to it.
  if (first.from === first.valueFrom) first.valueFrom = 0
  const made = cuts.map(({ key, seal, field, valueFrom }, at) => ({
    ...{ key, seal, field },
    pieces: onlyOwn(cutPieces(pieces, valueFrom, cuts[at + 1]?.from ?? text.length), key, field),
  }))
  const isLed = first.valueFrom > 0 && first.from > 0
  return { cuts: made, before: isLed ? cutPieces(pieces, 0, first.from) : [] }
}

/** Where a bookmark begins and ends, by the words in it that are still there. */
function spansOf(pieces: readonly CopyPiece[]): Span[] {
  const spans = new Map<string, Span>()
  let at = 0
  for (const { text, kind, anchors } of pieces) {
    if (kind === 'removed' || text === '') continue
    for (const name of anchors) {
      const read = readAnchor(name)
      if (!read) continue
      const known = spans.get(name) ?? { ...read, from: at, to: at }
      spans.set(name, { ...known, to: at + text.length })
    }
    at += text.length
  }
  return [...spans.values()].toSorted((a, b) => a.from - b.from)
}

/** Labels as they are printed; one that stands inside a bookmark is a word of that field. */
function labelsIn(text: string, spans: readonly Span[], owner: Owner): Cut[] {
  const found = [...text.matchAll(LABEL)].filter(
    ({ index, 0: whole }) => !spans.some((one) => one.from <= index && index + whole.trimEnd().length <= one.to),
  )
  return found.map(({ index, 0: whole, 1: label }) => {
    const field = labels.find((one) => one.label === label)?.field ?? ''
    const valueFrom = index + whole.length
    const own = spans.find((one) => one.field === field && one.from >= index)
    const { key, seal } = own ?? owner
    return { key, seal, field, from: index, valueFrom }
  })
}

/** Words taken out beside a cut belong to the field whose bookmark they stand in. */
const onlyOwn = (pieces: readonly CopyPiece[], key: string, field: string): CopyPiece[] =>
  pieces.filter(({ kind, anchors }) => {
    if (kind !== 'removed') return true
    const read = anchors.map(readAnchor).find((one) => one !== null)
    return !read || (read.key === key && read.field === field)
  })
