import { type Frame, findFrames } from './find-frames.ts'
import { findShape, skipOpeners } from './find-shape.ts'
import { isUpward, rankOf } from './is-upward.ts'
import type { KnownPerson } from './people-book.ts'
import { rangesWithin } from './ranges-within.ts'
import { readBodies } from './read-body.ts'
import { conclusionLabel, speakerLabel } from './read-label.ts'
import { HEAD_VERB } from './rules/find-directives-patterns.ts'
import { assigningVerbs } from './rules/verbs.ts'
import type { SourceReading } from './source-reading.ts'

const LEADING_RANK = 4

/** Those who direct somewhere in the text, and the chairs: what they say "needs" doing is asked for. */
export function findDirectors(source: SourceReading): Set<KnownPerson> {
  const directors = new Set<KnownPerson>(source.chairs)
  let labelled: KnownPerson | null = null
  for (const line of source.lines.filter((one) => one.kind === 'body')) {
    for (const sentence of line.sentences) {
      if (conclusionLabel(source, sentence) !== null) labelled = null
      labelled = speakerLabel(source, sentence)?.person ?? labelled
      for (const frame of findFrames(source.outside, sentence, source.references)) {
        const person = frame.reference?.person ?? (frame.body || !isElidedHead(source, frame) ? null : labelled)
        const directs = frame.strength === 'strong' || isLeadersWish(source, frame, sentence.end)
        if (directs && person && !isUpward(source, frame, sentence.end)) directors.add(person)
      }
    }
  }
  return directors
}

/** What the head of the State or a ministry "wishes" a body to do is asked for. */
const isLeadersWish = ({ work }: SourceReading, { reference, contentStart }: Frame, end: number): boolean =>
  Math.max(0, ...(reference?.person?.posts ?? []).map(rankOf)) >= LEADING_RANK &&
  findShape(work, contentStart, end) !== null

/** A sentence that starts with the verb: the speaker's, if there is one; "Giao" and "Phân công" need a body or a person after. */
export function isElidedHead(source: SourceReading, frame: Frame): boolean {
  const { work } = source
  if (!HEAD_VERB.test(frame.verb) || frame.strength === 'weak') return false
  const body = readBodies(
    work,
    skipOpeners(work, frame.contentStart, frame.contentStart + 200),
    frame.contentStart + 200,
  )
  const person = rangesWithin(source.references, frame.contentStart, frame.contentStart + 10).some(
    (one) => one.start >= frame.contentStart && one.start <= frame.contentStart + 10,
  )
  if (assigningVerbs.includes(frame.verb)) return body !== null || person
  return body !== null || findShape(work, frame.contentStart, frame.contentStart + 200) !== null
}
