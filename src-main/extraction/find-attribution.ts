import type { KnownPerson } from './people-book.ts'
import { rangesWithin } from './ranges-within.ts'
import { directing, SAID, SAID_IN_PAPER } from './rules/find-attribution-patterns.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'

/** Whose quoted words these are; `person` is `null` where only a pronoun says so. */
export type Attribution = { person: KnownPerson | null; verb: string; isDirecting: boolean }

const LOOK = 180

/** After the closing mark ("…", ông X yêu cầu) or before the opening one (Ông X nói: "…"). */
export function findAttribution(source: SourceReading, quote: Range): Attribution | null {
  return attributionAfter(source, quote.end + 1) ?? attributionBefore(source, quote.start - 1)
}

function attributionAfter(source: SourceReading, at: number): Attribution | null {
  const joint = /^ *[,.]? *[-–—]? */u.exec(source.work.slice(at, at + 10))?.[0].length ?? 0
  const reference = rangesWithin(source.references, at, at + LOOK).find(
    (one) => one.start >= at + joint && one.start <= at + joint + 2,
  )
  if (!reference)
    return SAID_IN_PAPER.test(source.work.slice(at, at + LOOK)) ? { person: null, verb: '', isDirecting: false } : null
  const said = SAID.exec(source.work.slice(reference.end, reference.end + LOOK).replace(/^,? /u, ' '))
  if (!said) return null
  return { person: reference.person, verb: said[1] ?? '', isDirecting: directing.has(said[1] ?? '') }
}

function attributionBefore(source: SourceReading, at: number): Attribution | null {
  const before = source.work.slice(Math.max(0, at - LOOK), at)
  if (!/: *$/u.test(before)) return null
  const reference = rangesWithin(source.references, at - LOOK, at).findLast(
    (one) => one.end <= at && one.start >= at - LOOK,
  )
  if (!reference || source.work.slice(reference.end, at).includes('\n')) return null
  const said = SAID.exec(source.work.slice(reference.end, at))
  return { person: reference.person, verb: said?.[1] ?? '', isDirecting: directing.has(said?.[1] ?? '') }
}
