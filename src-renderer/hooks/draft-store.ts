import type { Id } from '#domain/ids.ts'
import { newId } from '../shell/new-id.ts'
import { listLocal, readLocal, removeLocal, writeLocal } from './local-store.ts'
import type { ChangedParts } from './meeting-parts.ts'

/** What was typed and not yet confirmed by the core. `sent`: the save under way, whose answer may never be seen. */
export type Draft = { revision: number; at: string; changed: ChangedParts; sent: ChangedParts | null }

/** Two tabs share the browser's storage: each keeps its own draft, so that neither clears away the other's. */
const ownTab = newId()
const draftPrefix = (id: Id) => `thu-ky.draft.${id}.`
const ownKey = (id: Id) => draftPrefix(id) + ownTab
const asideKey = (id: Id) => `thu-ky.aside.${id}`

export const draftStore = {
  /** The newest draft of a meeting, of whatever tab; it is then this tab's. */
  read: (id: Id): Draft | null => {
    const found = listLocal(draftPrefix(id)).flatMap((key) => {
      const draft = parse(key) as Draft | null
      return draft ? [{ key, draft }] : []
    })
    const newest = found.toSorted((one, other) => other.draft.at.localeCompare(one.draft.at, 'en'))[0]
    if (!newest) return null
    if (newest.key !== ownKey(id) && draftStore.write(id, newest.draft)) removeLocal(newest.key)
    return newest.draft
  },
  write: (id: Id, draft: Draft): boolean => writeLocal(ownKey(id), JSON.stringify(draft)),
  remove: (id: Id): void => removeLocal(ownKey(id)),
  /** A version put aside while the newer one is looked at. */
  readAside: (id: Id): ChangedParts | null => parse(asideKey(id)) as ChangedParts | null,
  writeAside: (id: Id, parts: ChangedParts): boolean => writeLocal(asideKey(id), JSON.stringify(parts)),
  removeAside: (id: Id): void => removeLocal(asideKey(id)),
}

/** A draft cut short in storage is no draft; it must not keep the meeting from opening. */
function parse(key: string): unknown {
  const text = readLocal(key)
  try {
    return text === null ? null : JSON.parse(text)
  } catch (problem) {
    console.warn('A draft in local storage cannot be read', problem)
    return null
  }
}
