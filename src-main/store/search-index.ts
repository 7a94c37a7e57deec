import { setImmediate as nextTurn } from 'node:timers/promises'
import { AppError } from '#domain/errors.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { passagesOf } from '#search/passages.ts'
import { type Found, runSearch, type SearchRequest } from '#search/run-search.ts'
import { type SearchRecord, writeTexts } from '#search/search-record.ts'
import { IndexFolder } from './index-folder.ts'
import { IndexSlots, type Stamp } from './index-slots.ts'
import { IndexWriter } from './index-writer.ts'
import type { Place } from './place.ts'
import type { Progress } from './progress.ts'

/** What the index asks of the rest of the store. */
export type IndexSource = {
  /** Looks at the files and gives the list, newest first. */
  list: () => Promise<readonly MeetingSummary[]>
  /** The list and the files' stamps as last seen, without looking. */
  known: () => readonly MeetingSummary[]
  stamps: () => ReadonlyMap<string, Stamp>
  /** `null` for a meeting that cannot be read now. */
  read: (id: string) => Promise<Meeting | null>
  isWriter: () => boolean
  /** Takes the writer's lock if it is free. */
  tryToWrite: () => Promise<void>
}

export type IndexState = { state: 'ready' | 'building' | 'off'; done: number; total: number }

/** After the last change the files wait so long. */
const SAVE_DELAY_MS = 1_000
/** While much is indexed, the files follow every so many meetings. */
const SAVE_EVERY = 256
/** So many meetings to index are worth the lock, so that the next command finds the index on the drive. */
const WORTH_WRITING = 500
/** Files changed by other programs are looked for at most so often while somebody searches. */
const LOOK_AGAIN_MS = 10_000
/** Records kept in memory where the files may not be written; further ones are read from the meetings. */
const KEPT_RECORDS = 1_000

/**
 * The search over all meetings of a data folder: loaded once, kept up to date with each save, never in a save's way.
 * Over its habit of 150 lines because loading, catching up, saves in between and the end all order the same three states.
 */
export class SearchIndex {
  readonly #source: IndexSource
  readonly #folder: IndexFolder
  readonly #writer: IndexWriter
  #slots = new IndexSlots()
  #loading: Promise<void> | null = null
  #isBackground = false
  #firstList: Promise<unknown> | null = null
  #work: Promise<unknown> = Promise.resolve()
  #isCatchingUp = false
  #progress = { done: 0, total: 0 }
  #state: IndexState['state'] = 'off'
  #noted = new Map<string, { meeting: Meeting; stamp: Stamp }>()
  #timer: NodeJS.Timeout | null = null
  #lookedAt = Number.NEGATIVE_INFINITY
  #bug: unknown = null
  #isClosed = false
  #closing: Promise<void> | null = null

  constructor({ files, folders }: Pick<Place, 'files' | 'folders'>, source: IndexSource) {
    this.#source = source
    this.#folder = new IndexFolder(files, folders.index)
    this.#writer = new IndexWriter(this.#folder, (place) => this.#recordAt(place))
  }

  /** Loads the index and brings it up to date in the background; searches no longer wait for that. */
  readonly warmUp = (): void => {
    this.#isBackground = true
    // A refusal of the list is told by the list itself.
    this.#firstList = this.#source.list().catch(() => [])
    this.#catchUpBehind()
  }

  readonly state = (): IndexState => ({ state: this.#state, ...this.#progress })

  /** Notes a meeting as just stored; the save does not wait for it. Without its stamp the file is read again later. */
  readonly note = (meeting: Meeting, stamp: Stamp | null): void => {
    if (this.#loading === null) return
    this.#noted.set(meeting.id, { meeting, stamp: stamp ?? { mtimeMs: 0, size: -1 } })
    this.#saveLater()
  }

  readonly forget = (id: string): void => {
    this.#noted.delete(id)
    if (this.#loading === null) return
    this.#slots.remove(id)
    this.#saveLater()
  }

  /** Where nobody has begun to load the index (a single command), the search waits until it is complete. */
  readonly search = async (request: SearchRequest): Promise<Found> => {
    if (!this.#isBackground) await this.#catchUp()
    else if (performance.now() - this.#lookedAt > LOOK_AGAIN_MS) this.#catchUpBehind()
    const bug = this.#bug
    this.#bug = null
    if (bug !== null) throw bug
    await Promise.all([this.#load(), this.#firstList])
    this.#takeNoted()
    const slots = this.#slots
    return await runSearch(
      {
        pages: slots.pages,
        lexicon: slots.lexicon,
        placesOf: (summaries) => slots.placesOf(summaries),
        recordsAt: (wanted) =>
          Promise.all(wanted.map(({ place, id }) => (slots.at(place)?.id === id ? this.#recordAt(place) : null))),
      },
      this.#source.known(),
      request,
    )
  }

  /** Builds everything anew from the meetings' files. */
  readonly rebuild = async (progress: Progress): Promise<void> => {
    await this.#load()
    await this.#queued(async () => {
      this.#slots = new IndexSlots()
      await (await this.#folder.beginAnew()).close()
      await this.#indexChanged(progress)
      progress.report(this.#progress.done, this.#progress.total)
      await this.#save()
    })
  }

  /** Whether the files can be read whole; where there are none, nothing is wrong with them. */
  readonly isSound = (): Promise<boolean> => this.#folder.isSound()

  /** Stops what runs, writes what is new, and lets the files go. */
  readonly close = (): Promise<void> => {
    this.#closing ??= this.#closeNow()
    return this.#closing
  }

  async #closeNow(): Promise<void> {
    this.#isClosed = true
    if (this.#timer) clearTimeout(this.#timer)
    await this.#work
    if (this.#loading === null) return
    await this.#loading
    this.#takeNoted()
    await this.#save()
    await this.#folder.heap.close()
  }

  #load(): Promise<void> {
    this.#loading ??= this.#loadFiles()
    return this.#loading
  }

  async #loadFiles(): Promise<void> {
    this.#state = 'building'
    const loaded = await this.#folder.load()
    if (loaded === null) return
    this.#slots = new IndexSlots(loaded.words)
    for (const [number, page] of loaded.pages.entries()) {
      if (page) this.#slots.adopt(number, page, this.#folder.heap)
    }
  }

  /** One piece of long work after the other. */
  #queued<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#work.then(work)
    this.#work = run.catch(() => undefined)
    return run
  }

  /** A refusal (the folder is gone) is the list's to tell; a bug is thrown at the next search, where it is reported. */
  #catchUpBehind(): void {
    this.#catchUp().catch((error: unknown) => {
      if (!(error instanceof AppError)) this.#bug = error
    })
  }

  /** Indexes what differs from the files. */
  async #catchUp(): Promise<void> {
    if (this.#isCatchingUp) return void (await this.#work)
    this.#isCatchingUp = true
    this.#lookedAt = performance.now()
    await this.#queued(async () => {
      await this.#load()
      await this.#indexChanged({ report: () => undefined })
    }).finally(() => {
      this.#isCatchingUp = false
    })
  }

  async #indexChanged(progress: Progress): Promise<void> {
    const summaries = await this.#source.list()
    const stamps = this.#source.stamps()
    for (const id of this.#slots.ids()) if (!stamps.has(id)) this.#slots.remove(id)
    const isCurrent = (id: string) => {
      const [slot, stamp] = [this.#slots.of(id), stamps.get(id)]
      return slot !== null && slot.mtimeMs === stamp?.mtimeMs && slot.size === stamp.size
    }
    const stale = summaries.filter(({ id }) => !isCurrent(id))
    this.#progress = { done: summaries.length - stale.length, total: summaries.length }
    if (stale.length > 0) this.#state = 'building'
    if (stale.length >= WORTH_WRITING && !this.#source.isWriter()) await this.#source.tryToWrite()
    for (const [at, { id }] of stale.entries()) {
      if (this.#isClosed) return
      progress.report(this.#progress.done, this.#progress.total)
      await this.#indexFile(id, stamps.get(id))
      this.#progress.done++
      if (at % SAVE_EVERY === SAVE_EVERY - 1) await this.#save()
      await nextTurn()
    }
    this.#state = 'ready'
    if (stale.length > 0) this.#saveLater()
  }

  async #indexFile(id: string, stamp: Stamp | undefined): Promise<void> {
    const before = this.#slots.of(id)
    const meeting = await this.#source.read(id)
    // A save that came in between knows better.
    if (meeting === null || stamp === undefined || this.#noted.has(id) || this.#slots.of(id) !== before) return
    this.#slots.put(meeting, stamp)
    this.#keepFewRecords()
  }

  #takeNoted(): void {
    for (const { meeting, stamp } of this.#noted.values()) this.#slots.put(meeting, stamp)
    this.#noted.clear()
    this.#keepFewRecords()
  }

  #keepFewRecords(): void {
    const { records } = this.#slots
    if (this.#source.isWriter() || records.size <= KEPT_RECORDS) return
    for (const place of records.keys()) {
      records.delete(place)
      if (records.size <= KEPT_RECORDS) return
    }
  }

  async #recordAt(place: number): Promise<SearchRecord | null> {
    const inMemory = this.#slots.records.get(place)
    if (inMemory !== undefined) return inMemory
    const slot = this.#slots.at(place)
    if (slot === null) return null
    const inHeap = slot.heap && (await slot.heap.read(slot))
    if (inHeap !== null) return inHeap
    // The heap was cleared away or is damaged: the meeting itself still tells, and gets a place anew.
    const meeting = await this.#source.read(slot.id)
    if (meeting === null || this.#slots.at(place) !== slot) return null
    const passages = passagesOf(meeting)
    const [texts, { stream }] = [writeTexts(passages), this.#slots.lexicon.read(passages)]
    const record = { stream, texts: () => texts }
    this.#slots.records.set(place, record)
    this.#keepFewRecords()
    return record
  }

  #saveLater(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#takeNoted()
      this.#queued(() => this.#save()).catch((error: unknown) => {
        this.#bug = error
      })
    }, SAVE_DELAY_MS)
    this.#timer.unref()
  }

  async #save(): Promise<void> {
    if (this.#source.isWriter()) await this.#writer.save(this.#slots)
  }
}
