import { allMatches } from '#vietnamese/all-matches.ts'
import { fold } from '#vietnamese/fold.ts'
import { restoredHeads, restoredPhrases, restoredSurnames, restoredSyllables } from './rules/restored-words.ts'

const LONGEST_PHRASE = 5
/** A line with one letter of its own is typed with tones; one without any is a word or a code. */
const TONED = /[^\x00-\x7f–—…“”‘’•→‚]/u
const TOKEN = /[\p{L}/]+/gu

/** Fewer known phrases than this are no Vietnamese text typed without tones. */
const FEWEST_PHRASES = 2

/** The first spelling of a list wins: the lists stand in the order of what they tell. */
function tableOf(words: readonly string[]): Map<string, string> {
  const table = new Map<string, string>()
  for (const word of words) {
    const [key, spelled] = [fold(word), word.toLowerCase()]
    if (key.length === spelled.length && !table.has(key)) table.set(key, spelled)
  }
  return table
}

const phrases = tableOf(restoredPhrases)
const syllables = tableOf(restoredSyllables)
const heads = tableOf(restoredHeads)
const surnames = tableOf(restoredSurnames.filter((one) => !one.includes(' ')))

/**
 * Notes typed without tones ("de nghi So TTTT khan truong"), as the rules read them: in lines that hold no letter of the
 * Vietnamese alphabet beyond ASCII, known phrases get their tones. Same length, letter by letter; the source is not touched.
 */
export function restoreTones(text: string): string {
  const lines = text.split('\n')
  if (lines.every((line) => TONED.test(line))) return text
  const bare = lines.map((line) => (TONED.test(line) ? null : readLine(line)))
  const hits = bare.reduce((sum, one) => sum + (one?.phrases.length ?? 0), 0)
  if (hits < FEWEST_PHRASES) return text
  return lines.map((line, at) => restoreLine(line, bare[at] ?? null)).join('\n')
}

type Token = { start: number; end: number; word: string }

type BareLine = { tokens: Token[]; phrases: ReturnType<typeof findPhrases> }

function readLine(line: string): BareLine {
  const tokens = allMatches(line, TOKEN).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0],
  }))
  return { tokens, phrases: findPhrases(line, tokens) }
}

function restoreLine(line: string, bare: BareLine | null): string {
  if (!bare) return line
  const { tokens } = bare
  const letters = line.split('')
  const taken = new Set<Token>()
  for (const { first, count, spelled } of bare.phrases) {
    write(letters, tokens[first]?.start ?? 0, spelled)
    for (const token of tokens.slice(first, first + count)) taken.add(token)
  }
  for (const [at, token] of tokens.entries()) {
    const spelled = taken.has(token) ? undefined : spellAlone(token, tokens[at + 1])
    if (spelled !== undefined) write(letters, token.start, spelled)
  }
  return letters.join('')
}

function findPhrases(line: string, tokens: readonly Token[]): { first: number; count: number; spelled: string }[] {
  const found: { first: number; count: number; spelled: string }[] = []
  for (let first = 0; first < tokens.length; ) {
    const count = phraseLength(line, tokens, first)
    if (count > 0) {
      found.push({ first, count, spelled: phrases.get(wordsFrom(line, tokens, first, count)) ?? '' })
      first += count
    } else first++
  }
  return found
}

const wordsFrom = (line: string, tokens: readonly Token[], first: number, count: number): string =>
  line.slice(tokens[first]?.start, tokens[first + count - 1]?.end).toLowerCase()

function phraseLength(line: string, tokens: readonly Token[], first: number): number {
  for (let count = Math.min(LONGEST_PHRASE, tokens.length - first); count > 1; count--)
    if (phrases.has(wordsFrom(line, tokens, first, count))) return count
  return 0
}

/** A capital inside a line is a name ("d/c Nam"): only heads of bodies and family names before another name are spelled. */
function spellAlone({ word, end }: Token, next: Token | undefined): string | undefined {
  const low = word.toLowerCase()
  if (/^[A-Z]/.test(word) && word !== word.toUpperCase()) {
    if (low === 'd/c') return syllables.get(low)
    if (next && next.start === end + 1 && /^[A-Z]/.test(next.word)) return heads.get(low) ?? surnames.get(low)
    return heads.get(low)
  }
  return word === low ? syllables.get(low) : undefined
}

function write(letters: string[], start: number, spelled: string): void {
  for (const [at, letter] of [...spelled].entries()) {
    const typed = letters[start + at] ?? ''
    letters[start + at] = typed === typed.toLowerCase() ? letter : letter.toUpperCase()
  }
}
