import { fold } from './fold.ts'

const TIME =
  /^(?:luc )?(?:(sang|trua|chieu|toi) )?(\d{1,2})(?: ?(?:[:.]|h|g|gio) ?(?:(\d{1,2})(?: ?(?:p|phut))?|(ruoi))?)?(?: ?(sang|trua|chieu|toi))?$/

/** Reads `14:30`, `14h30`, `8g`, `2h chieu`, `8.30`, `7 giờ rưỡi`, `14 giờ 30 phút` as `HH:MM`; `null` where it is no time. */
export function readTypedTime(text: string): string | null {
  const plain = fold(text).replace(/\s+/g, ' ').trim()
  const [, before, hours, minutes, half, after] = TIME.exec(plain) ?? []
  if (hours === undefined) return null
  const hour = hourOfDay(Number(hours), before ?? after)
  const minute = half === undefined ? Number(minutes ?? 0) : 30
  if (hour === null || hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** "2 giờ chiều" is 14, "1 giờ trưa" 13; "3 giờ trưa" is nothing. */
function hourOfDay(hour: number, session: string | undefined): number | null {
  if (session === undefined) return hour
  if (session === 'sang') return hour <= 11 ? hour : null
  if (session === 'trua') return hour >= 10 && hour <= 13 ? hour : hour === 1 || hour === 2 ? hour + 12 : null
  if (hour >= 12) return hour
  return hour === 0 ? null : hour + 12
}
