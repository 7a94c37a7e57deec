import type {
  ClauseBlock,
  DashBlock,
  DivisionBlock,
  HeadingBlock,
  ParagraphBlock,
  ParagraphStyle,
  PointBlock,
  Run,
} from './official-document.ts'
import { capitalizeFirst, trimSentence } from './wording/sentence.ts'

const runsOf = (content: string | Run[]): Run[] => (typeof content === 'string' ? [{ text: content }] : content)

export const bold = (text: string): Run => ({ text, isBold: true })
export const plain = (text: string): Run => ({ text })

export const paragraph = (content: string | Run[], style: ParagraphStyle = 'body'): ParagraphBlock => ({
  type: 'paragraph',
  style,
  runs: runsOf(content),
})

/** A line of the form that still has to be filled in: its label, then dots to the right edge. */
export const leaderLine = (label: string): ParagraphBlock => ({ ...paragraph(label), endsInLeader: true })

/** Titles of mục are in capitals, those of khoản are not (NĐ 30, Phụ lục I, II.6). */
export const heading = (level: 1 | 2, text: string): HeadingBlock => ({
  type: 'heading',
  level,
  text: level === 1 ? text.toUpperCase() : text,
})

/** Phần, Chương, Mục and Tiểu mục have their titles in capitals, Điều has not (II.6đ). */
export const division = (unit: DivisionBlock['unit'], text: string): DivisionBlock => ({
  type: 'division',
  unit,
  text: unit === 'article' ? text : text.toUpperCase(),
})

export const clause = (list: number, content: string | Run[]): ClauseBlock => ({
  type: 'clause',
  list,
  runs: runsOf(content),
})
export const point = (place: number, content: string | Run[]): PointBlock => ({
  type: 'point',
  place,
  runs: runsOf(content),
})
export const dash = (content: string | Run[]): DashBlock => ({ type: 'dash', runs: runsOf(content) })

/** One list: every line but the last ends in `;`. */
export const dashes = (lines: readonly string[]): DashBlock[] =>
  lines.map((line, at) => dash(`${capitalizeFirst(trimSentence(line))}${at === lines.length - 1 ? '.' : ';'}`))
