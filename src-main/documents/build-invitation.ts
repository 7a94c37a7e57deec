import type { Attendee } from '#domain/attendee.ts'
import { clockOf, dateOf } from '#domain/dates.ts'
import { chairsOf, type Meeting } from '#domain/meeting.ts'
import { attachTo } from './cite-paper.ts'
import { closePaper } from './close-paper.ts'
import { describeInvitedTime } from './describe-invited-time.ts'
import { describeGroup } from './list-attendance.ts'
import { dashes, leaderLine, paragraph } from './make-blocks.ts'
import { makeDelegateTable } from './make-delegate-table.ts'
import { makeLetterhead } from './make-letterhead.ts'
import { makeTitles } from './make-titles.ts'
import type { Block, BuiltPaper, TableBlock } from './official-document.ts'
import { orderAttendees } from './order-attendees.ts'
import type { PaperContext } from './paper-context.ts'
import { planAnnexes } from './plan-annexes.ts'
import { invitationWords as words } from './wording/invitation-words.ts'
import { blank } from './wording/letterhead-words.ts'
import { meetingInSentence, officialDate } from './wording/meeting-words.ts'
import { minutesWords } from './wording/minutes-words.ts'
import { namedAttendee, withPosts } from './wording/people-words.ts'
import { holdTogether, makeSentence, trimSentence } from './wording/sentence.ts'

/** So many names and groups stand in the letter, which is to fit on one page; more in a list that goes with it. */
const MOST_NAMES = 6

/**
 * Giấy mời, Mẫu 1.7, with what QĐ 45/2018/QĐ-TTg asks for (chair, participants, content, time, place, requests): to one
 * person (`target`), or one letter to all with the list of those invited.
 */
export function buildInvitation(meeting: Meeting, context: PaperContext): BuiltPaper {
  const event = meetingInSentence(meeting)
  const guest = meeting.attendees.find((one) => one.id === context.target)
  const invited = listInvited(meeting)
  const isLong = guest === undefined && invited.length + meeting.attendeeGroups.length > MOST_NAMES
  const { annexes, mention } = planAnnexes(
    [{ name: 'guests', title: words.annex, blocks: isLong ? [makeGuestTable(invited)] : [] }],
    attachTo(meeting, context),
  )
  return {
    header: makeLetterhead(meeting, context),
    titles: makeTitles(context, words.typeName, words.subject(event)),
    blocks: [
      ...listGuests(meeting, guest, mention('guests')),
      paragraph(`${words.attend}${event}.`),
      labelled(
        words.chair,
        orderAttendees(chairsOf(meeting))
          .map((one) => withPosts(namedAttendee(one)))
          .join('; '),
      ),
      paragraph(`${words.time}${makeSentence(describeInvitedTime(meeting))}`),
      labelled(words.place, tellPlace(meeting)),
      ...listContent(meeting),
      ...listLines(words.materials, meeting.invitation.materials),
      ...listLines(words.requests, meeting.invitation.requests),
      ...listContact(meeting, guest),
      paragraph(guest ? words.closingPersonal(namedAttendee(guest).honorific) : words.closing(words.delegates)),
    ],
    closing: closePaper(meeting, context),
    annexes,
  }
}

/** The host's chair and secretary are not guests of their own meeting. */
export const listInvited = ({ attendees }: Meeting): Attendee[] =>
  orderAttendees(attendees.filter((one) => one.role !== 'chair' && one.role !== 'secretary'))

/** `annexed`: where the names stand, empty where they stand here. */
function listGuests(meeting: Meeting, guest: Attendee | undefined, annexed: string): Block[] {
  const invites = words.invites(meeting.organizer.officialName || blank)
  if (guest) return [paragraph(`${invites} ${makeSentence(withPosts(namedAttendee(guest)))}`)]
  const names = [
    ...listInvited(meeting).map((one) => withPosts(namedAttendee(one))),
    ...meeting.attendeeGroups.map(describeGroup),
  ]
  const [only = ''] = names
  if (names.length === 0) return [leaderLine(`${invites} `)]
  if (names.length === 1) return [paragraph(`${invites} ${makeSentence(only)}`)]
  const lines = annexed === '' ? names : [words.listed(annexed.trim()), ...meeting.attendeeGroups.map(describeGroup)]
  return [paragraph(invites), ...dashes(lines)]
}

const labelled = (label: string, text: string): Block =>
  text === '' ? leaderLine(label) : paragraph(`${label}${makeSentence(text)}`)

function tellPlace({ place, onlineSites }: Meeting): string {
  const online = onlineSites.length === 0 ? '' : minutesWords.onlineSites(onlineSites)
  return [trimSentence(place), online].filter((part) => part !== '').join('. ')
}

/** The agenda with its hours where they are set, and their days where it runs over several. */
function listContent({ agenda }: Meeting): Block[] {
  if (agenda.length === 0) return [leaderLine(words.content)]
  const days = new Set(agenda.flatMap(({ startsAt }) => (startsAt === null ? [] : [dateOf(startsAt)])))
  const lines = agenda.map(({ title, presenter, startsAt }) => {
    const when = startsAt === null ? '' : `${tellHour(startsAt, days.size > 1)}: `
    const who = presenter === '' ? '' : ` (${presenter} ${minutesWords.presents})`
    return `${when}${trimSentence(title)}${who}`
  })
  return listLines(words.content, lines)
}

function tellHour(moment: string, isDated: boolean): string {
  const { hour, minute } = clockOf(moment)
  const clock = words.clock(String(hour).padStart(2, '0'), String(minute).padStart(2, '0'))
  return isDated ? words.onDay(clock, officialDate(dateOf(moment))) : clock
}

/** One line stands behind its label, several below it. */
function listLines(label: string, given: readonly string[]): Block[] {
  const lines = given.map((line) => trimSentence(line)).filter((line) => line !== '')
  const [first = ''] = lines
  if (lines.length === 0) return []
  return lines.length === 1 ? [labelled(label, first)] : [paragraph(label.trim()), ...dashes(lines)]
}

function listContact({ invitation, organizer: { contact } }: Meeting, guest: Attendee | undefined): Block[] {
  const who = guest ? namedAttendee(guest).honorific : words.delegates
  const reply = invitation.replyBy === null ? [] : [makeSentence(words.replyBy(who, officialDate(invitation.replyBy)))]
  const ways = [
    contact.person,
    contact.phone === '' ? '' : words.phone(contact.phone),
    contact.email === '' ? '' : words.email(contact.email),
  ].filter((part) => part !== '')
  const reach =
    ways.length === 0 ? [] : [holdTogether(makeSentence(`${words.contact}${ways.join(', ')}`), contact.phone)]
  return [...reply, ...reach].map((text) => paragraph(text))
}

const makeGuestTable = (invited: readonly Attendee[]): TableBlock =>
  makeDelegateTable(invited, { order: 'protocol', use: 'invited' })
