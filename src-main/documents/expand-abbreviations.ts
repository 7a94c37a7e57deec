import type { Organization } from '#domain/organization.ts'
import { type AbbreviationName, abbreviationNames } from '#vietnamese/abbreviation-names.ts'
import type { Block, Run } from './official-document.ts'
import { capitalizeFirst } from './wording/sentence.ts'

/** How a paper explains its abbreviations: `first`: once, the short form in brackets; `spoken`: never the short form. */
export type Manner = 'first' | 'spoken'

/** Not inside a word, a number or a symbol such as `15/QĐ-UBND`. */
const EDGE = '[\\p{L}\\p{M}\\p{N}&]'
const SYMBOL_BEFORE = '(?<![\\p{N}\\p{Lu}][/-])'

/**
 * Writes out the abbreviations of a text that is read or heard by people outside the office: `Ủy ban nhân dân (UBND)
 * tỉnh` where it first stands; the brackets only where the short form comes again. What stands in quotation marks was
 * said so and stays; so does an abbreviation that has several readings and no neighbour to tell which.
 */
export function expandAbbreviations(blocks: readonly Block[], organizer: Organization, manner: Manner): Block[] {
  const book = new AbbreviationBook([...ownNames(organizer), ...abbreviationNames], manner)
  for (const block of blocks) book.count(textOf(block))
  return blocks.map((block) => ('runs' in block ? { ...block, runs: expandRuns(block.runs, book) } : block))
}

/** Words that are no block of a paper: a salutation, a title. */
export function expandText(text: string, organizer: Organization, manner: Manner): string {
  const book = new AbbreviationBook([...ownNames(organizer), ...abbreviationNames], manner)
  book.count(text)
  return book.expand(text)
}

const textOf = (block: Block): string => ('runs' in block ? block.runs.map((run) => run.text).join('') : '')

function expandRuns(runs: readonly Run[], book: AbbreviationBook): Run[] {
  let before = ''
  return runs.map((run) => {
    const text = book.expand(run.text, before)
    before += run.text
    return { ...run, text }
  })
}

/** The body's own short name, where it is one that needs to be explained. */
function ownNames({ shortName, officialName }: Organization): AbbreviationName[] {
  const isShort = /\p{Lu}{2}/u.test(shortName) && officialName !== '' && shortName !== officialName
  return isShort ? [{ short: shortName, long: officialName }] : []
}

/** Where quotation marks begin and end: their text is left alone. */
const QUOTED = /“[^”]*”|"[^"]*"|«[^»]*»/gu

class AbbreviationBook {
  readonly #names: ReadonlyMap<string, AbbreviationName[]>
  readonly #pattern: RegExp
  readonly #manner: Manner
  readonly #left = new Map<string, number>()
  readonly #met = new Set<string>()

  constructor(names: readonly AbbreviationName[], manner: Manner) {
    const groups = new Map<string, AbbreviationName[]>()
    for (const name of names) groups.set(name.short, [...(groups.get(name.short) ?? []), name])
    this.#names = groups
    const longestFirst = [...groups.keys()].toSorted((a, b) => b.length - a.length).map(escapePattern)
    this.#pattern = new RegExp(`(?<!${EDGE})${SYMBOL_BEFORE}(?:${longestFirst.join('|')})(?!${EDGE}|[/-]\\p{L})`, 'gu')
    this.#manner = manner
  }

  /** Counts the short forms that a reader will meet, those in quotations too. */
  count(text: string): void {
    for (const [short] of text.matchAll(this.#pattern)) this.#left.set(short, (this.#left.get(short) ?? 0) + 1)
    for (const short of explainedIn(text)) if (this.#names.has(short)) this.#met.add(short)
  }

  /** `opening`: what stands before the text in its paragraph. */
  expand(text: string, opening = ''): string {
    const quotes = [...text.matchAll(QUOTED)].map((quote) => [quote.index, quote.index + quote[0].length] as const)
    return text.replace(this.#pattern, (short, ...rest) => {
      const at = rest.find((one) => typeof one === 'number') ?? 0
      const left = (this.#left.get(short) ?? 1) - 1
      this.#left.set(short, left)
      if (quotes.some(([from, to]) => from <= at && at < to)) return short
      const [before, after] = [opening + text.slice(0, at), text.slice(at + short.length)]
      return this.#write(short, { before, after, isLast: left === 0 })
    })
  }

  #write(short: string, { before, after, isLast }: { before: string; after: string; isLast: boolean }): string {
    if (before.endsWith('(') && after.startsWith(')')) return short
    const fits = (one: AbbreviationName) => (one.before?.test(before) ?? true) && (one.after?.test(after) ?? true)
    const name = this.#names.get(short)?.find(fits)
    if (!name || (this.#manner === 'first' && !name.isPlain && this.#met.has(short))) return short
    this.#met.add(short)
    const long = /(?:^|[.!?…:]\s+)$/u.test(before) ? capitalizeFirst(name.long) : name.long
    return this.#manner === 'spoken' || name.isPlain || isLast ? long : `${long} (${short})`
  }
}

/** Short forms that the typist has explained: `Ủy ban nhân dân (UBND)`. */
const explainedIn = (text: string): string[] =>
  [...text.matchAll(/\p{L}\s*\((?<short>[^()\s]{2,12})\)/gu)].map((match) => match.groups?.short ?? '')

const escapePattern = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
