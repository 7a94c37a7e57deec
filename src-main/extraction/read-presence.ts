import type { FoundPerson } from '#domain/extraction.ts'
import { allMatches } from '#vietnamese/all-matches.ts'
import { findRangeIndex } from './find-range-index.ts'
import type { KnownPerson } from './people-book.ts'
import { rangesWithin } from './ranges-within.ts'
import {
  ABSENT,
  ABSENT_REASON,
  AWAY,
  AWAY_HEADING,
  LIST_ITEM,
  PLAIN_REASON,
  PRESENT,
  REPLACED,
  STANDS_IN,
  SUBSTITUTE,
  UNEXCUSED,
} from './rules/list-people-patterns.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'
import { wordsOf } from './working-text.ts'

type PresenceFields = Pick<FoundPerson, 'presence' | 'absenceReason' | 'substituteFor'>

/** Who is there, who is away and why, and who came in another's place; told beside the name or over its list. */
export function readPresence(source: SourceReading, person: KnownPerson, sentence: Range): PresenceFields {
  const [start, end] = person.span
  const before = source.work.slice(sentence.start, start)
  const substituteFor = readSubstitute(source, end, sentence.end)
  if (substituteFor !== null) return { presence: 'substitute', absenceReason: '', substituteFor }
  if (REPLACED.test(before)) return { presence: 'excused', absenceReason: '', substituteFor: '' }
  const after = source.work.slice(end, nextMention(source, end, sentence.end))
  const away = AWAY.exec(after)
  const absent = allMatches(before, ABSENT).at(-1)
  const isListed = absent !== undefined && !PRESENT.test(before.slice(absent.index + absent[0].length))
  const heading = away || isListed ? null : headingOver(source, sentence)
  if (!away && !isListed && heading === null) return { presence: 'present', absenceReason: '', substituteFor: '' }
  const how = away?.groups?.how ?? (isListed ? absent.groups?.how : heading) ?? ''
  const reason = away?.groups?.how ?? readReason(source, end, sentence.end)
  const isExcused = !UNEXCUSED.test(reason) && !UNEXCUSED.test(how)
  const absenceReason = isExcused && away?.groups?.how === undefined ? reason : ''
  return { presence: isExcused ? 'excused' : 'unexcused', absenceReason, substituteFor: '' }
}

function readReason(source: SourceReading, at: number, end: number): string {
  const rest = source.text.slice(at, end)
  return (ABSENT_REASON.exec(rest)?.[1] ?? PLAIN_REASON.exec(rest)?.groups?.reason ?? '').trim()
}

function nextMention({ book }: SourceReading, at: number, end: number): number {
  return rangesWithin(book.mentions, at, end).find((one) => one.start >= at && one.start < end)?.start ?? end
}

/** Whom the words behind the name say that this one stands in for; '' where they name nobody, `null` where there are none. */
function readSubstitute(source: SourceReading, at: number, end: number): string | null {
  const rest = source.work.slice(at, end)
  const next = nextMention(source, at, end) - at
  const found = SUBSTITUTE.exec(rest) ?? STANDS_IN.exec(rest)
  if (!found) return null
  const whom = found.groups?.whom ?? ''
  const whomAt = found.index + found[0].indexOf(whom || found[0])
  if (whom === '' ? next < found[0].length : next < whomAt) return null
  return whom === '' ? '' : wordsOf(source, at + whomAt, at + whomAt + whom.length)
}

/** Longer lists of the absent are not written. */
const LINES_BACK = 60

/** A list item some lines under "Vắng mặt không phép:": how they are away, '' where it is not said, `null` elsewhere. */
function headingOver({ work, lines }: SourceReading, sentence: Range): string | null {
  const own = findRangeIndex(lines, sentence.start)
  for (let at = own; at >= 0 && at > own - LINES_BACK; at--) {
    const line = lines[at]
    if (!line) return null
    const words = work.slice(line.start, line.end)
    const heading = AWAY_HEADING.exec(words)
    if (heading) return heading.groups?.how ?? ''
    if (!LIST_ITEM.test(words)) return null
  }
  return null
}
