import { directiveRules } from '#extraction/rules/directive-rules.ts'
import { figureRules } from '#extraction/rules/figure-rules.ts'
import { meetingRules } from '#extraction/rules/meeting-rules.ts'
import { passageRules } from '#extraction/rules/passage-rules.ts'
import type { Rule } from '#extraction/rules/rule.ts'

/** Every rule of extraction, in the order of its files. */
export const allRules: readonly Rule[] = [meetingRules, directiveRules, figureRules, passageRules].flatMap((one) =>
  Object.values(one),
)
