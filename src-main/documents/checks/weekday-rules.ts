import { CalendarDate, dateParts } from '#domain/dates.ts'
import type { Meeting } from '#domain/meeting.ts'
import { speechText } from '#domain/speech.ts'
import { weekdayOf } from '#domain/working-days.ts'
import { nameWeekday } from '#vietnamese/weekday.ts'
import { dateThenWeekday, readDateText, weekdayNumber, weekdayThenDate } from '../wording/finding-patterns.ts'
import { weekdayPlaces as places, meetingFindings as words } from '../wording/finding-words.ts'
import { aboutMeeting, adviceIf, contradictionIf, everyPaper, type Found, type Rule } from './rule.ts'
import { showDate } from './shown.ts'

type Text = { field: string; itemId?: string; text: string; place: string }
type Named = { said: string; weekday: number; year: string | undefined; month: string; day: string }

/** A weekday named beside a date must be that date's (documents.md §6: "weekday ≠ date"). */
export const weekdayRules: readonly Rule[] = [
  aboutMeeting('weekday.date', everyPaper, ({ meeting }) =>
    listTexts(meeting).flatMap((text) => findWrong(text, meeting, contradictionIf)),
  ),
  aboutMeeting('weekday.told', ['minutes', 'speech', 'conclusion-notice', 'report', 'directive-table'], ({ meeting }) =>
    listTold(meeting).flatMap((text) => findWrong(text, meeting, adviceIf)),
  ),
]

/** What the office itself wrote: a wrong weekday there sends people on the wrong day. */
function listTexts({ title, agenda, invitation, documents }: Meeting): Text[] {
  return [
    { field: 'title', text: title, place: places.title },
    ...agenda.map((one) => ({
      field: 'agenda',
      itemId: one.id,
      text: `${one.title}\n${one.note}`,
      place: places.agenda,
    })),
    { field: 'invitation.requests', text: invitation.requests.join('\n'), place: places.requests },
    { field: 'invitation.materials', text: invitation.materials.join('\n'), place: places.materials },
    ...documents.map((one) => ({ field: 'documents', itemId: one.id, text: one.subject, place: places.subject })),
  ]
}

/** What somebody said: kept as said, so that it is for a person to look at. */
function listTold({ directives, speeches }: Meeting): Text[] {
  return [
    ...directives.map((one) => ({
      field: 'directives',
      itemId: one.id,
      text: 'text' in one.deadline ? `${one.text}\n${one.deadline.text}` : one.text,
      place: places.directive,
    })),
    ...speeches.map((one) => ({ field: 'speeches', itemId: one.id, text: speechText(one), place: places.speech })),
  ]
}

function findWrong({ field, itemId, text, place }: Text, meeting: Meeting, report: typeof adviceIf): Found[] {
  return listNamed(text).flatMap(({ said, weekday, year, month, day }) => {
    const ownYear = year ?? yearOf(meeting)
    const date = `${ownYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    // A 31st of a month that has none, or a year nobody knows, has no weekday.
    if (!CalendarDate.safeParse(date).success || weekdayOf(date) === weekday) return []
    const isGuess = year === undefined && meeting.isYearInferred
    const sentence = isGuess ? words.weekdayInferred : words.weekday
    const message = sentence(place, said, showDate(date), nameWeekday(date))
    return report(true, { field, itemId, found: `${said} ${date}` }, message)
  })
}

const yearOf = ({ heldOn }: Meeting): string => String((heldOn && dateParts(heldOn).year) ?? '')

function listNamed(text: string): Named[] {
  const clean = text.normalize('NFC')
  const found = [...clean.matchAll(weekdayThenDate), ...clean.matchAll(dateThenWeekday)]
  return found.map(({ 0: said, groups }) => ({
    said: said.trim(),
    weekday: weekdayNumber(groups?.weekday ?? ''),
    ...readDateText(groups?.date ?? ''),
  }))
}
