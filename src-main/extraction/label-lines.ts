import { foldKey } from '#vietnamese/fold.ts'
import { anyOf, anyOfInAnyCase, WORD_END } from '#vietnamese/word-pattern.ts'
import { labelFormLines } from './label-form-lines.ts'
import {
  BYLINE,
  CAPTION_CREDIT,
  CONCLUDES,
  LIST_START,
  SAID,
  SCENE,
  SECTION,
  TOLD,
} from './rules/label-lines-patterns.ts'
import { captionOpeners, captionVerbs, credits } from './rules/line-words.ts'
import { postHeads } from './rules/posts.ts'
import type { Line } from './split-sentences.ts'

export type LabelledLine = Line & { kind: 'body' | 'heading' | 'caption' | 'byline' | 'form' }

const LONGEST_CAPTION = 220
const LONGEST_HEADING = 130
const LONGEST_SECTION = 60
const LONGEST_SUMMARY = 220
const LINES_SUMMED = 3
const SHARE_SUMMED = 0.6
const NUMBERED = /^(?:[IVX]{1,4}|\d{1,2})[.)] /u

/** Share of finished lines above which an unfinished line with a colon is a heading, not a note. */
const SURELY_PROSE = 0.75
const CREDIT = new RegExp(`(?:^|[\\s(–-])(?:${anyOf(credits)})(?: *, *\\p{Ll}+)? *:`, 'u')
const CAPTION = new RegExp(
  `^(?:(?:${anyOf(captionOpeners)}|${anyOf(postHeads)})${WORD_END})[^;:]{0,150}?(?:^|[ ,])(?:${anyOf(captionVerbs)})${WORD_END}`,
  'iu',
)

const TITLE_AND_NAME = new RegExp(`^(?:${anyOfInAnyCase(postHeads)}) [^,.;:]{0,80}(?: \\p{Lu}\\p{Ll}+){2,4}\\.?$`, 'u')

/** What each line is: prose, a heading, a photo caption, the author's line at the end, or the form of an official paper. */
export function labelLines(text: string, lines: readonly Line[]): LabelledLine[] {
  const words = lines.map((line) => text.slice(line.start, line.end))
  const finished = words.filter((one) => /[.!?…;:”"]$/u.test(one)).length / Math.max(1, words.length)
  const isProse = finished >= 0.5
  const isForm = labelFormLines(words)
  const isRepeat = findRepeats(words)
  return lines.map((line, at) => {
    const own = words[at] ?? ''
    if (isForm[at]) return { ...line, kind: 'form' }
    if (SECTION.test(own)) return { ...line, kind: 'heading' }
    if (at >= lines.length - 3 && at > 0 && isByline(own)) return { ...line, kind: 'byline' }
    if (isRepeat[at] || isCaption(own, line, at)) return { ...line, kind: 'caption' }
    if (
      isProse &&
      (isSection(own, words[at + 1] ?? '') ||
        isHeading(own, finished >= SURELY_PROSE) ||
        isHeadline(own, at, lines.length) ||
        isSummary(own, words.slice(at + 1, at + 1 + LINES_SUMMED)))
    )
      return { ...line, kind: 'heading' }
    return { ...line, kind: 'body' }
  })
}

/** Letters of a line that are read first, and of its key that must be told by them. */
const HEAD = 24
const HEAD_KEY = 4

/** Lines that say once more what one above them said: a caption repeats the headline. Most begin unlike any other. */
function findRepeats(words: readonly string[]): boolean[] {
  const heads = words.map((own) => foldKey(own.slice(0, HEAD)).slice(0, HEAD_KEY))
  const isUnclear = words.some((own, at) => own.length > HEAD && (heads[at] ?? '').length < HEAD_KEY)
  const seenHeads = new Map<string, number>()
  for (const head of heads) seenHeads.set(head, (seenHeads.get(head) ?? 0) + 1)
  const seen = new Set<string>()
  return words.map((own, at) => {
    if (!isUnclear && seenHeads.get(heads[at] ?? '') === 1) return false
    const key = foldKey(own)
    const isRepeat = own.length > HEAD && seen.has(key)
    seen.add(key)
    return isRepeat
  })
}

const isByline = (words: string): boolean => words.length <= 80 && BYLINE.test(words) && !CAPTION_CREDIT.test(words)

function isCaption(words: string, line: Line, at: number): boolean {
  if (words.endsWith(':') || CONCLUDES.test(words)) return false
  if (
    (SCENE.test(words) && words.length <= LONGEST_CAPTION * 2) ||
    CAPTION_CREDIT.test(words) ||
    (words.length <= LONGEST_CAPTION * 2 && words.includes(':') && CREDIT.test(words) && !/[“"]/u.test(words))
  )
    return true
  if (line.sentences.length > 1 || words.length > LONGEST_CAPTION || TOLD.test(words) || SAID.test(words) || at === 0)
    return false
  return CAPTION.test(words) || TITLE_AND_NAME.test(words)
}

/** "3. Khen thưởng" over prose; under it no other number follows at once, as it would in a list. */
const isSection = (words: string, next: string): boolean =>
  words.length <= LONGEST_SECTION && NUMBERED.test(words) && !/[.!?…;:,]$/u.test(words) && !NUMBERED.test(next)

const isHeadline = (words: string, at: number, count: number): boolean =>
  at === 0 && count > 2 && words.length <= LONGEST_HEADING && !/[.!?…;]$/u.test(words)

/** A longer line that says beforehand what the lines under it say: two words in a row of it come again there, most of the time. */
function isSummary(words: string, next: readonly string[]): boolean {
  if (words.length <= LONGEST_HEADING || words.length > LONGEST_SUMMARY) return false
  if (/[.!?…;:,]$/u.test(words) || LIST_START.test(words)) return false
  const pairs = pairsOf(words)
  const told = new Set(next.flatMap(pairsOf))
  return pairs.filter((one) => told.has(one)).length >= pairs.length * SHARE_SUMMED
}

const pairsOf = (words: string): string[] => {
  const syllables = foldKey(words).split(' ')
  return syllables.slice(1).map((one, at) => `${syllables[at]} ${one}`)
}

/** "1. …", "- …" and "KL:" are not headings; a heading has no full stop and is short. */
function isHeading(words: string, mayHoldColon: boolean): boolean {
  if (words.length > LONGEST_HEADING || /[.!?…;:,]$/u.test(words)) return false
  if (!mayHoldColon && /^[^:]{2,40}:/u.test(words)) return false
  return !LIST_START.test(words) || /^["“][^"”]*["”]$/u.test(words)
}
