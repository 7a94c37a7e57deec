import { eachSyllable, exactSyllable, foldSyllable, nextSyllable } from '#vietnamese/split-syllables.ts'
import type { Phrase, Reading } from './phrase.ts'
import { placesInText } from './syllable-stream.ts'

/** Letters shown before and after the first hit. */
const CONTEXT = 70
type Raw = { start: number; end: number; folded: string }
type Snippet = { snippet: string; ranges: [number, number][] }
/** The place of a passage that is shown, and whether every phrase stands in it with the marks that were typed. */
export type Anchor = { at: number; isExact: boolean }

/** The best place of a passage. `places`: where each phrase stands in its stream; the rarest phrase leads. */
export function findAnchor(
  text: string,
  phrases: readonly Phrase[],
  { places, mayBeExact }: { places: readonly number[][]; mayBeExact: boolean },
): Anchor {
  const counts = places.map((one) => one.length)
  const leader = counts.indexOf(Math.min(...counts))
  const bests = phrases.map((phrase, at) =>
    at === leader || mayBeExact ? bestPlace(text, phrase, { places: places[at] ?? [], mayBeExact }) : null,
  )
  return { at: bests[leader]?.at ?? 0, isExact: mayBeExact && bests.every((one) => one?.isExact === true) }
}

/** The words around a place, with every hit in them marked. */
export function cutSnippet(text: string, phrases: readonly Phrase[], anchor: number): Snippet {
  const start = anchor <= CONTEXT ? 0 : afterBlank(text, anchor - CONTEXT)
  const end = beforeBlank(text, anchor + CONTEXT + Math.max(CONTEXT, longestOf(phrases)))
  const [before, after] = [start > 0 ? '… ' : '', end < text.length ? ' …' : '']
  const shown = text.slice(start, end)
  const ranges = mergeRanges(rangesIn(shown, phrases)).map(([from, to]): [number, number] => [
    from + before.length,
    to + before.length,
  ])
  return { snippet: `${before}${shown}${after}`.replace(/[\n\t]/g, ' '), ranges }
}

/** The first place where the phrase stands as it was typed, or else the first. */
function bestPlace(
  text: string,
  { readings, isOpen }: Phrase,
  { places, mayBeExact }: { places: readonly number[]; mayBeExact: boolean },
): Anchor {
  const wanted = [...places].sort((a, b) => a - b).map((place) => place + 1)
  const found = placesInText(text, mayBeExact ? wanted : wanted.slice(0, 1))
  const exact = mayBeExact
    ? found.find((at) => readings.some((one) => isExactAt(text, at, { ...one, isOpen })))
    : undefined
  return { at: exact ?? found[0] ?? 0, isExact: exact !== undefined }
}

function isExactAt(text: string, start: number, { exact, isOpen }: Reading & { isOpen: boolean }): boolean {
  if (exact === null) return false
  let at = start
  for (const [number, wanted] of exact.entries()) {
    const next = nextSyllable(text, at)
    if (next === null) return false
    const there = exactSyllable(text.slice(...next))
    if (isOpen && number === exact.length - 1 ? !there.startsWith(wanted) : there !== wanted) return false
    at = next[1]
  }
  return true
}

function syllablesOf(text: string): Raw[] {
  const found: Raw[] = []
  eachSyllable(text, (start, end) => found.push({ start, end, folded: foldSyllable(text.slice(start, end)) }))
  return found
}

function rangesIn(text: string, phrases: readonly Phrase[]): [number, number][] {
  const syllables = syllablesOf(text)
  const ranges: [number, number][] = []
  for (const { readings, isOpen } of phrases) {
    for (const { folded } of readings) {
      for (let at = 0; at + folded.length <= syllables.length; at++) {
        if (!stands(syllables, at, { folded, isOpen })) continue
        ranges.push([syllables[at]?.start ?? 0, syllables[at + folded.length - 1]?.end ?? 0])
      }
    }
  }
  return ranges
}

function stands(
  syllables: readonly Raw[],
  at: number,
  wanted: { folded: readonly string[]; isOpen: boolean },
): boolean {
  const { folded, isOpen } = wanted
  return folded.every((one, index) => {
    const there = syllables[at + index]?.folded ?? ''
    return isOpen && index === folded.length - 1 ? there.startsWith(one) : there === one
  })
}

/** Ranges in order, those that touch each other as one. */
function mergeRanges(ranges: readonly [number, number][]): [number, number][] {
  const merged: [number, number][] = []
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return merged
}

function longestOf(phrases: readonly Phrase[]): number {
  return Math.max(0, ...phrases.flatMap(({ readings }) => readings.map(({ folded }) => folded.join(' ').length)))
}

/** The start of the word before a place; in a text without blanks the place itself. */
function afterBlank(text: string, at: number): number {
  const start = text.lastIndexOf(' ', at) + 1
  return start < at - CONTEXT ? at : start
}

function beforeBlank(text: string, at: number): number {
  const end = text.indexOf(' ', at)
  return Math.min(text.length, end < 0 ? text.length : end, at + CONTEXT)
}
