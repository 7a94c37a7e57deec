import type { Id } from '#domain/ids.ts'

type Item = { id: Id }
export type Edge = 'before' | 'after'

/** The items named one place up or down, together; those that stand at the end already stay. */
export function moveItems<One extends Item>(list: readonly One[], ids: readonly Id[], by: -1 | 1): One[] {
  const moved = new Set(ids)
  const next = [...list]
  const places = [...next.keys()]
  for (const at of by === -1 ? places : places.reverse()) {
    const [item, other] = [next[at], next[at + by]]
    if (!item || !other || !moved.has(item.id) || moved.has(other.id)) continue
    next[at] = other
    next[at + by] = item
  }
  return next
}

/** The items named, in their order, before or after another one. */
export function placeItems<One extends Item>(
  list: readonly One[],
  ids: readonly Id[],
  to: { id: Id; edge: Edge },
): One[] {
  const moved = new Set(ids)
  if (moved.has(to.id) || !list.some((one) => one.id === to.id)) return [...list]
  const items = list.filter((one) => moved.has(one.id))
  const rest = list.filter((one) => !moved.has(one.id))
  const at = rest.findIndex((one) => one.id === to.id) + (to.edge === 'after' ? 1 : 0)
  return rest.toSpliced(at, 0, ...items)
}
