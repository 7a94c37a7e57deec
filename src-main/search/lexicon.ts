import { eachSyllable, exactSyllable, foldSyllable } from '#vietnamese/split-syllables.ts'
import type { Passage } from './passages.ts'
import { BOUNDARY } from './search-record.ts'
import { TermSet } from './term-set.ts'

/** Namespaces of terms: the same letters mean another term in each. */
const FOLDED = 0x1b873593
const EXACT = 0x2545f491
const PERSON = 0x61c88647

/** A term: the number of a syllable, or of two that follow each other. Two terms may share a number; texts decide. */
export type Term = number

/** The words a space of terms is made from, as `find-candidates` asks for them. */
export type TermSpace = 'folded' | 'exact' | 'person'

const seedOf: Record<TermSpace, number> = { folded: FOLDED, exact: EXACT, person: PERSON }

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mix(hash)
}

/** Spreads numbers evenly over 32 bits (murmur3's finish), which the pages' guess at a place relies on. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

const single = (seed: number, hash: number): Term => mix(hash ^ seed)
const pair = (seed: number, first: number, second: number): Term =>
  mix(Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x27d4eb2f) ^ ~seed)

export const syllableTerm = (space: TermSpace, syllable: string): Term => single(seedOf[space], hashOf(syllable))
export const pairTerm = (space: TermSpace, first: string, second: string): Term =>
  pair(seedOf[space], hashOf(first), hashOf(second))

/** The number of three syllables that follow each other, kept less exactly than terms (`TermPage`). */
const triple = (first: number, second: number, third: number): Term => pair(third, first, second)
export const tripleTerm = (first: string, second: string, third: string): Term =>
  triple(hashOf(first), hashOf(second), hashOf(third))

/** A raw syllable as the index knows it: folded, and the numbers of its two forms. */
type Word = { text: string; folded: number; exact: number }

/** How many raw syllables are remembered with their numbers; names and numbers would fill the memory otherwise. */
const REMEMBERED = 60_000

/** The syllables of the store: what stands in it, and the terms of a meeting. */
export class Lexicon {
  readonly #known = new Map<string, Word>()
  readonly #words: Set<string>

  constructor(words: readonly string[] = []) {
    this.#words = new Set(words)
  }

  /** Every folded syllable that has ever been met. */
  get words(): ReadonlySet<string> {
    return this.#words
  }

  /** The folded syllables that begin with the given letters. */
  beginningWith(letters: string): string[] {
    return [...this.#words].filter((word) => word.startsWith(letters))
  }

  /** Reads a meeting's passages once, for all that the index keeps of them. */
  read(passages: readonly Passage[]): { terms: Uint32Array; triples: Uint32Array; stream: string } {
    const terms = new TermSet()
    const triples = new TermSet()
    const stream = passages.map(({ text, part }) => this.#readPassage(text, part === 'person', { terms, triples }))
    return { terms: terms.sorted(), triples: triples.sorted(), stream: stream.join(BOUNDARY) }
  }

  #readPassage(text: string, isPerson: boolean, { terms, triples }: { terms: TermSet; triples: TermSet }): string {
    const seed = isPerson ? PERSON : FOLDED
    const words: string[] = []
    let [last, beforeLast]: (Word | null)[] = [null, null]
    eachSyllable(text, (start, end) => {
      const word = this.#wordOf(text.slice(start, end))
      words.push(word.text)
      terms.add(single(seed, word.folded))
      if (!isPerson) terms.add(single(EXACT, word.exact))
      if (last) {
        terms.add(pair(seed, last.folded, word.folded))
        if (!isPerson) terms.add(pair(EXACT, last.exact, word.exact))
        if (beforeLast) triples.add(triple(beforeLast.folded, last.folded, word.folded))
      }
      beforeLast = last
      last = word
    })
    return ` ${words.join(' ')} `
  }

  #wordOf(raw: string): Word {
    const known = this.#known.get(raw)
    if (known) return known
    const text = foldSyllable(raw)
    const word = { text, folded: hashOf(text), exact: hashOf(exactSyllable(raw)) }
    this.#words.add(text)
    if (this.#known.size >= REMEMBERED) this.#known.clear()
    this.#known.set(raw, word)
    return word
  }
}
