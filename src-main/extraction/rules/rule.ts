/** A rule of extraction as data: what it recognises, what it rests on, its sentence to the reader, and two texts that prove it. */
export type Rule = {
  id: string
  /** The paragraph of language.md it rests on ("§6(c)"), or the evidence of our own. */
  evidence: string
  recognises: string
  /** Vietnamese sentence "vì sao"; `{name}` places are filled from what was found. */
  reason: string
  example: string
  /** A text that looks alike and must not fire this rule. */
  counterExample: string
}

/** The rule's sentence with its places filled. */
export function explainRule(rule: Rule, details: Readonly<Record<string, string>> = {}): string {
  let reason = ''
  for (const [at, part] of partsOf(rule.reason).entries()) reason += at % 2 === 0 ? part : (details[part] ?? '')
  return reason
}

/** Words and names of places in turn. Each sentence is taken apart once: a reading fills a hundred of them. */
const known = new Map<string, readonly string[]>()

function partsOf(reason: string): readonly string[] {
  const parts = known.get(reason) ?? reason.split(/\{(\w+)\}/)
  known.set(reason, parts)
  return parts
}
