import type { CalendarDate } from '#domain/dates.ts'
import type { MeetingKind, MeetingStatus } from '#domain/meeting.ts'
import { foldKey } from '#vietnamese/fold.ts'
import { type FilterName, kindWords, statusWords } from '#vietnamese/search-words.ts'
import { splitSyllables } from '#vietnamese/split-syllables.ts'
import { type DateRange, readDateRange, readDueRange } from './date-range.ts'
import { makePhrase, type Phrase } from './phrase.ts'
import type { Query } from './query.ts'

const LAST_DAY = '9999-12-31'
const FIRST_DAY = '0000-01-01'

type Value = { value: string; isQuoted: boolean; today: CalendarDate }

/** Adds what a filter says to the query; `false` where its value means nothing (or too much was taken for it). */
export function applyFilter(query: Query, name: FilterName, { value, isQuoted, today }: Value): boolean {
  const { filter } = query
  const held = (widen: (range: DateRange) => DateRange) => add(filter.held, widenIf(readDateRange(value, today), widen))
  const readers: Record<FilterName, () => boolean> = {
    person: () => add(query.people, readName(value, isQuoted)),
    organizer: () => add(filter.organizers, readName(value, isQuoted)),
    chair: () => add(filter.chairs, readName(value, isQuoted)),
    kind: () => add(filter.kinds, readWord<MeetingKind>(kindWords, value)),
    status: () => add(filter.statuses, readWord<MeetingStatus>(statusWords, value)),
    from: () => held((range) => ({ ...range, until: LAST_DAY })),
    until: () => held((range) => ({ ...range, from: FIRST_DAY })),
    day: () => held((range) => range),
    due: () => add(filter.due, readDueRange(value, today)),
  }
  return readers[name]()
}

function add<T>(list: T[], one: T | null): boolean {
  if (one !== null) list.push(one)
  return one !== null
}

const widenIf = (range: DateRange | null, widen: (range: DateRange) => DateRange): DateRange | null =>
  range && widen(range)

/**
 * A name: what stands in quotation marks, one word, or a run of words in capitals, so that
 * `nguoi:Vũ Chí Giang quy hoạch` takes the name alone.
 */
function readName(value: string, isQuoted: boolean): Phrase | null {
  const words = value.trim().split(/\s+/u)
  const syllables = splitSyllables(value)
  const isName = isQuoted || words.length === 1 || words.every((one) => /^\p{Lu}/u.test(one))
  return isName && syllables.length > 0 ? makePhrase(syllables) : null
}

function readWord<T extends string>(words: Readonly<Record<T, readonly string[]>>, value: string): T | null {
  const squashed = (text: string) => foldKey(text).replaceAll(' ', '')
  const wanted = squashed(value)
  const names = Object.keys(words) as T[]
  return names.find((name) => words[name].some((way) => squashed(way) === wanted)) ?? null
}
