import { foldKey } from '#vietnamese/fold.ts'
import type { Frame } from './find-frames.ts'
import { skipOpeners } from './find-shape.ts'
import { readBodies } from './read-body.ts'
import { ranks } from './rules/bodies.ts'
import { rankExceptions } from './rules/rank-exceptions.ts'
import { askingVerbs } from './rules/verbs.ts'
import type { SourceReading } from './source-reading.ts'

const ranked = [...rankExceptions, ...ranks]
  .flatMap(({ rank, words }) => words.map((word) => ({ rank, key: foldKey(word) })))
  .sort((a, b) => b.key.length - a.key.length)

/** Rank of a post or a body by the longest known words it starts with; 0 = unknown. */
export function rankOf(name: string): number {
  const key = `${foldKey(name).replace(/^(?:cac|tung|tat ca(?: cac)?|dong chi) /u, '')} `
  const known = ranked.find((one) => key.startsWith(`${one.key} `))?.rank
  return known ?? (DEPUTY.test(key) ? rankOf(key.replace(DEPUTY, '')) : 0)
}

const DEPUTY = /^(?:pho |quyen |p(?=ct |gd |bt ))/u

/** A request to a body above the one who asks: a proposal, not a directive. */
export function isUpward(source: SourceReading, frame: Frame, end: number): boolean {
  if (!askingVerbs.includes(frame.verb) && !frame.body) return false
  const at = skipOpeners(source.work, frame.contentStart, end)
  const body = readBodies(source.work, at, end)
  const asked = rankOf(source.work.slice(at, body?.end ?? end))
  if (asked === 0) return false
  const asker = rankOfAsker(source, frame)
  if (asker === 0) return asked >= 4 || asksTheChair(source, frame)
  return asked > asker
}

/** Someone without a known post, in notes that name a chair, asks; only the chair directs there. */
const asksTheChair = ({ chairs }: SourceReading, { reference }: Frame): boolean =>
  chairs.length > 0 &&
  reference?.person != null &&
  !chairs.includes(reference.person) &&
  reference.person.posts.length === 0

function rankOfAsker(source: SourceReading, frame: Frame): number {
  if (frame.body) return rankOf(source.work.slice(frame.body.start, frame.body.end))
  const posts = frame.reference?.person?.posts ?? []
  return Math.max(0, ...posts.map(rankOf))
}
