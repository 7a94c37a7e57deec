import { type Attendee, countAttendance } from '#domain/attendee.ts'
import { chairsOf, type Meeting, secretariesOf } from '#domain/meeting.ts'
import { speechText } from '#domain/speech.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { isPresent } from '../order-attendees.ts'
import { countsPattern, presentPattern, peopleFindings as words } from '../wording/finding-words-people.ts'
import { postsOf } from './list-mentions.ts'
import { aboutMeeting, adviceIf, contradictionIf, everyPaper, type Found, missingIf, type Rule } from './rule.ts'
import { listSome } from './shown.ts'

const isAbsent = (one: Attendee): boolean => !isPresent(one)

/** Who was there (QĐ 45/2018/QĐ-TTg: list and chair; HD 16-HD/VPTW: absences with reasons, substitutes with names). */
export const attendanceRules: readonly Rule[] = [
  aboutMeeting('attendance.chair', ['minutes', 'invitation'], ({ meeting }) =>
    missingIf(chairsOf(meeting).length === 0, 'attendees', words.chair),
  ),
  aboutMeeting('attendance.secretary', ['minutes'], ({ meeting }) =>
    missingIf(secretariesOf(meeting).length === 0, 'attendees', words.secretary),
  ),
  aboutMeeting('attendance.nobody', ['minutes', 'attendee-list', 'invitation'], ({ meeting }) =>
    missingIf(meeting.attendees.length + meeting.attendeeGroups.length === 0, 'attendees', words.attendees),
  ),
  aboutMeeting('attendance.only-groups', ['minutes'], ({ meeting: { attendees, attendeeGroups } }) => {
    const isVague =
      attendees.length === 0 && attendeeGroups.length > 0 && attendeeGroups.every((one) => one.count === null)
    return adviceIf(isVague, 'attendees', words.onlyGroups)
  }),
  aboutMeeting('attendance.reason', ['minutes', 'attendee-list'], ({ meeting }) =>
    eachAttendee(meeting, (one) => one.presence === 'excused' && one.reason.trim() === '', words.absenceReason),
  ),
  aboutMeeting('attendance.substitute', ['minutes', 'attendee-list'], ({ meeting }) =>
    eachAttendee(meeting, (one) => one.presence === 'substitute' && one.substituteFor.trim() === '', words.substitute),
  ),
  aboutMeeting('attendance.absent-role', everyPaper, ({ meeting }) => findAbsentRoles(meeting)),
  aboutMeeting('attendance.absent-voice', everyPaper, ({ meeting }) => findAbsentVoices(meeting)),
  aboutMeeting('attendance.unlisted-voice', ['minutes', 'conclusion-notice'], ({ meeting }) => findUnlisted(meeting)),
  aboutMeeting('attendance.no-post', ['attendee-list', 'minutes'], ({ meeting: { attendees } }) => {
    const bare = attendees.filter((one) => postsOf(one).length === 0)
    const [first] = bare
    const where = { field: 'attendees', itemId: first?.id }
    return adviceIf(bare.length > 0, where, words.noPost(listSome(bare.map((one) => one.fullName)), bare.length))
  }),
  aboutMeeting('attendance.rank', ['attendee-list'], ({ meeting }) => findSameRanks(meeting.attendees)),
  aboutMeeting('attendance.phones', ['attendee-list'], ({ meeting: { attendees } }) => {
    const count = attendees.filter((one) => one.phone.trim() !== '').length
    return adviceIf(count > 0, 'attendees', words.phones(count))
  }),
  aboutMeeting('attendance.told-counts', everyPaper, ({ meeting }) => listTexts(meeting).flatMap(findToldCounts)),
  aboutMeeting('attendance.told-present', ['minutes', 'report', 'news-item', 'press-release'], ({ meeting }) =>
    findToldPresent(meeting),
  ),
]

function eachAttendee(meeting: Meeting, test: (one: Attendee) => boolean, say: (name: string) => string): Found[] {
  const found = meeting.attendees.filter(test)
  return found.flatMap(({ id, fullName }) => adviceIf(true, { field: 'attendees', itemId: id }, say(fullName)))
}

/** Nobody chairs or keeps the minutes of a meeting that he was absent from. */
function findAbsentRoles({ attendees }: Meeting): Found[] {
  const say = { chair: words.absentChair, secretary: words.absentSecretary } as const
  return attendees.filter(isAbsent).flatMap(({ id, fullName, role, presence }) => {
    if (role !== 'chair' && role !== 'secretary') return []
    return contradictionIf(true, { field: 'attendees', itemId: id, found: `${role} ${presence}` }, say[role](fullName))
  })
}

function findAbsentVoices({ attendees, speeches, directives }: Meeting): Found[] {
  const absent = attendees.filter(isAbsent)
  const isSamePerson = (name: string) => (one: Attendee) => exactKey(one.fullName) === exactKey(name)
  const isOnlyAbsent = (name: string): boolean =>
    absent.some(isSamePerson(name)) && !attendees.filter(isPresent).some(isSamePerson(name))
  const speakers = [...new Set(speeches.map((one) => one.speaker))].filter(isOnlyAbsent)
  const issuers = [...new Set(directives.map((one) => one.issuer))].filter(isOnlyAbsent)
  const rowOf = (name: string) => ({ field: 'attendees', itemId: absent.find(isSamePerson(name))?.id, found: name })
  return [
    ...speakers.flatMap((name) => contradictionIf(true, rowOf(name), words.absentSpeaker(name))),
    ...issuers
      .filter((name) => !speakers.includes(name))
      .flatMap((name) => contradictionIf(true, rowOf(name), words.absentIssuer(name))),
  ]
}

/** Names that speak or direct without being on the list; one line for all of them. */
function findUnlisted({ attendees, speeches, directives }: Meeting): Found[] {
  if (attendees.length === 0) return []
  const listed = new Set(attendees.map((one) => exactKey(one.fullName)))
  const voices = [...speeches.map((one) => one.speaker), ...directives.map((one) => one.issuer)]
  const names = [...new Set(voices.map((name) => name.trim()))].filter(
    (name) => name !== '' && !listed.has(exactKey(name)),
  )
  return adviceIf(names.length > 0, 'attendees', words.unlistedSpeakers(listSome(names), names.length))
}

/** One line for each rank held twice. */
function findSameRanks(attendees: readonly Attendee[]): Found[] {
  const ranks = new Map<number, Attendee[]>()
  for (const one of attendees) {
    if (one.protocolRank !== null) ranks.set(one.protocolRank, [...(ranks.get(one.protocolRank) ?? []), one])
  }
  return [...ranks].flatMap(([rank, [first, second]]) => {
    if (!first || !second) return []
    const where = { field: 'attendees', itemId: second.id, found: String(rank) }
    return adviceIf(true, where, words.sameRank(first.fullName, second.fullName, rank))
  })
}

type Text = { field: string; itemId: string; text: string }

const listTexts = ({ speeches, assessments }: Meeting): Text[] => [
  ...speeches.map((one) => ({ field: 'speeches', itemId: one.id, text: `${speechText(one)}\n${one.summary}` })),
  ...assessments.map((one) => ({ field: 'assessments', itemId: one.id, text: one.text })),
]

/** "triệu tập 50, có mặt 45, vắng 3": invited = present + absent. */
function findToldCounts({ field, itemId, text }: Text): Found[] {
  return [...text.normalize('NFC').matchAll(countsPattern)].flatMap(({ 0: said, groups }) => {
    const [invited, present, absent] = [groups?.invited, groups?.present, groups?.absent].map(Number)
    if (invited === undefined || present === undefined || absent === undefined || invited === present + absent)
      return []
    return contradictionIf(true, { field, itemId, found: said }, words.toldCounts(said, invited, present, absent))
  })
}

/** A number of those present in a speech, against the list; groups without a number leave it open. */
function findToldPresent(meeting: Meeting): Found[] {
  const { attendees, attendeeGroups } = meeting
  if (attendees.length === 0 || attendeeGroups.length > 0) return []
  const { present } = countAttendance(attendees)
  return listTexts(meeting).flatMap(({ field, itemId, text }) =>
    [...text.normalize('NFC').matchAll(presentPattern)].flatMap(({ 0: said, groups }) =>
      adviceIf(Number(groups?.present) !== present, { field, itemId, found: said }, words.toldPresent(said, present)),
    ),
  )
}
