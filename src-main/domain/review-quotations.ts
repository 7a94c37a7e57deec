import type { Approval } from './approval.ts'
import { sha256 } from './sha-256.ts'
import type { Mark, Speech } from './speech.ts'
import { wordingLikeness } from './wording-likeness.ts'

/** A passage marked as a quotation. A mark has no id of its own, so the passage keeps the id of what was decided on. */
export type Quotation = { id: string; text: string; isHidden: boolean }

/** Likeness above which a passage is the reworded one of before. */
const SAME = 0.6

/** The quotations of a speech, the same passage once; each is matched with what was decided on it, whatever its place now. */
export function listQuotations(speech: Speech, decided: ReadonlyMap<string, Approval>): Quotation[] {
  const passages = new Map<string, boolean>()
  for (const { text, marks } of speech.paragraphs)
    for (const mark of marks.filter((one) => one.type === 'quotation'))
      passages.set(
        passageOf(text, mark),
        marks.some((one) => one.type === 'notForPublication' && covers(one, mark)),
      )
  passages.delete('')
  const prefix = prefixOf(speech)
  const old = [...decided].flatMap(([id, one]) => (id.startsWith(prefix) ? [{ id, text: wordsOf(one) }] : []))
  const ids = matchIds([...passages.keys()], old)
  return [...passages].map(([text, isHidden]) => ({ id: ids.get(text) ?? newIdOf(speech, text), text, isHidden }))
}

export const passageOf = (text: string, { start, end }: Mark): string => text.slice(start, end).normalize('NFC').trim()

const prefixOf = ({ id }: Speech): string => `quotation-${id}-`
const newIdOf = (speech: Speech, text: string): string => `${prefixOf(speech)}${sha256(text).slice(0, 8)}`

const covers = (outer: Mark, inner: Mark): boolean => outer.start <= inner.start && inner.end <= outer.end

const wordsOf = ({ content }: Approval): string => content.find((one) => one.field === 'text')?.text ?? ''

type Old = { id: string; text: string }

/** First those that read as before, then the likeliest of the rest. */
function matchIds(texts: readonly string[], old: readonly Old[]): Map<string, string> {
  const ids = new Map<string, string>()
  const take = (text: string, one: Old): void => void ids.set(text, one.id)
  for (const one of old) if (texts.includes(one.text)) take(one.text, one)
  const free = () => old.filter((one) => ![...ids.values()].includes(one.id))
  for (const text of texts.filter((one) => !ids.has(one))) {
    const ranked = free().map((one) => ({ one, likeness: wordingLikeness(one.text, text) }))
    const [best] = ranked.toSorted((a, b) => b.likeness - a.likeness)
    if (best && best.likeness > SAME) take(text, best.one)
  }
  return ids
}
