import type { Extraction } from '#domain/extraction.ts'
import { foldKey } from '#vietnamese/fold.ts'

type Span = [number, number]
type GoldDirective = { anchor: string; issuer?: string; assignee?: string; coordinators?: string[]; items?: number }
type GoldDeadline = { anchor: string; kind: string; date?: string; from?: string; to?: string }
type GoldFigure = { value?: number; percent?: number; indicator?: string }

/** A label file: what an experienced secretary reads in one text. An anchor stands once in the text (NFC). */
export type Gold = {
  text: string
  meeting: Record<string, string | string[]>
  people: { name: string; position?: string }[]
  directives: GoldDirective[]
  /** May be proposed or not. */
  optional: string[]
  /** Traps: sentences that look like a directive and are none. */
  notDirectives: string[]
  figures?: GoldFigure[]
  awards?: Record<string, string>[]
  deadlines?: GoldDeadline[]
  speeches?: { speaker: string; anchor: string }[]
  groups?: string[]
}

export const measures = [
  'directivesRight',
  'directivesFound',
  'untrapped',
  'issuer',
  'assignee',
  'coordinators',
  'items',
  'peopleFound',
  'peopleRight',
  'positions',
  'meeting',
  'figures',
  'awards',
  'deadlines',
  'speeches',
  'groups',
] as const
export type Measure = (typeof measures)[number]
export type Score = { counts: Record<Measure, { ok: number; all: number }>; misses: string[] }

export const emptyScore = (): Score => ({
  counts: Object.fromEntries(measures.map((one) => [one, { ok: 0, all: 0 }])) as Score['counts'],
  misses: [],
})

/** Share of what was asked that was answered rightly; 1 where nothing was asked. */
export const ratio = ({ counts }: Score, of: Measure): number =>
  counts[of].all === 0 ? 1 : counts[of].ok / counts[of].all

export function directivesF1(score: Score): number {
  const [right, found] = [ratio(score, 'directivesRight'), ratio(score, 'directivesFound')]
  return right + found === 0 ? 0 : (2 * right * found) / (right + found)
}

/** Adds to `score` how one text was read; the measures are those of the shared scorer, and three of our own. */
export function scoreText(score: Score, gold: Gold, found: Extraction): void {
  const mark = (of: Measure, isOk: boolean, miss: string): void => {
    score.counts[of].all++
    if (isOk) score.counts[of].ok++
    else score.misses.push(`${gold.text}: ${of}: ${miss}`)
  }
  markDirectives(mark, gold, found)
  markPeople(mark, gold, found)
  markMeeting(mark, gold, found)
  for (const one of gold.figures ?? [])
    mark(
      'figures',
      found.figures.some((have) => isFigure(have, one)),
      JSON.stringify(one),
    )
  for (const one of gold.awards ?? [])
    mark(
      'awards',
      found.awards.some((have) => isAward(have, one)),
      JSON.stringify([one, found.awards]),
    )
  for (const { speaker, anchor } of gold.speeches ?? []) {
    const at = placeOf(found.text, anchor)[0]
    const heard = found.speeches.findLast((one) => one.span[0] <= at && at < one.span[1])
    mark('speeches', isSame(heard?.speaker, speaker), `"${anchor}" is said by ${heard?.speaker}, not ${speaker}`)
  }
  for (const one of gold.groups ?? [])
    mark(
      'groups',
      found.groups.some((have) => isSame(have.description, one)),
      one,
    )
}

type Mark = (of: Measure, isOk: boolean, miss: string) => void

function markDirectives(mark: Mark, gold: Gold, found: Extraction): void {
  const wanted = gold.directives.map((one) => sentenceAt(found.text, placeOf(found.text, one.anchor)[0]))
  const [optional, traps] = [gold.optional, gold.notDirectives].map((anchors) =>
    anchors.map((anchor) => sentenceAt(found.text, placeOf(found.text, anchor)[0])),
  ) as [Span[], Span[]]
  const hits: Extraction['directives'][] = wanted.map(() => [])
  const wrong: Span[] = []
  for (const one of found.directives) {
    const over = wanted.flatMap((span, at) => (overlaps(one.span, span) ? [at] : []))
    const isBroad = one.span[1] - one.span[0] > 900 || over.length > 2
    const isRight = !isBroad && (over.length > 0 || optional.some((span) => overlaps(one.span, span)))
    mark('directivesRight', isRight, one.text.slice(0, 90))
    if (!isRight) wrong.push(one.span)
    if (!isBroad) for (const at of over) hits[at]?.push(one)
  }
  traps.forEach((trap, at) => {
    mark('untrapped', !wrong.some((span) => overlaps(span, trap)), `fell into: ${gold.notDirectives[at]}`)
  })
  gold.directives.forEach((one, at) => {
    markDirective(mark, one, hits[at] ?? [])
    const due = (gold.deadlines ?? []).find((deadline) => deadline.anchor === one.anchor)
    if (due) markDeadline(mark, due, hits[at] ?? [])
  })
}

function markDirective(mark: Mark, gold: GoldDirective, hits: Extraction['directives']): void {
  const told = `of "${gold.anchor}" is`
  mark('directivesFound', hits.length > 0, gold.anchor)
  const { issuer, assignee } = gold
  if (issuer)
    mark(
      'issuer',
      hits.some((one) => isSame(one.issuer, issuer)),
      `${told} ${hits[0]?.issuer}, not ${issuer}`,
    )
  if (assignee)
    mark(
      'assignee',
      hits.some((one) => isSame(one.assignee, assignee)),
      `${told} ${hits[0]?.assignee}, not ${assignee}`,
    )
  for (const body of gold.coordinators ?? []) {
    const have = hits.flatMap((one) => one.coordinators)
    mark('coordinators', have.join(', ') !== '' && isSame(have.join(', '), body), `${told} ${have}, not ${body}`)
  }
  if (gold.items)
    mark(
      'items',
      hits.length > 0 && Math.abs(hits.length - gold.items) <= 1,
      `${told} ${hits.length}, not ${gold.items}`,
    )
}

/** The last day counts, however it is written; of a period the first day too. */
function markDeadline(mark: Mark, gold: GoldDeadline, hits: Extraction['directives']): void {
  const last = gold.date ?? gold.to
  const isOk = hits.some(({ deadline }) => {
    if (last === undefined) return deadline.kind === gold.kind
    if (deadline.kind === 'date') return deadline.date === last
    if (deadline.kind !== 'period' || deadline.to !== last) return false
    return gold.from === undefined || deadline.from === gold.from
  })
  mark('deadlines', isOk, `of "${gold.anchor}" is ${JSON.stringify(hits.map((one) => one.deadline))}`)
}

function markPeople(mark: Mark, gold: Gold, found: Extraction): void {
  for (const { name, position } of gold.people) {
    const have = found.people.find((one) => foldKey(one.name) === foldKey(name))
    mark('peopleFound', have !== undefined, name)
    if (!position) continue
    const posts = have?.positions.join(', ') ?? ''
    mark(
      'positions',
      position.split(', ').every((one) => isSame(posts, one)),
      `of ${name}: ${posts}`,
    )
  }
  for (const { name } of found.people)
    mark(
      'peopleRight',
      gold.people.some((one) => foldKey(one.name) === foldKey(name)),
      name,
    )
}

function markMeeting(mark: Mark, gold: Gold, found: Extraction): void {
  const { heldOn, session, ...words } = found.meeting
  const fields: Record<string, unknown> = { ...words, session }
  for (const [key, want] of Object.entries(gold.meeting)) {
    const have = key === 'date' ? heldOn : fields[key]
    mark('meeting', isField(key, have, want), `${key} is ${JSON.stringify(have)}, not ${JSON.stringify(want)}`)
  }
}

function isField(key: string, have: unknown, want: string | string[]): boolean {
  if (Array.isArray(want)) return want.every((name) => Array.isArray(have) && have.some((one) => isSame(one, name)))
  if (key === 'date') return String(have ?? '').endsWith(want.startsWith('--') ? want.slice(1) : want)
  return isSame(typeof have === 'string' ? have : '', want)
}

function isFigure(have: Extraction['figures'][number], want: GoldFigure): boolean {
  const isValue =
    want.value === undefined || Math.abs((have.value ?? Number.NaN) - want.value) <= 1e-6 * Math.abs(want.value)
  const isPercent = want.percent === undefined || have.change?.percent === want.percent
  return isValue && isPercent && (want.indicator === undefined || isSame(have.indicator, want.indicator))
}

const isAward = (have: Extraction['awards'][number], want: Record<string, string>): boolean =>
  Object.entries(want).every(([key, value]) => isSame(String(have[key as keyof typeof have] ?? ''), value))

/** Same words without tone marks, or one inside the other. */
function isSame(a: string | undefined, b: string): boolean {
  const [x, y] = [foldKey(a ?? ''), foldKey(b)]
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x))
}

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

function placeOf(text: string, anchor: string): Span {
  const at = text.indexOf(anchor.normalize('NFC'))
  if (at < 0) throw new Error(`anchor not in text: ${anchor}`)
  return [at, at + anchor.length]
}

/** The sentence around a place, cut as the shared scorer cuts. */
function sentenceAt(text: string, at: number): Span {
  let [start, end] = [at, at]
  while (start > 0 && !isBoundary(text, start - 1)) start--
  while (end < text.length && !isBoundary(text, end)) end++
  return [start, end + 1]
}

function isBoundary(text: string, at: number): boolean {
  if (text[at] === '\n') return true
  if (!/[.!?…]/u.test(text[at] ?? '')) return false
  if (at === text.length - 1 || /[”"]?\s*\n/u.test(text.slice(at + 1, at + 4))) return true
  return /[”"')\]]?\s+["“([]?\p{Lu}/u.test(text.slice(at + 1, at + 6))
}
