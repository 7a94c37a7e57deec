import type { Directive } from '#domain/directive.ts'
import { groupDirectives } from '#domain/group-directives.ts'
import type { Meeting } from '#domain/meeting.ts'
import { countSyllables } from '#vietnamese/count-syllables.ts'
import { collectResults } from './collect-assessments.ts'
import { findSpeaker } from './describe-speaker.ts'
import { isOrder, readClause } from './read-clause.ts'
import { blank } from './wording/letterhead-words.ts'
import { postAndName } from './wording/people-words.ts'
import { capitalizeFirst, lowerFirst, says, trimSentence } from './wording/sentence.ts'
import { weakModal } from './wording/task-words.ts'
import { nameInSentence } from './write-task.ts'

/** Readers take in no longer headline at a glance; a portal's list of news has no room for one. */
const MOST_SYLLABLES = 28

/**
 * What happened, not what the ceremony was called (documents.md §4): the headline as typed, else the first order given,
 * else the first result with a figure, else the title. A later order would make a headline of the least of them. It is put
 * together from the record's own words only.
 */
export function tellHeadline(meeting: Meeting): string {
  const typed = trimSentence(meeting.release.headline)
  if (typed !== '') return capitalizeFirst(typed)
  const results = collectResults(meeting, meeting.figures).map(trimSentence).filter(hasFigure)
  const news = [...tellFirstOrder(meeting), ...results].map(capitalizeFirst)
  const short = news.find((text) => text !== '' && !/[.;:“"]/u.test(text) && countSyllables(text) <= MOST_SYLLABLES)
  return short ?? (capitalizeFirst(trimSentence(meeting.title)) || blank)
}

/** A number that is no year. */
const hasFigure = (text: string): boolean => /\d/.test(text.replace(/\b(?:19|20)\d\d\b/g, ''))

function tellFirstOrder(meeting: Meeting): string[] {
  return groupDirectives(meeting.directives)
    .slice(0, 1)
    .map(({ head }) => head)
    .filter((head) => head.issuer !== '' && isOrder(head.verb) && head.polarity === 'positive')
    .map((head) => `${postAndName(findSpeaker(meeting, head.issuer, head.issuerPosts))} ${tellOrder(head)}`)
}

/** `yêu cầu Sở A cập nhật bản đồ`: verb, body and action as recorded; "phải" stays, "cần" after an order says nothing. */
function tellOrder(head: Directive): string {
  const { action, subject, modal, hasOwnOrder } = readClause(head)
  if (hasOwnOrder) return `${trimSentence(head.verb)} ${lowerFirst(action)}`
  const body = nameInSentence(subject || head.assignee)
  const named = body !== '' && !says(action, body) ? body : ''
  return [trimSentence(head.verb), named, modal === weakModal ? '' : modal, lowerFirst(trimSentence(action))]
    .filter((part) => part !== '')
    .join(' ')
}
