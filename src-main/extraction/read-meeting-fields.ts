import type { CalendarDate } from '#domain/dates.ts'
import type { Extraction, FoundField } from '#domain/extraction.ts'
import { sessionOfWord } from '#vietnamese/session-words.ts'
import type { FoundEvent } from './find-event.ts'
import type { DatedMeeting } from './infer-year.ts'
import { readClock } from './read-clock.ts'
import { readPlace } from './read-place.ts'
import { PICTURE_CREDIT } from './rules/label-lines-patterns.ts'
import { meetingRules } from './rules/meeting-rules.ts'
import { explainRule, type Rule } from './rules/rule.ts'
import { yearSources } from './rules/year-words.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'
import { weighField } from './weigh-confidence.ts'
import { wordsOf } from './working-text.ts'

type Given = { source: SourceReading; event: FoundEvent; dated: DatedMeeting; knownOrganizer: Range | null }

/** The meeting's fields and the proposals they come from. */
export function readMeetingFields(given: Given): Pick<Extraction, 'meeting' | 'fields'> {
  const { source, event, dated } = given
  const textOf = (range: Range | null) => (range ? wordsOf(source, range.start, range.end) : '')
  const place = readPlace(source, event)
  const bylines = source.lines.filter((line) => line.kind === 'byline')
  const isPicture = (line: Range) => PICTURE_CREDIT.test(source.work.slice(line.start, line.end))
  const byline = bylines.findLast((line) => !isPicture(line)) ?? bylines.at(-1) ?? null
  const meeting = {
    title: textOf(event.title),
    organizer: source.organizer,
    heldOn: dated.heldOn,
    isYearInferred: dated.isYearInferred,
    session: event.day?.session || textOf(event.session).toLowerCase(),
    place: textOf(place),
    chair: source.chairs.map((one) => one.name),
    byline: textOf(byline),
  }
  return { meeting, fields: listFields(given, meeting, { place, byline }) }
}

type Places = { place: Range | null; byline: Range | null }

function listFields(given: Given, meeting: Extraction['meeting'], { place, byline }: Places): FoundField[] {
  const { source, event, dated, knownOrganizer } = given
  const fields: FoundField[] = []
  const add: AddField = (field, value, range, rule, word = '') => {
    const isInferred =
      rule === meetingRules.heldOnInferred ||
      rule === meetingRules.organizerKnown ||
      (dated.isYearInferred && field.endsWith('At'))
    const reason = explainRule(rule, { word })
    fields.push({
      field,
      value,
      isInferred,
      span: [range.start, range.end],
      rule: rule.id,
      confidence: isInferred ? 'guess' : weighField(rule, value),
      reason,
    })
  }
  const head = meeting.title.split(' ').slice(0, 2).join(' ')
  const session = sessionOfWord(meeting.session)
  const titleRule = event.isNotesHead ? meetingRules.titleNotes : meetingRules.title
  if (event.title) add('title', meeting.title, event.title, titleRule, head)
  if (event.head && event.kind)
    add('kind', event.kind, event.head, meetingRules.kind, wordsOf(source, event.head.start, event.head.end))
  const organizerRule = event.isLetterhead ? meetingRules.organizerLetterhead : meetingRules.organizer
  if (event.organizer) add('organizer', meeting.organizer, event.organizer, organizerRule)
  else if (knownOrganizer) add('organizer', meeting.organizer, knownOrganizer, meetingRules.organizerKnown)
  if (event.day && dated.heldOn) {
    const rule = dated.isYearInferred ? meetingRules.heldOnInferred : meetingRules.heldOn
    add('heldOn', dated.heldOn, event.day, rule, yearSources[dated.from])
  }
  const sessionAt = event.session ?? event.day
  if (sessionAt && session) add('session', session, sessionAt, meetingRules.session, meeting.session)
  addClock(source, event, dated, add)
  if (place) add('place', meeting.place, place, meetingRules.place)
  if (byline) add('byline', meeting.byline, byline, meetingRules.byline)
  return fields
}

type AddField = (field: FoundField['field'], value: string, range: Range, rule: Rule, word?: string) => void

/** Moments need a full date; Vietnam keeps +07:00 all year. */
function addClock(source: SourceReading, event: FoundEvent, { heldOn }: DatedMeeting, add: AddField): void {
  if (!heldOn || heldOn.startsWith('--') || !event.day) return
  const day: CalendarDate = heldOn
  const clock = readClock(source, event.day)
  if (clock.start)
    add(
      'startsAt',
      `${day}T${clock.start.time}+07:00`,
      clock.start,
      meetingRules.startsAt,
      wordsOf(source, clock.start.start, clock.start.end),
    )
  if (clock.end)
    add(
      'endsAt',
      `${day}T${clock.end.time}+07:00`,
      clock.end,
      meetingRules.endsAt,
      wordsOf(source, clock.end.start, clock.end.end),
    )
}
