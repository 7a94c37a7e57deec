import { type CalendarDate, clockOf, dateOf, hasYear, type Moment } from '#domain/dates.ts'
import type { Meeting, Session } from '#domain/meeting.ts'
import { sessionWord } from '#vietnamese/session-words.ts'
import { bareRoom } from '../wording/finding-patterns.ts'
import { meetingFindings as words } from '../wording/finding-words.ts'
import { aboutMeeting, adviceIf, contradictionIf, everyPaper, type Found, missingIf, type Rule } from './rule.ts'
import { shorten, showDate, showMoment } from './shown.ts'

const time = (moment: Moment): number => Date.parse(moment)
const fullDate = ({ heldOn }: Meeting): CalendarDate | null => (heldOn !== null && hasYear(heldOn) ? heldOn : null)

/** Hours in which a session of this name cannot begin; wide, for "sáng" may begin at eleven. */
const outside: Record<Session, (hour: number) => boolean> = {
  morning: (hour) => hour >= 12,
  noon: (hour) => hour < 10 || hour > 14,
  afternoon: (hour) => hour < 11 || hour >= 19,
  evening: (hour) => hour < 16 && hour > 3,
}

/** When and where it was (Mẫu 1.9: start and end to the minute, place down to the room). */
export const timeRules: readonly Rule[] = [
  aboutMeeting('time.start', ['minutes', 'invitation'], ({ meeting }) =>
    missingIf(meeting.startsAt === null, 'startsAt', words.startsAt),
  ),
  aboutMeeting('time.end', ['minutes'], ({ meeting }) => missingIf(meeting.endsAt === null, 'endsAt', words.endsAt)),
  aboutMeeting('time.place', ['minutes', 'invitation'], ({ meeting }) =>
    missingIf(meeting.place.trim() === '', 'place', words.place),
  ),
  aboutMeeting('time.place-wanted', ['report', 'conclusion-notice', 'news-item', 'press-release'], ({ meeting }) =>
    adviceIf(meeting.place.trim() === '', 'place', words.place),
  ),
  aboutMeeting('time.place-vague', ['invitation'], ({ meeting: { place } }) =>
    adviceIf(bareRoom.test(place.trim()), { field: 'place', found: place }, words.vaguePlace(place.trim())),
  ),
  aboutMeeting('time.end-before-start', everyPaper, ({ meeting }) => findReversed(meeting)),
  aboutMeeting('time.start-off-date', everyPaper, ({ meeting }) => {
    const [day, start] = [fullDate(meeting), meeting.startsAt]
    if (day === null || start === null || dateOf(start) === day) return []
    const found = `${day} ${start}`
    return contradictionIf(
      true,
      { field: 'startsAt', found },
      words.startOffDate(showDate(day), showDate(dateOf(start))),
    )
  }),
  aboutMeeting('time.session', everyPaper, ({ meeting: { session, startsAt } }) => {
    if (session === null || startsAt === null || !outside[session](clockOf(startsAt).hour)) return []
    const message = words.sessionOffClock(sessionWord(session), showMoment(startsAt, dateOf(startsAt)))
    return contradictionIf(true, { field: 'session', found: `${session} ${startsAt}` }, message)
  }),
  aboutMeeting('time.part-outside', ['minutes', 'invitation'], ({ meeting }) => findPartsOutside(meeting)),
]

function findReversed(meeting: Meeting): Found[] {
  const { startsAt, endsAt } = meeting
  if (startsAt === null || endsAt === null || time(endsAt) > time(startsAt)) return []
  const day = fullDate(meeting)
  const message = words.endBeforeStart(showMoment(startsAt, day), showMoment(endsAt, day))
  return contradictionIf(true, { field: 'endsAt', found: `${startsAt} ${endsAt}` }, message)
}

/** Items and speeches whose own time lies before the start or after the end. */
function findPartsOutside(meeting: Meeting): Found[] {
  const { startsAt, endsAt, agenda, speeches } = meeting
  if (startsAt === null || endsAt === null || time(endsAt) <= time(startsAt)) return []
  const day = fullDate(meeting)
  const parts = [
    ...agenda.map(({ id, title, startsAt: at }) => ({
      field: 'agenda',
      id,
      at,
      what: words.agendaTime(shorten(title)),
    })),
    ...speeches.map(({ id, speaker, startsAt: at }) => ({
      field: 'speeches',
      id,
      at,
      what: words.speechTime(speaker),
    })),
  ]
  return parts.flatMap(({ field, id, at, what }) => {
    if (at === null || (time(at) >= time(startsAt) && time(at) <= time(endsAt))) return []
    const [from, to] = [showMoment(startsAt, day), showMoment(endsAt, day)]
    return adviceIf(true, { field, itemId: id, found: at }, words.partOutside(what, showMoment(at, day), from, to))
  })
}
