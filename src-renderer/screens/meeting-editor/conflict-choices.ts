import { compareMeetings, type FieldChange } from '#domain/compare-meetings.ts'
import { type Item, isItemList, isRecord } from '#domain/item-list.ts'
import type { Meeting } from '#domain/meeting.ts'

/** A conflict: what both began with, what is here, and what is stored. `base` is the stored one where it is not known. */
export type ConflictSides = { base: Meeting; mine: Meeting; theirs: Meeting }
export type Side = 'mine' | 'theirs'

/** One difference between the two; `before` of its change is theirs, `after` mine. `isBoth`: both sides changed it. */
export type ConflictRow = { key: string; change: FieldChange; preset: Side; isBoth: boolean }

/** Every difference, what both changed first; what only one side changed is set to that side. */
export function listConflict({ base, mine, theirs }: ConflictSides): ConflictRow[] {
  const [byMe, byThem] = [compareMeetings(base, mine), compareMeetings(base, theirs)]
  const rows = compareMeetings(theirs, mine).map((change): ConflictRow => {
    const [isMine, isTheirs] = [touches(byMe, change), touches(byThem, change)]
    const preset = isTheirs && !isMine ? 'theirs' : 'mine'
    return { key: keyOf(change), change, preset, isBoth: isMine && isTheirs }
  })
  return rows.toSorted((one, other) => Number(other.isBoth) - Number(one.isBoth))
}

const keyOf = ({ part, partId, field, what }: FieldChange): string => [part, partId, field, what].join('|')

/** Whether one of the changes is about the same thing: a change of a whole item is about each of its fields. */
const touches = (changes: readonly FieldChange[], { part, partId, field }: FieldChange): boolean =>
  changes.some(
    (one) => one.part === part && one.partId === partId && (one.field === field || one.field === '' || field === ''),
  )

/** The stored meeting with those differences in it that were chosen from mine. */
export function applyChoices(
  { mine, theirs }: ConflictSides,
  rows: readonly ConflictRow[],
  sideOf: (row: ConflictRow) => Side,
): Meeting {
  const taken = rows.filter((row) => sideOf(row) === 'mine').map((row) => row.change)
  const parts = new Set(taken.map((one) => one.part))
  const changed = [...parts].map((part) => {
    const own = taken.filter((one) => one.part === part)
    return [part, mergePart(Reflect.get(theirs, part), Reflect.get(mine, part), own)]
  })
  return { ...theirs, ...Object.fromEntries(changed) }
}

function mergePart(theirs: unknown, mine: unknown, taken: readonly FieldChange[]): unknown {
  if (isItemList(theirs) && isItemList(mine)) return mergeLists(theirs, mine, taken)
  if (taken.some((one) => one.field === '') || !isRecord(theirs) || !isRecord(mine)) return mine
  return { ...theirs, ...Object.fromEntries(taken.map(({ field }) => [field, mine[field]])) }
}

function mergeLists(theirs: readonly Item[], mine: readonly Item[], taken: readonly FieldChange[]): Item[] {
  const of = (what: FieldChange['what']) => taken.filter((one) => one.what === what)
  const [removed, added] = [idsOf(of('removed')), idsOf(of('added'))]
  const edited = theirs
    .filter((one) => !removed.has(one.id))
    .map((item) => of('changed').reduce((last, { partId, field }) => takeField(last, { partId, field }, mine), item))
  const joined = mine.reduce<Item[]>((list, item, at) => {
    if (!added.has(item.id)) return list
    const before = mine.slice(0, at).findLast((one) => list.some((known) => known.id === one.id))
    return list.toSpliced(before ? list.findIndex((one) => one.id === before.id) + 1 : 0, 0, item)
  }, edited)
  return of('moved').length === 0 ? joined : orderAs(joined, mine)
}

const idsOf = (changes: readonly FieldChange[]): Set<string> => new Set(changes.map((one) => one.partId))

function takeField(item: Item, { partId, field }: { partId: string; field: string }, mine: readonly Item[]): Item {
  const own = item.id === partId ? mine.find((one) => one.id === partId) : undefined
  return own ? { ...item, [field]: Reflect.get(own, field) } : item
}

/** In my order; what I do not have stays behind the one it stood behind. */
function orderAs(list: readonly Item[], mine: readonly Item[]): Item[] {
  let last = -1
  const places = list.map((item) => {
    const at = mine.findIndex((one) => one.id === item.id)
    last = at < 0 ? last : at
    return { item, place: at < 0 ? last + 0.5 : at }
  })
  return places.toSorted((one, other) => one.place - other.place).map((one) => one.item)
}
