import { foldKey, foldWithMap } from '#vietnamese/fold.ts'
import type { GuideSection } from './guide-sections.ts'

export type Range = readonly [number, number]
export type SearchedPage = { name: string; title: string; sections: readonly GuideSection[] }
export type GuideHit = {
  page: string
  title: string
  section: GuideSection
  snippet: string
  ranges: readonly Range[]
  headingRanges: readonly Range[]
}

const BEFORE = 40
const LENGTH = 140

/** What was typed as the words to look for, without tones. */
export const wordsTyped = (typed: string): string[] => foldKey(typed.normalize('NFC')).split(' ').filter(Boolean)

/**
 * The sections that have every word, each word from its beginning, tones aside. Those whose heading has them come first,
 * then those where the words stand together; else in the order of the guide.
 */
export function findInGuide(pages: readonly SearchedPage[], typed: string): GuideHit[] {
  const words = wordsTyped(typed)
  if (words.length === 0) return []
  const hits = pages.flatMap((page) =>
    page.sections.flatMap((section) => {
      const whole = ` ${foldKey(`${section.heading} ${section.text}`)}`
      if (!words.every((word) => whole.includes(` ${word}`))) return []
      return [{ score: scoreOf(section, whole, words), hit: hitOf(page, section, words) }]
    }),
  )
  return hits.toSorted((a, b) => a.score - b.score).map((one) => one.hit)
}

function scoreOf(section: GuideSection, whole: string, words: readonly string[]): number {
  const heading = ` ${foldKey(section.heading)}`
  if (words.every((word) => heading.includes(` ${word}`))) return 0
  return whole.includes(` ${words.join(' ')}`) ? 1 : 2
}

function hitOf({ name, title }: SearchedPage, section: GuideSection, words: readonly string[]): GuideHit {
  const found = findWords(section.text, words)
  const start = wordStart(section.text, (found[0]?.[0] ?? 0) - BEFORE)
  const cut = section.text.slice(start, start + LENGTH)
  const lead = start > 0 ? '… ' : ''
  const snippet = `${lead}${cut}${start + LENGTH < section.text.length ? ' …' : ''}`
  const headingRanges = findWords(section.heading, words)
  return { page: name, title, section, snippet, ranges: findWords(snippet, words), headingRanges }
}

const wordStart = (text: string, at: number): number => (at <= 0 ? 0 : text.indexOf(' ', at) + 1)

/** Where the words stand in a text, from the beginning of a word on, in order and without overlaps. */
export function findWords(text: string, words: readonly string[]): Range[] {
  if (words.length === 0) return []
  const { folded, positions } = foldWithMap(text)
  const found: Range[] = []
  for (const { 0: run, index } of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = words.filter((one) => run.startsWith(one)).toSorted((a, b) => b.length - a.length)[0]
    if (word) found.push([positions[index] ?? 0, positions[index + word.length] ?? text.length])
  }
  return found
}
