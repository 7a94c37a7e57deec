import { type PreparedText, type PreparedWord, prepareText } from './prepare-text.ts'

/** A score from here on: found only by leaving out marks that were typed ("hùng" found "Hưng"). */
export const OTHER_MARKS = 100

const FROM_START = 10
const AT_END = 20
const INSIDE = 30
const WITH_GAPS = 40
const BY_INITIALS = 5
const CAPITALS_AS_WORD = 5
const LEFT_OUT_MARKS = 0.5

/** How a stretch of the text answered: the first word after it and what the answer cost. */
type Step = { next: number; cost: number }

/**
 * How well `text` answers what was typed: lower is better, null is no answer; nothing typed is answered by everything.
 * Words answer by their starts (`vu chi giang`, `chi gi`, `giang`), runs of words by their initials (`vcg`, `UBND`) or
 * glued together (`vcgiang`). Marks may be left out; marks that were typed count (`OTHER_MARKS`). Give a prepared text
 * where the same one is asked again with each key.
 */
export function matchTyped(typed: string, text: string | PreparedText): number | null {
  const asked = prepareTyped(typed)
  if (asked.words.length === 0) return typed.trim() === '' ? 0 : null
  const { words } = typeof text === 'string' ? prepareText(text) : text
  const together = matchTogether(asked.words, words)
  if (together !== null) return together
  return asked.words.length > 1 ? matchWithGaps(asked.words, words) : null
}

/** What was typed is the same for all texts of a list. */
let lastTyped = { typed: '', asked: prepareText('') }
function prepareTyped(typed: string): PreparedText {
  if (lastTyped.typed !== typed) lastTyped = { typed, asked: prepareText(typed) }
  return lastTyped.asked
}

/** The best stretch of neighbouring words that answers all that was typed. */
function matchTogether(asked: readonly PreparedWord[], words: readonly PreparedWord[]): number | null {
  let best: number | null = null
  for (let start = 0; start < words.length; start++) {
    if (!beginsAlike(asked, words, start)) continue
    const score = scoreFrom(asked, words, start)
    if (score !== null && (best === null || score < best)) best = score
  }
  return best
}

const beginsAlike = (asked: readonly PreparedWord[], words: readonly PreparedWord[], start: number): boolean =>
  asked[0]?.plain.charCodeAt(0) === words[start]?.plain.charCodeAt(0)

function scoreFrom(asked: readonly PreparedWord[], words: readonly PreparedWord[], start: number): number | null {
  let cost = 0
  let next = start
  for (const one of asked) {
    const step = takeStep(one, words, next)
    if (step === null) return null
    cost += step.cost
    next = step.next
  }
  return placeCost(start, next, words.length) + cost + Math.min(words.length - (next - start), 9) / 10
}

function placeCost(start: number, next: number, length: number): number {
  if (start === 0) return next === length ? 0 : FROM_START
  return next === length ? AT_END : INSIDE
}

/** Words in the order typed, others between them ("vu giang"). The first that fits is taken: order is all that counts. */
function matchWithGaps(asked: readonly PreparedWord[], words: readonly PreparedWord[]): number | null {
  let score = WITH_GAPS
  let from = 0
  for (const one of asked) {
    let step: Step | null = null
    for (let at = from; at < words.length && step === null; at++) step = takeStep(one, words, at)
    if (step === null) return null
    score += step.cost
    from = step.next
  }
  return score
}

/** One typed word: the start of the next word or, failing that, the starts of several. Capitals mean initials first. */
function takeStep(one: PreparedWord, words: readonly PreparedWord[], at: number): Step | null {
  const word = words[at]
  if (word === undefined || one.plain.charCodeAt(0) !== word.plain.charCodeAt(0)) return null
  if (!one.isCapitals || word.isCapitals) return takeWord(one, word, at) ?? takeRun(one, words, at)
  const run = takeRun(one, words, at)
  if (run !== null) return { next: run.next, cost: run.cost - BY_INITIALS }
  const step = takeWord(one, word, at)
  return step && { next: step.next, cost: step.cost + CAPITALS_AS_WORD }
}

function takeWord(one: PreparedWord, word: PreparedWord, at: number): Step | null {
  if (!word.plain.startsWith(one.plain)) return null
  const begun = word.plain.length > one.plain.length ? 1 : 0
  return { next: at + 1, cost: begun + markCost(one, word) }
}

function markCost(one: PreparedWord, word: PreparedWord): number {
  if (one.tone === word.tone && word.letters.startsWith(one.letters)) return 0
  if (one.tone !== '' && one.tone !== word.tone) return OTHER_MARKS
  if (one.letters === one.plain) return LEFT_OUT_MARKS
  for (let at = 0; at < one.letters.length; at++) {
    const typed = one.letters[at]
    if (typed !== word.letters[at] && typed !== one.plain[at]) return OTHER_MARKS
  }
  return LEFT_OUT_MARKS
}

/** `vcg`, `vcgiang`, `vuchigiang`: every word from `at` on gives its first letter or more. */
function takeRun(one: PreparedWord, words: readonly PreparedWord[], at: number): Step | null {
  if (one.plain.length < 2 || one.plain.length > 30) return null
  const next = runEnd(one.plain, words, { at, by: 'plain' })
  if (next === null) return null
  const areMarksKept = one.letters === one.plain || runEnd(one.letters, words, { at, by: 'letters' }) !== null
  return { next, cost: BY_INITIALS + (areMarksKept ? 0 : OTHER_MARKS) }
}

/** The word after the run, null where there is none. `reached` holds, as bits, how far the typed letters can be used up. */
function runEnd(
  typed: string,
  words: readonly PreparedWord[],
  way: { at: number; by: 'plain' | 'letters' },
): number | null {
  let reached = 1
  for (let at = way.at; at < words.length && reached !== 0; at++) {
    const word = words[at]?.[way.by] ?? ''
    let after = 0
    for (let from = 0; from < typed.length; from++) {
      if ((reached & (1 << from)) === 0) continue
      for (let taken = 0; taken < word.length && typed[from + taken] === word[taken]; taken++)
        after |= 1 << (from + taken + 1)
    }
    if ((after & (1 << typed.length)) !== 0 && at > way.at) return at + 1
    reached = after
  }
  return null
}
