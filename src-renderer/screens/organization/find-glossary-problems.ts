import type { GlossaryEntry } from '#domain/organization.ts'

/** What is doubtful about an entry beside the others; `other` is the entry it quarrels with. */
export type GlossaryProblem =
  | { kind: 'empty' | 'same' | 'repeated' }
  | { kind: 'contradicts' | 'chains' | 'circles'; other: GlossaryEntry }

/** Doubtful entries by id. What is switched off quarrels with nobody. */
export function findGlossaryProblems(entries: readonly GlossaryEntry[]): Map<string, GlossaryProblem> {
  const used = entries.filter((one) => one.isOn && keyOf(one.heard) !== '')
  const byHeard = new Map<string, GlossaryEntry>()
  const problems = new Map<string, GlossaryProblem>()
  const all = new Map(used.map((one) => [keyOf(one.heard), one]))
  for (const one of used) {
    const problem = judge(one, byHeard.get(keyOf(one.heard)), all)
    if (problem) problems.set(one.id, problem)
    if (!byHeard.has(keyOf(one.heard))) byHeard.set(keyOf(one.heard), one)
  }
  return problems
}

function judge(
  one: GlossaryEntry,
  above: GlossaryEntry | undefined,
  all: ReadonlyMap<string, GlossaryEntry>,
): GlossaryProblem | undefined {
  if (keyOf(one.right) === '') return { kind: 'empty' }
  if (one.heard.trim() === one.right.trim()) return { kind: 'same' }
  if (above && above.right.trim() === one.right.trim()) return { kind: 'repeated' }
  if (above) return { kind: 'contradicts', other: above }
  const next = all.get(keyOf(one.right))
  if (next && next.id !== one.id) {
    return { kind: keyOf(next.right) === keyOf(one.heard) ? 'circles' : 'chains', other: next }
  }
  return undefined
}

const keyOf = (words: string): string => words.trim().normalize('NFC').toLowerCase().replace(/\s+/gu, ' ')
