import type { Paragraph } from './speech.ts'

/** `now`: as it stands in the meeting. `before`, `after`: the wording accepted last, and the one accepted now. */
export type Wordings<Value> = { now: Value; before: Value; after: Value }

/** What a reworded passage is about: who accepts the new words wants these. */
const SUBSTANCE = new Set(['text', 'posts', 'indicator', 'written', 'value', 'unit', 'change', 'fullName', 'award'])
/** Where it stands follows the wording. */
const PLACE = new Set(['id', 'source', 'origin'])

/**
 * The new wording with what people have set since the old one was accepted: a deadline, a lead, what was recorded. Only
 * the words themselves give way, for they are what was accepted; `chosen` are the fields corrected in the very decision.
 */
export function keepHandSet<Value extends object>(wordings: Wordings<Value>, chosen: ReadonlySet<string>): Value {
  const [now, before, after] = [wordings.now, wordings.before, wordings.after].map(
    (one) => new Map(Object.entries(one)),
  )
  const merged = [...(after ?? [])].map(([key, value]) => {
    const [set, was] = [now?.get(key), before?.get(key)]
    if (PLACE.has(key) || chosen.has(key) || isSame(set, was)) return [key, value]
    if (key === 'paragraphs') return [key, growParagraphs({ now: set, before: was, after: value } as Grown)]
    return [key, SUBSTANCE.has(key) && !isSame(value, was) ? value : set]
  })
  return Object.fromEntries(merged) as Value
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

type Grown = Wordings<Paragraph[]>

/** What was added to a speech joins the paragraphs as people have written and marked them. */
function growParagraphs({ now, before, after }: Grown): Paragraph[] {
  const left = new Set(after)
  const kept = now.map((paragraph, at) => {
    const was = before[at]?.text ?? paragraph.text
    const next = [...left].find((one) => one.text.startsWith(was))
    if (!next) return paragraph
    left.delete(next)
    return { ...paragraph, text: paragraph.text + next.text.slice(was.length) }
  })
  const known = new Set(before.map((one) => one.text))
  return [...kept, ...[...left].filter((one) => !known.has(one.text))]
}
