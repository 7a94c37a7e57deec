import type { Meeting } from '#domain/meeting.ts'
import { meetingInSentence, placeInSentence, sessionWord, shortDate } from './wording/meeting-words.ts'
import { newsWords as words } from './wording/news-words.ts'
import { makeSentence, says, trimSentence } from './wording/sentence.ts'

/** The lead: session, date, place, host, event — what, when, where and who in one sentence. */
export function tellEvent(meeting: Meeting): string {
  const sites = meeting.onlineSites
  const online = sites.length === 0 ? '' : `, ${words.online(sites)}`
  const host = meeting.organizer.officialName
  const held = host === '' ? words.tookPlace : `${host} ${words.held}`
  const [when, where] = [tellTime(meeting), tellPlace(meeting)]
  const before = [when, says(where, host) ? '' : where, held].filter((part) => part !== '').join(', ')
  // Where the host's own house is the place, its name would stand twice in a row.
  const after = where !== '' && says(where, host) ? `, ${where}` : ''
  return makeSentence(`${before} ${meetingInSentence(meeting)}${after}${online}`)
}

function tellTime(meeting: Meeting): string {
  const { heldOn } = meeting
  const session = sessionWord(meeting.session)
  const date = heldOn === null ? '' : shortDate(heldOn)
  const day = session === '' ? `${words.on} ${date}` : date
  return [session, date === '' ? '' : day].filter((part) => part !== '').join(' ')
}

const tellPlace = ({ place }: Meeting): string =>
  trimSentence(place) === '' ? '' : `${words.at} ${placeInSentence(place)}`
