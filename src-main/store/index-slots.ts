import type { Meeting } from '#domain/meeting.ts'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { Lexicon } from '#search/lexicon.ts'
import { passagesOf } from '#search/passages.ts'
import { type SearchRecord, writeTexts } from '#search/search-record.ts'
import { PAGE_SIZE, TermPage } from '#search/term-page.ts'
import type { IndexPage, Slot } from './index-page-file.ts'
import type { HeapPlace, TextHeap } from './text-heap.ts'

export type Stamp = { mtimeMs: number; size: number }
/** A meeting in memory: its slot and the heap its texts lie in (`null`: only in memory so far). */
export type Indexed = Slot & { heap: TextHeap | null }

const NOTHING = new Uint32Array()
const NO_PLACE: HeapPlace = { at: -1, middle: 0, length: 0, crc: 0 }

/** The index in memory: pages of terms, which meeting has which place in them, and what is not yet in the files. */
export class IndexSlots {
  readonly pages: TermPage[] = []
  readonly lexicon: Lexicon
  /** Pages that differ from their files. */
  readonly dirty = new Set<number>()
  /** Records that are not in the heap yet, by place. */
  readonly records = new Map<number, SearchRecord>()
  readonly #slots: (Indexed | null)[] = []
  readonly #places = new Map<string, number>()
  #order: { summaries: readonly MeetingSummary[]; places: Int32Array } | null = null

  constructor(words: readonly string[] = []) {
    this.lexicon = new Lexicon(words)
  }

  get count(): number {
    return this.#places.size
  }

  /** Takes a page as it stands in the files. A meeting that has a place already gives up the second one. */
  adopt(number: number, { page, slots }: IndexPage, heap: TextHeap): void {
    this.pages[number] = page
    for (const [bit, slot] of slots.entries()) {
      const place = number * PAGE_SIZE + bit
      const isSecond = slot !== null && this.#places.has(slot.id)
      this.#slots[place] = slot === null || isSecond ? null : { ...slot, heap }
      if (isSecond) this.#change(place, NOTHING, NOTHING)
      else if (slot !== null) this.#places.set(slot.id, place)
    }
  }

  at(place: number): Indexed | null {
    return this.#slots[place] ?? null
  }

  of(id: string): Indexed | null {
    return this.at(this.#places.get(id) ?? -1)
  }

  ids(): string[] {
    return [...this.#places.keys()]
  }

  places(): number[] {
    return [...this.#places.values()]
  }

  /** Puts a meeting in, or what it has become in place of what it was. */
  put(meeting: Meeting, { mtimeMs, size }: Stamp): void {
    const place = this.#places.get(meeting.id) ?? this.#freePlace()
    const passages = passagesOf(meeting)
    this.#slots[place] = { id: meeting.id, mtimeMs, size, ...NO_PLACE, heap: null }
    this.#places.set(meeting.id, place)
    const { terms, triples, stream } = this.lexicon.read(passages)
    const texts = writeTexts(passages)
    this.records.set(place, { stream, texts: () => texts })
    this.#change(place, terms, triples)
  }

  remove(id: string): void {
    const place = this.#places.get(id)
    if (place === undefined) return
    this.#places.delete(id)
    this.#slots[place] = null
    this.records.delete(place)
    this.#change(place, NOTHING, NOTHING)
  }

  /** The meeting at a place has its texts in a heap now. */
  settle(place: number, heapPlace: HeapPlace, heap: TextHeap): void {
    const slot = this.#slots[place]
    if (!slot) return
    this.#slots[place] = { ...slot, ...heapPlace, heap }
    this.records.delete(place)
    this.dirty.add(Math.floor(place / PAGE_SIZE))
  }

  /** A page as it goes into its file. */
  pageAt(number: number): IndexPage {
    const start = number * PAGE_SIZE
    const slots = Array.from({ length: PAGE_SIZE }, (_, bit): Slot | null => {
      const slot = this.#slots[start + bit]
      if (!slot) return null
      const { heap: _heap, ...kept } = slot
      return kept
    })
    return { page: this.pages[number] ?? new TermPage(), slots }
  }

  /** The place of each meeting of a list; worked out once for each list. */
  placesOf(summaries: readonly MeetingSummary[]): Int32Array {
    if (this.#order?.summaries === summaries) return this.#order.places
    const places = Int32Array.from(summaries, ({ id }) => this.#places.get(id) ?? -1)
    this.#order = { summaries, places }
    return places
  }

  #freePlace(): number {
    const free = this.#slots.indexOf(null)
    return free >= 0 ? free : this.#slots.length
  }

  #change(place: number, terms: Uint32Array, triples: Uint32Array): void {
    const number = Math.floor(place / PAGE_SIZE)
    const page = this.pages[number] ?? new TermPage()
    page.replace(place % PAGE_SIZE, terms, triples)
    this.pages[number] = page
    this.dirty.add(number)
    this.#order = null
  }
}
