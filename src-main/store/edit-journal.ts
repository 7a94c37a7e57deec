import { join } from 'node:path'
import type { Moment } from '#domain/dates.ts'
import { invertPatch, type Patch, partsOf } from '#domain/meeting-patch.ts'
import { writeLine } from './checked-lines.ts'
import { appendLoosely, replaceLoosely } from './derived-file.ts'
import { makeFolderDurably } from './durable-file.ts'
import { orNullIfMissing, orNullIfRefused } from './file-system.ts'
import type { Place } from './place.ts'
import { type JournalLine, readJournal, replayJournal, type Step, type Track } from './replay-journal.ts'

export type StepShown = { at: Moment; parts: string[] }
/** What a save did to the history of edits. `from` and `revision`: the revisions before and after it. */
export type Entry = { kind: 'edit' | 'undo' | 'redo'; from: number; revision: number; at: Moment; patch: Patch }

/** More steps than anybody takes back, and the size beyond which a journal is written anew with the newest half. */
const MOST_STEPS = 200
const MOST_BYTES = 2 * 1024 * 1024
/** Journals held in memory: those of the meetings that are being edited. */
const MOST_OPEN = 8

/**
 * The edits of each meeting, for undo and redo also after a restart: `journal/<id>.jsonl`, one line a save. A journal is
 * a convenience: it is not flushed, a failed line fails no save, and where it does not lead to the file's revision
 * (restored from outside, torn) it is silently as if nothing had been edited.
 */
export class EditJournal {
  readonly #place: Place
  readonly #open = new Map<string, Track>()
  /** Lines on their way to the drive; the save that made them has been answered already. */
  #writing: Promise<void> = Promise.resolve()
  #isFolderMade = false

  constructor(place: Place) {
    this.#place = place
  }

  /** What would be undone and redone next on a meeting of this revision. */
  readonly steps = async (
    id: string,
    revision: number,
  ): Promise<{ undo: StepShown | null; redo: StepShown | null }> => {
    const { done, undone } = await this.#trackOf(id, revision)
    return { undo: show(done.at(-1)), redo: show(undone.at(-1)) }
  }

  /** The patch that takes the last edit back, or `null`. */
  readonly patchToUndo = async (id: string, revision: number): Promise<Patch | null> => {
    const step = (await this.#trackOf(id, revision)).done.at(-1)
    return step === undefined ? null : invertPatch(step.patch)
  }

  /** The patch that makes the edit again that was last taken back, or `null`. */
  readonly patchToRedo = async (id: string, revision: number): Promise<Patch | null> =>
    (await this.#trackOf(id, revision)).undone.at(-1)?.patch ?? null

  /** The revision of the last save that was noted, also of a meeting whose file is gone; below 0 where none was. */
  readonly revisionOf = async (id: string): Promise<number> => (this.#open.get(id) ?? (await this.#read(id))).revision

  /** Notes a save that has been made; its line follows behind the answer. */
  readonly note = async (id: string, entry: Entry): Promise<void> => {
    // One at a time: a journal that is written anew must not hold what a line behind it will tell again.
    await this.#writing
    const track = await this.#trackOf(id, entry.from)
    const line: JournalLine = entry.kind === 'edit' ? entry : { ...entry, patch: [] }
    replayJournal(track, line)
    this.#writing = this.#writing.then(async () => {
      const isWritten = await orNullIfRefused(this.#write(id, track, writeLine(line)).then(() => true))
      // What could not be written leads nowhere after a restart; in this run undo goes on working.
      if (!isWritten) track.isTorn = true
    })
  }

  /** Waits for the lines that are on their way. */
  readonly idle = (): Promise<void> => this.#writing

  /** The journal no longer leads to the meeting as it stands. */
  readonly forget = (id: string): void => void this.#open.delete(id)

  readonly purge = async (id: string): Promise<void> => {
    this.forget(id)
    await this.#writing
    await orNullIfMissing(this.#place.files.unlink(this.#pathOf(id)))
  }

  async #write(id: string, track: Track, line: string): Promise<void> {
    const { files, folders } = this.#place
    if (!this.#isFolderMade) await makeFolderDurably(files, folders.journal)
    this.#isFolderMade = true
    track.bytes += line.length
    const isFull = track.bytes > MOST_BYTES || track.lines > MOST_STEPS * 2 || track.isTorn
    if (!isFull || track.undone.length > 0) return await appendLoosely(files, this.#pathOf(id), line)
    track.done = newestHalf(track.done)
    const base = writeLine({ kind: 'base', revision: track.revision, steps: track.done } satisfies JournalLine)
    await replaceLoosely(files, this.#pathOf(id), [base])
    Object.assign(track, { bytes: base.length, lines: 1, isTorn: false })
  }

  async #trackOf(id: string, revision: number): Promise<Track> {
    const known = this.#open.get(id)
    // Another program may have gone on in the meantime; its lines lead to the file where ours do not.
    const track = known?.revision === revision ? known : await this.#read(id)
    this.#open.delete(id)
    this.#open.set(id, track)
    const [oldest] = this.#open.keys()
    if (this.#open.size > MOST_OPEN && oldest !== undefined) this.#open.delete(oldest)
    if (track.revision !== revision) Object.assign(track, { done: [], undone: [], revision, isTorn: true })
    return track
  }

  async #read(id: string): Promise<Track> {
    await this.#writing
    const bytes = await orNullIfRefused(this.#place.files.readFile(this.#pathOf(id)))
    return readJournal(bytes ?? Buffer.alloc(0))
  }

  readonly #pathOf = (id: string): string => join(this.#place.folders.journal, `${id}.jsonl`)
}

const show = (step: Step | undefined): StepShown | null =>
  step === undefined ? null : { at: step.at, parts: partsOf(step.patch) }

/** The newest steps that make up no more than half of what a journal may hold. */
function newestHalf(steps: readonly Step[]): Step[] {
  let bytes = 0
  return steps
    .slice(-MOST_STEPS / 2)
    .reverse()
    .filter((step) => {
      bytes += JSON.stringify(step).length
      return bytes < MOST_BYTES / 2
    })
    .reverse()
}
