import { countAttendance } from '#domain/attendee.ts'
import { chairsOf, type Meeting } from '#domain/meeting.ts'
import { chooseSigner, makeSignature } from './choose-signer.ts'
import { collectAssessments, collectResults, tellAssessments } from './collect-assessments.ts'
import { findSpeaker } from './describe-speaker.ts'
import { tasksByIssuer } from './group-directives.ts'
import { listRecipients } from './list-recipients.ts'
import { readAim } from './list-tasks.ts'
import { clause, dash, heading, paragraph } from './make-blocks.ts'
import { makeLetterhead } from './make-letterhead.ts'
import { makeFigureTable, makeTaskTable } from './make-tables.ts'
import { nameGoverningBody } from './name-governing-body.ts'
import type { Block, OfficialDocument } from './official-document.ts'
import { isPresent, orderAttendees } from './order-attendees.ts'
import { summarizeAttendance } from './summarize-attendance.ts'
import { speakingAt } from './wording/assessment-words.ts'
import { addresseeLabel, blank, recipientsLabel } from './wording/letterhead-words.ts'
import { meetingInSentence, meetingNoun, sessionAndDate } from './wording/meeting-words.ts'
import { minutesWords } from './wording/minutes-words.ts'
import { namedAttendee, withPosts } from './wording/people-words.ts'
import { reportWords as words } from './wording/report-words.ts'
import { capitalizeFirst, makeSentence, trimSentence } from './wording/sentence.ts'
import { writeAward } from './write-award.ts'
import { writeVote } from './write-vote.ts'

/** Báo cáo kết quả, Mẫu 1.4, to the governing body (documents.md §3): tables of tasks and of figures inside. */
export function buildReport(meeting: Meeting): Omit<OfficialDocument, 'sizeTier' | 'properties'> {
  const event = meetingInSentence(meeting)
  const issuer = meeting.organizer.officialName || blank
  const opening =
    meeting.heldOn === null
      ? words.openingUndated(issuer, event)
      : words.opening(issuer, sessionAndDate(meeting), event)
  return {
    kind: 'report',
    header: makeLetterhead('report', meeting),
    titles: { typeName: words.typeName, subject: words.subject(event), hasRule: true, placeAndDate: '' },
    blocks: [
      paragraph(`${addresseeLabel}${nameGoverningBody(meeting.organizer)}`, 'addressee'),
      paragraph(capitalizeFirst(opening)),
      ...section(words.organisation, listOrganisation(meeting)),
      ...section(words.course, listCourse(meeting)),
      ...section(words.results, listResults(meeting)),
      ...section(words.directives, listDirectives(meeting)),
      ...section(
        words.awards,
        meeting.awards.map((award) => paragraph(writeAward(award))),
      ),
      paragraph(words.closing(issuer, event, nameGoverningBody(meeting.organizer))),
    ],
    closing: {
      type: 'signature',
      recipientsLabel,
      recipients: listRecipients('report', meeting),
      signature: makeSignature(chooseSigner('report', meeting)),
    },
  }
}

const section = (title: string, body: Block[]): Block[] => (body.length === 0 ? [] : [heading(1, title), ...body])
const part = (title: string, body: Block[]): Block[] => (body.length === 0 ? [] : [heading(2, title), ...body])

function listOrganisation(meeting: Meeting): Block[] {
  const present = orderAttendees(meeting.attendees.filter(isPresent))
  const chairs = chairsOf(meeting).map((one) => withPosts(namedAttendee(one)))
  const people = summarizeAttendance(
    meeting,
    present.filter((one) => one.role !== 'chair'),
  )
  const lines = [
    meeting.heldOn === null ? '' : `${words.time}${sessionAndDate(meeting)}`,
    meeting.place === '' ? '' : `${words.place}${meeting.place}`,
    meeting.onlineSites.length === 0 ? '' : minutesWords.onlineSites(meeting.onlineSites),
    chairs.length === 0 ? '' : `${words.chair}${chairs.join('; ')}`,
    people === '' ? '' : `${words.attendance}${people}`,
    meeting.attendees.length === 0 ? '' : minutesWords.counts(countAttendance(meeting.attendees)),
  ]
  return lines.filter((line) => line !== '').map((line) => dash(makeSentence(line)))
}

function listCourse(meeting: Meeting): Block[] {
  const reports = meeting.reports.map((one) => {
    const title = capitalizeFirst(trimSentence(one.title))
    return clause(
      1,
      makeSentence(one.presenter === '' ? title : `${title} (${one.presenter} ${minutesWords.presents})`),
    )
  })
  const opinions = meeting.speeches.filter((one) => one.kind === 'discussion')
  const names = [...new Set(opinions.map((one) => one.speaker))].filter((name) => name !== '')
  const people = names.map((name) => {
    const speech = opinions.find((one) => one.speaker === name)
    return withPosts(findSpeaker(meeting, name, speech?.speakerPosts))
  })
  const spoken =
    opinions.length === 0 ? [] : [clause(1, makeSentence(`${words.speeches(opinions.length)}: ${people.join('; ')}`))]
  const votes = meeting.votes.map((vote) => clause(1, writeVote(vote, meeting)))
  return [...reports, ...spoken, ...votes]
}

function listResults(meeting: Meeting): Block[] {
  const assessed = tellAssessments(meeting, ['praise', 'shortcoming'], (who) =>
    speakingAt(meetingNoun(meeting), withPosts(who)),
  ).map((text) => paragraph(text))
  // A figure without a sentence of its own is told by the table alone.
  const sourced = meeting.figures.filter((one) => trimSentence(one.text) !== '')
  const plans = collectAssessments(meeting, ['plan']).map((one) => paragraph(makeSentence(one.text)))
  const figures = meeting.figures.length === 0 ? [] : [makeFigureTable(meeting.figures)]
  return [
    ...part(
      words.achieved,
      collectResults(meeting, sourced).map((text) => paragraph(text)),
    ),
    ...part(words.figures, figures),
    ...part(words.assessed, assessed),
    ...part(words.plans, plans),
  ]
}

/** A table for each person who gave any: whose words they are must not be lost. The numbers run on. */
function listDirectives(meeting: Meeting): Block[] {
  let number = 1
  return tasksByIssuer(meeting.directives).flatMap(({ issuer, tasks }) => {
    const speaker = findSpeaker(meeting, issuer.issuer, issuer.issuerPosts)
    const lead = issuer.issuer === '' ? minutesWords.otherDirectives : words.directivesOf(withPosts(speaker))
    const aims = [...new Set(tasks.map((task) => trimSentence(task.head.purpose)).filter((aim) => aim !== ''))]
    const table = makeTaskTable(tasks, number)
    number += tasks.length
    return [paragraph(lead), ...aims.map((aim) => paragraph(makeSentence(`${words.aim}${readAim(aim)}`))), table]
  })
}
