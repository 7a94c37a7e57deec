import type { ReviewItem } from '#domain/review-items.ts'
import { sha256 } from '#domain/sha-256.ts'

/**
 * The bookmark of one field of an item in a review copy: the item, the version it was printed from, the field. Word takes
 * at most 40 letters, digits and low lines; an id may be longer, so its hash stands for it, and whoever reads the copy
 * back finds the item by naming the anchors of all items again.
 */
export const nameAnchor = ({ id, hash }: Pick<ReviewItem, 'id' | 'hash'>, field: string): string =>
  `yk_${keyOfItem(id)}_${hash.slice(0, 8)}_${field}`

/** What stands for an item's id in its bookmarks. */
export const keyOfItem = (id: string): string => sha256(id).slice(0, 12)

/** What a bookmark says; `null` for one of somebody else's. */
export function readAnchor(name: string): { key: string; seal: string; field: string } | null {
  const [, key, seal, field] = /^yk_([0-9a-f]{12})_([0-9a-f]{8})_([a-z]+)$/iu.exec(name) ?? []
  return key === undefined || seal === undefined || field === undefined ? null : { key, seal, field }
}
