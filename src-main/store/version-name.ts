import { type CalendarDate, type Moment, momentOf } from '#domain/dates.ts'
import { VersionReason } from '#domain/version-reason.ts'

/** What a version's file name says; `revision` is `null` in the names of the first program (`2026-11-20.json`). */
export type VersionName = {
  name: string
  revision: number | null
  /** The local day and time at which it was kept, as the clock then stood. */
  day: CalendarDate
  savedAt: Moment
  reason: VersionReason
}

const NEW = /^r(\d{6,12})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)-([a-z]+)\.json$/
const OLD = /^(\d{4})-(\d\d)-(\d\d)\.json$/

/**
 * `r000012-20261122T140322-daily.json`. The revision comes first, so that the order of names is the order of revisions:
 * a clock may be set back, a revision never is.
 */
export function nameVersion(revision: number, at: Date, reason: VersionReason): string {
  const time = momentOf(at).slice(0, 19).replace(/[-:]/g, '')
  return `r${String(revision).padStart(6, '0')}-${time}-${reason}.json`
}

/** What a file's name tells of a version, or `null` for any other file. */
export function readVersionName(name: string): VersionName | null {
  const old = OLD.exec(name)?.slice(1)
  if (old) return timed({ name, revision: null, reason: 'daily' }, old.map(Number))
  const [, revision, ...rest] = NEW.exec(name) ?? []
  const reason = VersionReason.options.find((one) => one === rest.at(-1))
  if (revision === undefined || reason === undefined) return null
  return timed({ name, revision: Number(revision), reason }, rest.slice(0, -1).map(Number))
}

type Untimed = Pick<VersionName, 'name' | 'revision' | 'reason'>

function timed(
  named: Untimed,
  [year = 0, month = 1, date = 1, hours = 0, minutes = 0, seconds = 0]: readonly number[],
): VersionName | null {
  const at = new Date(year, month - 1, date, hours, minutes, seconds)
  if (at.getFullYear() !== year || at.getMonth() !== month - 1) return null
  const savedAt = momentOf(at)
  return { ...named, day: savedAt.slice(0, 10), savedAt }
}

/** By revision; those of the first program come before all others, in the order of their days. */
export function byRevision(a: VersionName, b: VersionName): number {
  return (a.revision ?? -1) - (b.revision ?? -1) || (a.name < b.name ? -1 : 1)
}
