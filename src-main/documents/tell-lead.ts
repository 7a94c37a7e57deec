import type { Meeting } from '#domain/meeting.ts'
import { tellEvent } from './tell-event.ts'
import { reasonOpeners } from './wording/news-words.ts'
import { lowerFirst, makeSentence, restAfter, trimSentence } from './wording/sentence.ts'

/**
 * The lead of a news item or release: who, what, when, where from the record, why and how as typed (documents.md §4).
 * What nobody has typed is not made up.
 */
export function tellLead(meeting: Meeting): string {
  const event = tellEvent(meeting)
  const why = trimSentence(meeting.release.why)
  const goesOn = reasonOpeners.some((opener) => restAfter(why, opener) !== null)
  const opening = goesOn ? makeSentence(`${trimSentence(event)}, ${lowerFirst(why)}`) : `${event} ${makeSentence(why)}`
  return `${opening.trim()} ${makeSentence(meeting.release.how)}`.trim()
}
