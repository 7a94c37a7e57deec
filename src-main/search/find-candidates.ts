import { type Lexicon, pairTerm, syllableTerm, type Term, type TermSpace, tripleTerm } from './lexicon.ts'
import type { Phrase, Reading } from './phrase.ts'
import { PAGE_SIZE, type TermPage } from './term-page.ts'

/** More beginnings than these and the texts are asked at once, without the index. */
const MOST_BEGINNINGS = 200

/** A reading as terms: all of `all`, and of every list in `any` one. */
type Plan = { all: Term[]; any: Term[][]; triples: Term[] }
type PhrasePlan = { folded: Plan[]; exact: Plan[] }

/** Which meetings may hold the phrases, told by their terms: one mask for each page. */
export type Candidates = {
  masks: Uint32Array
  /** Those of them that may hold every phrase with the very marks that were typed. */
  exactMasks: Uint32Array
}

/** The meetings that may hold every phrase. Nothing that holds them is left out; what is given may still not hold them. */
export function findCandidates(
  pages: readonly TermPage[],
  phrases: readonly { phrase: Phrase; space: TermSpace }[],
  lexicon: Lexicon,
): Candidates {
  const plans = phrases.map(({ phrase, space }) => planOf(phrase, space, lexicon))
  const masks = new Uint32Array(pages.length)
  const exactMasks = new Uint32Array(pages.length)
  for (const [at, page] of pages.entries()) {
    let mask = 0xffffffff
    for (const plan of plans) mask = mask === 0 ? 0 : mask & holding(page, plan.folded)
    masks[at] = mask
    let exact = mask
    for (const plan of plans) exact = exact === 0 ? 0 : exact & holding(page, plan.exact)
    exactMasks[at] = exact
  }
  return { masks, exactMasks }
}

/** How many of the neighbouring pairs each meeting holds; its place is page × 32 + bit. */
export function countPairs(pages: readonly TermPage[], syllables: readonly string[]): Uint8Array {
  const pairs = syllables.slice(1).map((one, at) => pairTerm('folded', syllables[at] ?? '', one))
  const counts = new Uint8Array(pages.length * PAGE_SIZE)
  for (const [at, page] of pages.entries()) {
    for (const term of pairs) {
      let mask = page.maskOf(term)
      for (; mask !== 0; mask = (mask & (mask - 1)) >>> 0) {
        const place = at * PAGE_SIZE + 31 - Math.clz32(mask & -mask)
        counts[place] = Math.min(255, (counts[place] as number) + 1)
      }
    }
  }
  return counts
}

function planOf(phrase: Phrase, space: TermSpace, lexicon: Lexicon): PhrasePlan {
  const { readings, isOpen } = phrase
  const folded = readings.map((one) => (isOpen ? openPlan(one, space, lexicon) : closedPlan(one.folded, space)))
  // Exact terms are those of whole syllables; an unfinished one has no marks that could be told yet.
  if (isOpen || space === 'person') return { folded, exact: folded }
  return { folded, exact: readings.flatMap((one) => (one.exact ? [closedPlan(one.exact, 'exact')] : [])) }
}

function closedPlan(syllables: readonly string[], space: TermSpace): Plan {
  const [first = ''] = syllables
  if (syllables.length === 1) return { all: [syllableTerm(space, first)], any: [], triples: [] }
  const all = syllables.slice(1).map((one, at) => pairTerm(space, syllables[at] ?? '', one))
  return { all, any: [], triples: space === 'exact' ? [] : triplesOf(syllables) }
}

const triplesOf = (syllables: readonly string[]): Term[] =>
  syllables.slice(2).map((third, at) => tripleTerm(syllables[at] ?? '', syllables[at + 1] ?? '', third))

function openPlan({ folded }: Reading, space: TermSpace, lexicon: Lexicon): Plan {
  const whole = folded.slice(0, -1)
  const plan: Plan = whole.length > 0 ? closedPlan(whole, space) : { all: [], any: [], triples: [] }
  const beginnings = lexicon.beginningWith(folded.at(-1) ?? '')
  if (beginnings.length > MOST_BEGINNINGS) return plan
  const before = whole.at(-1)
  const termOf = (word: string) => (before === undefined ? syllableTerm(space, word) : pairTerm(space, before, word))
  return { ...plan, any: [beginnings.map(termOf)] }
}

function holding(page: TermPage, plans: readonly Plan[]): number {
  let found = 0
  for (const { all, any, triples } of plans) {
    let mask = 0xffffffff
    for (const term of all) {
      mask &= page.maskOf(term)
      if (mask === 0) break
    }
    for (const triple of triples) if (mask !== 0) mask &= page.tripleMaskOf(triple)
    for (const list of any) if (mask !== 0) mask &= oneOf(page, list)
    found |= mask
  }
  return found >>> 0
}

function oneOf(page: TermPage, terms: readonly Term[]): number {
  let mask = 0
  for (const term of terms) mask |= page.maskOf(term)
  return mask
}
