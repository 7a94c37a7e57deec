import type { Id } from '#domain/ids.ts'

/** Two entries that may be one; nothing is ever joined by it. */
export type Alike<T> = (a: T, b: T) => boolean
type Entry = { id: Id }

/**
 * Groups of entries that may be one. `keysOf` narrows down who is looked at together, `isAlike` decides; those in
 * `distinct` never stand in one group.
 */
export function groupAlike<T extends Entry>(
  entries: readonly T[],
  { keysOf, isAlike, distinct }: { keysOf: (one: T) => string[]; isAlike: Alike<T>; distinct: readonly [Id, Id][] },
): Id[][] {
  const apart = new Set(distinct.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  const groups = new Map<T, T[]>()
  for (const [first, second] of pairsOf(entries, keysOf)) {
    if (!isAlike(first, second)) continue
    const joined = [...new Set([...(groups.get(first) ?? [first]), ...(groups.get(second) ?? [second])])]
    const isTold = joined.some((a) => joined.some((b) => apart.has(`${a.id} ${b.id}`)))
    if (!isTold) for (const one of joined) groups.set(one, joined)
  }
  return [...new Set(groups.values())].map((group) => group.map((one) => one.id))
}

/** Every two entries that share a key, once. */
function* pairsOf<T extends Entry>(entries: readonly T[], keysOf: (one: T) => string[]): Generator<[T, T]> {
  const byKey = new Map<string, T[]>()
  const seen = new Set<string>()
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const others = byKey.get(key) ?? []
      for (const other of others) {
        const pair = `${other.id} ${entry.id}`
        if (seen.has(pair)) continue
        seen.add(pair)
        yield [other, entry]
      }
      byKey.set(key, [...others, entry])
    }
  }
}
