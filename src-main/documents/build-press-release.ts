import { clockOf, dateOf } from '#domain/dates.ts'
import type { Meeting } from '#domain/meeting.ts'
import { collectResults, tellAssessments } from './collect-assessments.ts'
import { expandAbbreviations } from './expand-abbreviations.ts'
import { joinShort } from './join-short.ts'
import { keepPublishable } from './keep-publishable.ts'
import { listQuotes } from './list-quotes.ts'
import { bold, dash, paragraph } from './make-blocks.ts'
import { makePlaceAndDate } from './make-letterhead.ts'
import { nameGoverningBody } from './name-governing-body.ts'
import type { Block, BuiltPaper, Masthead } from './official-document.ts'
import type { PaperContext } from './paper-context.ts'
import { writeCaption } from './place-pictures.ts'
import { listNewsAttendance } from './tell-attendance.ts'
import { tellDirectives } from './tell-directives.ts'
import { tellHeadline } from './tell-headline.ts'
import { tellLead } from './tell-lead.ts'
import { speakingAt } from './wording/assessment-words.ts'
import { blank } from './wording/letterhead-words.ts'
import { clockWords, longDate, meetingNoun } from './wording/meeting-words.ts'
import { newsWords, releaseWords as words } from './wording/news-words.ts'
import { withPosts } from './wording/people-words.ts'
import { makeSentence } from './wording/sentence.ts'
import { writeAwardNews } from './write-award.ts'

/**
 * Thông cáo báo chí handed to the media (documents.md §4, genre b): source, headline, place and date, embargo, a lead
 * that answers who, what, when, where, why, how, then from the weightiest to the least; quotes are the recorded words
 * and nothing else; who issues it, whom to ask, what comes with it.
 */
export function buildPressRelease(recorded: Meeting, context: PaperContext): BuiltPaper {
  const meeting = keepPublishable(recorded)
  const isSecret = meeting.secrecyLevel !== 'none'
  return {
    header: makeMasthead(meeting),
    titles: {
      typeName: words.typeName,
      subject: isSecret ? '' : tellHeadline(meeting),
      hasRule: false,
      placeAndDate: makePlaceAndDate(meeting, context),
    },
    blocks: isSecret ? [paragraph(newsWords.secret)] : listRelease(meeting, recorded),
    closing: { type: 'none' },
  }
}

function makeMasthead({ organizer }: Meeting): Masthead {
  const { address, phone, email, website } = organizer.contact
  return {
    type: 'masthead',
    name: (organizer.officialName || blank).toUpperCase(),
    lines: [
      `${words.address}${address || blank}`,
      `${words.phone}${phone || blank}; ${lowerLabel(words.email)}${email || blank}`,
      ...(website === '' ? [] : [`${words.website}${website}`]),
    ],
  }
}

const lowerLabel = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1)

function listRelease(meeting: Meeting, recorded: Meeting): Block[] {
  // Quotes belong into the second or third paragraph (documents.md §4); the first of them stands there.
  const [quote, ...moreQuotes] = listQuotes(meeting, recorded)
  const [result, ...moreResults] = joinShort(collectResults(meeting))
  const body = [
    ...[result, quote].filter((text) => text !== undefined),
    ...moreResults,
    ...tellDirectives(meeting),
    ...moreQuotes,
    ...tellAssessments(meeting, ['plan', 'praise', 'shortcoming'], (who) =>
      speakingAt(meetingNoun(meeting), withPosts(who)),
    ),
    ...meeting.awards.map((award) => writeAwardNews(award)),
    ...listNewsAttendance(meeting),
  ]
  const told = [paragraph(tellLead(meeting), 'lead'), ...body.map((text) => paragraph(text)), ...listAttached(meeting)]
  const { organizer } = meeting
  return [
    ...listEmbargo(meeting),
    ...expandAbbreviations(told, organizer, 'first'),
    ...listAbout(meeting),
    ...listContact(meeting),
  ]
}

function listEmbargo({ release: { embargoUntil } }: Meeting): Block[] {
  if (embargoUntil === null) return []
  const { hour, minute } = clockOf(embargoUntil)
  return [paragraph([bold(words.embargo(clockWords(hour, minute), longDate(dateOf(embargoUntil))))], 'centeredNote')]
}

/** Pictures go with a release, not into it. */
function listAttached({ photos }: Meeting): Block[] {
  const captions = photos.map(writeCaption).filter((caption) => caption !== '')
  const lines = captions.map((text, at) => dash(`${captions.length > 1 ? words.picture(at + 1) : ''}${text}`))
  return lines.length === 0 ? [] : [paragraph(words.photos, 'label'), ...lines]
}

function listAbout({ organizer }: Meeting): Block[] {
  const governing = organizer.governingBody === '' ? [] : [dash(`${words.governing}${nameGoverningBody(organizer)}`)]
  const about = makeSentence(organizer.about)
  return [
    paragraph(words.about, 'label'),
    dash(`${words.issuer}${organizer.officialName || blank}`),
    ...governing,
    ...(about === '' ? [] : [paragraph(about)]),
  ]
}

function listContact({ organizer: { contact } }: Meeting): Block[] {
  const lines = [
    `${words.person}${contact.person || blank}`,
    `${words.phone}${contact.phone || blank}`,
    `${words.email}${contact.email || blank}`,
  ]
  return [paragraph(words.contact, 'label'), ...lines.map((line) => dash(line))]
}
