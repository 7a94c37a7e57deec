import { allMatches } from '#vietnamese/all-matches.ts'
import { foldWithMap } from '#vietnamese/fold.ts'
import { placeTonesAsPress } from '#vietnamese/tone-placement.ts'
import { type FoundName, isAddressed, isPlaceHere } from './judge-name.ts'
import type { ListedPerson } from './listed-person.ts'

const SYLLABLES = /[\p{L}\p{M}'’]+/gu
/** Names typed in lower case count from so many syllables on, or behind a form of address. */
const SURE_SYLLABLES = 3

/**
 * Places where somebody of the directory is named, whatever the family name and even without tone marks; a mark that is typed
 * must be the directory's, so that "Hưng" is never taken for "Hùng".
 */
export function findKnownNames(work: string, people: readonly ListedPerson[]): FoundName[] {
  if (people.length === 0) return []
  const byFirst = Map.groupBy(people.map(toEntry), (one) => one.keys[0] ?? '')
  const words = allMatches(work, SYLLABLES).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const keys = words.map(({ start, end }) => foldWithMap(work.slice(start, end)).folded)
  const found: FoundName[] = []
  for (let at = 0; at < words.length; at++) {
    const entry = (byFirst.get(keys[at] ?? '') ?? []).find((one) => fits(work, words, { at, keys }, one))
    const [first, last] = [words[at], words[at + (entry?.keys.length ?? 0) - 1]]
    if (!entry || !first || !last || !isNameHere(work, first.start, last.end, entry.keys.length)) continue
    found.push({
      start: first.start,
      end: last.end,
      isCertain: true,
      isLed: false,
      isWeak: false,
      isPlain: true,
      listed: entry.person,
    })
    at += entry.keys.length - 1
  }
  return found
}

type Entry = { person: ListedPerson; syllables: string[]; keys: string[] }

function toEntry(person: ListedPerson): Entry {
  const syllables = placeTonesAsPress(person.name.normalize('NFC')).match(SYLLABLES) ?? []
  return { person, syllables, keys: syllables.map((one) => foldWithMap(one).folded) }
}

type Words = readonly { start: number; end: number }[]

function fits(
  work: string,
  words: Words,
  { at, keys }: { at: number; keys: readonly string[] },
  entry: Entry,
): boolean {
  if (entry.keys.length < 2) return false
  return entry.keys.every((key, step) => {
    const word = words[at + step]
    if (!word || keys[at + step] !== key) return false
    if (step > 0 && work.slice(words[at + step - 1]?.end, word.start) !== ' ') return false
    return isTypedAs(work.slice(word.start, word.end), entry.syllables[step] ?? '')
  })
}

/** As the directory writes it, or with no mark at all. */
export function isTypedAs(typed: string, listed: string): boolean {
  const own = placeTonesAsPress(typed).toLowerCase()
  return own === listed.toLowerCase() || /^[a-z'’]+$/u.test(own)
}

function isNameHere(work: string, start: number, end: number, syllables: number): boolean {
  const words = work.slice(start, end)
  if (isPlaceHere(work, start, end)) return false
  return /^\p{Lu}/u.test(words) || syllables >= SURE_SYLLABLES || isAddressed(work, start)
}
