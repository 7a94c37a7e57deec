import type { Meeting } from '#domain/meeting.ts'
import { closePaper } from './close-paper.ts'
import { collectResults, tellAssessments } from './collect-assessments.ts'
import { keepPublishable } from './keep-publishable.ts'
import { listIssuedTasks } from './list-issued-tasks.ts'
import { clause, heading, paragraph } from './make-blocks.ts'
import { makeLetterhead } from './make-letterhead.ts'
import { makeTitles } from './make-titles.ts'
import type { Block, BuiltPaper } from './official-document.ts'
import { isPresent, orderAttendees } from './order-attendees.ts'
import type { PaperContext } from './paper-context.ts'
import { summarizeAttendance } from './summarize-attendance.ts'
import { tellFormalEvent } from './tell-formal-event.ts'
import { speakingAt } from './wording/assessment-words.ts'
import { communiqueWords as words } from './wording/communique-words.ts'
import { blank } from './wording/letterhead-words.ts'
import { meetingInSentence, meetingNoun, reportInSentence } from './wording/meeting-words.ts'
import { newsWords } from './wording/news-words.ts'
import { noticeWords } from './wording/notice-words.ts'
import { namedAttendee, withPosts } from './wording/people-words.ts'
import { makeSentence } from './wording/sentence.ts'
import { writeAward } from './write-award.ts'
import { writeVote } from './write-vote.ts'

const LISTS = { votes: 1, directives: 2 } as const

/**
 * Thông cáo, a type of the decree (Mẫu 1.4; documents.md §4, genre a): what the body makes known of its meeting. Nothing
 * that is marked "not for publication" and nothing at all of a secret meeting.
 */
export function buildCommunique(full: Meeting, context: PaperContext): BuiltPaper {
  const meeting = keepPublishable(full)
  const isSecret = full.secrecyLevel !== 'none'
  return {
    header: makeLetterhead(meeting, context),
    titles: isSecret
      ? { typeName: words.typeName, subject: blank, hasRule: true, placeAndDate: '' }
      : makeTitles(context, words.typeName, words.subject(meetingInSentence(meeting))),
    blocks: isSecret ? [paragraph(newsWords.secret)] : listBody(meeting),
    closing: closePaper(meeting, context),
  }
}

/** The chair by name, the others by name or, where they are many, by number. */
function tellAttendance(meeting: Meeting): string[] {
  const present = orderAttendees(meeting.attendees.filter(isPresent))
  const chairs = present.filter((one) => one.role === 'chair').map((one) => withPosts(namedAttendee(one)))
  const others = present.filter((one) => one.role !== 'chair' && one.role !== 'secretary')
  const attended = summarizeAttendance(meeting, others, '')
  return [
    ...(chairs.length === 0 ? [] : [makeSentence(`${noticeWords.chaired} ${chairs.join('; ')}`)]),
    ...(attended === '' ? [] : [makeSentence(`${noticeWords.attended} ${attended}`)]),
  ]
}

const section = (title: string, body: Block[]): Block[] => (body.length === 0 ? [] : [heading(1, title), ...body])
const paragraphs = (texts: readonly string[]): Block[] => texts.map((text) => paragraph(text))

function listBody(meeting: Meeting): Block[] {
  const noun = meetingNoun(meeting)
  const titles = meeting.reports.map(({ title }) => reportInSentence(title))
  const assessed = tellAssessments(meeting, ['plan', 'praise', 'shortcoming'], (who) =>
    speakingAt(noun, withPosts(who)),
  )
  return [
    paragraph(tellFormalEvent(meeting)),
    ...paragraphs(tellAttendance(meeting)),
    ...(titles.length === 0 ? [] : [paragraph(makeSentence(words.reports(noun, titles.join('; '))))]),
    ...section(words.results, paragraphs([...collectResults(meeting), ...assessed])),
    ...section(
      words.votes,
      meeting.votes.map((vote) => clause(LISTS.votes, writeVote(vote, meeting))),
    ),
    ...section(words.directives, listIssuedTasks(meeting, LISTS.directives)),
    ...section(words.awards, paragraphs(meeting.awards.map(writeAward))),
    paragraph(words.closing(meeting.organizer.officialName || blank, meetingInSentence(meeting))),
  ]
}
