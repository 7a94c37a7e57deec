import { chairsOf, type Meeting } from '#domain/meeting.ts'
import { chooseSigner, makeSignature } from './choose-signer.ts'
import { collectAssessments, writeAssessment } from './collect-assessments.ts'
import { findConcluder, findSpeaker, type Speaker } from './describe-speaker.ts'
import { groupDirectives } from './group-directives.ts'
import { keepPublishable } from './keep-publishable.ts'
import { describeGroup } from './list-attendance.ts'
import { listRecipients } from './list-recipients.ts'
import { listTasks } from './list-tasks.ts'
import { heading, paragraph } from './make-blocks.ts'
import { makeLetterhead } from './make-letterhead.ts'
import type { Block, OfficialDocument } from './official-document.ts'
import { isPresent, orderAttendees } from './order-attendees.ts'
import { foldKey } from '#vietnamese/fold.ts'
import { blank, recipientsLabel } from './wording/letterhead-words.ts'
import { meetingInSentence, meetingNoun, sessionAndDate } from './wording/meeting-words.ts'
import { noticeWords as words } from './wording/notice-words.ts'
import { fullPerson, personByPost, personInTitle, speakerWithPosts } from './wording/people-words.ts'
import { capitalizeFirst, makeSentence, trimSentence } from './wording/sentence.ts'

/** Thông báo kết luận, Mẫu 1.4: what was concluded, as tasks with body, verb as spoken and deadline. */
export function buildConclusionNotice(full: Meeting): Omit<OfficialDocument, 'sizeTier' | 'properties'> {
  const meeting = keepPublishable(full)
  const concluder = findConcluder(meeting)
  const event = meetingInSentence(meeting)
  const who = concluder ? personInTitle(concluder.name, concluder.posts) : null
  return {
    kind: 'conclusion-notice',
    header: makeLetterhead('conclusion-notice', meeting),
    titles: {
      typeName: words.typeName,
      subject: who ? words.subject(who, event) : words.subjectOfMeeting(event),
      hasRule: true,
      placeAndDate: '',
    },
    blocks: [...listOpening(meeting, concluder), ...listAssessment(meeting, concluder), ...listTaskPart(meeting, concluder)],
    closing: {
      type: 'signature',
      recipientsLabel,
      recipients: listRecipients('conclusion-notice', meeting),
      signature: makeSignature(chooseSigner('conclusion-notice', meeting)),
    },
  }
}

function listOpening(meeting: Meeting, concluder: Speaker | null): Block[] {
  return [
    paragraph(writeOpening(meeting, concluder)),
    ...writeAttendance(meeting, concluder).map((text) => paragraph(text)),
    paragraph(`${capitalizeFirst([...heardPart(meeting), concludesPart(meeting, concluder)].join(', '))}`),
  ]
}

/** `Chiều ngày …, tại …, đồng chí A chủ trì hội nghị … do B tổ chức.` */
function writeOpening(meeting: Meeting, concluder: Speaker | null): string {
  const when = meeting.heldOn === null && meeting.session === null ? `ngày ${blank}` : sessionAndDate(meeting)
  const where = meeting.place === '' ? '' : `, ${words.place(trimSentence(meeting.place))}`
  const host = meeting.organizer.officialName
  const event = meetingInSentence(meeting)
  const verb = concluder?.isChair ? words.chairs : words.attends
  const what = concluder
    ? `${speakerWithPosts(concluder.name, concluder.posts)}, ${verb} ${event}${host === '' ? '' : ` ${words.by} ${host} ${words.held}`}`
    : `${host || blank} ${words.held} ${event}`
  return makeSentence(`${when}${where}, ${what}`)
}

function writeAttendance(meeting: Meeting, concluder: Speaker | null): string[] {
  const isConcluder = (name: string) => concluder !== null && foldKey(name) === foldKey(concluder.name)
  const people = orderAttendees(meeting.attendees.filter(isPresent))
    .filter((one) => !isConcluder(one.fullName))
    .map((one) => fullPerson(one))
  const everyone = [...people, ...meeting.attendeeGroups.map(describeGroup)]
  return everyone.length === 0 ? [] : [makeSentence(`${words.attended} ${everyone.join('; ')}`)]
}

/** `Sau khi nghe báo cáo …; ý kiến …`: only what the record holds. */
function heardPart(meeting: Meeting): string[] {
  const reports = meeting.reports.map((one) =>
    one.presenter === '' ? trimSentence(one.title) : words.reportOf(one.presenter, trimSentence(one.title)),
  )
  const opinions = meeting.speeches.some((one) => one.kind === 'discussion') ? [words.opinions] : []
  const heard = [...reports, ...opinions]
  return heard.length === 0 ? [] : [words.afterReports(heard.join('; '))]
}

const concludesPart = (meeting: Meeting, concluder: Speaker | null): string =>
  concluder
    ? `${personByPost(concluder.name, concluder.posts)} ${words.concludes}`
    : words.meetingConcludes(meetingNoun(meeting))

function listAssessment(meeting: Meeting, concluder: Speaker | null): Block[] {
  const found = collectAssessments(meeting, ['praise', 'shortcoming'])
  const body = found.map((one) => {
    const speaker = findSpeaker(meeting, one.speaker || concluder?.name || '', concluder?.posts ?? [])
    return paragraph(writeAssessment(one, `${personByPost(speaker.name, speaker.posts)} `))
  })
  return body.length === 0 ? [] : [heading(1, words.assessment), ...body]
}

function listTaskPart(meeting: Meeting, concluder: Speaker | null): Block[] {
  const tasks = groupDirectives(meeting.directives)
  const aimOf = (aim: string) =>
    concluder ? words.aimSaid(aim, personByPost(concluder.name, concluder.posts), commonVerb(meeting)) : `${aim}:`
  const body = listTasks(tasks, 1, aimOf)
  const place = collectAssessments(meeting, ['praise', 'shortcoming']).length > 0 ? 'II' : 'I'
  const section = body.length === 0 ? [] : [heading(1, words.tasks), ...body]
  const carriesOut = body.length === 0 ? [] : [paragraph(words.carriesOut(place))]
  return [...section, heading(1, words.implementation), ...carriesOut, paragraph(writeClosing(meeting, concluder))]
}

/** The verb as spoken where one verb governs the run; a neutral word where several do. */
function commonVerb(meeting: Meeting): string {
  const verbs = new Set(meeting.directives.map((one) => one.verb).filter((verb) => verb !== ''))
  const [only] = verbs
  return verbs.size === 1 && only ? only : words.aimVerb
}

function writeClosing(meeting: Meeting, concluder: Speaker | null): string {
  const issuer = meeting.organizer.officialName || blank
  return concluder
    ? words.closing(issuer, personInTitle(concluder.name, concluder.posts))
    : words.closingOfMeeting(issuer, meetingInSentence(meeting))
}

/** Exported for the check of missing parts: a notice is not signed by the one whose words it announces. */
export const isSignedByChair = (meeting: Meeting): boolean => {
  const signer = chooseSigner('conclusion-notice', meeting)
  return signer !== null && chairsOf(meeting).some((one) => foldKey(one.fullName) === foldKey(signer.fullName))
}
