import type { ReviewedItem } from '#domain/review-state.ts'
import { shorten } from './checks/shown.ts'
import { reviewFindings as words } from './wording/review-words.ts'

const textOf = ({ content }: ReviewedItem): string => content.find((one) => one.field === 'text')?.text ?? ''

const nameItem = (item: ReviewedItem): string => words.item[item.kind](item.number, shorten(textOf(item)))

/** An item of a review that is not settled, and why, as one sentence. */
export function describeUnsettled(item: ReviewedItem): string {
  const { standing, decision } = item
  if (standing === 'approved' || standing === 'withheld') return ''
  return words.standing[standing](nameItem(item), decision?.by ?? '', decision?.comment ?? '')
}

export const describeWithheld = (item: ReviewedItem): string => words.withheld(nameItem(item), item.decision?.by ?? '')
