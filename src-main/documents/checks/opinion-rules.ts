import { countAttendance } from '#domain/attendee.ts'
import type { Meeting } from '#domain/meeting.ts'
import { speechText } from '#domain/speech.ts'
import type { Vote } from '#domain/vote.ts'
import { contentFindings } from '../wording/finding-words-papers.ts'
import { peopleFindings as words } from '../wording/finding-words-people.ts'
import { aboutMeeting, adviceIf, contradictionIf, everyPaper, type Found, missingIf, type Rule } from './rule.ts'
import { shorten } from './shown.ts'

/** What was said and voted (QĐ 45/2018/QĐ-TTg: course and content, each opinion, votes, the chair's conclusion). */
export const opinionRules: readonly Rule[] = [
  aboutMeeting('content.none', ['minutes', 'report'], ({ meeting }) => {
    const { reports, speeches, votes, directives, assessments } = meeting
    const isEmpty = [reports, speeches, votes, directives, assessments].every((list) => list.length === 0)
    return missingIf(isEmpty, 'speeches', contentFindings.none)
  }),
  aboutMeeting('content.conclusion', ['minutes'], ({ meeting: { speeches, directives } }) => {
    const hasConclusion = speeches.some((one) => one.kind === 'conclusion' || one.kind === 'closing')
    const isBegun = speeches.length > 0
    return missingIf(isBegun && !hasConclusion && directives.length === 0, 'speeches', contentFindings.conclusion)
  }),
  aboutMeeting('speech.name', ['minutes', 'speech'], ({ meeting: { speeches } }) =>
    speeches.flatMap((one, at) => {
      const text = shorten(speechText(one) || one.summary)
      const isNameless = one.speaker.trim() === ''
      return missingIf(isNameless, { field: 'speeches', itemId: one.id }, words.speechNoName(at + 1, text))
    }),
  ),
  aboutMeeting('speech.empty', ['minutes', 'speech'], ({ meeting: { speeches } }) =>
    speeches.flatMap((one, at) => {
      const isEmpty = speechText(one).trim() === '' && one.summary.trim() === ''
      return missingIf(isEmpty, { field: 'speeches', itemId: one.id }, words.speechEmpty(at + 1, one.speaker.trim()))
    }),
  ),
  aboutMeeting('vote.subject', ['minutes'], ({ meeting: { votes } }) =>
    votes.flatMap((one) => missingIf(one.subject.trim() === '', { field: 'votes', itemId: one.id }, words.voteSubject)),
  ),
  aboutMeeting('vote.count', ['minutes'], ({ meeting: { votes } }) =>
    votes.flatMap((one) =>
      missingIf(castIn(one) === 0, { field: 'votes', itemId: one.id }, words.votesNone(shorten(one.subject))),
    ),
  ),
  aboutMeeting('vote.over', everyPaper, ({ meeting }) => meeting.votes.flatMap((one) => findTooMany(one, meeting))),
  // "percentage without base" (documents.md §1): with nobody listed, the votes cast are all there is to count on.
  aboutMeeting('vote.base', ['minutes', 'report'], ({ meeting: { votes, attendees } }) =>
    votes
      .filter((one) => attendees.length === 0 && castIn(one) > 0)
      .flatMap((one) => adviceIf(true, { field: 'votes', itemId: one.id }, words.votesNoBase(shorten(one.subject)))),
  ),
]

const castIn = (vote: Vote): number => vote.inFavour + vote.against + vote.otherOpinions

/** More votes than people in the room. Groups whose number is known count; one without a number leaves it open. */
function findTooMany(vote: Vote, { attendees, attendeeGroups }: Meeting): Found[] {
  if (attendees.length === 0) return []
  const cast = castIn(vote)
  const present = countAttendance(attendees).present + attendeeGroups.reduce((sum, one) => sum + (one.count ?? 0), 0)
  if (cast <= present) return []
  const where = { field: 'votes', itemId: vote.id, found: `${cast} > ${present}` }
  return attendeeGroups.some((one) => one.count === null)
    ? adviceIf(true, where, words.votesOverListed(shorten(vote.subject), cast, present))
    : contradictionIf(true, where, words.votesOver(shorten(vote.subject), cast, present))
}
