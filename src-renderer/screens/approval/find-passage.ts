import type { Meeting } from '#domain/meeting.ts'
import type { ReviewItem } from '#domain/review-items.ts'
import { sourceName } from '../../parts/source-name.ts'

export type ItemPassage = { sourceName: string; before: string; marked: string; after: string }

/** So many letters and lines on either side are enough to judge a passage by. */
const AROUND = 160
const LINES = 3

/** Where an item comes from: the passage of its source, else the speech it was said in; `null` for what was typed. */
export function findPassage(meeting: Meeting, item: ReviewItem): ItemPassage | null {
  return inSource(meeting, item) ?? inSpeech(meeting, item)
}

const textOf = ({ content }: ReviewItem): string => content.find((one) => one.field === 'text')?.text ?? ''

function inSource({ sources }: Meeting, item: ReviewItem): ItemPassage | null {
  const source = sources.find((one) => one.id === item.source?.sourceId)
  if (!source || !item.source) return null
  const { start, end } = item.source
  // A quotation is a few words of its speech.
  const at = item.kind === 'quotation' ? source.text.slice(start, end).indexOf(textOf(item)) : -1
  const [from, to] = at < 0 ? [start, end] : [start + at, start + at + textOf(item).length]
  return { sourceName: sourceName(source), ...cutOut(source.text, from, to) }
}

function inSpeech({ speeches, directives }: Meeting, item: ReviewItem): ItemPassage | null {
  const speechId =
    item.kind === 'quotation' ? item.recordId : directives.find((one) => one.id === item.recordId)?.speechId
  const text = speeches
    .find((one) => one.id === speechId)
    ?.paragraphs.map((one) => one.text)
    .join('\n')
  const at = text?.indexOf(textOf(item)) ?? -1
  return text === undefined || at < 0 ? null : { sourceName: '', ...cutOut(text, at, at + textOf(item).length) }
}

/** The passage with the lines next to it, cut at words. */
function cutOut(text: string, from: number, to: number): Pick<ItemPassage, 'before' | 'marked' | 'after'> {
  const above = text.slice(Math.max(0, from - AROUND), from)
  const below = text.slice(to, to + AROUND)
  const before = (from > AROUND ? above.replace(/^\S*\s/u, '') : above).split('\n').slice(-LINES).join('\n')
  const after = (to + AROUND < text.length ? below.replace(/\s\S*$/u, '') : below)
    .split('\n')
    .slice(0, LINES)
    .join('\n')
  return {
    before: before.length < from ? `… ${before.trimStart()}` : before,
    marked: text.slice(from, to),
    after: to + after.length < text.length ? `${after.trimEnd()} …` : after,
  }
}
