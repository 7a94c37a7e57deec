import type { Meeting } from '#domain/meeting.ts'
import { speechText } from '#domain/speech.ts'
import { countSyllables } from '#vietnamese/count-syllables.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { isPresent } from '../order-attendees.ts'
import { invitationFindings, speechFindings as words } from '../wording/finding-words-papers.ts'
import { aboutMeeting, aboutPaper, adviceIf, contradictionIf, type Found, missingIf, type Rule } from './rule.ts'

/** Over its length by more than this a speech is too long, not merely slow. */
const TOLERANCE = 1.2

/** The text to be read aloud, and what an invitation must tell (documents.md §6, §9). */
export const speechRules: readonly Rule[] = [
  aboutPaper('speech.gone', ['speech'], ({ meeting: { speeches }, paper: { target } }) =>
    missingIf(!speeches.some((one) => one.id === target), 'speeches', words.gone),
  ),
  aboutMeeting('speech.saluted', ['speech'], ({ meeting }) => findAbsentSaluted(meeting)),
  aboutMeeting('speech.length', ['speech'], ({ meeting: { speeches }, context }) =>
    speeches.flatMap((one) => {
      const minutes = countSyllables(speechText(one)) / context.speakingRate
      const target = one.targetMinutes
      const isLong = target !== null && minutes > target * TOLERANCE
      const where = { field: 'speeches', itemId: one.id }
      return adviceIf(isLong, where, words.tooLong(Math.round(minutes), target ?? 0))
    }),
  ),
  aboutMeeting('speech.tasks', ['speech', 'conclusion-notice'], ({ meeting }) => findLostTasks(meeting)),
  aboutMeeting('invitation.content', ['invitation'], ({ meeting: { agenda, invitation } }) => {
    const isBare = agenda.length + invitation.requests.length + invitation.materials.length === 0
    return missingIf(isBare, 'agenda', invitationFindings.content)
  }),
  aboutMeeting('invitation.contact', ['invitation'], ({ meeting: { organizer } }) => {
    const { phone, email } = organizer.contact
    return adviceIf(phone === '' && email === '', 'organizer.contact', invitationFindings.contact)
  }),
]

/** "salutation list not matching who is present" (documents.md §9). */
function findAbsentSaluted({ speeches, attendees }: Meeting): Found[] {
  const lines = speeches.flatMap(({ id, salutations }) => salutations.map((line) => ({ id, line })))
  if (lines.length === 0) return []
  const present = new Set(attendees.filter(isPresent).map((one) => exactKey(one.fullName)))
  const absent = attendees
    .filter((one) => !isPresent(one))
    .map(({ fullName }) => ({ fullName, key: exactKey(fullName) }))
    .filter(({ key }) => key !== '' && !present.has(key))
  return lines.flatMap(({ id, line }) =>
    absent
      .filter(({ key }) => ` ${exactKey(line)} `.includes(` ${key} `))
      .flatMap(({ fullName }) =>
        contradictionIf(
          true,
          { field: 'speeches', itemId: id, found: line },
          words.absentSaluted(line.trim(), fullName),
        ),
      ),
  )
}

/** Passages marked as directives of somebody from whom no task was taken. */
function findLostTasks({ speeches, directives }: Meeting): Found[] {
  const marked = speeches.filter((one) =>
    one.paragraphs.some(({ marks }) => marks.some((mark) => mark.type === 'directive')),
  )
  const issuers = new Set(directives.map((task) => exactKey(task.issuer)))
  const sources = new Set(directives.map((task) => task.speechId))
  return marked
    .filter((one) => !sources.has(one.id) && !issuers.has(exactKey(one.speaker)))
    .flatMap((one) => adviceIf(true, { field: 'speeches', itemId: one.id }, words.tasksLost(one.speaker)))
}
