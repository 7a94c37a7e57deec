import { writeCount } from '../../parts/number-text.ts'
import { followUpWords as words } from '../../text/follow-up.ts'

type Why = keyof typeof words.left

/** What was left out, a sentence for each reason. */
export const listLeft = (left: Partial<Record<Why, number>>): string[] =>
  (Object.keys(words.left) as Why[]).flatMap((why) => {
    const count = left[why] ?? 0
    return count === 0 ? [] : [words.left[why](writeCount(count))]
  })
