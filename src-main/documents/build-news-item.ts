import type { Meeting } from '#domain/meeting.ts'
import { collectResults, tellAssessments } from './collect-assessments.ts'
import { keepPublishable } from './keep-publishable.ts'
import { paragraph } from './make-blocks.ts'
import type { Block, OfficialDocument } from './official-document.ts'
import { listNewsAttendance } from './tell-attendance.ts'
import { tellDirectives } from './tell-directives.ts'
import { tellEvent } from './tell-event.ts'
import { tellSpeeches } from './tell-speeches.ts'
import { speakingAt } from './wording/assessment-words.ts'
import { blank } from './wording/letterhead-words.ts'
import { meetingNoun, reportInSentence } from './wording/meeting-words.ts'
import { newsWords as words } from './wording/news-words.ts'
import { withPosts } from './wording/people-words.ts'
import { capitalizeFirst, makeSentence, restAfter, trimSentence } from './wording/sentence.ts'
import { writeAwardNews } from './write-award.ts'
import { writeVote } from './write-vote.ts'

/**
 * Tin for a portal, in the order such items have (documents.md §5): lead, attendance, results with figures, praise and
 * shortcomings, directives, awards, captions between the paragraphs, byline. Every fact of the meeting, and no other.
 */
export function buildNewsItem(full: Meeting): Omit<OfficialDocument, 'sizeTier' | 'properties'> {
  const meeting = keepPublishable(full)
  const isSecret = meeting.secrecyLevel !== 'none'
  const title = capitalizeFirst(trimSentence(meeting.title)) || blank
  return {
    kind: 'news-item',
    header: null,
    titles: { typeName: '', subject: isSecret ? '' : title, hasRule: false, placeAndDate: '' },
    blocks: isSecret ? [paragraph(words.secret)] : listNews(meeting),
    closing:
      meeting.byline === '' || isSecret ? { type: 'none' } : { type: 'byline', text: writeByline(meeting.byline) },
  }
}

function listNews(meeting: Meeting): Block[] {
  const [firstPhoto, ...morePhotos] = listCaptions(meeting)
  return [
    paragraph(tellEvent(meeting), 'lead'),
    ...(firstPhoto ? [firstPhoto] : []),
    ...listNewsAttendance(meeting).map((text) => paragraph(text)),
    ...tellCourse(meeting).map((text) => paragraph(text)),
    ...collectResults(meeting).map((text) => paragraph(text)),
    ...tellAssessments(meeting, ['plan', 'praise', 'shortcoming'], (who) =>
      speakingAt(meetingNoun(meeting), withPosts(who)),
    ).map((text) => paragraph(text)),
    ...tellDirectives(meeting).map((text) => paragraph(text)),
    ...meeting.awards.map((award) => paragraph(writeAwardNews(award))),
    ...morePhotos,
  ]
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

function listCaptions(meeting: Meeting): Block[] {
  return meeting.photos
    .filter((photo) => trimSentence(photo.caption) !== '')
    .map((photo) => {
      const credit = photo.credit === '' ? '' : ` ${words.photo} ${photo.credit}`
      return paragraph(`${makeSentence(photo.caption)}${credit}`, 'caption')
    })
}

/** `Tin, ảnh: A`; a byline that already says what it is stays as typed. */
function writeByline(byline: string): string {
  const text = trimSentence(byline)
  return text.includes(':') || restAfter(text, 'theo') !== null ? text : `${words.byline}${text}`
}
