import type { CalendarDate } from '#domain/dates.ts'
import type { VersionReason } from '#domain/version-reason.ts'

/** A kept version as the rules of keeping see it; lists of them are in the order of revisions, the oldest first. */
export type KeptVersion = { name: string; day: CalendarDate; reason: VersionReason; sizeBytes: number }

/** How many days back the last version of each day is kept. */
const DAILY_DAYS = 30
/** Kept until the user deletes the meeting: asked for by hand, or the only state of an older format. */
const FOR_EVER: ReadonlySet<VersionReason> = new Set(['manual', 'migration'])

/**
 * The versions of one meeting that age lets go: kept are all of today's, the last of each day for 30 days, the last of
 * each month for ever. No clock is trusted with a deletion. A day in the future counts as today. Of the days on which
 * there are versions the newest 30 are kept whatever the calendar says, and the newest two of them whole, so that a
 * clock set to 2100 or to 1980 for a day costs nothing.
 */
export function choosePastVersions(versions: readonly KeptVersion[], today: CalendarDate): string[] {
  const days = [...new Set(versions.map(({ day }) => day).toReversed())]
  const whole = new Set(days.filter((day, at) => at < 2 || day >= today))
  const daily = new Set(days.filter((day, at) => at < DAILY_DAYS || day >= daysBefore(today, DAILY_DAYS)))
  const isKept = (one: KeptVersion, at: number) =>
    at === versions.length - 1 ||
    FOR_EVER.has(one.reason) ||
    whole.has(one.day) ||
    (daily.has(one.day) && isLastOf(versions, at, 10)) ||
    isLastOf(versions, at, 7)
  return versions.filter((one, at) => !isKept(one, at)).map(({ name }) => name)
}

/**
 * Over the limit: the versions of all meetings to let go, the oldest first, until `excessBytes` are free. The newest of
 * a meeting, the last of a month and those kept by hand stay, even if the room does not suffice then.
 */
export function chooseOverLimit(
  meetings: ReadonlyMap<string, readonly KeptVersion[]>,
  excessBytes: number,
): { id: string; name: string; sizeBytes: number }[] {
  const spare = [...meetings].flatMap(([id, versions]) =>
    versions
      .filter((one, at) => at < versions.length - 1 && !FOR_EVER.has(one.reason) && !isLastOf(versions, at, 7))
      .map(({ name, day, sizeBytes }) => ({ id, name, day, sizeBytes })),
  )
  spare.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  let missing = excessBytes
  return spare.filter(({ sizeBytes }) => {
    if (missing <= 0) return false
    missing -= sizeBytes
    return true
  })
}

/** Whether no later version has the same day (`length` 10) or month (7). */
function isLastOf(versions: readonly KeptVersion[], at: number, length: 7 | 10): boolean {
  const label = versions[at]?.day.slice(0, length)
  return !versions.slice(at + 1).some(({ day }) => day.slice(0, length) === label)
}

function daysBefore(day: CalendarDate, days: number): CalendarDate {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() - days)
  return at.toISOString().slice(0, 10)
}
