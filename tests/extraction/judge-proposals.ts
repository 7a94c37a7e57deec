import type { Extraction, FoundDirective, FoundField, FoundFigure, FoundPerson } from '#domain/extraction.ts'
import { foldKey } from '#vietnamese/fold.ts'
import { normalizeText } from '#vietnamese/normalize.ts'
import type { Gold, LabelledItem } from './labelled-items.ts'

/** One proposal against the labels. `why`: what is wrong with it. */
export type Judgment = { kind: string; rule: string; confidence: string; isRight: boolean; why: string; shown: string }

type Range = readonly [number, number]

const sameWords = (one: string, other: string): boolean => {
  const [a, b] = [foldKey(one), foldKey(other)]
  return a !== '' && b !== '' && (a === b || a.includes(b) || b.includes(a))
}

/**
 * Right means right as a whole, as somebody who accepts it unread would need it: a directive with its issuer and its
 * assignee, a person with the posts, a field with its value. What the labels say nothing of is not judged.
 */
export function judgeProposals({ gold, text }: LabelledItem, found: Extraction): Judgment[] {
  const source = normalizeText(text)
  return [
    ...found.directives.map((one) => judgeDirective(source, gold, one)),
    ...found.people.map((one) => judgePerson(gold, one)),
    ...found.fields.flatMap((one) => judgeField(gold, one)),
    ...found.figures.flatMap((one) => judgeFigure(gold, one)),
    ...found.awards.map((one) => {
      const isRight = (gold.awards ?? []).some((label) =>
        Object.entries(label).every(([key, value]) => sameWords(String(one[key as keyof typeof one] ?? ''), value)),
      )
      return { ...judged('award', one, isRight ? '' : 'no such award'), shown: one.text }
    }),
  ]
}

const judged = (kind: string, { rule, confidence }: { rule: string; confidence: string }, why: string) => ({
  kind,
  rule,
  confidence,
  isRight: why === '',
  why,
})

function judgeDirective(source: string, gold: Gold, one: FoundDirective): Judgment {
  const place = (anchor: string) => sentenceAt(source, source.indexOf(normalizeText(anchor)))
  const isOver = (anchor: string) => {
    const [start, end] = place(anchor)
    return one.span[0] < end && start < one.span[1]
  }
  const labels = gold.directives.filter((label) => isOver(label.anchor))
  const shown = `${one.issuer} → ${one.assignee}: ${one.text.slice(0, 90)}`
  if (labels.length === 0)
    return { ...judged('directive', one, gold.optional.some(isOver) ? '' : 'no directive'), shown }
  const problems = labels.map(({ issuer, assignee }) => {
    if (issuer && !sameWords(one.issuer, issuer)) return `issuer is ${issuer}`
    // A chained item may name a body of its own; the label names that of the sentence.
    const isOwnBody =
      one.assignee !== '' && source.slice(...place(labels[0]?.anchor ?? '')).includes(one.assigneeAsSpoken)
    if (assignee && !sameWords(one.assignee, assignee) && !(isItem(one) && isOwnBody)) return `assignee is ${assignee}`
    return ''
  })
  return { ...judged('directive', one, problems.includes('') ? '' : (problems[0] ?? '')), shown }
}

const isItem = (one: FoundDirective): boolean => one.group !== null || one.parent !== null

function judgePerson(gold: Gold, one: FoundPerson): Judgment {
  const shown = `${one.name}: ${one.positions.join('; ')}`
  const label = gold.people.find((person) => foldKey(person.name) === foldKey(one.name))
  if (!label) return { ...judged('person', one, 'no such person'), shown }
  const have = one.positions.join(', ')
  const isRight = !label.position || label.position.split(', ').every((post) => sameWords(have, post))
  return { ...judged('person', one, isRight ? '' : `posts are ${label.position}`), shown }
}

/** Labels hold the figures that matter, not all: one whose number no label has is not judged. */
function judgeFigure(gold: Gold, one: FoundFigure): Judgment[] {
  const isNear = (value: number) => Math.abs((one.value ?? Number.NaN) - value) <= 1e-6 * Math.abs(value)
  const labels = (gold.figures ?? []).filter(({ value, percent }) =>
    value === undefined ? one.change?.percent === percent : isNear(value),
  )
  if (labels.length === 0) return []
  const isRight = labels.some(
    ({ percent, indicator }) =>
      (percent === undefined || one.change?.percent === percent) &&
      (indicator === undefined || sameWords(one.indicator, indicator)),
  )
  return [{ ...judged('figure', one, isRight ? '' : 'change or indicator'), shown: `${one.indicator}: ${one.text}` }]
}

/** Names of the fields in the labels. */
const labelKeys: Partial<Record<FoundField['field'], string>> = {
  title: 'title',
  organizer: 'organizer',
  heldOn: 'date',
  session: 'session',
  place: 'place',
}

function judgeField(gold: Gold, one: FoundField): Judgment[] {
  const want = gold.meeting[labelKeys[one.field] ?? '']
  if (typeof want !== 'string') return []
  const isRight = one.field === 'heldOn' ? isSameDay(one.value, want) : isSameField(one, want)
  return [{ ...judged('field', one, isRight ? '' : `is ${want}`), shown: `${one.field} = ${one.value}` }]
}

/** A day without its year claims no year. */
const isSameDay = (have: string, want: string): boolean =>
  have.slice(-5) === want.slice(-5) && (have.startsWith('--') || want.startsWith('--') || have === want)

/** The session is a word of the domain ("morning") here and a Vietnamese one in the labels. */
const SESSIONS: Readonly<Record<string, string>> = { morning: 'sáng', noon: 'trưa', afternoon: 'chiều', evening: 'tối' }
const isSameField = (one: FoundField, want: string): boolean => sameWords(SESSIONS[one.value] ?? one.value, want)

const isBoundary = (text: string, at: number): boolean =>
  text[at] === '\n' ||
  (/[.!?…]/u.test(text[at] ?? '') &&
    (/[”"')\]]?\s+["“([]?\p{Lu}/u.test(text.slice(at + 1, at + 6)) ||
      /[”"]?\s*\n/u.test(text.slice(at + 1, at + 4)) ||
      at === text.length - 1))

/** The sentence around a place, as ../shared/tools/score-extraction.mjs cuts it. */
function sentenceAt(text: string, at: number): Range {
  let [start, end] = [at, at]
  while (start > 0 && !isBoundary(text, start - 1)) start--
  while (end < text.length && !isBoundary(text, end)) end++
  return [start, end + 1]
}
