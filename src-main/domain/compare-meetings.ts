import * as z from 'zod'
import { type Item, isItemList, isRecord } from './item-list.ts'
import { longestRise } from './longest-rise.ts'
import type { Meeting } from './meeting.ts'
import { plainText } from './plain-text.ts'

/**
 * One difference between two states of a meeting. `part` is the meeting's own field (`speeches`), `partId` the item in
 * it (empty where the part is no list), `field` the item's field (empty where the whole item came, went or moved).
 * `title` names the item for a reader (a speaker, the start of a directive); `before` and `after` are plain text.
 */
export const FieldChange = z.object({
  part: z.string(),
  partId: z.string(),
  field: z.string(),
  what: z.enum(['added', 'removed', 'changed', 'moved']),
  title: z.string(),
  before: z.string(),
  after: z.string(),
})
export type FieldChange = z.infer<typeof FieldChange>

type Place = { part: string; partId: string; title: string }

/** What every save changes by itself. */
const IGNORED = new Set(['revision', 'updatedAt'])
/** Parts that are one thing with fields of its own, told field by field. */
const RECORDS = new Set(['organizer', 'invitation', 'release'])
/** What names an item for a reader, the best first. */
const NAMES = ['fullName', 'speaker', 'officialName', 'title', 'indicator', 'award', 'subject', 'description', 'text']
const OTHER_NAMES = ['caption', 'fileName', 'symbol', 'kind']
const TITLE_LENGTH = 80

/** Every difference, in the order of the meeting's fields; none where the two say the same. */
export function compareMeetings(before: Meeting, after: Meeting): FieldChange[] {
  return keysOf(before, after)
    .filter((part) => !IGNORED.has(part))
    .flatMap((part) => comparePart(part, Reflect.get(before, part), Reflect.get(after, part)))
}

function comparePart(part: string, before: unknown, after: unknown): FieldChange[] {
  if (isSame(before, after)) return []
  if (isItemList(before) && isItemList(after)) return compareLists(part, before, after)
  const place = { part, partId: '', title: '' }
  if (RECORDS.has(part) && isRecord(before) && isRecord(after)) return compareFields(place, before, after)
  return [changed({ ...place, field: '' }, before, after)]
}

function compareLists(part: string, before: readonly Item[], after: readonly Item[]): FieldChange[] {
  const [older, newer] = [byId(before), byId(after)]
  const removed = before.filter((one) => !newer.has(one.id)).map((one) => whole(part, one, 'removed'))
  const kept = after.filter((one) => older.has(one.id))
  const positions = kept.map((one) => before.findIndex((old) => old.id === one.id))
  const unmoved = longestRise(positions)
  const present = after.flatMap((item, at) => {
    const old = older.get(item.id)
    if (old === undefined) return [whole(part, item, 'added')]
    const keptAt = kept.indexOf(item)
    const moves = unmoved.has(keptAt) ? [] : [moved(part, item, [positions[keptAt] ?? 0, at])]
    return [...moves, ...compareFields({ part, partId: item.id, title: titleOf(item) }, old, item)]
  })
  return [...removed, ...present]
}

const byId = (list: readonly Item[]): Map<string, Item> => new Map(list.map((one) => [one.id, one]))

function whole(part: string, item: Item, what: 'added' | 'removed'): FieldChange {
  const text = plainText(item)
  const sides = what === 'added' ? { before: '', after: text } : { before: text, after: '' }
  return { part, partId: item.id, field: '', what, title: titleOf(item), ...sides }
}

/** Places are told as people count them, from 1. */
function moved(part: string, item: Item, [from, to]: [number, number]): FieldChange {
  const sides = { before: String(from + 1), after: String(to + 1) }
  return { part, partId: item.id, field: '', what: 'moved', title: titleOf(item), ...sides }
}

function compareFields(place: Place, before: Record<string, unknown>, after: Record<string, unknown>): FieldChange[] {
  return keysOf(before, after)
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => changed({ ...place, field }, before[field], after[field]))
}

/** Two values that read the same although they differ (a mark, an empty list against none) are told as JSON. */
function changed(place: Place & { field: string }, before: unknown, after: unknown): FieldChange {
  const sides = { before: plainText(before), after: plainText(after) }
  const { part, partId, title, field } = place
  const told = sides.before === sides.after ? { before: asJson(before), after: asJson(after) } : sides
  return { part, partId, field, what: 'changed', title, ...told }
}

const asJson = (value: unknown): string => JSON.stringify(value) ?? ''

function titleOf(item: Item): string {
  const name = [...NAMES, ...OTHER_NAMES].map((key) => item[key]).find((one) => typeof one === 'string' && one !== '')
  const inner = isRecord(item.value) ? titleOf({ ...item.value, id: item.id }) : item.id
  return (typeof name === 'string' && !isRecord(item.value) ? name : inner).slice(0, TITLE_LENGTH)
}

const keysOf = (before: object, after: object): string[] => [
  ...new Set([...Object.keys(before), ...Object.keys(after)]),
]

const isSame = (a: unknown, b: unknown): boolean => a === b || asJson(a) === asJson(b)
