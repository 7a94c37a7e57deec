import type { SearchRecord } from '#search/search-record.ts'
import { orNullIfRefused } from './file-system.ts'
import type { IndexFolder } from './index-folder.ts'
import type { Indexed, IndexSlots } from './index-slots.ts'

/** Records written to the heap at a time. */
const BATCH = 64
/** Replaced records may lie in the heap up to this size or the size of the living ones, whichever is more. */
const GARBAGE_BYTES = 32 * 1024 * 1024

/**
 * Brings the files up to what is in memory. A drive that refuses leaves everything marked as it was, for the next time:
 * the index is derived, and nothing else waits for it.
 */
export class IndexWriter {
  readonly #folder: IndexFolder
  readonly #recordOf: (place: number) => Promise<SearchRecord | null>
  #savedWords = -1

  constructor(folder: IndexFolder, recordOf: (place: number) => Promise<SearchRecord | null>) {
    this.#folder = folder
    this.#recordOf = recordOf
  }

  async save(slots: IndexSlots): Promise<void> {
    if (slots.dirty.size === 0 && slots.records.size === 0) return
    await orNullIfRefused(this.#saveAll(slots))
  }

  async #saveAll(slots: IndexSlots): Promise<void> {
    const isWhole = await this.#folder.isWhole()
    if (!isWhole || (await this.#isMostlyGarbage(slots))) await this.#startAnew(slots)
    else await this.#appendRecords(slots, [...slots.records.keys()])
    const { words } = slots.lexicon
    // Words go first: a page whose words are unknown would not be found by their beginnings.
    if (words.size !== this.#savedWords || !isWhole) {
      await this.#folder.saveWords(words)
      this.#savedWords = words.size
    }
    for (const number of [...slots.dirty]) await this.#savePage(slots, number)
    if (!isWhole) await this.#folder.dropOthers()
  }

  async #savePage(slots: IndexSlots, number: number): Promise<void> {
    slots.dirty.delete(number)
    try {
      await this.#folder.savePage(number, slots.pageAt(number))
    } catch (error) {
      slots.dirty.add(number)
      throw error
    }
  }

  /** Copies the living records into a new heap, and so every page into a new file. */
  async #startAnew(slots: IndexSlots): Promise<void> {
    this.#savedWords = -1
    const old = await this.#folder.beginAnew()
    await this.#appendRecords(slots, slots.places())
    for (const number of slots.pages.keys()) slots.dirty.add(number)
    await old.close()
  }

  async #appendRecords(slots: IndexSlots, places: readonly number[]): Promise<void> {
    const { heap } = this.#folder
    for (let at = 0; at < places.length; at += BATCH) {
      const found: { place: number; slot: Indexed | null; record: SearchRecord }[] = []
      for (const place of places.slice(at, at + BATCH)) {
        const slot = slots.at(place)
        const record = slot && (await this.#recordOf(place))
        if (record !== null) found.push({ place, slot, record })
      }
      const heapPlaces = await heap.append(found.map((one) => one.record))
      for (const [number, { place, slot }] of found.entries()) {
        const heapPlace = heapPlaces[number]
        // A meeting that has changed meanwhile keeps its newer record for the next time.
        if (heapPlace && slots.at(place) === slot) slots.settle(place, heapPlace, heap)
      }
    }
  }

  async #isMostlyGarbage(slots: IndexSlots): Promise<boolean> {
    const living = slots.places().reduce((sum, place) => sum + (slots.at(place)?.length ?? 0), 0)
    return (await this.#folder.heap.size()) > living + Math.max(GARBAGE_BYTES, living)
  }
}
