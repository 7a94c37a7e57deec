import { fold } from './fold.ts'
import { isSyllableShape, ONSETS, RHYMES } from './is-syllable-shape.ts'

/**
 * Why a word is marked: `shape` = no Vietnamese syllable is written so; `onset` = k/c, gh/g, ngh/ng before the wrong vowel;
 * `toneMissing` = a syllable on c, ch, p, t has sắc or nặng; `tonePlace` = the mark is not on the main vowel;
 * `marksMissing` = typed without marks among words that have them; `doubled` = the same word twice.
 */
export type MisspeltReason = 'shape' | 'onset' | 'toneMissing' | 'tonePlace' | 'marksMissing' | 'doubled'

/** A marked word, `[start, end)` in UTF-16 units; `suggestions` may be empty. Nothing is ever changed by itself. */
export type Misspelt = { start: number; end: number; word: string; reason: MisspeltReason; suggestions: string[] }

/** "không" in hurried notes; no syllable is written so. */
const SHORTHAND = new Set(['ko'])
const WORD = /[\p{L}\p{M}]+/gu
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
/** Letters that only foreign words and names have. */
const FOREIGN = /[fjwz]|[^\u0300-\u036fa-zđăâêôơư]/u
/** "nghiêng" */
const LONGEST = 7
const foldedSyllables = new Set(ONSETS.concat('').flatMap((onset) => [...RHYMES].map((rhyme) => fold(onset + rhyme))))
/** Words that stand doubled in good Vietnamese are many ("luôn luôn", "dần dần"); these never are. */
const NEVER_DOUBLED = new Set([
  'và',
  'của',
  'các',
  'những',
  'là',
  'được',
  'trong',
  'với',
  'cho',
  'tại',
  'theo',
  'về',
  'có',
  'đã',
  'đến',
  'từ',
])

/**
 * Words that cannot be right by the way Vietnamese syllables are built. Not a dictionary: a wrong word that is itself a
 * syllable ("sữa chữa") is not seen. Names, abbreviations, foreign words and `known` words are passed over. NFC in.
 */
export function findMisspelt(text: string, known: ReadonlySet<string> = new Set()): Misspelt[] {
  const found: Misspelt[] = []
  let previous = ''
  let previousEnd = -1
  for (const line of text.matchAll(/[^\n]+/gu)) {
    // A line typed without any marks is another way of writing, not a line of mistakes.
    const hasMarks = line[0].normalize('NFD').search(TONES) >= 0
    for (const match of line[0].matchAll(WORD)) {
      const start = line.index + match.index
      const word = match[0]
      const small = word.toLowerCase()
      const isRepeat = small === previous && text.slice(previousEnd, start).trim() === '' && NEVER_DOUBLED.has(small)
      const isPassed = !hasMarks || known.has(small) || SHORTHAND.has(small) || isOwnKind(text, { start, word, small })
      const reason = isRepeat ? 'doubled' : isPassed ? null : judgeSyllable(small)
      if (reason) found.push({ start, end: start + word.length, word, reason, suggestions: suggest(word, reason) })
      previous = small
      previousEnd = start + word.length
    }
  }
  return found
}

type Word = { start: number; word: string; small: string }

/** Abbreviations, names, codes and foreign words have spellings of their own. */
function isOwnKind(text: string, { start, word, small }: Word): boolean {
  if (/[\p{N}&'’@/_.]/u.test(text[start - 1] ?? '') && /[^\s]/u.test(text[start - 2] ?? ' ')) return true
  if (/[\p{N}&'’@/_]/u.test(text[start + word.length] ?? '')) return true
  if (/\p{Lu}/u.test(word))
    return /\p{Lu}/u.test(word.slice(1)) || !isSentenceStart(text, start) || !isSyllableShape(small)
  const apart = small.normalize('NFD')
  if (FOREIGN.test(apart)) return true
  return /^[a-z]+$/u.test(small) && !foldedSyllables.has(small)
}

const isSentenceStart = (text: string, start: number): boolean =>
  /(?:^|[.!?…:\n])\s*[“"(–-]*\s*$/u.test(text.slice(Math.max(0, start - 8), start))

function judgeSyllable(small: string): MisspeltReason | null {
  if (small.length > LONGEST) return 'shape'
  const plain = withoutTone(small)
  const isPlainAscii = /^[a-zđ]+$/u.test(small)
  if (!isSyllableShape(small)) {
    if (['\u0301', '\u0323'].some((tone) => isSyllableShape(withTone(plain, tone))))
      return isPlainAscii && !hasOwnMarks(small) ? 'marksMissing' : 'toneMissing'
    return isPlainAscii && foldedSyllables.has(fold(small)) ? 'marksMissing' : 'shape'
  }
  if (isWrongOnset(plain)) return 'onset'
  return small === withTone(plain, toneOf(small)) || isOtherPlace(small, plain) ? null : 'tonePlace'
}

const hasOwnMarks = (small: string): boolean => /[đăâêôơư]/u.test(small)
const withoutTone = (word: string): string => word.normalize('NFD').replace(TONES, '').normalize('NFC')
const toneOf = (word: string): string => word.normalize('NFD').match(TONES)?.[0] ?? ''

/** k, gh, ngh before i, e, ê, y; c, g, ng before the others. */
function isWrongOnset(plain: string): boolean {
  if (/^(?:c[ieêy]|ng[ieêy]|g[eê])/u.test(plain)) return true
  return /^(?:k|gh|ngh)[^ieêyh]/u.test(plain)
}

const VOWELS = /[aăâeêioôơuưy]+/u

/** The syllable with a tone on its main vowel, in the spelling of the press ("hòa", "của", "thuở", "giữa"). */
function withTone(plain: string, tone: string): string {
  if (tone === '') return plain
  const lead = /^(?:qu|gi(?=[aăâeêoôơuư]))/u.exec(plain)?.[0].length ?? 0
  const rest = plain.slice(lead)
  const run = VOWELS.exec(rest)
  if (!run) return plain
  const at = lead + run.index + mainVowel(run[0], rest.slice(run.index + run[0].length) !== '')
  return (plain.slice(0, at + 1) + tone + plain.slice(at + 1)).normalize('NFC')
}

/** The marked letter of a group where there is one (the second of ươ), the second of two before a final, else the first of two. */
function mainVowel(vowels: string, hasFinal: boolean): number {
  const marked = Math.max(...[...'ăâêôơ'].map((one) => vowels.indexOf(one)))
  if (marked >= 0) return marked
  if (vowels.includes('ư')) return vowels.indexOf('ư')
  if (vowels.length === 1) return 0
  if (vowels.length === 3) return 1
  return hasFinal ? 1 : 0
}

/** "hoà" beside "hòa", "thuỷ" beside "thủy": both ways of writing stand. */
function isOtherPlace(small: string, plain: string): boolean {
  const tone = toneOf(small)
  const open = /(?:oa|oe|uy)$/u.exec(plain)
  return open !== null && small === (plain + tone).normalize('NFC')
}

function suggest(word: string, reason: MisspeltReason): string[] {
  const small = word.toLowerCase()
  const plain = withoutTone(small)
  const tone = toneOf(small)
  const candidates = {
    tonePlace: [withTone(plain, tone)],
    toneMissing: [withTone(plain, '\u0301'), withTone(plain, '\u0323')],
    onset: [withTone(otherOnset(plain), tone)],
    shape: [withTone(otherOnset(plain), tone), withTone(plain, tone)],
    marksMissing: [],
    doubled: [''],
  }[reason]
  const isRight = (one: string): boolean =>
    one === '' || (one !== small && isSyllableShape(one) && !isWrongOnset(withoutTone(one)))
  return [...new Set(candidates)].filter(isRight).map((one) => asWritten(one, word))
}

function otherOnset(plain: string): string {
  const isFront = /^(?:c|k|ngh?|gh?)[ieêy]/u.test(plain)
  return isFront
    ? plain
        .replace(/^c/u, 'k')
        .replace(/^ng(?!h)/u, 'ngh')
        .replace(/^g(?!h)/u, 'gh')
    : plain
        .replace(/^ngh/u, 'ng')
        .replace(/^gh/u, 'g')
        .replace(/^k(?!h)/u, 'c')
}

const asWritten = (small: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? small.slice(0, 1).toUpperCase() + small.slice(1) : small
