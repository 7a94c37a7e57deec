import { wordingLikeness } from '#domain/wording-likeness.ts'
import type { FilledRow } from '#sources/sheets/filled-sheet.ts'
import { foldKey } from '#vietnamese/fold.ts'
import type { KnownDirective } from './known-directives.ts'

/** By what a row was found to speak of a directive. */
export type TiedBy = 'code' | 'text' | 'likeness'
/** A row and a directive it speaks of; `isOther`: its words are those of another directive. */
export type Tie = { row: FilledRow; known: KnownDirective; by: TiedBy; isOther: boolean; isJoined: boolean }

/** Less alike than this, or hardly more than another, is no evidence. */
const ALIKE = 0.72
const AHEAD = 0.12
/** Few words are alike by chance. */
const FEWEST_WORDS = 4

/**
 * Which directive each row speaks of: by its code, else by its words, else by words much like them. What fits several
 * directives equally well is tied to none.
 */
export function tieSheetRows(
  rows: readonly FilledRow[],
  all: readonly KnownDirective[],
  unit: string,
): { ties: Tie[]; untied: FilledRow[] } {
  const byCode = Map.groupBy(all, ({ code }) => code)
  const byText = Map.groupBy(all, ({ entry }) => foldKey(entry.text))
  const own = all.filter(({ body }) => unit !== '' && foldKey(body) === foldKey(unit))
  const ties: Tie[] = []
  const open: FilledRow[] = []
  for (const row of rows) {
    const found = tieByCode(row, byCode, byText)
    if (found.length > 0) ties.push(...found)
    else open.push(row)
  }
  const untied: FilledRow[] = []
  const taken = new Set(ties.filter((one) => !one.isJoined).map(({ known }) => known))
  for (const row of open) {
    const found = tieByText(row, byText, { own, taken }) ?? tieByLikeness(row, own, taken)
    if (found) ties.push(found)
    else untied.push(row)
  }
  return { ties: dropDoubled(ties), untied }
}

type Index = ReadonlyMap<string, readonly KnownDirective[]>

function tieByCode(row: FilledRow, byCode: Index, byText: Index): Tie[] {
  const found = row.codes.flatMap((code) => chooseByText(byCode.get(code) ?? [], row.text))
  if (row.joined && found.length > 1) {
    return found.map((known) => ({ row, known, by: 'code', isOther: false, isJoined: true }))
  }
  // Two codes that contradict each other: the words decide, and where they do not, the one that is printed.
  const same = found.find(({ entry }) => isSameText(entry.text, row.text))
  const known = same ?? found[0]
  if (!known) return []
  const others = byText.get(foldKey(row.text)) ?? []
  const isOther = !same && others.length > 0 && !others.includes(known)
  return [{ row, known, by: 'code', isOther, isJoined: false }]
}

/** Two directives with one code are told apart by their words. */
function chooseByText(found: readonly KnownDirective[], text: string): readonly KnownDirective[] {
  const same = found.filter(({ entry }) => isSameText(entry.text, text))
  return same.length > 0 ? same.slice(0, 1) : found.length === 1 ? found : []
}

const isSameText = (a: string, b: string): boolean => foldKey(a) === foldKey(b)

type Own = { own: readonly KnownDirective[]; taken: ReadonlySet<KnownDirective> }

function tieByText(row: FilledRow, byText: Index, { own, taken }: Own): Tie | null {
  const key = foldKey(row.text)
  const all = key === '' ? [] : (byText.get(key) ?? []).filter((one) => !taken.has(one))
  const ofUnit = all.filter((one) => own.includes(one))
  const [known, second] = ofUnit.length > 0 ? ofUnit : all
  return known && !second ? { row, known, by: 'text', isOther: false, isJoined: false } : null
}

function tieByLikeness(row: FilledRow, own: readonly KnownDirective[], taken: ReadonlySet<KnownDirective>): Tie | null {
  if (row.text.trim().split(/\s+/u).length < FEWEST_WORDS) return null
  const scored = own
    .filter((one) => !taken.has(one))
    .map((known) => ({ known, score: wordingLikeness(known.entry.text, row.text) }))
    .toSorted((a, b) => b.score - a.score)
  const [best, second] = scored
  const isClear = best !== undefined && best.score >= ALIKE && best.score - (second?.score ?? 0) >= AHEAD
  return isClear ? { row, known: best.known, by: 'likeness', isOther: false, isJoined: false } : null
}

/** Where only the cells of codes were made one, each directive still has a row of its own. */
function dropDoubled(ties: readonly Tie[]): Tie[] {
  const own = new Set(ties.filter((one) => !one.isJoined).map(({ known }) => known))
  return ties.filter((one) => !one.isJoined || !own.has(one.known))
}
