import type { CalendarDate } from '#domain/dates.ts'
import { type ProfileEdits, pathsOf, valueAt } from './edit-profile.ts'
import type { LayoutProfile } from './layout-profile.ts'
import { type AllProfileEdits, listProfiles } from './list-profiles.ts'
import { readValue, showValue, type Value, type ValueRule } from './value-rule.ts'
import { valueRulesOf } from './value-rules.ts'

type ShownValue = {
  name: string
  label: string
  value: Value
  unit: string
  isConfirmed: boolean
  isEdited: boolean
}
type ShownProfile = {
  id: string
  name: string
  source: string
  effectiveFrom: CalendarDate
  effectiveTo: CalendarDate | null
  values: ShownValue[]
}

/** Every profile with its values as corrected; a value somebody has corrected is theirs and counts as confirmed. */
export function listProfileValues(edits: AllProfileEdits): ShownProfile[] {
  return listProfiles(edits).map((profile) => {
    const { id, name, source, effectiveFrom, effectiveTo } = profile
    const own = edits[id] ?? {}
    const rules = valueRulesOf(profile)
    return { id, name, source, effectiveFrom, effectiveTo, values: rules.map((rule) => showOne(rule, profile, own)) }
  })
}

function showOne(rule: ValueRule, profile: LayoutProfile, edits: ProfileEdits): ShownValue {
  const isEdited = readValue(rule, edits[rule.name]) !== undefined
  return {
    name: rule.name,
    label: rule.label,
    value: showValue(rule, valueAt(profile, pathsOf(rule.name, profile)[0] ?? [])),
    unit: rule.unit,
    isConfirmed: isEdited || !profile.unconfirmed.includes(rule.name),
    isEdited,
  }
}

/** Labels of what nobody has confirmed and nobody has corrected in a profile. */
export function listUnconfirmed(profile: LayoutProfile, edits: AllProfileEdits = {}): string[] {
  const own = edits[profile.id] ?? {}
  return valueRulesOf(profile)
    .filter((rule) => profile.unconfirmed.includes(rule.name) && readValue(rule, own[rule.name]) === undefined)
    .map((rule) => rule.label)
}
