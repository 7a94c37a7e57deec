import type { Id } from '#domain/ids.ts'
import { readLocal, removeLocal, writeLocal } from './local-store.ts'
import type { ChangedParts } from './meeting-parts.ts'

/** What was typed and not yet confirmed by the core. `sent`: the save under way, whose answer may never be seen. */
export type Draft = { revision: number; at: string; changed: ChangedParts; sent: ChangedParts | null }

const draftKey = (id: Id) => `thu-ky.draft.${id}`
const asideKey = (id: Id) => `thu-ky.aside.${id}`

export const draftStore = {
  read: (id: Id): Draft | null => parse(draftKey(id)) as Draft | null,
  write: (id: Id, draft: Draft): boolean => writeLocal(draftKey(id), JSON.stringify(draft)),
  remove: (id: Id): void => removeLocal(draftKey(id)),
  /** A version put aside while the newer one is looked at. */
  readAside: (id: Id): ChangedParts | null => parse(asideKey(id)) as ChangedParts | null,
  writeAside: (id: Id, parts: ChangedParts): boolean => writeLocal(asideKey(id), JSON.stringify(parts)),
  removeAside: (id: Id): void => removeLocal(asideKey(id)),
}

function parse(key: string): unknown {
  const text = readLocal(key)
  return text === null ? null : JSON.parse(text)
}
