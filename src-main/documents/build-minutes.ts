import { chairsOf, type Meeting, secretariesOf } from '#domain/meeting.ts'
import { describeEnd, describeStart } from './describe-time.ts'
import { listAttendance, listOfficers } from './list-attendance.ts'
import { listProceedings } from './list-proceedings.ts'
import { listRecipients } from './list-recipients.ts'
import { leaderLine, paragraph } from './make-blocks.ts'
import { makeLetterhead } from './make-letterhead.ts'
import type { Block, OfficialDocument, Signature } from './official-document.ts'
import { orderAttendees } from './order-attendees.ts'
import { blank, recipientsLabel } from './wording/letterhead-words.ts'
import { meetingNoun } from './wording/meeting-words.ts'
import { minutesWords as words } from './wording/minutes-words.ts'
import { capitalizeFirst, makeSentence, trimSentence } from './wording/sentence.ts'

/** Biên bản, Mẫu 1.9 (NĐ 30, Phụ lục III): every part of the form in its order, signed by secretary and chair. */
export function buildMinutes(meeting: Meeting): Omit<OfficialDocument, 'sizeTier' | 'properties'> {
  const noun = meetingNoun(meeting)
  return {
    kind: 'minutes',
    header: makeLetterhead('minutes', meeting),
    titles: {
      typeName: words.typeName,
      subject: capitalizeFirst(trimSentence(meeting.title)) || blank,
      hasRule: true,
      placeAndDate: '',
    },
    blocks: [
      paragraph(`${words.startsAt}${makeSentence(describeStart(meeting))}`),
      placeLine(meeting),
      ...onlineLine(meeting),
      ...listAttendance(meeting),
      ...listOfficers(meeting),
      ...contentPart(meeting),
      paragraph(`${capitalizeFirst(words.ends(noun))}${makeSentence(describeEnd(meeting))}`),
    ],
    closing: {
      type: 'minutes',
      recipientsLabel,
      recipients: listRecipients('minutes', meeting),
      secretary: signatureOf(words.secretarySigns, orderAttendees(secretariesOf(meeting))[0]?.fullName),
      chair: signatureOf(words.chairSigns, orderAttendees(chairsOf(meeting))[0]?.fullName),
    },
  }
}

const signatureOf = (title: string, fullName: string | undefined): Signature => ({
  lines: [title],
  note: '',
  fullName: fullName || blank,
})

const placeLine = (meeting: Meeting): Block =>
  meeting.place === '' ? leaderLine(words.place) : paragraph(`${words.place}${makeSentence(meeting.place)}`)

function onlineLine({ onlineSites }: Meeting): Block[] {
  if (onlineSites.length === 0) return []
  return [paragraph(makeSentence(words.onlineSites(onlineSites)))]
}

function contentPart(meeting: Meeting): Block[] {
  const label = words.content(meetingNoun(meeting))
  const proceedings = listProceedings(meeting)
  return proceedings.length === 0 ? [leaderLine(`${label} `)] : [paragraph(label), ...proceedings]
}
