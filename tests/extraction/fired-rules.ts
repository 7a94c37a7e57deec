import type { Extraction } from '#domain/extraction.ts'

/** The rule of each proposal, as often as it fired. */
export function firedRules(extraction: Extraction): string[] {
  const { fields, people, groups, speeches, directives, figures, awards, assessments, captions } = extraction
  return [fields, people, groups, speeches, directives, figures, awards, assessments, captions]
    .flat()
    .map((one) => one.rule)
}
