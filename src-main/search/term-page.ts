import type { Term } from './lexicon.ts'

/** How many meetings share a page: one bit of a mask each. */
export const PAGE_SIZE = 32
/** Rows for triples: a power of two; with 5,000 triples a meeting one row in seven says yes without meaning it. */
export const TRIPLE_ROWS = 1 << 15

/**
 * The terms of up to 32 meetings: which of them hold a term is one number of 32 bits. Triples of syllables are many and
 * mostly stand once; they share rows, so a row may say yes where the triple is not, never no where it is.
 */
export class TermPage {
  #terms: Uint32Array
  #masks: Uint32Array
  #triples: Uint32Array

  constructor(
    terms: Uint32Array = new Uint32Array(),
    masks: Uint32Array = new Uint32Array(),
    triples: Uint32Array = new Uint32Array(TRIPLE_ROWS),
  ) {
    this.#terms = terms
    this.#masks = masks
    this.#triples = triples
  }

  get terms(): Uint32Array {
    return this.#terms
  }

  get masks(): Uint32Array {
    return this.#masks
  }

  get triples(): Uint32Array {
    return this.#triples
  }

  /** The meetings of this page that hold a term. Terms are spread evenly, so the place is guessed, then corrected. */
  maskOf(term: Term): number {
    const terms = this.#terms
    let [low, high] = [0, terms.length - 1]
    while (low <= high) {
      const [from, to] = [terms[low] as number, terms[high] as number]
      if (term < from || term > to) return 0
      const at = to === from ? low : low + Math.floor(((term - from) / (to - from)) * (high - low))
      const found = terms[at] as number
      if (found === term) return this.#masks[at] as number
      if (found < term) low = at + 1
      else high = at - 1
    }
    return 0
  }

  /** The meetings of this page that may hold a triple. */
  tripleMaskOf(triple: Term): number {
    return (this.#triples[firstRow(triple)] as number) & (this.#triples[secondRow(triple)] as number)
  }

  /** Gives a meeting its terms (in rising order, each once) in place of those it had; none take it out of the page. */
  replace(slot: number, terms: Uint32Array, triples: Uint32Array): void {
    const bit = 1 << slot
    this.#merge(bit, terms)
    // Rows that are a view of a whole file's bytes would keep all of them in memory beside the merged terms.
    if (this.#triples.byteLength < this.#triples.buffer.byteLength) this.#triples = this.#triples.slice()
    const rows = this.#triples
    for (let at = 0; at < rows.length; at++) (rows[at] as number) &= ~bit
    for (const triple of triples) {
      ;(rows[firstRow(triple)] as number) |= bit
      ;(rows[secondRow(triple)] as number) |= bit
    }
  }

  #merge(bit: number, terms: Uint32Array): void {
    const [old, oldMasks] = [this.#terms, this.#masks]
    const next = new Uint32Array(old.length + terms.length)
    const masks = new Uint32Array(old.length + terms.length)
    let [b, count] = [0, 0]
    for (let a = 0; a < old.length; a++) {
      const term = old[a] as number
      for (; b < terms.length && (terms[b] as number) < term; b++) {
        next[count] = terms[b] as number
        masks[count++] = bit
      }
      const isHeld = b < terms.length && terms[b] === term
      if (isHeld) b++
      const mask = isHeld ? (oldMasks[a] as number) | bit : (oldMasks[a] as number) & ~bit
      if (mask === 0) continue
      next[count] = term
      masks[count++] = mask
    }
    next.set(terms.subarray(b), count)
    masks.fill(bit, count, count + terms.length - b)
    count += terms.length - b
    this.#terms = next.slice(0, count)
    this.#masks = masks.slice(0, count)
  }
}

const firstRow = (triple: Term): number => triple & (TRIPLE_ROWS - 1)
const secondRow = (triple: Term): number => triple >>> 17
