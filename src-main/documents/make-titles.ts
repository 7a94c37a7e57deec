import type { Titles } from './official-document.ts'
import type { PaperContext } from './paper-context.ts'
import { capitalizeFirst, lowerFirst, trimSentence } from './wording/sentence.ts'

/**
 * Trích yếu: what the office has settled for this paper, else what the paper proposes. It is a line of its own, so it
 * begins with a capital (NĐ 30, Phụ lục II, I); that of a Party paper goes on from the type name and does not.
 */
function settleSubject({ record, profile }: PaperContext, proposed: string): string {
  const subject = trimSentence(record.subject) || proposed
  return profile.titles.startsLower ? lowerFirst(subject) : capitalizeFirst(subject)
}

/** Tên loại and trích yếu with the rule below (NĐ 30, Phụ lục I, II.5); the date stands in the head. */
export const makeTitles = (context: PaperContext, typeName: string, proposed: string): Titles => ({
  typeName,
  subject: settleSubject(context, proposed),
  hasRule: true,
  placeAndDate: '',
})
