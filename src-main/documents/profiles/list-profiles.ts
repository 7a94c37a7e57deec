import { editProfile, type ProfileEdits } from './edit-profile.ts'
import type { LayoutProfile } from './layout-profile.ts'
import { partyHd05 } from './party-hd05.ts'
import { partyHd36 } from './party-hd36.ts'
import { stateNd30 } from './state-nd30.ts'

/** Corrections by the id of the profile. */
export type AllProfileEdits = Readonly<Record<string, ProfileEdits>>

/** As they are written here, oldest first in each system. */
export const profiles: readonly LayoutProfile[] = [stateNd30, partyHd36, partyHd05]

/** Every profile as the office has corrected it; where a later one begins earlier or later, the one before ends with it. */
export function listProfiles(edits: AllProfileEdits = {}): LayoutProfile[] {
  const edited = profiles.map((one) => editProfile(one, edits[one.id]))
  return edited.map((one) => {
    const next = edited.find((other) => other.system === one.system && other.effectiveFrom > one.effectiveFrom)
    return { ...one, effectiveTo: next ? dayBefore(next.effectiveFrom) : null }
  })
}

function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}
