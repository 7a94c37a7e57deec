import type { Attendee } from '#domain/attendee.ts'
import { groupDirectives } from '#domain/group-directives.ts'
import type { Meeting } from '#domain/meeting.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { closePaper } from './close-paper.ts'
import { tellAssessments } from './collect-assessments.ts'
import { findConcluder, isChairOf } from './describe-speaker.ts'
import { keepPublishable } from './keep-publishable.ts'
import { isSameBody } from './list-assignees.ts'
import { listTasks } from './list-tasks.ts'
import { heading, paragraph } from './make-blocks.ts'
import { makeLetterhead } from './make-letterhead.ts'
import { makeTitles } from './make-titles.ts'
import type { Block, BuiltPaper } from './official-document.ts'
import { isPresent, orderAttendees } from './order-attendees.ts'
import type { PaperContext } from './paper-context.ts'
import { summarizeAttendance } from './summarize-attendance.ts'
import { tellFormalEvent, tellWhenAndWhere } from './tell-formal-event.ts'
import { blank } from './wording/letterhead-words.ts'
import { meetingInSentence, meetingNoun, reportInSentence } from './wording/meeting-words.ts'
import { minutesWords } from './wording/minutes-words.ts'
import { noticeWords as words } from './wording/notice-words.ts'
import { byPost, type Named, namedAttendee, withLastPost, withPosts } from './wording/people-words.ts'
import { capitalizeFirst, makeSentence } from './wording/sentence.ts'

/** Thông báo kết luận, Mẫu 1.4: what was concluded, as tasks with body, verb as spoken and deadline. */
export function buildConclusionNotice(full: Meeting, context: PaperContext): BuiltPaper {
  const open = keepPublishable(full)
  const concluder = findConcluder(open)
  const meeting = concluder ? keepWordsOf(open, concluder.name) : open
  const event = meetingInSentence(meeting)
  return {
    header: makeLetterhead(meeting, context),
    titles: makeTitles(context, words.typeName, subjectOf(concluder, event)),
    blocks: [...listOpening(meeting, concluder), ...listAssessment(meeting), ...listTaskPart(meeting, concluder)],
    closing: closePaper(meeting, context),
  }
}

const subjectOf = (concluder: Named | null, event: string): string =>
  concluder ? words.subject(withLastPost(concluder), event) : words.subjectOfMeeting(event)

/** A notice announces one person's conclusions: nobody else's directives or judgements may pass for theirs. */
function keepWordsOf(meeting: Meeting, name: string): Meeting {
  const isTheirs = (speaker: string) => exactKey(speaker) === exactKey(name)
  return {
    ...meeting,
    directives: meeting.directives.filter((one) => one.issuer === '' || isTheirs(one.issuer)),
    assessments: meeting.assessments.filter((one) => isTheirs(one.speaker)),
  }
}

function listOpening(meeting: Meeting, concluder: Named | null): Block[] {
  return [
    paragraph(writeOpening(meeting, concluder)),
    ...writeAttendance(meeting, concluder).map((text) => paragraph(text)),
    paragraph(`${capitalizeFirst([...heardPart(meeting), concludesPart(meeting, concluder)].join(', '))}`),
  ]
}

/** `Chiều ngày …, tại …, đồng chí A chủ trì hội nghị … do B tổ chức.` */
function writeOpening(meeting: Meeting, concluder: Named | null): string {
  if (!concluder) return tellFormalEvent(meeting)
  const host = meeting.organizer.officialName
  const verb = isChairOf(meeting, concluder.name) ? words.chairs : words.attends
  const by = host === '' ? '' : ` ${words.by} ${host} ${words.held}`
  return tellWhenAndWhere(meeting, `${withPosts(concluder)}, ${verb} ${meetingInSentence(meeting)}${by}`)
}

/** The chair where somebody else's conclusions are announced, then everyone else who was there. */
function writeAttendance(meeting: Meeting, concluder: Named | null): string[] {
  const present = orderAttendees(meeting.attendees.filter(isPresent)).filter(
    (one) => concluder === null || exactKey(one.fullName) !== exactKey(concluder.name),
  )
  const chairsToo = concluder !== null && isChairOf(meeting, concluder.name)
  const name = (one: Attendee) => withPosts(namedAttendee(one))
  const chairs = present.filter((one) => one.role === 'chair').map(name)
  const others = summarizeAttendance(
    meeting,
    present.filter((one) => one.role !== 'chair' && one.role !== 'secretary'),
    minutesWords.inMinutes(meetingNoun(meeting)),
  )
  return [
    ...(chairs.length === 0
      ? []
      : [makeSentence(`${chairsToo ? words.chairedToo : words.chaired} ${chairs.join('; ')}`)]),
    ...(others === '' ? [] : [makeSentence(`${words.attended} ${others}`)]),
  ]
}

/** `Sau khi nghe báo cáo …; ý kiến …`: only what the record holds. */
function heardPart(meeting: Meeting): string[] {
  const reports = meeting.reports.map((one) =>
    one.presenter === '' ? reportInSentence(one.title) : words.reportOf(one.presenter, reportInSentence(one.title)),
  )
  const opinions = meeting.speeches.some((one) => one.kind === 'discussion') ? [words.opinions] : []
  const heard = [...reports, ...opinions]
  return heard.length === 0 ? [] : [words.afterReports(heard.join('; '))]
}

const concludesPart = (meeting: Meeting, concluder: Named | null): string =>
  concluder ? `${byPost(concluder)} ${words.concludes}` : words.meetingConcludes(meetingNoun(meeting))

function listAssessment(meeting: Meeting): Block[] {
  const told = tellAssessments(meeting, ['praise', 'shortcoming'], byPost)
  return told.length === 0 ? [] : [heading(1, words.assessment), ...told.map((text) => paragraph(text))]
}

function listTaskPart(meeting: Meeting, concluder: Named | null): Block[] {
  const tasks = groupDirectives(meeting.directives)
  const aimOf = (aim: string) => (concluder ? words.aimSaid(aim, byPost(concluder)) : `${aim}:`)
  const body = listTasks(tasks, 1, aimOf)
  const place = listAssessment(meeting).length > 0 ? 'II' : 'I'
  const section = body.length === 0 ? [] : [heading(1, words.tasks), ...body]
  const carriesOut = body.length === 0 ? [] : [paragraph(makeSentence(tellDuty(meeting, place)))]
  return [...section, heading(1, words.implementation), ...carriesOut, paragraph(writeClosing(meeting, concluder))]
}

/** Those who carry out report to the body that announces; nobody reports to themselves. */
function tellDuty({ directives, organizer: { officialName } }: Meeting, place: string): string {
  const isOthers = directives.some((one) => one.assignee !== '' && !isSameBody(one.assignee, officialName))
  return `${words.carriesOut(place)}${officialName !== '' && isOthers ? words.reportsTo(officialName) : ''}`
}

function writeClosing(meeting: Meeting, concluder: Named | null): string {
  const issuer = meeting.organizer.officialName || blank
  return concluder
    ? words.closing(issuer, withLastPost(concluder))
    : words.closingOfMeeting(issuer, meetingInSentence(meeting))
}
