import type { CalendarDate } from '#domain/dates.ts'
import { foldKey } from '#vietnamese/fold.ts'
import { type FilterName, filterHints, filterNames, filterNotes } from '#vietnamese/search-words.ts'
import { splitSyllables } from '#vietnamese/split-syllables.ts'
import { makePhrase } from './phrase.ts'
import type { Query } from './query.ts'
import { applyFilter } from './read-filter.ts'

const QUOTE = /["“”„«»]([^"“”„«»]*)["“”„«»]?/y
const WORD = /[^\s"“”„«»]+/y
/** "trạng thái:" or "nguoi:"; of two words the first may belong to the text. */
const NAMES = [/([\p{L}\p{M}]+ [\p{L}\p{M}]+):/uy, /([\p{L}\p{M}]+):/uy]

const squashed = (text: string): string => foldKey(text).replaceAll(' ', '')
const nameOfWords = new Map(
  (Object.keys(filterNames) as FilterName[]).flatMap((name) =>
    filterNames[name].map((way): [string, FilterName] => [squashed(way), name]),
  ),
)

/** Reads what was typed: "phrases in quotation marks", filters such as `nguoi:`, and the rest as one phrase. */
export function parseQuery(text: string, today: CalendarDate): Query {
  const query: Query = { quoted: [], rest: [], people: [], filter: emptyFilter(), notes: [] }
  const plain: string[] = []
  for (let at = 0; at < text.length; ) {
    const quote = matchAt(QUOTE, text, at)
    if (quote) {
      const syllables = splitSyllables(quote[1] ?? '')
      if (syllables.length > 0) query.quoted.push(makePhrase(syllables))
      at += quote[0].length
      continue
    }
    const read = readFilterAt(query, { text, at, today })
    if (read) {
      plain.push(read.asText)
      at = read.end
      continue
    }
    const word = matchAt(WORD, text, at)
    if (word) plain.push(word[0])
    at += word?.[0].length ?? 1
  }
  query.rest = splitSyllables(plain.join(' '))
  return query
}

const emptyFilter = (): Query['filter'] => ({ kinds: [], statuses: [], organizers: [], chairs: [], held: [], due: [] })

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

type Place = { text: string; at: number; today: CalendarDate }

/** Reads a filter at a place: where it ends, and the words of it that are looked for as text; `null` where none stands. */
function readFilterAt(query: Query, { text, at, today }: Place): { end: number; asText: string } | null {
  for (const pattern of NAMES) {
    const found = matchAt(pattern, text, at)
    const name = nameOfWords.get(squashed(found?.[1] ?? ''))
    if (!found?.[1] || !name) continue
    const start = at + found[0].length
    const blanks = /^\s*/.exec(text.slice(start))?.[0].length ?? 0
    return readValue(query, { name, written: found[1] }, { text, at: start + blanks, today })
  }
  const unknown = matchAt(/([\p{L}\p{M}]+):(?=[^\s/])/uy, text, at)
  if (!unknown?.[1]) return null
  query.notes.push(filterNotes.unknown.replace('{name}', unknown[1]))
  return { end: at + unknown[0].length, asText: unknown[1] }
}

type Named = { name: FilterName; written: string }

function readValue(
  query: Query,
  { name, written }: Named,
  { text, at, today }: Place,
): { end: number; asText: string } {
  const note = (sentence: string, value = '') =>
    query.notes.push(
      sentence.replace('{name}', written).replace('{value}', value).replace('{hint}', filterHints[name]).trim(),
    )
  const quote = matchAt(QUOTE, text, at)
  const values = quote ? [quote] : wordsAt(text, at)
  // The longest run of words that means something: "han:trong 7 ngày", "loai:hội nghị".
  for (const value of values) {
    if (applyFilter(query, name, { value: value[1] ?? '', isQuoted: quote !== null, today }))
      return { end: at + value[0].length, asText: '' }
  }
  const shortest = values.at(-1)
  if (shortest === undefined || (shortest[1] ?? '').trim() === '') {
    note(filterNotes.empty)
    return { end: at + (shortest?.[0].length ?? 0), asText: '' }
  }
  note(filterNotes.unreadable, shortest[1])
  return { end: at + shortest[0].length, asText: `${written} ${shortest[1]}` }
}

/** One to five words from a place on, longest first; a word with a colon belongs to the next filter. */
function wordsAt(text: string, at: number): [string, string][] {
  const longest =
    /^(?![^\s"“”„«»]*:)[^\s:"“”„«»]+(?:\s+[^\s:"“”„«»]+(?![^\s"“”„«»]*:)){0,4}/u.exec(text.slice(at))?.[0] ?? ''
  const words: [string, string][] = []
  for (let run = longest; run !== ''; run = run.replace(/\s*\S+$/u, '')) words.push([run, run])
  return words
}
