import type { Id } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import { placeOf } from '../documents/place-of-field.ts'
import type { TabName } from './editor-tabs.tsx'

/** Where two states of a meeting differ first: the tab, and the field's name or the item's id on it. */
export type ChangedPlace = { tab: TabName | 'review'; field: string }

/** Marks of the version, not of the content. */
const UNSHOWN = new Set(['id', 'revision', 'createdAt', 'updatedAt'])

/**
 * The first place a reader can be shown; `null` where nothing changed. An item that is gone has only its tab. Accepting
 * a proposal changes it and what it brought in: the latter is looked for, but in the review the proposal.
 */
export function findChangedPlace(before: Meeting, after: Meeting, isReview = false): ChangedPlace | null {
  const parts = Object.keys(after) as (keyof Meeting)[]
  const changed = parts.filter((part) => !UNSHOWN.has(part) && !isSame(before[part], after[part]))
  const part = changed.find((one) => isOfReview(one) === isReview) ?? changed[0]
  if (part === undefined) return null
  const tab = isOfReview(part) ? 'review' : placeOf(part)
  return { tab, field: changedItem(before[part], after[part]) ?? part }
}

const isOfReview = (part: keyof Meeting): boolean => part === 'proposals' || part === 'sources'

function changedItem(before: unknown, after: unknown): Id | null {
  if (!isItems(before) || !isItems(after)) return null
  const old = new Map(before.map((one) => [one.id, one]))
  return after.find((one) => !isSame(old.get(one.id), one))?.id ?? null
}

const isItems = (value: unknown): value is { id: Id }[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && 'id' in one)

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
