import type { CalendarDate } from '#domain/dates.ts'
import type { Organization } from '#domain/organization.ts'
import type { LayoutProfile } from './layout-profile.ts'
import { type AllProfileEdits, listProfiles } from './list-profiles.ts'
import { stateNd30 } from './state-nd30.ts'

/**
 * The layout rules for a body's paper of that date: those it has chosen by hand, else those of its system in force on
 * the day; for a day before all of them the oldest.
 */
export function chooseProfile(
  { system, profileId }: Pick<Organization, 'system' | 'profileId'>,
  date: CalendarDate,
  edits: AllProfileEdits = {},
): LayoutProfile {
  const all = listProfiles(edits)
  const chosen = all.find((one) => one.id === profileId)
  if (chosen) return chosen
  const own = all
    .filter((one) => one.system === system)
    .toSorted((one, other) => (one.effectiveFrom < other.effectiveFrom ? -1 : 1))
  return own.findLast((one) => one.effectiveFrom <= date) ?? own[0] ?? stateNd30
}
