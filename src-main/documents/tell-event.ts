import type { Meeting } from '#domain/meeting.ts'
import { meetingInSentence, placeInSentence, sessionWord, shortDate } from './wording/meeting-words.ts'
import { newsWords as words } from './wording/news-words.ts'
import { makeSentence, trimSentence } from './wording/sentence.ts'

/** The lead: session, date, place, host, event — what, when, where and who in one sentence. */
export function tellEvent(meeting: Meeting): string {
  const sites = meeting.onlineSites
  const online = sites.length === 0 ? '' : `, ${words.online(sites)}`
  const host = meeting.organizer.officialName
  const held = host === '' ? words.tookPlace : `${host} ${words.held}`
  return makeSentence(`${[...tellTime(meeting), held].join(', ')} ${meetingInSentence(meeting)}${online}`)
}

function tellTime(meeting: Meeting): string[] {
  const { heldOn, place } = meeting
  const session = sessionWord(meeting.session)
  const date = heldOn === null ? '' : shortDate(heldOn)
  const day = session === '' ? `${words.on} ${date}` : date
  const when = [session, date === '' ? '' : day].filter((part) => part !== '').join(' ')
  const where = trimSentence(place) === '' ? '' : `${words.at} ${placeInSentence(place)}`
  return [when, where].filter((part) => part !== '')
}
