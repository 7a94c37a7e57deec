import { type Attendee, countAttendance } from '#domain/attendee.ts'
import { chairsOf, type Meeting, secretariesOf } from '#domain/meeting.ts'
import { describeStart } from './describe-time.ts'
import { listProceedings } from './list-proceedings.ts'
import { heading, leaderLine, paragraph } from './make-blocks.ts'
import type { Block } from './official-document.ts'
import { orderAttendees } from './order-attendees.ts'
import { reportInSentence } from './wording/meeting-words.ts'
import { minutesWords } from './wording/minutes-words.ts'
import { partyMinutesWords as words } from './wording/party-minutes-words.ts'
import { namedAttendee, withPosts } from './wording/people-words.ts'
import { makeSentence, trimSentence } from './wording/sentence.ts'

/**
 * The five parts of a Party body's minutes up to the closing (HD 16-HD/VPTW): opening with the papers used and whether
 * it was recorded, attendance with the official members counted apart, course, conclusions.
 */
export function listPartyOpening(meeting: Meeting, attendance: readonly Block[]): Block[] {
  const official = meeting.attendees.filter((one) => one.role === 'chair' || one.role === 'member')
  const { invited, present, excused, unexcused } = countAttendance(official)
  const counted = paragraph(makeSentence(words.members(invited, present, excused + unexcused)))
  const isLabelled = (block: Block) => 'runs' in block && block.runs[0]?.text.trim() === minutesWords.attendance.trim()
  return [
    line(words.time, describeStart(meeting)),
    line(words.place, meeting.place),
    line(words.content, meeting.agenda.map((item) => trimSentence(item.title)).join('; ') || meeting.title),
    line(words.chair, tellPeople(chairsOf(meeting))),
    line(words.secretary, tellPeople(secretariesOf(meeting))),
    line(words.papers, meeting.reports.map((report) => reportInSentence(report.title)).join('; ')),
    leaderLine(words.recording),
    heading(1, words.attendance),
    ...(official.length === 0 ? [] : [counted]),
    ...attendance.filter((block) => !isLabelled(block)),
    ...listProceedings(meeting),
  ]
}

const line = (label: string, text: string): Block =>
  trimSentence(text) === '' ? leaderLine(label) : paragraph(`${label}${makeSentence(text)}`)

const tellPeople = (people: readonly Attendee[]): string =>
  orderAttendees(people)
    .map((one) => withPosts(namedAttendee(one)))
    .join('; ')
