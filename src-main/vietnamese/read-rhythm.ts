/** What is to be done again every week, month …, with a wording fit for a paper. */
export type TypedRhythm = { kind: 'rhythm'; every: 'week' | 'month' | 'quarter' | 'year' | 'always'; text: string }

const RHYTHMS = [
  { every: 'week', words: 'tuan', text: 'hằng tuần' },
  { every: 'month', words: 'thang', text: 'hằng tháng' },
  { every: 'quarter', words: 'quy', text: 'hằng quý' },
  { every: 'year', words: 'nam', text: 'hằng năm' },
] as const

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']
/** As typed without tones, in words or with a number. */
const WEEKDAY_KEYS = ['hai|2', 'ba|3', 'tu|4', 'nam|5', 'sau|6', 'bay|7']
  .map((key) => `thu (?:${key})`)
  .concat('chu nhat|cn')
const HALVES: Readonly<Record<string, string>> = { sang: 'sáng', chieu: 'chiều' }

const EVERY = '(?:dinh ky )?(?:hang|moi) (?<every>tuan|thang|quy|nam)'
const DAY = `(?<lead>truoc |vao |cham nhat )?(?:(?<half>sang|chieu) )?(?:(?<weekday>${WEEKDAY_KEYS.join('|')})|(?:ngay )?(?<day>\\d{1,2})(?:/(?<month>\\d{1,2}))?)`
const DAY_FIRST = new RegExp(`^${DAY} ${EVERY}$`)
const DAY_LAST = new RegExp(`^${EVERY},? ${DAY}$`)
const BARE = new RegExp(`^${EVERY}$`)
const LEADS: Readonly<Record<string, string>> = { truoc: 'trước', vao: 'vào', 'cham nhat': 'chậm nhất' }

/** `hang thang`, `thu hai hang tuan`, `hang quy, truoc ngay 15`, `15/11 hang nam`, `thuong xuyen`; folded words. */
export function readRhythm(plain: string): TypedRhythm | null {
  if (/^(?:lam )?thuong xuyen$/.test(plain)) return { kind: 'rhythm', every: 'always', text: 'thường xuyên' }
  const groups = (BARE.exec(plain) ?? DAY_FIRST.exec(plain) ?? DAY_LAST.exec(plain))?.groups
  const found = RHYTHMS.find(({ words }) => words === groups?.every)
  if (!groups || !found) return null
  const day = dayIn(groups, found.every)
  return day === null ? null : { kind: 'rhythm', every: found.every, text: `${day}${found.text}` }
}

type Groups = Readonly<Record<string, string | undefined>>

/** The day of each period in words, with the blank behind it; `null` where such a period has no such day. */
function dayIn(
  { lead = '', half, weekday, day, month }: Groups,
  every: (typeof RHYTHMS)[number]['every'],
): string | null {
  if (weekday === undefined && day === undefined) return ''
  const front = [LEADS[lead.trim()], half && HALVES[half]].filter(Boolean)
  if (weekday !== undefined) return every === 'week' ? `${[...front, weekdayName(weekday)].join(' ')} ` : null
  const isDay = Number(day) >= 1 && Number(day) <= 31 && Number(month ?? 1) >= 1 && Number(month ?? 1) <= 12
  if (!isDay || every === 'week' || (month !== undefined) !== (every === 'year')) return null
  return `${[...front, 'ngày', month ? `${Number(day)}/${Number(month)}` : Number(day)].join(' ')} `
}

const weekdayName = (typed: string): string =>
  WEEKDAYS[WEEKDAY_KEYS.findIndex((key) => new RegExp(`^(?:${key})$`).test(typed))] ?? ''
