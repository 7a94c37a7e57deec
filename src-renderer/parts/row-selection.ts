import type { Id } from '#domain/ids.ts'

/** Which rows of a sheet are chosen. Rows listen for themselves, so that choosing one draws no other anew. */
export class RowSelection {
  #ids: ReadonlySet<Id> = new Set()
  #anchor: Id | null = null
  readonly #listeners = new Set<() => void>()

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly get = (): ReadonlySet<Id> => this.#ids

  readonly has = (id: Id): boolean => this.#ids.has(id)

  readonly clear = (): void => this.#set(new Set(), null)

  readonly all = (shown: readonly Id[]): void => this.#set(new Set(shown), shown[0] ?? null)

  readonly only = (id: Id): void => this.#set(new Set([id]), id)

  readonly toggle = (id: Id): void => {
    const next = new Set(this.#ids)
    if (!next.delete(id)) next.add(id)
    this.#set(next, id)
  }

  /** From the row chosen last to this one, in the order shown. */
  readonly extendTo = (id: Id, shown: readonly Id[]): void => {
    const anchor = this.#anchor ?? id
    const [from, to] = [shown.indexOf(anchor), shown.indexOf(id)].toSorted((a, b) => a - b)
    this.#set(new Set(shown.slice(from, (to ?? 0) + 1)), anchor)
  }

  #set(ids: ReadonlySet<Id>, anchor: Id | null): void {
    this.#anchor = anchor
    if (ids.size === 0 && this.#ids.size === 0) return
    this.#ids = ids
    for (const listener of this.#listeners) listener()
  }
}
