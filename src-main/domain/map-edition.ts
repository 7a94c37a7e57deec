import { longestRise } from './longest-rise.ts'

/** Where a passage of the old edition stands in the new one; `null` where a word of it was changed. */
export type EditionMap = {
  place: (start: number, end: number) => [number, number] | null
  /** Share of the old edition's letters that stand unchanged in the new one, 0 to 1. */
  likeness: number
}

type Piece = { start: number; text: string }

/** A clause or line with the blanks after it: fine enough that one changed word leaves its neighbours in place. */
const CLAUSE = /[^.;:!?,\n]*(?:[.;:!?,\n]+[ \t]*|$)/gu

/** Compares two editions of a text clause by clause: what stands once in both keeps its place, and so do its neighbours. */
export function mapEdition(before: string, after: string): EditionMap {
  const [older, newer] = [cut(before), cut(after)]
  const partner = matchPieces(older, newer)
  const kept = older.filter((_, at) => partner[at] !== -1).reduce((sum, one) => sum + one.text.length, 0)
  return {
    place: (start, end) => placeOf({ older, newer, partner }, start, end),
    likeness: before.length === 0 ? 0 : kept / before.length,
  }
}

function cut(text: string): Piece[] {
  return [...text.matchAll(CLAUSE)]
    .filter(([piece]) => piece !== '')
    .map((match) => ({ start: match.index, text: match[0] }))
}

/** For each old piece the new one it has become, or -1: unique pieces in rising order, then equal neighbours of those. */
function matchPieces(older: readonly Piece[], newer: readonly Piece[]): Int32Array {
  const partner = new Int32Array(older.length).fill(-1)
  const taken = new Uint8Array(newer.length)
  const join = (at: number, to: number): boolean => {
    if (partner[at] !== -1 || taken[to] === 1 || older[at]?.text !== newer[to]?.text || older[at] === undefined)
      return false
    partner[at] = to
    taken[to] = 1
    return true
  }
  const inNew = uniquePlaces(newer)
  const shared = [...uniquePlaces(older)].flatMap(([text, at]): [number, number][] => {
    const to = inNew.get(text)
    return to === undefined ? [] : [[at, to]]
  })
  const rise = longestRise(shared.map(([, to]) => to))
  const anchors = shared.filter((_, index) => rise.has(index))
  for (const [at, to] of anchors) join(at, to)
  for (const [at, to] of anchors) {
    for (let step = 1; join(at + step, to + step); step++);
    for (let step = 1; join(at - step, to - step); step++);
  }
  for (let step = 0; join(step, step); step++);
  return partner
}

/** Pieces that occur once, in the order of the text. */
function uniquePlaces(pieces: readonly Piece[]): Map<string, number> {
  const places = new Map<string, number>()
  const seen = new Set<string>()
  for (const [at, { text }] of pieces.entries()) {
    if (seen.has(text)) places.delete(text)
    else places.set(text, at)
    seen.add(text)
  }
  return places
}

type Matched = { older: readonly Piece[]; newer: readonly Piece[]; partner: Int32Array }

/** All pieces of the passage must follow one another in the new edition as they did in the old. */
function placeOf({ older, newer, partner }: Matched, start: number, end: number): [number, number] | null {
  const first = pieceAt(older, start)
  const last = pieceAt(older, Math.max(start, end - 1))
  const to = partner[first] ?? -1
  if (to === -1) return null
  for (let at = first; at <= last; at++) if (partner[at] !== to + at - first) return null
  const shift = (newer[to]?.start ?? 0) - (older[first]?.start ?? 0)
  return [start + shift, end + shift]
}

/** The piece in which an offset lies, by halving. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let [low, high] = [0, pieces.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
