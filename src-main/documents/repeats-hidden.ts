import type { Meeting } from '#domain/meeting.ts'
import { abbreviatedPhrases, expandedKey } from '#vietnamese/expanded-key.ts'
import { foldKey } from '#vietnamese/fold.ts'
import { weightlessWords } from './wording/weightless-words.ts'

/** So many words of weight in a row are no chance; in a short passage three are enough where they are half of it. */
const LONG_RUN = 5
const SHORT_RUN = 3
/** A text that holds so much of a passage, pair by pair, repeats it in another order. */
const PAIRS = { least: 5, share: 0.6 }

const weightless = new Set(weightlessWords.map(foldKey).filter((key) => !key.includes(' ')))
const weightlessPhrases = weightlessWords.map((word) => foldKey(word).split(' ')).filter((words) => words.length > 1)
const NEUTRAL = '*'

/** A text made ready for comparing: all its words, and those of weight, names and titles as one sign each. */
type Words = { key: string; weighty: string[] }

/** What tells whether a text repeats hidden passages; what everybody may know of the meeting proves nothing. */
export type Secrets = {
  /** In whole or in part, in other words' order, with abbreviations written out or not. */
  repeats: (...texts: string[]) => boolean
  /** Word for word only: for names and posts, which a hidden passage may hold without making them secret. */
  holds: (...texts: string[]) => boolean
}

export function makeSecrets(meeting: Meeting, passages: readonly string[]): Secrets {
  const read = makeReader(meeting)
  const hidden = passages.map(read).filter(({ key }) => key !== '')
  const any = (texts: string[], test: (text: Words, passage: Words) => boolean) =>
    hidden.length > 0 &&
    texts
      .map(read)
      .filter(({ key }) => key !== '')
      .some((text) => hidden.some((passage) => test(text, passage)))
  return {
    repeats: (...texts) => any(texts, repeats),
    holds: (...texts) => any(texts, (text, passage) => holds(text.key, passage.key)),
  }
}

/** Whole words on both sides, so that a hidden "5" does not hide every figure with a 5 in it. */
const holds = (key: string, part: string): boolean => ` ${key} `.includes(` ${part} `)

function repeats(text: Words, passage: Words): boolean {
  if (holds(text.key, passage.key)) return true
  if (holds(passage.key, text.key) && text.weighty.length >= 2) return true
  if (countShared(text.weighty, passage.weighty) < SHORT_RUN) return false
  const run = longestSharedRun(text.weighty, passage.weighty)
  if (run >= LONG_RUN || (run >= SHORT_RUN && run * 2 >= passage.weighty.length)) return true
  return sharesPairs(text.weighty, passage.weighty)
}

/** Most texts share next to nothing with a passage: this tells them at once. */
function countShared(text: readonly string[], passage: readonly string[]): number {
  const wanted = new Set(passage)
  return new Set(text.filter((word) => wanted.has(word))).size
}

/** Words of weight in the longest row that both have; signs for names carry none. */
function longestSharedRun(text: readonly string[], passage: readonly string[]): number {
  let longest = 0
  let row: number[] = []
  for (const word of text) {
    const last = row
    row = passage.map((other, at) => {
      if (other !== word) return 0
      return (at === 0 ? 0 : (last[at - 1] ?? 0)) + (word === NEUTRAL ? 0.01 : 1)
    })
    longest = Math.max(longest, ...row)
  }
  return Math.floor(longest)
}

function sharesPairs(text: readonly string[], passage: readonly string[]): boolean {
  const wanted = pairsOf(passage)
  if (wanted.length < PAIRS.least) return false
  const there = new Set(pairsOf(text))
  return wanted.filter((pair) => there.has(pair)).length >= wanted.length * PAIRS.share
}

const pairsOf = (words: readonly string[]): string[] => [
  ...new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`)),
]

/** Names, posts, bodies, title and place of the meeting are no secret wherever they stand. */
function makeReader(meeting: Meeting): (text: string) => Words {
  const { organizer, attendees, directives, title, place } = meeting
  const known = [
    title,
    place,
    organizer.officialName,
    organizer.shortName,
    organizer.governingBody,
    ...attendees.flatMap((one) => [one.fullName, one.organization, ...one.posts]),
    ...directives.flatMap((one) => [one.issuer, one.assignee, ...one.coordinators]),
  ]
  const names = groupByFirst(
    [...[...new Set(known)].map(expandedKey), ...abbreviatedPhrases].map((key) => key.split(' ')),
    NEUTRAL,
  )
  return (text) => {
    const key = expandedKey(text)
    return { key, weighty: weigh(key.split(' '), names) }
  }
}

/** Phrases by their first word, the longest first, with what stands for each in a text made ready. */
type Phrases = ReadonlyMap<string, readonly { words: readonly string[]; sign: string }[]>

function groupByFirst(names: readonly (readonly string[])[], sign: string): Phrases {
  const groups = new Map<string, { words: readonly string[]; sign: string }[]>()
  const all = [...names.map((words) => ({ words, sign })), ...weightlessPhrases.map((words) => ({ words, sign: '' }))]
  for (const one of all.filter(({ words }) => words.length > 1)) {
    const first = one.words[0] ?? ''
    groups.set(first, [...(groups.get(first) ?? []), one])
  }
  for (const group of groups.values()) group.sort((a, b) => b.words.length - a.words.length)
  return groups
}

function weigh(words: readonly string[], phrases: Phrases): string[] {
  const weighty: string[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? ''
    const phrase = phrases.get(word)?.find((one) => one.words.every((other, step) => words[at + step] === other))
    const shown = phrase?.sign ?? (isWeightless(word) ? '' : word)
    if (shown !== '') weighty.push(shown)
    at += phrase?.words.length ?? 1
  }
  return weighty
}

/** Small numbers are days and counts, four digits a year: alone they tell nothing. */
const isWeightless = (word: string): boolean => weightless.has(word) || /^(?:\d{1,2}|(?:19|20)\d\d)?$/.test(word)
