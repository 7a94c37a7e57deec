import type { LabelledLine } from './label-lines.ts'
import { LETTERHEAD_BODY, LETTERHEAD_LEVEL, OFFICE } from './rules/find-letterhead-patterns.ts'
import type { Range } from './split-sentences.ts'
import type { WorkingText } from './working-text.ts'

/** The body that issues a paper, from the capitals over it; an office ("VĂN PHÒNG") writes for the body above it. */
export function findLetterhead({ work }: WorkingText, lines: readonly LabelledLine[]): Range | null {
  const bodies: Range[] = []
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'form') {
      if (bodies.length > 0 || at > 4) break
      continue
    }
    const words = work.slice(line.start, line.end)
    const above = bodies.at(-1)
    if (above && LETTERHEAD_LEVEL.test(words)) above.end = line.end
    else if (LETTERHEAD_BODY.test(words)) bodies.push({ start: line.start, end: line.end })
  }
  return bodies.findLast((one) => !OFFICE.test(work.slice(one.start, one.end))) ?? bodies[0] ?? null
}
