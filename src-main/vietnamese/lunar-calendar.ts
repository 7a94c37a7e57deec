/*
 * The Vietnamese lunar calendar by astronomy, for the meridian of Hà Nội (UTC+7): a month begins on the day of the new
 * moon, the eleventh holds the winter solstice, and of thirteen months the first without a principal term is the leap
 * one. Algorithms after J. Meeus, Astronomical Algorithms, as Hồ Ngọc Đức applied them (exact for 1900–2199). The
 * Chinese calendar is reckoned for UTC+8, which is why the two differ in some years (Tết 1985, 2007, 2030).
 */

/** A day of a lunar year, not of its leap month. */
export type LunarDay = { year: number; month: number; day: number }

const HOURS = 7
const RAD = Math.PI / 180
const MONTH_DAYS = 29.530588853
/** Julian day of the new moon of 1 January 1900, from which lunations are counted. */
const FIRST_NEW_MOON = 2415021.076998695
/** The Julian day on which Unix time begins. */
const EPOCH = 2440588

const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000) + EPOCH
const dateOfDay = (day: number): string => new Date((day - EPOCH) * 86_400_000).toISOString().slice(0, 10)

/** The day, at UTC+7, of the new moon that ends lunation `k`. */
function newMoonDay(k: number): number {
  const t = k / 1236.85
  const sin = (a: number, b: number, c = 0) => Math.sin((a + b * k + c * t * t) * RAD)
  const mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t ** 2 - 0.000000155 * t ** 3
  const drift = 0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t ** 2) * RAD)
  return Math.floor(mean + drift + periodicTerms(k, t, sin) - deltaT(t) + 0.5 + HOURS / 24)
}

function periodicTerms(k: number, t: number, sin: (a: number, b: number) => number): number {
  // Anomaly of the sun, anomaly of the moon, argument of latitude.
  const m = 359.2242 + 29.10535608 * k - 0.0000333 * t ** 2 - 0.00000347 * t ** 3
  const n = 306.0253 + 385.81691806 * k + 0.0107306 * t ** 2 + 0.00001236 * t ** 3
  const f = 21.2964 + 390.67050646 * k - 0.0016528 * t ** 2 - 0.00000239 * t ** 3
  const of = (angle: number) => sin(angle, 0)
  return (
    (0.1734 - 0.000393 * t) * of(m) +
    0.0021 * of(2 * m) -
    0.4068 * of(n) +
    0.0161 * of(2 * n) -
    0.0004 * of(3 * n) +
    0.0104 * of(2 * f) -
    0.0051 * of(m + n) -
    0.0074 * of(m - n) +
    0.0004 * of(2 * f + m) -
    0.0004 * of(2 * f - m) -
    0.0006 * of(2 * f + n) +
    0.001 * of(2 * f - n) +
    0.0005 * of(2 * n + m)
  )
}

/** Dynamical minus universal time, in days. */
function deltaT(t: number): number {
  if (t < -11) return 0.001 + 0.000839 * t + 0.0002261 * t ** 2 - 0.00000845 * t ** 3 - 0.000000081 * t ** 4
  return -0.000278 + 0.000265 * t + 0.000262 * t ** 2
}

/** In which twelfth of its yearly way the sun stands when a day begins at UTC+7; 9 begins with the winter solstice. */
function sunTwelfth(day: number): number {
  const t = (day - 0.5 - HOURS / 24 - 2451545) / 36525
  const m = (357.5291 + 35999.0503 * t - 0.0001559 * t ** 2 - 0.00000048 * t ** 3) * RAD
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t ** 2
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * Math.sin(m) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * m) +
    0.00029 * Math.sin(3 * m)
  const longitude = (((mean + centre) % 360) + 360) % 360
  return Math.floor(longitude / 30)
}

const lunationOf = (day: number): number => Math.floor((day - FIRST_NEW_MOON) / MONTH_DAYS)

/** First day of the eleventh month that ends in the year, the month of the winter solstice. */
function eleventhMonth(year: number): number {
  const k = lunationOf(dayNumber(`${year}-12-31`))
  const start = newMoonDay(k)
  return sunTwelfth(start) >= 9 ? newMoonDay(k - 1) : start
}

/** How many months after the eleventh the leap month comes, in a year of thirteen. */
function leapOffset(eleventh: number): number {
  const k = Math.floor((eleventh - FIRST_NEW_MOON) / MONTH_DAYS + 0.5)
  let offset = 1
  let last = -1
  let now = sunTwelfth(newMoonDay(k + offset))
  while (now !== last && offset < 14) {
    last = now
    offset++
    now = sunTwelfth(newMoonDay(k + offset))
  }
  return offset - 1
}

/** The calendar day (`YYYY-MM-DD`, years 1900 to 2199) on which a lunar day falls. */
export function dateOfLunar({ year, month, day }: LunarDay): string {
  const [from, to] =
    month < 11 ? [eleventhMonth(year - 1), eleventhMonth(year)] : [eleventhMonth(year), eleventhMonth(year + 1)]
  const k = Math.floor(0.5 + (from - FIRST_NEW_MOON) / MONTH_DAYS)
  let offset = month < 11 ? month + 1 : month - 11
  if (to - from > 365 && offset >= leapOffset(from)) offset++
  return dateOfDay(newMoonDay(k + offset) + day - 1)
}

/** Tết: the first day of the lunar year. */
export const lunarNewYear = (year: number): string => dateOfLunar({ year, month: 1, day: 1 })
