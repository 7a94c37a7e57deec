import { setImmediate as pause, setTimeout as wait } from 'node:timers/promises'
import { AppError } from '#domain/errors.ts'
import type { Meeting } from '#domain/meeting.ts'
import { enterDirectives, type MeetingDirectives } from '#domain/register-entry.ts'
import { DirectiveFile, type MeetingEntry } from './directive-file.ts'
import { orNullIfMissing, orNullIfRefused } from './file-system.ts'
import type { Stamp } from './index-slots.ts'
import type { Place } from './place.ts'
import type { IndexSource } from './search-index.ts'

export type DirectiveList = { meetings: readonly MeetingDirectives[]; unread: number }

/** After the last change the file waits so long. */
const SAVE_DELAY_MS = 1_000
/** So many meetings read anew are worth the lock, so that the next command finds them in the file. */
const WORTH_WRITING = 500
const SAVE_EVERY = 256
/** Files changed by other programs are looked for at most so often while somebody works in the register. */
const LOOK_AGAIN_MS = 10_000
/** Where many meetings have to be read first, a question is answered with what is there after so long. */
const ANSWER_AFTER_MS = 1_500

/**
 * The directives of all meetings, in memory: loaded at the first question, kept up to date with each save, and held
 * against the meetings' files, which alone count. Over its habit of 150 lines, as the search index is, because loading,
 * catching up and saves in between order the same state.
 */
export class DirectiveBook {
  readonly #place: Place
  readonly #source: IndexSource
  readonly #file: DirectiveFile
  #entries = new Map<string, MeetingEntry>()
  readonly #changed = new Set<string>()
  #loading: Promise<void> | null = null
  #catchingUp: Promise<void> | null = null
  #lookedAt = Number.NEGATIVE_INFINITY
  #unread = 0
  #timer: NodeJS.Timeout | null = null
  #saving: Promise<unknown> = Promise.resolve()
  #isClosed = false
  #joined: { known: unknown; meetings: readonly MeetingDirectives[] } | null = null

  constructor(place: Place, source: IndexSource) {
    this.#place = place
    this.#source = source
    this.#file = new DirectiveFile(place)
  }

  /** The very same list until something changes. `unread`: meetings still to be read; ask again. */
  readonly list = async (): Promise<DirectiveList> => {
    if (this.#unread > 0 || performance.now() - this.#lookedAt > LOOK_AGAIN_MS) {
      const timer = new AbortController()
      const { signal } = timer
      // A refusal that comes after the answer is told by the next question.
      await Promise.race([this.#catchUp(), wait(ANSWER_AFTER_MS, null, { signal })]).finally(() => timer.abort())
    }
    return { meetings: this.#join(), unread: this.#unread }
  }

  /** Notes a meeting as just stored; the save does not wait. Before the first question its file's marks will tell. */
  readonly note = (meeting: Meeting, stamp: Stamp | null): void => {
    if (this.#loading === null) return
    // Back from the bin: the list of meetings has to look at the files before it knows of it.
    if (stamp === null) this.#lookedAt = Number.NEGATIVE_INFINITY
    const { mtimeMs, size } = stamp ?? { mtimeMs: 0, size: -1 }
    this.#afterLoading(() => this.#set(meeting.id, { mtimeMs, size, directives: enterDirectives(meeting) }))
  }

  readonly forget = (id: string): void => {
    if (this.#loading !== null) this.#afterLoading(() => this.#set(id, null))
  }

  /** Takes meetings out of the file as well: its lines hold what was said in them. */
  readonly forgetForGood = async (ids: readonly string[]): Promise<void> => {
    const { files, folders } = this.#place
    if ((await orNullIfRefused(files.stat(folders.directives))) === null) return
    await this.#load()
    for (const id of ids) this.#set(id, null)
    this.#file.writeAnewNext()
    await orNullIfRefused(this.#save())
  }

  /** Whether the file on the drive is whole; where there is none, nothing is wrong with it. */
  readonly isSound = async (): Promise<boolean> => {
    const { files, folders } = this.#place
    if ((await orNullIfMissing(files.stat(folders.directives))) === null) return true
    return (await new DirectiveFile(this.#place).read()).isWhole
  }

  /** Reads every meeting anew. */
  readonly rebuild = async (): Promise<void> => {
    await this.#load()
    await this.#catchingUp
    for (const [id, entry] of this.#entries) this.#set(id, { ...entry, size: -1 })
    await this.#catchUp()
    await this.#save()
  }

  readonly close = async (): Promise<void> => {
    this.#isClosed = true
    if (this.#timer) clearTimeout(this.#timer)
    await orNullIfRefused(this.#catchingUp ?? Promise.resolve())
    await this.#loading
    await orNullIfRefused(this.#save())
  }

  #load(): Promise<void> {
    this.#loading ??= this.#file.read().then(({ entries }) => {
      this.#entries = entries
    })
    return this.#loading
  }

  /** What is noted while the file is being read is newer than what stands in it. */
  #afterLoading(work: () => void): void {
    void this.#loading?.then(work)
  }

  #set(id: string, entry: MeetingEntry | null): void {
    if (entry === null) this.#entries.delete(id)
    else this.#entries.set(id, entry)
    this.#changed.add(id)
    this.#joined = null
    this.#saveLater()
  }

  #catchUp(): Promise<void> {
    this.#catchingUp ??= this.#readChanged().finally(() => {
      this.#catchingUp = null
    })
    return this.#catchingUp
  }

  async #readChanged(): Promise<void> {
    await this.#load()
    const summaries = await this.#source.list()
    const stamps = this.#source.stamps()
    for (const id of this.#entries.keys()) if (!stamps.has(id)) this.#set(id, null)
    const stale = summaries.filter(({ id }) => !this.#isCurrent(id, stamps.get(id)))
    this.#unread = stale.length
    if (stale.length >= WORTH_WRITING && !this.#source.isWriter()) await this.#source.tryToWrite()
    for (const [at, { id }] of stale.entries()) {
      if (this.#isClosed) return
      await this.#readFile(id, stamps.get(id))
      this.#unread--
      if (at % SAVE_EVERY === SAVE_EVERY - 1) await orNullIfRefused(this.#save())
      await pause()
    }
    this.#lookedAt = performance.now()
  }

  #isCurrent(id: string, stamp: Stamp | undefined): boolean {
    const entry = this.#entries.get(id)
    return entry !== undefined && entry.mtimeMs === stamp?.mtimeMs && entry.size === stamp.size
  }

  async #readFile(id: string, stamp: Stamp | undefined): Promise<void> {
    const before = this.#entries.get(id)
    const meeting = await this.#readOrNull(id)
    // A save that came in between knows better.
    if (meeting === null || stamp === undefined || this.#entries.get(id) !== before) return
    this.#set(id, { mtimeMs: stamp.mtimeMs, size: stamp.size, directives: enterDirectives(meeting) })
  }

  /** What cannot be read is named by the list of meetings. */
  async #readOrNull(id: string): Promise<Meeting | null> {
    try {
      return await this.#source.read(id)
    } catch (error) {
      if (error instanceof AppError) return null
      throw error
    }
  }

  #join(): readonly MeetingDirectives[] {
    const known = this.#source.known()
    if (this.#joined?.known === known) return this.#joined.meetings
    const meetings = known.flatMap((summary) => {
      const entry = this.#entries.get(summary.id)
      return entry === undefined || entry.directives.length === 0 ? [] : [{ summary, directives: entry.directives }]
    })
    this.#joined = { known, meetings }
    return meetings
  }

  #saveLater(): void {
    if (this.#timer) clearTimeout(this.#timer)
    // The file is derived: what a full disk refuses now is read from the meetings again.
    this.#timer = setTimeout(() => void orNullIfRefused(this.#save()), SAVE_DELAY_MS)
    this.#timer.unref()
  }

  #save(): Promise<void> {
    const run = this.#saving.then(() => this.#saveNow())
    this.#saving = run.catch(() => undefined)
    return run
  }

  async #saveNow(): Promise<void> {
    if (this.#changed.size === 0 || !this.#source.isWriter()) return
    const changed = new Set(this.#changed)
    this.#changed.clear()
    try {
      await this.#file.save(changed, this.#entries)
    } catch (error) {
      for (const id of changed) this.#changed.add(id)
      throw error
    }
  }
}
