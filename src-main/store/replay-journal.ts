import type { Moment } from '#domain/dates.ts'
import type { Patch } from '#domain/meeting-patch.ts'
import { readLines } from './checked-lines.ts'

export type Step = { at: Moment; patch: Patch }
/** A line of a journal: one save, or (first, after the journal was shortened) the steps that were kept. */
export type JournalLine =
  | { kind: 'edit' | 'undo' | 'redo'; from: number; revision: number; at: Moment; patch: Patch }
  | { kind: 'base'; revision: number; steps: Step[] }

/** Where the edits of a meeting stand: what can be undone and redone, the last of each list first in turn. */
export type Track = {
  done: Step[]
  undone: Step[]
  revision: number
  bytes: number
  lines: number
  /** The file does not lead to where this track stands; the next line has to begin it anew. */
  isTorn: boolean
}

/** Takes a journal's line into the track. A gap in the revisions drops what came before it. */
export function replayJournal(track: Track, line: JournalLine): void {
  track.lines++
  if (line.kind === 'base') return void Object.assign(track, { done: line.steps, undone: [], revision: line.revision })
  if (line.from !== track.revision) Object.assign(track, { done: [], undone: [] })
  track.revision = line.revision
  if (line.kind === 'edit') {
    track.undone = []
    // A save that only added a source or a decision is no step: evidence is not taken back.
    if (line.patch.length > 0) track.done.push({ at: line.at, patch: line.patch })
    return
  }
  const [from, to] = line.kind === 'undo' ? [track.done, track.undone] : [track.undone, track.done]
  const step = from.pop()
  if (step !== undefined) to.push(step)
}

/** A journal's file as a track; reading stops at the first line that is torn or damaged. */
export function readJournal(bytes: Buffer): Track {
  const track: Track = { done: [], undone: [], revision: -1, bytes: bytes.length, lines: 0, isTorn: false }
  for (const line of readLines(bytes)) {
    if (line === undefined) {
      track.isTorn = true
      break
    }
    replayJournal(track, line as JournalLine)
  }
  return track
}
