import type { Attendee } from '#domain/attendee.ts'
import { minutesWords as words } from './wording/minutes-words.ts'
import { trimSentence } from './wording/sentence.ts'

/** The particulars of one person's attendance: whom they stand in for, why they were away, what was noted. */
export const describePresence = (person: Attendee): string =>
  [presenceNote(person), person.reason, person.note]
    .map((note) => trimSentence(note))
    .filter((note) => note !== '')
    .join(', ')

function presenceNote(person: Attendee): string {
  switch (person.presence) {
    case 'present':
      return ''
    case 'substitute':
      return `${words.substituteFor} ${person.substituteFor}`.trim()
    case 'excused':
      return words.excused
    case 'unexcused':
      return words.unexcused
    case 'partial':
      return words.partial
  }
}
