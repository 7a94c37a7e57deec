import { placeTonesAsPress } from '#vietnamese/tone-placement.ts'
import { anyOf } from '#vietnamese/word-pattern.ts'
import { plainListMarks } from './plain-list-marks.ts'
import { restoreTones } from './restore-tones.ts'
import { namesWithComma } from './rules/bodies.ts'
import { danglingWords } from './rules/break-words.ts'
import {
  CITY_STOP,
  D_WITH_STROKE,
  ETH,
  FIELD_COMMA,
  FIELD_DASH,
  INNER_HYPHEN,
  LIST_LINE,
  OWN_LINE,
  SHORT_DASH,
  SMALL_D_WITH_STROKE,
  SMALL_ETH,
} from './rules/working-text-patterns.ts'

/**
 * A source and a copy of the same length that the rules read: one tone placement, blanks for odd blanks, hard breaks joined,
 * commas inside names out of the way. Whatever is shown comes from `text`; positions are the same in both.
 */
export type WorkingText = { text: string; work: string }

/** Stands for a comma inside a name ("Văn hóa, Thể thao") so that no rule takes it for a separator. */
export const INNER_COMMA = '\u201a'

/** Stands for a dash inside a name ("Văn hóa - Xã hội"). */
const INNER_DASH = '\u2011'

/** Stands for the full stop of "TP.HCM". */
const INNER_STOP = '\u2024'

export function makeWorkingText(text: string): WorkingText {
  const spaced = plainListMarks(
    placeTonesAsPress(restoreTones(text)).replace(/[\u00a0\u2002-\u200b\u202f\t\ufeff]/g, ' '),
  )
    .replace(ETH, D_WITH_STROKE)
    .replace(SMALL_ETH, SMALL_D_WITH_STROKE)
    .replace(INNER_HYPHEN, ' ')
  return { text, work: maskInnerMarks(joinHardBreaks(spaced)) }
}

/** The source between two positions, blanks trimmed and runs of blanks (joined breaks) made one. */
export function wordsOf({ text }: WorkingText, start: number, end: number): string {
  const words = text.slice(start, end).trim()
  return ODD_BLANKS.test(words) ? words.replace(/\s+/g, ' ') : words
}

/** Few lines hold one, and to look is several times as fast as to replace every blank by itself. */
const ODD_BLANKS = / {2}|[^\S ]/

/** Moves both ends inward over blanks. */
export function trimSpan({ text }: WorkingText, start: number, end: number): [number, number] {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] ?? '')) from++
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--
  return [from, to]
}

const SHORTEST_BROKEN_LINE = 40
const lastWords = new RegExp(`(?:^|\\s)(?:${danglingWords.join('|')})$`, 'u')

/** A line that stops in mid-sentence and goes on in lower case on the next one is one paragraph: the breaks become blanks. */
function joinHardBreaks(text: string): string {
  const lines = text.split('\n')
  let out = ''
  let previous = ''
  for (const [at, line] of lines.entries()) {
    const isBlank = line.trim() === ''
    if (at > 0) out += '\n'
    if (!isBlank && goesOn(previous, line)) out = blankTrailingBreaks(out)
    out += line
    if (!isBlank) previous = line.trimEnd()
  }
  return out
}

function goesOn(previous: string, line: string): boolean {
  const startsLow = /^\s*\p{Ll}/u.test(line) && !LIST_LINE.test(line) && !OWN_LINE.test(line)
  if (!startsLow || previous === '' || /[.!?…:;”"]$/u.test(previous)) return false
  return previous.trim().length >= SHORTEST_BROKEN_LINE || lastWords.test(previous)
}

const blankTrailingBreaks = (text: string): string => {
  const kept = text.trimEnd()
  return kept + ' '.repeat(text.length - kept.length)
}

const innerCommas = new RegExp(
  // What stands behind tells most commas apart at one look.
  `,(?=${anyOf(namesWithComma.map((name) => name.replace(/.*?,/u, '')))})(?:${namesWithComma.map((name) => `(?<=${name.replace(/,.*/u, '')},)(?=${name.replace(/.*?,/u, '')})`).join('|')})`,
  'gu',
)

const maskInnerMarks = (text: string): string =>
  text
    .replace(innerCommas, INNER_COMMA)
    .replace(FIELD_COMMA, INNER_COMMA)
    .replace(FIELD_DASH, INNER_DASH)
    .replace(SHORT_DASH, INNER_DASH)
    .replace(CITY_STOP, INNER_STOP)
