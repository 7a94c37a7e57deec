import * as z from 'zod'
import { Moment } from './dates.ts'
import { evidence } from './evidence.ts'
import { Id } from './ids.ts'

export const SpeechKind = z.enum(['opening', 'report', 'discussion', 'directive', 'conclusion', 'closing'])
export type SpeechKind = z.infer<typeof SpeechKind>

export const MarkType = z.enum(['bold', 'italic', 'directive', 'figure', 'quotation', 'notForPublication'])
export type MarkType = z.infer<typeof MarkType>

/** A mark over `[start, end)` UTF-16 units of its paragraph's text. */
export const Mark = z.object({ type: MarkType, start: z.int().nonnegative(), end: z.int().nonnegative() })
export type Mark = z.infer<typeof Mark>

export const Paragraph = z.object({
  text: z.string(),
  list: z.enum(['none', 'bullet', 'ordered']).default('none'),
  marks: z.array(Mark).default([]),
})
export type Paragraph = z.infer<typeof Paragraph>

export const Speech = z.object({
  id: Id,
  attendeeId: Id.nullable().default(null),
  /** Name as printed, kept beside the link so that a paper never depends on another record. */
  speaker: z.string(),
  speakerPosts: z.array(z.string()).default([]),
  kind: SpeechKind.default('discussion'),
  agendaItemId: Id.nullable().default(null),
  startsAt: Moment.nullable().default(null),
  endsAt: Moment.nullable().default(null),
  paragraphs: z.array(Paragraph).default([]),
  summary: z.string().default(''),
  /** Kính thưa …, one a line; empty = made from who is present. */
  salutations: z.array(z.string()).default([]),
  targetMinutes: z.number().positive().nullable().default(null),
  isVerbatim: z.boolean().default(false),
  ...evidence,
})
export type Speech = z.infer<typeof Speech>

/** The speech as plain text, one line a paragraph. */
export const speechText = (speech: Speech): string => speech.paragraphs.map((paragraph) => paragraph.text).join('\n')

/** The paragraph's text without what must not be published. */
export function publishableText(paragraph: Paragraph): string {
  const hidden = paragraph.marks.filter((mark) => mark.type === 'notForPublication')
  const kept = [...paragraph.text].length === 0 ? '' : cutOut(paragraph.text, hidden)
  return kept.replace(/ {2,}/g, ' ').trim()
}

function cutOut(text: string, ranges: readonly Mark[]): string {
  let out = ''
  for (let at = 0; at < text.length; at++) {
    if (!ranges.some((range) => range.start <= at && at < range.end)) out += text[at]
  }
  return out
}
