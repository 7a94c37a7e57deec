import { chairsOf, type Meeting, secretariesOf } from '#domain/meeting.ts'
import { attachTo } from './cite-paper.ts'
import { describeEnd, describeStart } from './describe-time.ts'
import { listAttendance, listOfficers } from './list-attendance.ts'
import { listCrowd, listCrowdAttendance } from './list-crowd.ts'
import { listPartyOpening } from './list-party-opening.ts'
import { listProceedings } from './list-proceedings.ts'
import { listRecipients } from './list-recipients.ts'
import { leaderLine, paragraph } from './make-blocks.ts'
import { makeLetterhead } from './make-letterhead.ts'
import { makeTitles } from './make-titles.ts'
import type { Block, BuiltPaper, Signature } from './official-document.ts'
import { orderAttendees } from './order-attendees.ts'
import type { PaperContext } from './paper-context.ts'
import { planAnnexes } from './plan-annexes.ts'
import { readSpeech } from './read-speech.ts'
import { blank } from './wording/letterhead-words.ts'
import { meetingNoun } from './wording/meeting-words.ts'
import { minutesWords as words } from './wording/minutes-words.ts'
import { capitalizeFirst, makeSentence, says, trimSentence } from './wording/sentence.ts'

/**
 * Biên bản, Mẫu 1.9 (NĐ 30, Phụ lục III): every part of the form in its order, signed by secretary and chair. A Party
 * body's minutes have their own order (HD 16-HD/VPTW). The names of a crowd stand in an annex.
 */
export function buildMinutes(meeting: Meeting, context: PaperContext): BuiltPaper {
  const { profile } = context
  const plan = planAnnexes(
    [{ name: 'delegates', title: words.delegatesAnnex, blocks: listCrowd(meeting) }],
    attachTo(meeting, context),
  )
  const isAnnexed = plan.annexes.length > 0
  const attendance = isAnnexed ? listCrowdAttendance(meeting, plan.mention('delegates')) : listAttendance(meeting)
  const opening = profile.system === 'party' ? listPartyOpening : listStateOpening
  return {
    header: makeLetterhead(meeting, context),
    titles: makeTitles(context, words.typeName, trimSentence(meeting.title) || blank),
    blocks: [...opening(meeting, attendance), ...listEnd(meeting)],
    closing: {
      type: 'minutes',
      recipientsLabel: profile.recipients.label,
      recipients: listRecipients(meeting, context),
      secretary: signatureOf(profile.minutes.secretarySigns, orderAttendees(secretariesOf(meeting))[0]?.fullName),
      chair: signatureOf(profile.minutes.chairSigns, orderAttendees(chairsOf(meeting))[0]?.fullName),
    },
    annexes: plan.annexes,
  }
}

function listStateOpening(meeting: Meeting, attendance: readonly Block[]): Block[] {
  return [
    paragraph(`${words.startsAt}${makeSentence(describeStart(meeting))}`),
    placeLine(meeting),
    ...onlineLine(meeting),
    ...attendance,
    ...listOfficers(meeting),
    ...contentPart(meeting),
  ]
}

/** How the minutes were read back is for the secretary to write: a blank, unless the record tells of it. */
function listEnd(meeting: Meeting): Block[] {
  const noun = meetingNoun(meeting)
  const told = [...meeting.votes.map((vote) => vote.subject), ...meeting.speeches.flatMap(readSpeech)]
  const isPassed = told.some((text) => says(text, words.passed))
  return [
    ...(isPassed ? [] : [leaderLine(words.passing)]),
    paragraph(`${capitalizeFirst(words.ends(noun))}${makeSentence(describeEnd(meeting))}`),
  ]
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
