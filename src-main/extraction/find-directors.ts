import { findAttribution } from './find-attribution.ts'
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
  COMES_TO_DIRECT,
  CONCLUDES,
  DEMANDING,
  DEMANDS,
  DRAWS_CONCLUSION,
  GIVES_DIRECTION,
  GOVERNS,
  HEAD_VERB,
  LED_ORDER,
  REMINDER,
  SPEAKS,
  VISITS,
} from './rules/find-directives-patterns.ts'
import { ranksThat } from './rules/issuers.ts'
import { assigningVerbs, strongPerformatives } from './rules/verbs.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'

/** Those who direct somewhere in the text, and the chairs: what they say "needs" doing is asked for. */
export function findDirectors(source: SourceReading): Set<KnownPerson> {
  const directors = new Set<KnownPerson>([...source.chairs, ...findThoseComing(source)])
  let labelled: KnownPerson | null = null
  for (const line of source.lines.filter((one) => one.kind === 'body')) {
    let before: Frame | null = null
    for (const sentence of line.sentences) {
      const leader = findReport(source, sentence)
      if (before && !leader && DRAWS_CONCLUSION.test(source.work.slice(sentence.start, sentence.end))) {
        const drawn = { ...before, verb: DEMANDS, contentStart: sentence.start }
        if (isLeadersDemand(source, drawn, sentence.end)) directors.add(drawn.reference?.person as KnownPerson)
      }
      before = leader?.reference?.person ? leader : null
      if (leader && (strongPerformatives.includes(leader.verb) || isLeadersDemand(source, leader, sentence.end)))
        directors.add(leader.reference?.person as KnownPerson)
      const opened = findLeadingSpeaker(source, sentence, leader)
      if (opened) directors.add(opened)
      if (conclusionLabel(source, sentence) !== null) labelled = null
      labelled = speakerLabel(source, sentence)?.person ?? labelled
      for (const frame of findFrames(source, sentence)) {
        const person = frame.reference?.person ?? (frame.body || !isElidedHead(source, frame) ? null : labelled)
        const directs = frame.strength === 'strong' || isLeadersWish(source, frame, sentence.end)
        if (directs && person && !isUpward(source, frame, sentence.end)) directors.add(person)
      }
    }
  }
  for (const person of findThoseQuoted(source)) directors.add(person)
  return directors
}

/** "“… cơ quan chức năng cần …”, ông X nói": a leader whose quoted words say what a body must do. */
function findThoseQuoted(source: SourceReading): KnownPerson[] {
  const sentences = source.lines.flatMap((line) => (line.kind === 'body' ? line.sentences : []))
  return source.quotes.flatMap((quote) => {
    const said = findAttribution(source, quote)
    const person = said?.person
    if (!person) return []
    const reference = { person, start: quote.start, end: quote.start, isPronoun: false }
    // In his own words it asks, whatever the verb beside the marks ("cho biết").
    const frame = { reference, body: null, verb: DEMANDS, strength: 'report', start: quote.start } as const
    const demands = rangesWithin(sentences, quote.start, quote.end).some(({ start, end }) =>
      isLeadersDemand(source, { ...frame, contentStart: Math.max(start, quote.start) }, Math.min(end, quote.end)),
    )
    return demands ? [person] : []
  })
}

/** "Đồng chí …, Bí thư Huyện ủy dự và chỉ đạo": here to direct, whoever is in the chair. */
const findThoseComing = ({ book, work }: SourceReading): KnownPerson[] =>
  book.mentions.flatMap(({ person, end }) => (comesToDirect(work.slice(end, end + 120)) ? [person] : []))

const comesToDirect = (behind: string): boolean => COMES_TO_DIRECT.test(behind) || VISITS.test(behind)

/** Who speaks "to direct" or "to conclude", and whoever leads the State or a ministry and has the word. */
function findLeadingSpeaker(source: SourceReading, sentence: Range, report: Frame | null): KnownPerson | null {
  const { work, references } = source
  const words = work.slice(sentence.start, sentence.end)
  const opened = findOpenedSpeaker(source, sentence)?.person ?? null
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
  if (own >= ranksThat.leadTheState || (own >= ranksThat.leadABranch && isHeard)) return person
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
  Math.max(0, ...(reference?.person?.posts ?? []).map(rankOf)) >= ranksThat.leadABranch &&
  findShape(work, contentStart, end) !== null

const shapeOfContent = ({ work }: SourceReading, { contentStart }: Frame) =>
  findShape(work, contentStart, contentStart + 200)

/** "Phó Chủ tịch UBND tỉnh cho rằng các huyện phải …": what a leader of the province or above says a body must do is asked for. */
function isLeadersDemand(source: SourceReading, { reference, verb, contentStart }: Frame, end: number): boolean {
  const { work } = source
  const concludes = CONCLUDES.test(verb)
  if (!concludes && !DEMANDING.test(verb)) return false
  const posts = reference?.person?.posts ?? []
  const governs = Math.max(0, ...posts.filter((post) => GOVERNS.test(post)).map(rankOf)) >= ranksThat.govern
  const own = Math.max(0, ...posts.map(rankOf))
  if (concludes ? own === 0 : !governs && (own < 1 || own < highestRank(source))) return false
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
