import type { AttendeeRole } from '#domain/attendee.ts'
import type { FoundPerson } from '#domain/extraction.ts'
import { foldKey } from '#vietnamese/fold.ts'
import { findRangeIndex } from './find-range-index.ts'
import { nameEmployer } from './name-employer.ts'
import type { KnownPerson, Mention } from './people-book.ts'
import { readPresence } from './read-presence.ts'
import { GUESTS, RECORDS, SECRETARY } from './rules/list-people-patterns.ts'
import { meetingRules } from './rules/meeting-rules.ts'
import {
  AT_OTHER_MEETING,
  BY_PAPER,
  CARRIED_OUT,
  HURT_BY,
  IS_HURT,
  IS_PUNISHED,
  ON_OTHER_DAY,
  OTHER_TIME,
  PUNISHED,
  QUOTED_WORDS,
  SAID_BEFORE,
  SENT_WISHES,
  TOLD_TO,
  VOTED_ON,
} from './rules/other-time-words.ts'
import { explainRule } from './rules/rule.ts'
import type { SourceReading } from './source-reading.ts'
import { weighPerson } from './weigh-confidence.ts'

/** Letters of what was said before, and of the paper in front of a name. */
const LONGEST_VERB = 60
const LONGEST_PAPER = 110
const LONGEST_CLAUSE = 320
/** Letters of a list of names with what is told of each. */
const LONGEST_LIST = 1000

const personRules = Object.fromEntries(Object.values(meetingRules).map((rule) => [rule.id, rule]))

/** Everyone named, with the part each has in the meeting. */
export function listPeople(source: SourceReading): FoundPerson[] {
  return source.book.people
    .filter((person) => !isOnlyCited(source, person))
    .map((person) => {
      const rule = personRules[person.rule] ?? meetingRules.nameOnly
      const organization = nameEmployer(source, person)
      return {
        name: person.name,
        ...readAddress(person),
        organization,
        role: readRole(source, person, organization),
        ...readPresence(source, person, sentenceOf(source, person)),
        span: person.span,
        rule: rule.id,
        confidence: person.rule === meetingRules.listedGiven.id ? 'guess' : weighPerson(source, person),
        reason: explainRule(rule),
      }
    })
}

/** Named for what he signed, said, sent or was told elsewhere, and nowhere else. */
function isOnlyCited(source: SourceReading, person: KnownPerson): boolean {
  const mentions = source.book.mentions.filter((one) => one.person === person)
  return (
    mentions.length > 0 && !source.chairs.includes(person) && mentions.every((mention) => isCitation(source, mention))
  )
}

/** "theo quyết định của Thủ tướng …", "Thủ tướng … từng lưu ý", "nhắc lại lời của …", "… gửi lẵng hoa", "Tại hội thảo mới đây, …". */
function isCitation({ work, book, frame }: SourceReading, { start, end, person }: Mention): boolean {
  const before = work.slice(Math.max(0, start - LONGEST_PAPER), start)
  const after = work.slice(end, end + LONGEST_VERB)
  if (SAID_BEFORE.test(after) || BY_PAPER.test(before) || QUOTED_WORDS.test(before)) return true
  if (CARRIED_OUT.test(before) || VOTED_ON.test(lineBefore(work, start))) return true
  if (TOLD_TO.test(before) && OTHER_TIME.test(after)) return true
  if (PUNISHED.test(before) || IS_PUNISHED.test(after)) return true
  if (HURT_BY.test(before) && IS_HURT.test(after)) return true
  if (person === book.people[0]) return false
  if (SENT_WISHES.test(after)) return true
  const sentence = work.slice(Math.max(0, start - LONGEST_CLAUSE), start)
  // At "another" meeting only where this one has been told of before.
  const other = AT_OTHER_MEETING.exec(sentence)
  const isOther = other !== null && frame.some((one) => one.end <= start - other[0].length)
  return isOther || ON_OTHER_DAY.test(sentence)
}

const lineBefore = (work: string, at: number): string =>
  work.slice(Math.max(work.lastIndexOf('\n', at - 1) + 1, at - LONGEST_LIST), at)

/** An officer's rank stands first among his posts; who has no other is called by it. */
function readAddress({ honorific, rank, posts }: KnownPerson): Pick<FoundPerson, 'honorific' | 'positions'> {
  if (rank === undefined || posts.length === 0) return { honorific, positions: posts }
  const written = rank.slice(0, 1).toUpperCase() + rank.slice(1)
  return { honorific: honorific === rank ? '' : honorific, positions: [written, ...posts] }
}

function readRole(source: SourceReading, person: KnownPerson, organization: string): AttendeeRole {
  if (source.chairs.includes(person)) return 'chair'
  const sentence = sentenceOf(source, person)
  const before = source.work.slice(sentence.start, person.span[0])
  if (SECRETARY.test(before) || RECORDS.test(source.work.slice(person.span[1], sentence.end))) return 'secretary'
  return GUESTS.test(before) && isFromOutside(source, organization) ? 'guest' : 'member'
}

/** Someone whose body is plain and is neither the host nor a part of it. */
function isFromOutside({ organizer }: SourceReading, organization: string): boolean {
  const [host, own] = [foldKey(organizer), foldKey(organization)]
  if (host === '' || own === '') return false
  return !` ${host} `.includes(` ${own} `) && !` ${own} `.includes(` ${host} `)
}

/** The line of the first mention up to its end; absence and parts are told line by line. */
function sentenceOf({ lines }: SourceReading, { span: [at] }: KnownPerson): { start: number; end: number } {
  const line = lines[findRangeIndex(lines, at)]
  const sentence = line?.sentences.find((one) => one.start <= at && at < one.end)
  return sentence ?? { start: at, end: at }
}
