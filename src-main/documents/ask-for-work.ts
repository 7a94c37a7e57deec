import { paragraph } from './make-blocks.ts'
import type { ParagraphBlock } from './official-document.ts'
import { blank } from './wording/letterhead-words.ts'
import { reminderWords as words } from './wording/reminder-words.ts'
import { makeSentence } from './wording/sentence.ts'

type Ask = { named: string; issuer: string; isOwn: boolean; isLate: boolean }

/** What a letter that urges asks of a body, named as inside a sentence; of the issuer's own tasks it asks its own units. */
export function askForWork({ named, issuer, isOwn, isLate }: Ask): ParagraphBlock {
  const asks = (isLate ? words.asks : words.asksInTime)(isOwn ? words.ownUnits : named)
  // The day to answer by is the office's to set: a blank, never a guess.
  return paragraph(makeSentence(`${asks}${isOwn ? '' : words.reportTo(issuer)}${words.before(blank)}`))
}
