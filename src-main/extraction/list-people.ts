import type { AttendeeRole } from '#domain/attendee.ts'
import type { FoundPerson } from '#domain/extraction.ts'
import { foldKey } from '#vietnamese/fold.ts'
import { nameEmployer } from './name-employer.ts'
import type { KnownPerson } from './people-book.ts'
import { ABSENT, ABSENT_REASON, GUESTS, PRESENT, RECORDS, SECRETARY, UNEXCUSED } from './rules/list-people-patterns.ts'
import { meetingRules } from './rules/meeting-rules.ts'
import { explainRule } from './rules/rule.ts'
import type { SourceReading } from './source-reading.ts'

const personRules = Object.fromEntries(Object.values(meetingRules).map((rule) => [rule.id, rule]))

/** Everyone named, with the part each has in the meeting. */
export function listPeople(source: SourceReading): FoundPerson[] {
  return source.book.people.map((person) => {
    const rule = personRules[person.rule] ?? meetingRules.nameOnly
    const organization = nameEmployer(source, person)
    return {
      name: person.name,
      honorific: person.honorific,
      positions: person.posts,
      organization,
      role: readRole(source, person, organization),
      ...readPresence(source, person),
      span: person.span,
      rule: rule.id,
      confidence: person.isCertain ? 'certain' : 'likely',
      reason: explainRule(rule),
    }
  })
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

/** Absence is written after "vắng", its reason in brackets behind the name. */
function readPresence(source: SourceReading, person: KnownPerson): Pick<FoundPerson, 'presence' | 'absenceReason'> {
  const line = sentenceOf(source, person)
  const before = source.work.slice(line.start, person.span[0])
  const absent = [...before.matchAll(ABSENT)].at(-1)
  const present = { presence: 'present', absenceReason: '' } as const
  if (!absent || PRESENT.test(before.slice(absent.index + absent[0].length))) return present
  const reason = ABSENT_REASON.exec(source.text.slice(person.span[1], line.end))?.[1]?.trim() ?? ''
  return UNEXCUSED.test(reason)
    ? { presence: 'unexcused', absenceReason: '' }
    : { presence: 'excused', absenceReason: reason }
}

/** The line of the first mention up to its end; absence and parts are told line by line. */
function sentenceOf({ lines }: SourceReading, { span: [at] }: KnownPerson): { start: number; end: number } {
  const line = lines.find((one) => one.start <= at && at < one.end)
  const sentence = line?.sentences.find((one) => one.start <= at && at < one.end)
  return sentence ?? { start: at, end: at }
}
