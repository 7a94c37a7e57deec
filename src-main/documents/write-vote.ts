import { countAttendance } from '#domain/attendee.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Vote } from '#domain/vote.ts'
import { writeNumber } from '#vietnamese/write-amount.ts'
import { voteWords as words } from './wording/minutes-words.ts'
import { makeSentence, trimSentence } from './wording/sentence.ts'

/**
 * A vote with its percentages and their base (QĐ 45/2018/QĐ-TTg: results belong in the minutes). The base is those
 * present; where fewer names are listed than votes were cast, the base is the votes cast, and the sentence says so.
 */
export function writeVote(vote: Vote, meeting: Meeting): string {
  const cast = vote.inFavour + vote.against + vote.otherOpinions
  const { present } = countAttendance(meeting.attendees)
  const isPresentBase = present >= cast
  const base = isPresentBase ? present : cast
  const share = (count: number) => (base === 0 ? '' : ` (${writeNumber(Math.round((count / base) * 10_000) / 100)}%)`)
  const method = words.methods[vote.method]
  const results = [
    `${words.inFavour} ${vote.inFavour}${share(vote.inFavour)}`,
    `${words.against} ${vote.against}${share(vote.against)}`,
    `${words.other} ${vote.otherOpinions}${share(vote.otherOpinions)}`,
    isPresentBase ? words.base(base) : words.castBase(base),
  ]
  const how = method === '' ? '' : ` (${words.method}${method})`
  return makeSentence(`${trimSentence(vote.subject)}${how}: ${results.join('; ')}`)
}
