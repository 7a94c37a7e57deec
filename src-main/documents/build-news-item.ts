import type { Meeting } from '#domain/meeting.ts'
import { collectResults, tellAssessments } from './collect-assessments.ts'
import { expandAbbreviations } from './expand-abbreviations.ts'
import { joinShort } from './join-short.ts'
import { keepPublishable } from './keep-publishable.ts'
import { paragraph } from './make-blocks.ts'
import type { Block, BuiltPaper } from './official-document.ts'
import { placePictures } from './place-pictures.ts'
import { listNewsAttendance } from './tell-attendance.ts'
import { tellDirectives } from './tell-directives.ts'
import { tellHeadline } from './tell-headline.ts'
import { tellLead } from './tell-lead.ts'
import { tellSpeeches } from './tell-speeches.ts'
import { speakingAt } from './wording/assessment-words.ts'
import { meetingNoun, reportInSentence } from './wording/meeting-words.ts'
import { newsWords as words } from './wording/news-words.ts'
import { withPosts } from './wording/people-words.ts'
import { makeSentence, restAfter, trimSentence } from './wording/sentence.ts'
import { writeAwardNews } from './write-award.ts'
import { writeVote } from './write-vote.ts'

/**
 * Tin for a portal, in the order such items have (documents.md §5): lead, attendance, results with figures, praise and
 * shortcomings, directives, awards, pictures between the paragraphs, byline. Facts of the meeting, and no other.
 */
export function buildNewsItem(full: Meeting): BuiltPaper {
  const meeting = keepPublishable(full)
  const isSecret = meeting.secrecyLevel !== 'none'
  return {
    header: null,
    titles: { typeName: '', subject: isSecret ? '' : tellHeadline(meeting), hasRule: false, placeAndDate: '' },
    blocks: isSecret ? [paragraph(words.secret)] : listNews(meeting),
    closing:
      meeting.byline === '' || isSecret ? { type: 'none' } : { type: 'byline', text: writeByline(meeting.byline) },
  }
}

function listNews(meeting: Meeting): Block[] {
  const told = [
    ...listNewsAttendance(meeting),
    ...tellCourse(meeting),
    ...joinShort(collectResults(meeting)),
    ...tellAssessments(meeting, ['plan', 'praise', 'shortcoming'], (who) =>
      speakingAt(meetingNoun(meeting), withPosts(who)),
    ),
    ...tellDirectives(meeting),
    ...meeting.awards.map((award) => writeAwardNews(award)),
  ].map((text) => paragraph(text))
  const blocks = placePictures([paragraph(tellLead(meeting), 'lead'), ...told], meeting)
  return expandAbbreviations(blocks, meeting.organizer, 'first')
}

function tellCourse(meeting: Meeting): string[] {
  const noun = meetingNoun(meeting)
  const reports = meeting.reports.map((one) => {
    const title = reportInSentence(one.title)
    return one.presenter === '' ? title : `${title} ${words.reportedBy} ${one.presenter} ${words.presented}`
  })
  const heard = reports.length === 0 ? [] : [makeSentence(`${words.reports(noun)} ${reports.join('; ')}`)]
  const votes = meeting.votes.map((vote) => `${words.votes(noun)} ${writeVote(vote, meeting)}`)
  return [...heard, ...tellSpeeches(meeting), ...votes]
}

/** `Tin, ảnh: A`; a byline that already says what it is stays as typed. */
function writeByline(byline: string): string {
  const text = trimSentence(byline)
  return text.includes(':') || restAfter(text, 'theo') !== null ? text : `${words.byline}${text}`
}
