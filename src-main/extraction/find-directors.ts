import { type Frame, findFrames, findOpenedSpeaker, findReport } from './find-frames.ts'
import { findShape, skipOpeners } from './find-shape.ts'
import { isUpward, rankOf } from './is-upward.ts'
import type { KnownPerson } from './people-book.ts'
import { rangesWithin } from './ranges-within.ts'
import { readBodies } from './read-body.ts'
import { conclusionLabel, speakerLabel } from './read-label.ts'
import { nominalOrder } from './rules/directive-patterns.ts'
import {
  ASKED_PEOPLE,
  DEMANDING,
  GIVES_DIRECTION,
  GOVERNS,
  HEAD_VERB,
  LED_ORDER,
  REMINDER,
  SPEAKS,
} from './rules/find-directives-patterns.ts'
import { assigningVerbs } from './rules/verbs.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'

const HIGHEST_RANK = 5
const LEADING_RANK = 4
const GOVERNING_RANK = 3

/** Those who direct somewhere in the text, and the chairs: what they say "needs" doing is asked for. */
export function findDirectors(source: SourceReading): Set<KnownPerson> {
  const directors = new Set<KnownPerson>(source.chairs)
  let labelled: KnownPerson | null = null
  for (const line of source.lines.filter((one) => one.kind === 'body')) {
    for (const sentence of line.sentences) {
      const leader = findReport(source.outside, sentence, source.references)
      if (leader && isLeadersDemand(source, leader, sentence.end))
        directors.add(leader.reference?.person as KnownPerson)
      const opened = findLeadingSpeaker(source, sentence, leader)
      if (opened) directors.add(opened)
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

/** Who speaks "to direct" or "to conclude", and whoever leads the State or a ministry and has the word. */
function findLeadingSpeaker(source: SourceReading, sentence: Range, report: Frame | null): KnownPerson | null {
  const { work, outside, references } = source
  const words = work.slice(sentence.start, sentence.end)
  const opened = findOpenedSpeaker(outside, sentence, references)?.person ?? null
  if (opened && GIVES_DIRECTION.test(words)) return opened
  const ordered = nominalOrder.test(words)
    ? rangesWithin(references, sentence.start, sentence.end).find(
        (one) => one.start >= sentence.start && one.person !== null,
      )
    : undefined
  if (ordered) return ordered.person
  const person = opened ?? report?.reference?.person ?? null
  if (!person) return null
  const own = Math.max(0, ...person.posts.map(rankOf))
  const isHeard = opened !== null || (report !== null && DEMANDING.test(report.verb))
  if (own >= HIGHEST_RANK || (own >= LEADING_RANK && isHeard)) return person
  return opened && own >= 1 && SPEAKS.test(words) && own >= highestRank(source) ? person : null
}

const highest = new WeakMap<SourceReading, number>()

/** The rank of the highest person named: whoever stands so high leads the meeting he speaks at. */
function highestRank(source: SourceReading): number {
  const known = highest.get(source)
  if (known !== undefined) return known
  const found = Math.max(0, ...source.book.people.flatMap((one) => one.posts.map(rankOf)))
  highest.set(source, found)
  return found
}

/** What the head of the State or a ministry "wishes" a body to do is asked for. */
const isLeadersWish = ({ work }: SourceReading, { reference, contentStart }: Frame, end: number): boolean =>
  Math.max(0, ...(reference?.person?.posts ?? []).map(rankOf)) >= LEADING_RANK &&
  findShape(work, contentStart, end) !== null

const shapeOfContent = ({ work }: SourceReading, { contentStart }: Frame) =>
  findShape(work, contentStart, contentStart + 200)

/** "Phó Chủ tịch UBND tỉnh cho rằng các huyện phải …": what a leader of the province or above says a body must do is asked for. */
function isLeadersDemand({ work }: SourceReading, { reference, verb, contentStart }: Frame, end: number): boolean {
  const own = Math.max(0, ...(reference?.person?.posts ?? []).filter((post) => GOVERNS.test(post)).map(rankOf))
  if (own < GOVERNING_RANK || !DEMANDING.test(verb)) return false
  const shape = findShape(work, contentStart, end)
  if (!shape?.body || (shape.kind !== 'bodyModal' && shape.kind !== 'bodyLater')) return false
  const asked = rankOf(work.slice(shape.body.start, shape.body.end))
  return asked < own
}

/** A sentence that starts with the verb: the speaker's, if there is one; "Giao" and "Phân công" need a body or a person after. */
export function isElidedHead(source: SourceReading, frame: Frame): boolean {
  const { work } = source
  const isReminder = REMINDER.test(frame.verb)
  const isLed = LED_ORDER.test(frame.verb) && shapeOfContent(source, frame)?.kind === 'bodyModal'
  if (isLed) return true
  if (!isReminder && (!HEAD_VERB.test(frame.verb) || frame.strength === 'weak')) return false
  const body = readBodies(
    work,
    skipOpeners(work, frame.contentStart, frame.contentStart + 200),
    frame.contentStart + 200,
  )
  const person = rangesWithin(source.references, frame.contentStart, frame.contentStart + 10).some(
    (one) => one.start >= frame.contentStart && one.start <= frame.contentStart + 10,
  )
  if (assigningVerbs.includes(frame.verb) || isReminder) return body !== null || person
  if (ASKED_PEOPLE.test(work.slice(frame.contentStart, frame.contentStart + 40))) return true
  return body !== null || findShape(work, frame.contentStart, frame.contentStart + 200) !== null
}
