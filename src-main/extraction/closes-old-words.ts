import { oncePerPlace } from './once-per-place.ts'
import { rangesWithin } from './ranges-within.ts'
import { OLD_WORDS_END, SAID_BEFORE } from './rules/other-time-words.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'

/** Letters of a sentence in front of this one. */
const LOOK_BACK = 300
/** Letters of who said so, and of the verb. */
const LONGEST_CLOSE = 90

/** "Tháng trước Thủ tướng … từng lưu ý …. Nguyên tắc là …, Thủ tướng nói.": still what was said then. */
export const closesOldWords = oncePerPlace(({ work, references }: SourceReading, { start, end }: Range): boolean => {
  if (!OLD_WORDS_END.test(work.slice(Math.max(start, end - LONGEST_CLOSE), end))) return false
  const near = rangesWithin(references, start - LOOK_BACK, end)
  const before = near.findLast((one) => one.end <= start && one.person !== null)
  const teller = near.findLast((one) => one.start >= start && one.end <= end)
  return before !== undefined && teller?.person === before.person && SAID_BEFORE.test(work.slice(before.end, start))
})
