import type { PartName } from '#documents/wording/conformance-measures.ts'
import type { RuleId } from '#documents/wording/conformance-words.ts'
import type { Piece } from './piece.ts'
import type { WordParagraph } from './word-file.ts'

export type Severity = 'departure' | 'doubt'
/** One breach at one place; equal ones are told together later. */
export type Fault = {
  rule: RuleId
  severity: Severity
  part: PartName
  paragraph: WordParagraph | null
  /** Number of the run of pages, where it concerns one as a whole. */
  section: number | null
  text: string
  found: string
  expected: string
}
type Given = {
  part: PartName
  piece?: Piece | null | undefined
  paragraph?: WordParagraph
  section?: number
  found?: string
  expected?: string
  severity?: Severity
}

/** Collects what was looked at and what was wrong. */
export class Findings {
  readonly faults: Fault[] = []
  readonly checked = new Set<RuleId>()

  /** Notes that a rule was looked at, and its breach where it does not hold. */
  check(rule: RuleId, holds: boolean, given: Given): void {
    this.checked.add(rule)
    if (holds) return
    this.faults.push({
      rule,
      severity: given.severity ?? 'departure',
      part: given.part,
      paragraph: given.paragraph ?? given.piece?.paragraph ?? null,
      section: given.section ?? null,
      text: given.piece?.text ?? given.paragraph?.runs.map((run) => run.text).join('') ?? '',
      found: given.found ?? '',
      expected: given.expected ?? '',
    })
  }
}
