/** How a number is shown: a day, an hour, or figures with zeros in front. */
export type NumberLook =
  | { kind: 'plain' }
  | { kind: 'date'; hasTime: boolean; hasDay: boolean }
  | { kind: 'padded'; digits: number; lead: string }

const PLAIN: NumberLook = { kind: 'plain' }
/** The formats that every sheet knows by number (ECMA-376 part 1, §18.8.30), and those of East Asian editions. */
const DAYS = new Set([14, 15, 16, 17, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])
const HOURS = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47])
const DAY_AND_HOUR = 22

/** `code`: the format as written; empty for one known by its number alone. */
export function readLook(id: number, code: string): NumberLook {
  if (code === '') {
    if (DAYS.has(id)) return { kind: 'date', hasTime: false, hasDay: true }
    if (HOURS.has(id)) return { kind: 'date', hasTime: true, hasDay: false }
    return id === DAY_AND_HOUR ? { kind: 'date', hasTime: true, hasDay: true } : PLAIN
  }
  const [section = ''] = code.split(';')
  const bare = section.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./gu, '').toLowerCase()
  if (/[dyhs]/u.test(bare) && !/general/u.test(bare)) {
    return { kind: 'date', hasTime: /[hs]/u.test(bare), hasDay: /[dy]/u.test(bare) }
  }
  return readPadding(section)
}

/** "0000000000", "0### ### ###" and the literal zero of `"0"#` are how offices keep the first zero of a telephone. */
function readPadding(section: string): NumberLook {
  const lead = /^(?:"(0+)"|\\(0))/u.exec(section)
  const whole = section.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, '').replace(/\..*$/u, '')
  if (/[%e?/,]/iu.test(whole)) return PLAIN
  const places = whole.replace(/[^0#]/gu, '')
  const from = places.indexOf('0')
  const digits = from < 0 ? 0 : places.length - from
  const front = lead?.[1] ?? lead?.[2] ?? ''
  return digits > 1 || front !== '' ? { kind: 'padded', digits, lead: front } : PLAIN
}

/** A stored number as a person sees it. */
export function showNumber(stored: string, look: NumberLook, isFrom1904: boolean): string {
  const value = Number(stored)
  if (stored.trim() === '' || !Number.isFinite(value)) return stored
  if (look.kind === 'date' && value >= 0 && value < 2_958_466) return showMoment(value + (isFrom1904 ? 1462 : 0), look)
  // Fifteen digits are what a sheet keeps; the rest is the rounding of binary fractions.
  const plain = Math.abs(value) < 1e15 ? String(Number(value.toPrecision(15))) : BigInt(Math.round(value)).toString()
  if (look.kind !== 'padded' || !/^\d+$/u.test(plain)) return plain
  return look.lead + plain.padStart(look.digits, '0')
}

const DAY_MS = 86_400_000
const two = (count: number): string => String(count).padStart(2, '0')

function showMoment(days: number, { hasTime, hasDay }: { hasTime: boolean; hasDay: boolean }): string {
  // Day 60 is 29/02/1900, which never was: days before it stand one too low.
  const counted = days < 60 ? days + 1 : days
  const at = new Date(Date.UTC(1899, 11, 30) + Math.round(counted * DAY_MS))
  const day = `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()}`
  const time = `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`
  const shownDay = hasDay || days >= 1 ? day : ''
  return [shownDay, hasTime && (time !== '00:00' || shownDay === '') ? time : '']
    .filter((part) => part !== '')
    .join(' ')
}
