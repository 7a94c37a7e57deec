import type { Range } from './split-sentences.ts'

/**
 * The rules ask the same of the same words again and again: directives, directors, speeches and confidence each want to know
 * who speaks here, whether a body stands there (2.4 times a place). So pure questions about a place remember their answers
 * while a source is read, and those about words alone a bounded number of them for good. An answer is shared by all who asked: nobody may change it.
 */
type Answers<T> = Map<number, T>

/**
 * Start and end as one number, a key several times as fast as a string. Places in all but the longest texts make a small
 * number, which the engine keeps without making an object of it. No text has 2 ** 26 letters.
 */
function keyOf(start: number, end: number): number {
  const length = end - start
  const isSmall = start < 2 ** 19 && length >= 0 && length < 2 ** 11
  return isSmall ? start * 2 ** 11 + length : 2 ** 40 + start * 2 ** 26 + end
}

/** What is forgotten at the end of a reading. */
const kept: { clear: () => unknown }[] = []

/** A question about a place of what `owner` holds; answers are kept until `forgetTexts`. */
export function oncePerPlace<O extends object, T>(ask: (owner: O, place: Range) => T): (owner: O, place: Range) => T {
  const known = new Map<O, Answers<T>>()
  // Most questions are about the owner of the last one.
  let lastOwner: O | null = null
  let lastAnswers: Answers<T> = new Map()
  const answersOf = (owner: O): Answers<T> => {
    lastAnswers = known.get(owner) ?? new Map<number, T>()
    lastOwner = owner
    known.set(owner, lastAnswers)
    return lastAnswers
  }
  kept.push({
    clear: () => {
      if (known.size > 0) known.clear()
      lastOwner = null
    },
  })
  return (owner, place) => {
    const answers = lastOwner === owner ? lastAnswers : answersOf(owner)
    const key = keyOf(place.start, place.end)
    const answer = answers.get(key)
    if (answer !== undefined) return answer
    const found = ask(owner, place)
    answers.set(key, found)
    return found
  }
}

/** A reading looks into its text and into the copy without quotations; pieces cut out to be looked at once are not kept. */
const TEXTS_KEPT = 2
const SHORTEST_KEPT = 400

/** A question about `[start, end)` of a text; answers are kept until `forgetTexts`. */
export function oncePerPlaceOfText<T>(
  ask: (text: string, start: number, end: number) => T,
): (text: string, start: number, end: number) => T {
  const known = new Map<string, Answers<T>>()
  let last: { text: string; answers: Answers<T> } = { text: '', answers: new Map() }
  const answersOf = (text: string): Answers<T> => {
    const answers = known.get(text) ?? new Map<number, T>()
    if (answers.size === 0) {
      if (known.size >= TEXTS_KEPT) known.clear()
      known.set(text, answers)
    }
    last = { text, answers }
    return answers
  }
  kept.push(known, { clear: () => (last = { text: '', answers: new Map() }) })
  return (text, start, end) => {
    if (text.length < SHORTEST_KEPT) return ask(text, start, end)
    const answers = last.text === text ? last.answers : answersOf(text)
    const key = keyOf(start, end)
    const answer = answers.get(key)
    if (answer !== undefined) return answer
    const found = ask(text, start, end)
    answers.set(key, found)
    return found
  }
}

/** Words whose answers are kept; offices name a few thousand posts and bodies. */
const WORDS_KEPT = 4000
/** What is longer is a clause, which hardly comes again. */
const LONGEST_WORDS = 120

/**
 * A question about words whatever place they stand at ("Chủ tịch UBND tỉnh"): the same few are asked about all the time, in
 * one text and the next, and the answer never changes. So it outlives the reading; when too many are kept, all are forgotten.
 */
export function oncePerWords<T>(ask: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>()
  return (words) => {
    const answer = known.get(words)
    if (answer !== undefined) return answer
    if (words.length > LONGEST_WORDS) return ask(words)
    if (known.size >= WORDS_KEPT) known.clear()
    // A piece of a text holds on to the whole of it: the copy does not, nor does the answer made of it.
    const copy = ` ${words}`.slice(1)
    const found = ask(copy)
    known.set(copy, found)
    return found
  }
}

/** At the end of a reading: its answers are of no more use. */
export function forgetTexts(): void {
  for (const known of kept) known.clear()
}
