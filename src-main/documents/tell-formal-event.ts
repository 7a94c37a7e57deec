import type { Meeting } from '#domain/meeting.ts'
import { blank } from './wording/letterhead-words.ts'
import { meetingInSentence, placeInSentence, sessionAndDate } from './wording/meeting-words.ts'
import { noticeWords as words } from './wording/notice-words.ts'
import { makeSentence } from './wording/sentence.ts'

/** `Chiều ngày 25 tháng 12 năm 2020, tại …, ` and what then took place. */
export function tellWhenAndWhere(meeting: Meeting, what: string): string {
  const where = meeting.place === '' ? '' : `, ${words.place(placeInSentence(meeting.place))}`
  return makeSentence(`${sessionAndDate(meeting)}${where}, ${what}`)
}

/** Date, place, host and event in the long form of official papers. */
export const tellFormalEvent = (meeting: Meeting): string =>
  tellWhenAndWhere(meeting, `${meeting.organizer.officialName || blank} ${words.held} ${meetingInSentence(meeting)}`)
