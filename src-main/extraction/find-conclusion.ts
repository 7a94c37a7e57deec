import { allMatches } from '#vietnamese/all-matches.ts'
import { foldKey } from '#vietnamese/fold.ts'
import { findRangeIndex } from './find-range-index.ts'
import { oncePerPlace } from './once-per-place.ts'
import type { KnownPerson } from './people-book.ts'
import { rangesWithin } from './ranges-within.ts'
import { bodyStarts, readBodies } from './read-body.ts'
import { readPostAt } from './read-post.ts'
import { MARK } from './rules/conclusion-item-patterns.ts'
import {
  ANNOUNCES_CONCLUSION,
  BODY_MARK,
  CAPITAL_MARK,
  CHAIR_ROLE,
  CONCLUDING_VERB,
  CONCLUSION_LABEL,
  CONCLUSIONS_OF,
  HANDS_TO,
  IS_OPINION,
  MAY_CONCLUDE,
  MEETING_BEFORE,
  MEETINGS,
  PERSON_MARK,
  STRONG_LABEL,
  TOLD_TO,
  WEAK_LABEL,
} from './rules/conclusion-patterns.ts'
import { CLOCK_LEAD } from './rules/read-label-patterns.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'
import { wordsOf } from './working-text.ts'

/** Somebody begins to conclude: who (a person, a body, or nobody named), and where the conclusions begin. */
export type Conclusion = { person: KnownPerson | null; body: string; verbEnd: number; end: number }

const LONGEST_LABEL = 110
/** Letters between the verb that concludes and the end of its sentence. */
const LONGEST_TAIL = 260
const LONGEST_BARE_LABEL = 70
const LABEL = /^[^:.;!?“"]{2,110}?(?=[ :]|$)(?: *:|(?= *$)| +[-–] )/u
const STOP = /[:.;!?“"]/u
const ASIDE = /\([^()]*\)/gu

/** "KL:", "Hiệu trưởng chốt", "Sau khi nghe …, Thường trực Tỉnh ủy kết luận như sau:"; `null` where nobody begins to conclude. */
export const findConclusion = oncePerPlace(
  (source: SourceReading, sentence: Range): Conclusion | null =>
    readLabel(source, sentence) ?? readAnnouncement(source, sentence),
)

const concluders = new WeakMap<SourceReading, KnownPerson[]>()

/** Everyone named who concludes anywhere in the source. */
export function findConcluders(source: SourceReading): KnownPerson[] {
  const known = concluders.get(source)
  if (known) return known
  const sentences = source.lines.flatMap((line) => line.sentences)
  const found = sentences.flatMap((sentence) => findConclusion(source, sentence)?.person ?? [])
  concluders.set(source, found)
  return found
}

function readLabel(source: SourceReading, sentence: Range): Conclusion | null {
  const words = source.work.slice(sentence.start, sentence.end)
  const lead = (CAPITAL_MARK.exec(words) ?? CLOCK_LEAD.exec(words) ?? MARK.exec(words))?.[0].length ?? 0
  const start = sentence.start + lead
  const head = source.work.slice(start, Math.min(sentence.end, start + LONGEST_LABEL + 4))
  const label = mayBeLabel(head) ? LABEL.exec(head)?.[0] : undefined
  if (!label) return null
  const end = start + label.length
  const isBare = !/[:–-] *$/u.test(label)
  if (isBare && (/\d/u.test(label) || isTitle(source, sentence))) return null
  const named = whoIn(source, { start, end })
  const key = maskedKey(source, { start, end }, named)
  if (!CONCLUSION_LABEL.test(key) || HANDS_TO.test(key)) return null
  if (/[–-] *$/u.test(label) && belongsToName(source, sentence, end)) return null
  if (isBare && (label.length > LONGEST_BARE_LABEL || !STRONG_LABEL.test(key))) return null
  if (WEAK_LABEL.test(key) && !STRONG_LABEL.test(key) && !isChairNamed(source, named, key)) return null
  return { person: named.person, body: named.person ? '' : named.body, verbEnd: end, end }
}

/** Whether the mark or the end stands there that LABEL asks for: it would try every place in front of a stop that comes first. */
function mayBeLabel(head: string): boolean {
  const stop = head.search(STOP)
  const words = stop < 0 ? head : head.slice(0, stop)
  const isEnded = stop < 0 ? head.length <= LONGEST_LABEL || head.endsWith(' ') : head[stop] === ':'
  return isEnded || words.includes(' - ') || words.includes(' – ')
}

/** "Giao Sở Quy hoạch - Kiến trúc …": the dash belongs to a name that goes on behind it; or a post stands there. */
const belongsToName = (source: SourceReading, sentence: Range, at: number): boolean =>
  readPostAt(source.work, at, sentence.end) !== null ||
  whoIn(source, sentence).places.some((one) => one.start < at && one.end > at)

const isChairNamed = ({ chairs }: SourceReading, { person }: Named, key: string): boolean =>
  person ? chairs.includes(person) : CHAIR_ROLE.test(key)

/** Under "THÔNG BÁO" stands what the paper is about, not the conclusions yet. */
function isTitle({ lines }: SourceReading, sentence: Range): boolean {
  const at = findRangeIndex(lines, sentence.start)
  return lines[at - 1]?.kind === 'form'
}

type Named = { person: KnownPerson | null; body: string; places: { start: number; end: number; mark: string }[] }

/** People and bodies inside `range`, each with its place. */
function whoIn(source: SourceReading, range: Range): Named {
  const people = rangesWithin(source.references, range.start, range.end).filter(
    (one) => one.start >= range.start && one.end <= range.end && one.person !== null,
  )
  const places = people.map(({ start, end }) => ({ start, end, mark: PERSON_MARK }))
  const starts = people.length > 0 ? [] : bodyStarts(source.work, range.start, range.end)
  const body = starts.map((at) => readBodies(source.work, at, range.end)).find((one) => one !== null) ?? null
  if (body) places.push({ ...body, mark: BODY_MARK })
  const isMeeting = body !== null && MEETINGS.test(source.work.slice(body.start, body.end))
  return {
    person: people.at(-1)?.person ?? null,
    body: body && !isMeeting ? wordsOf(source, body.start, body.end) : '',
    places,
  }
}

function maskedKey({ work }: SourceReading, range: Range, { places }: Named): string {
  let key = ''
  let at = range.start
  for (const { start, end, mark } of places) {
    key += `${work.slice(at, start)} ${mark} `
    at = end
  }
  const label = key + work.slice(at, range.end)
  return foldKey(label.replace(ASIDE, (aside) => (aside.includes(PERSON_MARK) ? aside : ' ')))
}

function readAnnouncement(source: SourceReading, sentence: Range): Conclusion | null {
  const words = source.outside.slice(sentence.start, sentence.end)
  if (!/[:.] *$/u.test(words) || !MAY_CONCLUDE.test(words)) return null
  for (const match of allMatches(words, CONCLUDING_VERB).reverse()) {
    const verb = sentence.start + match.index
    const verbEnd = verb + match[0].length
    if (sentence.end - verbEnd > LONGEST_TAIL) break
    if (!ANNOUNCES_CONCLUSION.test(source.work.slice(verbEnd, sentence.end))) continue
    const found = whoConcludes(source, { start: sentence.start, end: verb }, IS_OPINION.test(match[0]))
    if (found) return { ...found, verbEnd, end: sentence.end }
  }
  return null
}

/** Who stands before the verb; an opinion concludes only where it is the chair's or a body's. */
function whoConcludes(
  source: SourceReading,
  before: Range,
  isOpinion: boolean,
): Pick<Conclusion, 'person' | 'body'> | null {
  const person = rangesWithin(source.references, before.start, before.end).findLast(
    (one) =>
      one.start >= before.start &&
      one.end <= before.end &&
      /^[^.;:]{0,160}$/u.test(source.work.slice(one.end, before.end)),
  )
  const from = person?.end ?? before.start
  const body = bodyBefore(source, { start: from, end: before.end })
  if (body) return { person: null, body }
  if (MEETING_BEFORE.test(source.work.slice(from, before.end))) return { person: null, body: '' }
  const { chairs } = source
  if (!person?.person || (isOpinion && chairs.length > 0 && !chairs.includes(person.person))) return null
  return { person: person.person, body: '' }
}

/** The body that stands right before the verb. */
function bodyBefore(source: SourceReading, { start, end }: Range): string {
  const { work } = source
  for (const at of bodyStarts(work, Math.max(start, end - 120), end)) {
    const body = readBodies(work, at, end)
    if (!body || work.slice(body.end, end).trim() !== '' || MEETINGS.test(work.slice(body.start, body.end))) continue
    return TOLD_TO.test(work.slice(Math.max(start, at - 16), at)) ? '' : wordsOf(source, body.start, body.end)
  }
  return ''
}

const HEAD_LINES = 16

/** Whose conclusions they are where the line names nobody: the chair's, or those of whom the title of the paper names. */
export function whoseConclusions({ chairs, lines, references, work }: SourceReading): KnownPerson | null {
  if (chairs[0]) return chairs[0]
  const title = lines.slice(0, HEAD_LINES).find((one) => CONCLUSIONS_OF.test(work.slice(one.start, one.end)))
  const named =
    title &&
    rangesWithin(references, title.start, title.end).find((one) => one.start >= title.start && one.end <= title.end)
  return named?.person ?? null
}
