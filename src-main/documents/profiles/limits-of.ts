import type { LayoutProfile, TypeSizes } from './layout-profile.ts'

export type Range = readonly [least: number, most: number]
export type Edge = 'top' | 'bottom' | 'left' | 'right'

/** Between what a paper may stand and still follow the rule: a profile holds the house's choice within it. */
export type Limits = {
  /** Millimetres. */
  margins: Record<Edge, Range>
  /** Points. */
  sizes: Record<keyof TypeSizes, Range>
  /** First-line indents that are allowed, in millimetres. */
  indents: readonly number[]
  /** Least gap between paragraphs, in points. */
  gap: number
  /** In lines. */
  lines: Range
  /** Least height of a line in points where it is set by height; 0 = it is set in lines. */
  exactLine: number
  /** Share of the line of text that a rule under the agency or the subject takes. */
  ruleShare: Range
}

/** NĐ 30, Phụ lục I, Phần I, I.3. */
const stateMargins: Record<Edge, Range> = { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] }

/** Phụ lục I, Phần I, Mục V and the paragraphs beside each. */
const stateSizes: Partial<Record<keyof TypeSizes, Range>> = {
  nationalName: [12, 13], // II.1a
  motto: [13, 14], // II.1b
  agency: [12, 13], // II.2b
  symbol: [13, 13], // II.3c
  letterSubject: [12, 13], // II.5b
  placeAndDate: [13, 14], // II.4c
  typeName: [13, 14], // II.5b
  subject: [13, 14], // II.5b
  body: [13, 14], // II.6e
  signature: [13, 14], // II.7đ
  recipientsLabel: [12, 12], // II.9d
  recipientsList: [11, 11], // II.9d
  draftMark: [11, 11], // III.3
  stamp: [13, 14], // III.2b, III.2c
  contact: [11, 12], // III.4
  pageNumber: [13, 14], // I.7
  annexLabel: [14, 14], // III.1b
}

/** Indents of II.6e: 1 cm or 1.27 cm. */
const STATE_INDENTS = [10, 12.7]

/**
 * The limits of a profile. A Party guideline fixes its values, so both ends are the profile's own; a value that the
 * office has edited out of the decree's range widens it, for that is what the office asked for.
 */
export function limitsOf(profile: LayoutProfile): Limits {
  const { margins, body, rule } = profile
  const isState = profile.system === 'state'
  const edge = (name: Edge): Range => widen(isState ? stateMargins[name] : undefined, [margins[name]])
  const tiers = Object.values(profile.sizes)
  const keys = Object.keys(profile.sizes['13/14']) as (keyof TypeSizes)[]
  const sizes = Object.fromEntries(
    keys.map((key) => [
      key,
      widen(
        isState ? stateSizes[key] : undefined,
        tiers.map((tier) => tier[key]),
      ),
    ]),
  ) as Record<keyof TypeSizes, Range>
  return {
    margins: { top: edge('top'), bottom: edge('bottom'), left: edge('left'), right: edge('right') },
    sizes,
    indents: isState ? [...new Set([...STATE_INDENTS, body.firstLineIndent])] : [body.firstLineIndent],
    // II.6e: at least 6 pt between paragraphs, single to one and a half lines.
    gap: Math.min(6, body.spacingAfter),
    lines: widen([1, 1.5], [body.lineSpacing]),
    exactLine: body.exactLine,
    // II.2b, II.5b.
    ruleShare: widen(
      [1 / 3, 1 / 2],
      [rule.agencyShare, rule.subjectShare].filter((share) => share > 0),
    ),
  }
}

function widen(range: Range | undefined, values: readonly number[]): Range {
  const all = [...(range ?? []), ...values]
  return [Math.min(...all), Math.max(...all)]
}
