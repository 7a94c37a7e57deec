import type { Figure } from '#domain/figure.ts'
import type { Meeting } from '#domain/meeting.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { readNumber } from '#vietnamese/read-number.ts'
import { placeTonesAsPress } from '#vietnamese/tone-placement.ts'
import { numberInText } from '../wording/finding-patterns-tasks.ts'
import { figureFindings as words } from '../wording/finding-words-tasks.ts'
import { aboutMeeting, adviceIf, contradictionIf, everyPaper, type Found, type Rule } from './rule.ts'
import { listSome, shorten } from './shown.ts'

/** Two rough numbers this near to each other may both be true. */
const CLOSE = 0.1
/** How far after its name a number still belongs to an indicator. */
const REACH = 60

/** Each figure the same in all papers: value, unit, period, base (documents.md, cross-document checks). */
export const figureRules: readonly Rule[] = [
  aboutMeeting('figure.two-values', everyPaper, ({ meeting }) => findTwoValues(meeting.figures)),
  aboutMeeting('figure.told-other', everyPaper, ({ meeting }) => findToldOther(meeting)),
  aboutMeeting('figure.unit', ['report', 'press-release', 'news-item', 'communique'], ({ meeting: { figures } }) =>
    figures
      .filter((one) => one.value !== null && one.unit.trim() === '' && !/\p{L}|%/u.test(one.written))
      .flatMap((one) => adviceIf(true, { field: 'figures', itemId: one.id }, words.unit(one.indicator))),
  ),
  aboutMeeting('figure.base', ['report'], ({ meeting: { figures } }) =>
    figures
      .filter((one) => one.change !== null && one.change.base.trim() === '')
      .flatMap((one) => adviceIf(true, { field: 'figures', itemId: one.id }, words.base(one.indicator))),
  ),
  aboutMeeting('figure.period', ['report'], ({ meeting: { figures } }) => {
    const open = figures.filter((one) => one.value !== null && one.period.trim() === '')
    const names = listSome(open.map((one) => shorten(one.indicator)))
    return adviceIf(open.length > 0, { field: 'figures', itemId: open[0]?.id }, words.period(open.length, names))
  }),
]

const written = (one: Figure): string =>
  [one.qualifier, one.written.trim() || `${one.value ?? ''} ${one.unit}`]
    .filter((part) => part !== '')
    .join(' ')
    .trim()

function findTwoValues(figures: readonly Figure[]): Found[] {
  const first = new Map<string, Figure>()
  return figures.flatMap((one) => {
    if (one.value === null || exactKey(one.indicator) === '') return []
    const key = [one.indicator, one.period, one.unit, String(one.outOf)].map(exactKey).join('|')
    const before = first.get(key)
    if (!before) {
      first.set(key, one)
      return []
    }
    return compare(before, one)
  })
}

/** Without a period the two may be of different times; "hơn 1.600" and "1.640" may both be true. */
function compare(before: Figure, one: Figure): Found[] {
  const [old, now] = [before.value ?? 0, one.value ?? 0]
  const isSame = old === now && exactKey(before.qualifier) === exactKey(one.qualifier)
  if (isSame) return []
  const where = { field: 'figures', itemId: one.id, found: `${written(before)} / ${written(one)}` }
  const isRough = before.qualifier.trim() !== '' || one.qualifier.trim() !== ''
  const isClose = Math.abs(old - now) <= CLOSE * Math.max(Math.abs(old), Math.abs(now))
  if ((isRough && isClose) || one.period.trim() === '')
    return adviceIf(true, where, words.mayDiffer(one.indicator, written(before), written(one)))
  return contradictionIf(true, where, words.twoValues(one.indicator, one.period, written(before), written(one)))
}

type Text = { field: 'assessments' | 'speeches' | 'directives'; itemId: string; text: string }

const listTexts = ({ assessments, speeches, directives }: Meeting): Text[] => [
  ...assessments.map((one) => ({ field: 'assessments' as const, itemId: one.id, text: one.text })),
  ...speeches.flatMap((one) =>
    one.paragraphs.map(({ text }) => ({ field: 'speeches' as const, itemId: one.id, text })),
  ),
  ...directives.map((one) => ({ field: 'directives' as const, itemId: one.id, text: one.text })),
]

/** Same length as the text, so that positions hold. */
const plain = (text: string): string => placeTonesAsPress(text.normalize('NFC')).toLowerCase()

/** A number said about an indicator of the table that is not the table's number. */
function findToldOther(meeting: Meeting): Found[] {
  const figures = meeting.figures.filter((one) => one.value !== null && one.outOf === null && one.unit.trim() !== '')
  if (figures.length === 0) return []
  const texts = listTexts(meeting).map((one) => ({ ...one, plain: plain(one.text) }))
  const byName = new Map<string, Figure[]>()
  for (const one of figures) {
    const name = plain(one.indicator).replace(/\s+/gu, ' ').trim()
    if (name.includes(' ')) byName.set(name, [...(byName.get(name) ?? []), one])
  }
  return [...byName].flatMap(([name, own]) =>
    texts.flatMap((text) => sentencesWith(text.plain, name).flatMap((rest) => compareTold(rest, own, text))),
  )
}

/** What stands after each mention of the name, up to the end of its sentence. */
function sentencesWith(text: string, name: string): string[] {
  const found: string[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const rest = text.slice(at + name.length, at + name.length + REACH)
    const isWord = !/\p{L}/u.test(text[at - 1] ?? ' ') && !/^\p{L}/u.test(rest)
    if (isWord) found.push(rest.split(/(?<!\d)[.;\n]|[.;\n](?!\d)/u)[0] ?? '')
  }
  return found
}

function compareTold(rest: string, figures: readonly Figure[], text: Text): Found[] {
  const [figure] = figures
  if (!figure) return []
  const years: string[] = rest.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? []
  const isOtherYear = years.length > 0 && !years.some((year) => figures.some((one) => one.period.includes(year)))
  const said = [...rest.matchAll(numberInText)].filter(({ groups }) => isUnitOf(groups?.unit ?? '', figure.unit))
  const values = said.map(({ groups }) => readNumber(groups?.number ?? '', groups?.scale ?? ''))
  const isKnown = values.some((value) => figures.some((one) => one.value === value || one.change?.percent === value))
  if (said.length === 0 || isOtherYear || isKnown) return []
  const shown = (said[0]?.[0] ?? '').trim()
  const message = words.toldOther(figure.indicator, written(figure), shown, words.places[text.field])
  return adviceIf(true, { field: text.field, itemId: text.itemId, found: `${figure.indicator} ${shown}` }, message)
}

const isUnitOf = (said: string, unit: string): boolean => said !== '' && plain(unit).trim().split(/\s+/u)[0] === said
