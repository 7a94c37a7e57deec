import type { Letter } from '#contract/follow-up-shapes.ts'
import { writeDate } from '../../parts/date-text.ts'
import { followUpWords as words } from '../../text/follow-up.ts'
import { meetingsWords } from '../../text/meetings.ts'

/** One letter among others: its meeting and its body. */
export const letterKey = ({ meetingId, unit }: { meetingId: string; unit: string }): string => `${meetingId} ${unit}`

/** How people tell it from the others: whose it is, and of which meeting on which day. */
export function nameLetter({ unit, meetingTitle, heldOn }: Letter): string {
  const title = meetingTitle || meetingsWords.untitled
  return words.letterOf(unit, heldOn === null ? title : `${title} (${writeDate(heldOn)})`)
}
