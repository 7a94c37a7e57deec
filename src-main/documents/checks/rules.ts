import { attendanceRules } from './attendance-rules.ts'
import { bodyRules } from './body-rules.ts'
import { figureRules } from './figure-rules.ts'
import { leadRules } from './lead-rules.ts'
import { meetingRules } from './meeting-rules.ts'
import { opinionRules } from './opinion-rules.ts'
import { pressRules } from './press-rules.ts'
import { publicationRules } from './publication-rules.ts'
import { quoteRules } from './quote-rules.ts'
import { recordRules } from './record-rules.ts'
import { registerRules } from './register-rules.ts'
import { reviewRules } from './review-rules.ts'
import type { Rule } from './rule.ts'
import { signerRules } from './signer-rules.ts'
import { speechRules } from './speech-rules.ts'
import { taskRules } from './task-rules.ts'
import { termRules } from './term-rules.ts'
import { timeRules } from './time-rules.ts'
import { titleRules } from './title-rules.ts'
import { weekdayRules } from './weekday-rules.ts'

/** Every check, in the order in which a reader meets its matter in a paper. */
export const rules: readonly Rule[] = [
  ...meetingRules,
  ...bodyRules,
  ...recordRules,
  ...registerRules,
  ...termRules,
  ...timeRules,
  ...weekdayRules,
  ...attendanceRules,
  ...titleRules,
  ...opinionRules,
  ...taskRules,
  ...leadRules,
  ...figureRules,
  ...speechRules,
  ...signerRules,
  ...pressRules,
  ...publicationRules,
  ...quoteRules,
  ...reviewRules,
]
