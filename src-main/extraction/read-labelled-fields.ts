import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import type { LabelledLine } from './label-lines.ts'
import { fieldLabels } from './rules/line-words.ts'
import type { Range } from './split-sentences.ts'
import { trimSpan, type WorkingText } from './working-text.ts'

const LINES_LOOKED_AT = 16

const LABELS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(fieldLabels).map(([field, words]) => [
    field,
    new RegExp(`^ *[-+*•]? *(?:\\d{1,2}[.)] *)?${anyOf(withCapitals(words))}${WORD_END} *: *`, 'u'),
  ]),
)

/** What stands after a label at the start of one of the first lines ("Thời gian: …"), or `null`; an empty field is none. */
export function readLabelledField(
  source: WorkingText,
  lines: readonly LabelledLine[],
  field: keyof typeof fieldLabels,
): Range | null {
  const label = LABELS[field]
  if (!label) return null
  for (const line of lines.slice(0, LINES_LOOKED_AT)) {
    const words = source.work.slice(line.start, line.end)
    const found = words.includes(':') ? label.exec(words) : null
    if (!found) continue
    const [start, end] = trimSpan(source, line.start + found[0].length, line.end)
    const [from, to] = [start, source.text[end - 1] === '.' ? end - 1 : end]
    if (/\p{L}|\d/u.test(source.text.slice(from, to)) && !/^\(/u.test(source.text.slice(from, to)))
      return { start: from, end: to }
  }
  return null
}
