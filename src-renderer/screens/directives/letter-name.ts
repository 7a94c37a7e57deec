import type { LetterName } from '#contract/follow-up-shapes.ts'
import { writeDate } from '../../parts/date-text.ts'
import { followUpWords as words } from '../../text/follow-up.ts'
import { meetingsWords } from '../../text/meetings.ts'

/** One letter among others: its meeting, if it is of one, and its body. */
export const letterKey = ({ meetingId, unit }: Pick<LetterName, 'meetingId' | 'unit'>): string =>
  `${meetingId ?? ''} ${unit}`

/** How people tell it from the others: whose it is, and, if it is of one meeting, of which on which day. */
export function nameLetter({ meetingId, unit, meetingTitle, heldOn }: LetterName): string {
  if (meetingId === null) return unit
  const title = meetingTitle || meetingsWords.untitled
  return words.letterOf(unit, heldOn === null ? title : `${title} (${writeDate(heldOn)})`)
}
