import { type MeetingPart, meetingParts } from '#domain/meeting-part.ts'
import { type Anchor, cutSnippet, findAnchor } from './cut-snippet.ts'
import type { Passage } from './passages.ts'
import type { Phrase } from './phrase.ts'
import { readTexts, type SearchRecord } from './search-record.ts'
import { findNeedle, needleOf } from './syllable-stream.ts'

/**
 * What a record must hold: every phrase of `words` in one passage, every name of `people` in the meeting. `mayBeExact`:
 * whether it can hold them with the marks that were typed; otherwise nobody looks for that.
 */
export type Wanted = { words: readonly Phrase[]; people: readonly Phrase[]; mayBeExact: boolean }

/** A passage that holds the words; `ranges` mark them in `snippet`. */
export type PassageHit = {
  part: MeetingPart
  partId: string
  snippet: string
  ranges: [number, number][]
  isExact: boolean
}

/** Passages of one meeting that are cut out; further ones are only counted. */
export const MOST_SHOWN = 5
/** `count`: all passages that hold the words, shown or not. */
export type MeetingHits = { hits: PassageHit[]; count: number }

/** Occurrences of a phrase looked at in one passage: enough to find one with the marks that were typed. */
const MOST_PLACES = 16
/** Passages of one meeting among which those with the marks as typed are looked for. */
const MOST_PASSAGES = 60

/** Where the phrases stand in one passage, in its own stream: a list of places for each phrase. */
type Found = { passage: number; places: number[][] }

/** `null` where the record does not hold what is wanted; otherwise its passages, the best first. */
export function findInRecord(record: SearchRecord, wanted: Wanted): MeetingHits | null {
  const { words, people } = wanted
  const found = findTogether(record.stream, words)
  if (found.length === 0 && words.length > 0) return null
  const named = people.map((one) => findTogether(record.stream, [one]))
  if (named.some((places) => places.length === 0)) return null
  const passages = readTexts(record.texts())
  const isPerson = ({ passage }: Found) => passages[passage]?.part === 'person'
  if (!named.every((places) => places.some(isPerson))) return null
  const shown = withoutSources(
    found.filter((one) => !isPerson(one)),
    passages,
  )
  if (words.length > 0 && shown.length === 0) return null
  return { hits: cutBest(shown, passages, wanted), count: shown.length }
}

/** The passages that hold every phrase. Long syllables are rarer than short ones, so they are looked for first. */
function findTogether(stream: string, phrases: readonly Phrase[]): Found[] {
  const order = phrases.map((_, at) => at).sort((a, b) => lengthOf(phrases[b]) - lengthOf(phrases[a]))
  let together: Map<number, number[][]> | null = null
  for (const number of order) {
    const phrase = phrases[number]
    if (!phrase) continue
    const next = new Map<number, number[][]>()
    for (const [passage, places] of placesByPassage(stream, phrase)) {
      const others: number[][] | undefined = together === null ? [] : together.get(passage)
      if (!others) continue
      others[number] = places
      next.set(passage, others)
    }
    if (next.size === 0) return []
    together = next
  }
  return [...(together ?? [])].map(([passage, places]) => ({ passage, places }))
}

const lengthOf = (phrase: Phrase | undefined): number => phrase?.readings[0]?.folded.join('').length ?? 0

function placesByPassage(stream: string, { readings, isOpen }: Phrase): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (const { folded } of readings) {
    for (const { passage, at } of findNeedle(stream, needleOf(folded, isOpen))) {
      const list = places.get(passage)
      if (list === undefined) places.set(passage, [at])
      else if (list.length < MOST_PLACES) list.push(at)
    }
  }
  return places
}

/** The source repeats what was taken from it; it counts only for words that stand nowhere else. */
function withoutSources(found: Found[], passages: readonly Passage[]): Found[] {
  const others = found.filter(({ passage }) => passages[passage]?.part !== 'source')
  return others.length > 0 ? others : found
}

/** Passages stand in a record in the order in which they are shown; those with the marks as typed come first. */
function cutBest(found: readonly Found[], passages: readonly Passage[], { words, mayBeExact }: Wanted): PassageHit[] {
  const inOrder = [...found].sort((a, b) => a.passage - b.passage).slice(0, mayBeExact ? MOST_PASSAGES : MOST_SHOWN)
  const anchored = inOrder.flatMap(({ passage, places }) => {
    const at = passages[passage]
    return at ? [{ passage: at, anchor: findAnchor(at.text, words, { places, mayBeExact }) }] : []
  })
  anchored.sort((a, b) => Number(b.anchor.isExact) - Number(a.anchor.isExact))
  return anchored.slice(0, MOST_SHOWN).map((one) => describe(one, words))
}

type Anchored = { passage: Passage; anchor: Anchor }

function describe({ passage, anchor }: Anchored, words: readonly Phrase[]): PassageHit {
  const { part, partId, text } = passage
  const snippet = cutSnippet(text, words, anchor.at)
  return { part: meetingParts.find((one) => one === part) ?? 'attendee', partId, ...snippet, isExact: anchor.isExact }
}
