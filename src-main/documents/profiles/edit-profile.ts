import type { LayoutProfile } from './layout-profile.ts'
import { readValue, type Value } from './value-rule.ts'
import { valueRulesOf } from './value-rules.ts'

/** Values of one profile corrected by hand, by name. */
export type ProfileEdits = Readonly<Record<string, Value>>

/** Paths that a value's name stands for: a size of the Party's profiles stands in both tiers. */
export function pathsOf(name: string, { system }: LayoutProfile): string[][] {
  const parts = name.split('.')
  if (system !== 'party' || parts[0] !== 'sizes') return [parts]
  return ['12/13', '13/14'].map((tier) => ['sizes', tier, ...parts.slice(1)])
}

/** The profile with the corrections in place; one that no paper could be laid out by is passed over. */
export function editProfile(profile: LayoutProfile, edits: ProfileEdits = {}): LayoutProfile {
  return valueRulesOf(profile).reduce((edited, rule) => {
    const value = readValue(rule, edits[rule.name])
    if (value === undefined) return edited
    return pathsOf(rule.name, profile).reduce((done, path) => setAt(done, path, value), edited)
  }, profile)
}

function setAt<Tree extends object>(tree: Tree, [name = '', ...rest]: readonly string[], value: Value): Tree {
  const inner: unknown = (tree as Record<string, unknown>)[name]
  return { ...tree, [name]: rest.length > 0 ? setAt(inner as object, rest, value) : value }
}

/** The value at a path of a profile. */
export const valueAt = (profile: LayoutProfile, path: readonly string[]): Value =>
  path.reduce<unknown>((tree, name) => (tree as Record<string, unknown>)[name], profile) as Value
