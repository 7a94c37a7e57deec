import { WORD_END, WORD_START } from './word-pattern.ts'

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI']
const MORE_ROMAN = ['XVII', 'XVIII', 'XIX', 'XX', 'XXI', 'XXII', 'XXIII', 'XXIV', 'XXV']
const NUMERALS = [...ROMAN, ...MORE_ROMAN]

/** A part of the year that is counted, with how many there are: after the last one comes the first of the next year. */
const PERIODS = [
  { word: 'tháng', count: 12 },
  { word: 'quý', count: 4 },
  { word: 'tuần', count: 52 },
] as const

const NUMBER = '(\\d{1,3}|[IVX]{1,5})'
/** `… năm 2020`, `…/2020`, `… - 2020`; a day before the month makes it a date, of which nobody knows the next. */
const YEAR = '((?:\\s*[/.-]\\s*|,?\\s+năm\\s+)(\\d{4}))?'
const periodPattern = (word: string) => new RegExp(`(${WORD_START}${word}\\s+)${NUMBER}${WORD_END}${YEAR}`, 'giu')
const DAY_BEFORE = /\d\s*$/u
const ORDINAL = new RegExp(
  `(${WORD_START}(?:lần(?:\\s+thứ)?|họp\\s+thứ|phiên\\s+thứ|kỳ\\s+thứ)\\s+)${NUMBER}${WORD_END}`,
  'giu',
)
const YEAR_ALONE = new RegExp(`(${WORD_START}năm\\s+)(\\d{4})${WORD_END}`, 'giu')

/** The number one further, and whether the count began anew; `null` where it cannot be read. */
type Step = { text: string; isAround: boolean } | null

/**
 * The title of the next meeting of its kind: `tháng 11` → `tháng 12`, `quý IV năm 2020` → `quý I năm 2021`, `lần thứ 3` →
 * `lần thứ 4`, and where only a year is named, the next year. `null` where nothing in the title counts.
 */
export function proposeNextTitle(given: string): string | null {
  const title = given.normalize('NFC')
  const next = nextPeriods(title) ?? nextOrdinal(title) ?? nextYears(title)
  return next === title ? null : next
}

function nextPeriods(title: string): string | null {
  for (const { word, count } of PERIODS) {
    const next = title.replace(periodPattern(word), (whole: string, ...found: (string | number | undefined)[]) => {
      const [lead, number, link, year, at] = found as [string, string, string | undefined, string | undefined, number]
      const step = DAY_BEFORE.test(title.slice(0, at)) ? null : countOn(number, count)
      if (step === null) return whole
      return `${lead}${step.text}${link && year ? writeYear(link, year, step.isAround) : ''}`
    })
    if (next !== title) return next
  }
  return null
}

const writeYear = (link: string, year: string, isAround: boolean): string =>
  isAround ? link.slice(0, -year.length) + (Number(year) + 1) : link

function nextOrdinal(title: string): string | null {
  const next = title.replace(ORDINAL, (whole: string, lead: string, number: string) => {
    const step = countOn(number, Number.POSITIVE_INFINITY)
    return step === null ? whole : `${lead}${step.text}`
  })
  return next === title ? null : next
}

const nextYears = (title: string): string =>
  title.replace(YEAR_ALONE, (_whole: string, lead: string, year: string) => `${lead}${Number(year) + 1}`)

/** `09` stays two figures wide, `IV` stays Roman. */
function countOn(number: string, count: number): Step {
  const isRoman = !/\d/.test(number)
  const now = isRoman ? NUMERALS.indexOf(number.toUpperCase()) + 1 : Number(number)
  if (now < 1 || now > count) return null
  const isAround = now === count
  const next = isAround ? 1 : now + 1
  if (!isRoman) return { text: String(next).padStart(number.startsWith('0') ? number.length : 1, '0'), isAround }
  const text = NUMERALS[next - 1]
  return text === undefined ? null : { text, isAround }
}
