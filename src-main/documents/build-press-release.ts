import type { Meeting } from '#domain/meeting.ts'
import { collectResults, tellAssessments } from './collect-assessments.ts'
import { keepPublishable } from './keep-publishable.ts'
import { listQuotes } from './list-quotes.ts'
import { dash, paragraph } from './make-blocks.ts'
import { makePlaceAndDate } from './make-letterhead.ts'
import { nameGoverningBody } from './name-governing-body.ts'
import type { Block, Masthead, OfficialDocument } from './official-document.ts'
import { listNewsAttendance } from './tell-attendance.ts'
import { tellDirectives } from './tell-directives.ts'
import { tellEvent } from './tell-event.ts'
import { speakingAt } from './wording/assessment-words.ts'
import { blank } from './wording/letterhead-words.ts'
import { meetingNoun } from './wording/meeting-words.ts'
import { newsWords, releaseWords as words } from './wording/news-words.ts'
import { withPosts } from './wording/people-words.ts'
import { capitalizeFirst, makeSentence, trimSentence } from './wording/sentence.ts'
import { writeAwardNews } from './write-award.ts'

/**
 * Thông cáo báo chí handed to the media (documents.md §4, genre b): source, title, place and date, a lead that answers
 * who, what, when, where, then from the weightiest to the least; quotes are the recorded words and nothing else.
 */
export function buildPressRelease(full: Meeting): Omit<OfficialDocument, 'sizeTier' | 'properties'> {
  const meeting = keepPublishable(full)
  const isSecret = meeting.secrecyLevel !== 'none'
  return {
    kind: 'press-release',
    header: makeMasthead(meeting),
    titles: {
      typeName: words.typeName,
      subject: isSecret ? '' : capitalizeFirst(trimSentence(meeting.title)) || blank,
      hasRule: false,
      placeAndDate: makePlaceAndDate('press-release', meeting),
    },
    blocks: isSecret ? [paragraph(newsWords.secret)] : listRelease(meeting),
    closing: { type: 'none' },
  }
}

function makeMasthead({ organizer }: Meeting): Masthead {
  const { address, phone, email } = organizer.contact
  return {
    type: 'masthead',
    name: (organizer.officialName || blank).toUpperCase(),
    lines: [
      `${words.address}${address || blank}`,
      `${words.phone}${phone || blank}; ${lowerLabel(words.email)}${email || blank}`,
    ],
  }
}

const lowerLabel = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1)

function listRelease(meeting: Meeting): Block[] {
  const body = [
    ...collectResults(meeting),
    ...listQuotes(meeting),
    ...tellAssessments(meeting, ['plan', 'praise', 'shortcoming'], (who) =>
      speakingAt(meetingNoun(meeting), withPosts(who)),
    ),
    ...tellDirectives(meeting),
    ...meeting.awards.map((award) => writeAwardNews(award)),
    ...listNewsAttendance(meeting),
  ]
  return [
    paragraph(tellEvent(meeting), 'lead'),
    ...body.map((text) => paragraph(text)),
    ...listAttached(meeting),
    ...listAbout(meeting),
    ...listContact(meeting),
  ]
}

function listAttached(meeting: Meeting): Block[] {
  const captions = meeting.photos.map((photo) => trimSentence(photo.caption)).filter((caption) => caption !== '')
  return captions.length === 0
    ? []
    : [paragraph(words.photos, 'label'), ...captions.map((text) => dash(makeSentence(text)))]
}

function listAbout({ organizer }: Meeting): Block[] {
  const governing = organizer.governingBody === '' ? [] : [dash(`${words.governing}${nameGoverningBody(organizer)}`)]
  const lines = [
    dash(`${words.issuer}${organizer.officialName || blank}`),
    ...governing,
    dash(`${words.introduction}${blank}`),
  ]
  return [paragraph(words.about, 'label'), ...lines]
}

function listContact({ organizer: { contact } }: Meeting): Block[] {
  const lines = [
    `${words.person}${contact.person || blank}`,
    `${words.phone}${contact.phone || blank}`,
    `${words.email}${contact.email || blank}`,
  ]
  return [paragraph(words.contact, 'label'), ...lines.map((line) => dash(line))]
}
