import { type Item, isItemList, isRecord } from './item-list.ts'
import type { Meeting } from './meeting.ts'

type Path = readonly string[]

/**
 * One difference, told so that it can be applied in both directions: a value (absent where left out); `splice`, a stretch
 * of a list without ids; or `list`, a list of items with ids, the items that came or went being kept in `items`. A step
 * of a path is a field's name, or `#` and an item's id.
 */
export type Change =
  | { path: Path; before?: unknown; after?: unknown }
  | { path: Path; at: number; splice: [before: unknown[], after: unknown[]] }
  | { path: Path; list: [before: string[], after: string[]]; items: Record<string, unknown> }
export type Patch = readonly Change[]

/** The patch does not fit the meeting it is applied to. */
export class PatchMismatch extends Error {}

/** Sources, approvals and returned copies are evidence and only ever added; the other two belong to each save itself. */
const LEFT_OUT = new Set(['revision', 'updatedAt', 'sources', 'approvals', 'returnedCopies'])

/** What leads from one state to the other; empty where they say the same, evidence and the save's own marks aside. */
export function makePatch(before: Meeting, after: Meeting): Patch {
  return recordChanges([], { ...before }, { ...after }).filter(({ path }) => !LEFT_OUT.has(path[0] ?? ''))
}

/** Whether a patch would be empty; cheaper than making one, for it ends at the first difference. */
export function isSameContent(before: Meeting, after: Meeting): boolean {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].every(
    (key) => LEFT_OUT.has(key) || isEqual(before[key as keyof Meeting], after[key as keyof Meeting]),
  )
}

/** The parts of the meeting a patch touches. */
export const partsOf = (patch: Patch): string[] => [...new Set(patch.map(({ path }) => path[0] ?? ''))]

export const invertPatch = (patch: Patch): Patch => patch.toReversed().map(invertChange)

function invertChange(change: Change): Change {
  if ('list' in change) return { ...change, list: [change.list[1], change.list[0]] }
  if ('splice' in change) return { ...change, splice: [change.splice[1], change.splice[0]] }
  return { path: change.path, before: change.after, after: change.before }
}

/** The meeting after the patch. Throws `PatchMismatch` where it does not hold what the patch was made from. */
export function applyPatch(meeting: Meeting, patch: Patch): Meeting {
  return patch.reduce<unknown>((value, change) => applyAt(value, change.path, change), meeting) as Meeting
}

function changesOf(path: Path, before: unknown, after: unknown): Change[] {
  if (isSameText(before, after) || isEqual(before, after)) return []
  if (isItemList(before) && isItemList(after)) return listChanges(path, before, after)
  if (Array.isArray(before) && Array.isArray(after)) return spliceChanges(path, before, after)
  if (isRecord(before) && isRecord(after)) return recordChanges(path, before, after)
  return [{ path, before, after }]
}

function recordChanges(path: Path, before: Record<string, unknown>, after: Record<string, unknown>): Change[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((key) => changesOf([...path, key], before[key], after[key]))
}

/** First the list as such (what came, went, moved), then the fields of the items that stayed. */
function listChanges(path: Path, before: readonly Item[], after: readonly Item[]): Change[] {
  const [from, to] = [before.map((one) => one.id), after.map((one) => one.id)]
  const [older, newer] = [new Map(before.map((one) => [one.id, one])), new Map(after.map((one) => [one.id, one]))]
  const strangers = [...before.filter((one) => !newer.has(one.id)), ...after.filter((one) => !older.has(one.id))]
  const items = Object.fromEntries(strangers.map((one) => [one.id, one]))
  const isInOrder = from.length === to.length && from.every((id, at) => id === to[at])
  const inside = after.flatMap((one) =>
    older.has(one.id) ? changesOf([...path, `#${one.id}`], older.get(one.id), one) : [],
  )
  return isInOrder ? inside : [{ path, list: [from, to], items }, ...inside]
}

function spliceChanges(path: Path, before: readonly unknown[], after: readonly unknown[]): Change[] {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && isEqual(before[start], after[start])) start++
  if (start === before.length && start === after.length) return []
  let end = 0
  while (end < shorter - start && isEqual(before.at(-1 - end), after.at(-1 - end))) end++
  const stretch = (list: readonly unknown[]) => list.slice(start, list.length - end)
  return [{ path, at: start, splice: [stretch(before), stretch(after)] }]
}

function applyAt(value: unknown, path: Path, change: Change): unknown {
  const [step, ...rest] = path
  if (step === undefined) return applyHere(value, change)
  if (step.startsWith('#') && Array.isArray(value)) {
    const at = value.findIndex((one: Item) => one.id === step.slice(1))
    if (at < 0) throw new PatchMismatch(path.join('/'))
    return value.with(at, applyAt(value[at], rest, change))
  }
  if (!isRecord(value)) throw new PatchMismatch(path.join('/'))
  const next = applyAt(value[step], rest, change)
  if (next !== undefined) return { ...value, [step]: next }
  const { [step]: _, ...others } = value
  return others
}

function applyHere(value: unknown, change: Change): unknown {
  if ('list' in change) return applyList(value, change)
  if ('splice' in change) return applySplice(value, change)
  return isEqual(value, change.before) ? change.after : mismatch(change)
}

function applySplice(value: unknown, change: Extract<Change, { at: number }>): unknown {
  const [before, after] = change.splice
  const list: unknown[] = Array.isArray(value) ? value : mismatch(change)
  const stood = list.slice(change.at, change.at + before.length)
  return isEqual(stood, before) ? list.toSpliced(change.at, stood.length, ...after) : mismatch(change)
}

function applyList(value: unknown, change: Extract<Change, { list: unknown }>): unknown {
  const [from, to] = change.list
  const ids = isItemList(value) ? value.map((one) => one.id) : null
  if (!isItemList(value) || !isEqual(ids, from)) return mismatch(change)
  const present = new Map(value.map((one) => [one.id, one as unknown]))
  return to.map((id) => present.get(id) ?? change.items[id] ?? mismatch(change))
}

function mismatch(change: Change): never {
  throw new PatchMismatch(change.path.join('/'))
}

/** The quick answer for most parts of a meeting; a different order of fields only means that one must look closer. */
const isSameText = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** Whether two JSON values say the same; a field that is absent equals one that is undefined. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  // Plain loops: this runs over the whole meeting at each save.
  for (const key in a) if (!isEqual(a[key as never], b[key as never])) return false
  for (const key in b) if (!Object.hasOwn(a, key) && b[key as never] !== undefined) return false
  return true
}
