import { caseKey, makeCaseDictionary } from '#vietnamese/case-dictionary.ts'
import { isSyllableShape } from '#vietnamese/is-syllable-shape.ts'
import { nameStops } from '#vietnamese/name-stops.ts'
import { ordinaryPairs } from '#vietnamese/ordinary-pairs.ts'
import { restoreCase } from '#vietnamese/restore-case.ts'
import { surnames } from '#vietnamese/surnames.ts'
import { middleNames } from './rules/name-words.ts'
import { BEFORE_NAME, CAPITALS, HAS_POST, NAME_PARTS } from './rules/recase-capitals-patterns.ts'

const dictionary = makeCaseDictionary([])
const familyNames: ReadonlySet<string> = new Set(surnames.map(caseKey))
const middle: ReadonlySet<string> = new Set(middleNames.map(caseKey))
const LONGEST_NAME = 4
const SHORTEST_FULL = 3

/**
 * Stretches set in capitals that hold a post ("PHÓ CHỦ TỊCH UBND TỈNH NGUYỄN VĂN BA LÀM VIỆC …"), in the letters in which a
 * sentence would have them, so that posts, names and verbs can be told apart. Only the case changes, no place moves.
 */
export const recaseCapitals = (text: string): string =>
  text.replace(CAPITALS, (stretch) => (HAS_POST.test(stretch.toLowerCase()) ? recase(stretch) : stretch))

type Syllable = { start: number; end: number; key: string }

function recase(stretch: string): string {
  const low = stretch.toLowerCase()
  // A few letters of other scripts change their length with their case.
  if (low.length !== stretch.length) return stretch
  const letters = [...restoreCase(low, dictionary).text]
  const syllables = [...stretch.matchAll(NAME_PARTS)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    key: caseKey(found),
  }))
  for (const one of syllables) if (!isSyllableShape(one.key)) keepCapitals(letters, stretch, one)
  for (let at = 0; at < syllables.length; ) {
    const length = isOrdinary(syllables, at) ? 0 : nameLength(stretch, letters, syllables, at)
    for (const one of syllables.slice(at, at + length)) letters[one.start] = stretch[one.start] ?? ''
    at += isOrdinary(syllables, at) ? 2 : Math.max(1, length)
  }
  return letters.join('')
}

/** "HĐQT", "CP": short letters stay as they are. */
function keepCapitals(letters: string[], stretch: string, { start, end }: Syllable): void {
  for (let at = start; at < end; at++) letters[at] = stretch[at] ?? ''
}

const isOrdinary = (syllables: readonly Syllable[], at: number): boolean =>
  ordinaryPairs.has(`${syllables[at]?.key ?? ''} ${syllables[at + 1]?.key ?? ''}`)

/** How many syllables of a person's name stand here: a family name behind a post, a body, a place or a form of address. */
function nameLength(stretch: string, letters: readonly string[], syllables: readonly Syllable[], at: number): number {
  const [first, second] = [syllables[at], syllables[at + 1]]
  if (!first || !second || stretch.slice(first.end, second.start) !== ' ') return 0
  const isName = familyNames.has(first.key) || middle.has(second.key)
  if (!isName) return 0
  if (at > 0 && !BEFORE_NAME.test(letters.slice(0, first.start).join(''))) return 0
  let length = 1
  while (length < LONGEST_NAME && goesOn(stretch, syllables, at + length)) {
    if (length === SHORTEST_FULL && isNextName(stretch, syllables, at + length)) break
    length += 1
  }
  return length === 1 ? 0 : length
}

/** "TRƯỜNG THPT LÊ QUÝ ĐÔN | NGUYỄN VĂN BA": behind a full name a family name with more behind it is the next one. */
const isNextName = (stretch: string, syllables: readonly Syllable[], at: number): boolean =>
  familyNames.has(syllables[at]?.key ?? '') && goesOn(stretch, syllables, at + 1)

function goesOn(stretch: string, syllables: readonly Syllable[], at: number): boolean {
  const [before, next] = [syllables[at - 1], syllables[at]]
  if (!before || !next || stretch.slice(before.end, next.start) !== ' ') return false
  return !nameStops.has(next.key) && isSyllableShape(next.key)
}
