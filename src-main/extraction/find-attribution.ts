import { anyOf, WORD_END } from '#vietnamese/word-pattern.ts'
import type { KnownPerson } from './people-book.ts'
import { reportingVerbs, strongPerformatives, weakPerformatives } from './rules/verbs.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'

/** Whose quoted words these are; `person` is `null` where only a pronoun says so. */
export type Attribution = { person: KnownPerson | null; verb: string; isDirecting: boolean }

const LOOK = 180
const SAID = new RegExp(
  `^(?: *(?:đã|cũng|còn|tiếp tục|đặc biệt|thẳng thắn|một lần nữa|nói và))* *((?:nhấn mạnh và |nói và )?${anyOf([...reportingVerbs, ...strongPerformatives, ...weakPerformatives])})${WORD_END}`,
  'u',
)
const directing = new Set([...strongPerformatives, 'lưu ý', 'nhắc nhở', 'chấn chỉnh', 'kêu gọi'])

/** After the closing mark ("…", ông X yêu cầu) or before the opening one (Ông X nói: "…"). */
export function findAttribution(source: SourceReading, quote: Range): Attribution | null {
  return attributionAfter(source, quote.end + 1) ?? attributionBefore(source, quote.start - 1)
}

function attributionAfter(source: SourceReading, at: number): Attribution | null {
  const joint = /^ *[,.]? *[-–—]? */u.exec(source.work.slice(at, at + 10))?.[0].length ?? 0
  const reference = source.references.find((one) => one.start >= at + joint && one.start <= at + joint + 2)
  if (!reference) return null
  const said = SAID.exec(source.work.slice(reference.end, reference.end + LOOK).replace(/^,? /u, ' '))
  if (!said) return null
  return { person: reference.person, verb: said[1] ?? '', isDirecting: directing.has(said[1] ?? '') }
}

function attributionBefore(source: SourceReading, at: number): Attribution | null {
  const before = source.work.slice(Math.max(0, at - LOOK), at)
  if (!/: *$/u.test(before)) return null
  const reference = source.references.findLast((one) => one.end <= at && one.start >= at - LOOK)
  if (!reference || source.work.slice(reference.end, at).includes('\n')) return null
  const said = SAID.exec(source.work.slice(reference.end, at))
  return { person: reference.person, verb: said?.[1] ?? '', isDirecting: directing.has(said?.[1] ?? '') }
}
