import type { Id } from '#domain/ids.ts'
import { readLocal, removeLocal, writeLocal } from '../../hooks/local-store.ts'

const keyOf = (id: Id): string => `thu-ky.review.edit.${id}`

/** What was typed over a proposal and not yet accepted, by the label of its field; kept over a reload. */
export function findEdit(id: Id): Readonly<Record<string, string>> | null {
  const kept = readLocal(keyOf(id))
  if (kept === null) return null
  try {
    return JSON.parse(kept) as Record<string, string>
  } catch (problem) {
    console.warn('A kept correction could not be read', problem)
    return null
  }
}

export const keepEdit = (id: Id, texts: Readonly<Record<string, string>>): boolean =>
  writeLocal(keyOf(id), JSON.stringify(texts))

export const dropEdit = (id: Id): void => removeLocal(keyOf(id))
