import type { LabelledLine } from './label-lines.ts'
import { ATTENDING_LABEL, GIVEN_FIRST, LISTED_GIVEN } from './rules/read-label-patterns.ts'
import type { SourceReading } from './source-reading.ts'

const known = new WeakMap<readonly LabelledLine[], ReadonlySet<string>>()

/** "Có mặt: chị Lan (KTT), Hương, anh Phú": those whom the list of a small office calls by their given names. */
function givenNames({ lines, work }: SourceReading): ReadonlySet<string> {
  const found = known.get(lines)
  if (found) return found
  const names = lines.flatMap((line) => {
    const words = work.slice(line.start, line.end)
    const label = ATTENDING_LABEL.exec(words)
    return label ? words.slice(label[0].length).split(/[,;.]/u) : []
  })
  const given = new Set(names.flatMap((one) => LISTED_GIVEN.exec(one)?.[1] ?? []))
  known.set(lines, given)
  return given
}

/** "Hương gọi điện …": who of that list does the task that begins with the name; `null` for any other word. */
export function readGivenHolder(source: SourceReading, words: string): string | null {
  const name = GIVEN_FIRST.exec(words)?.[1]
  return name !== undefined && givenNames(source).has(name) ? name : null
}
