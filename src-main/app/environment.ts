import type { DamagedMeeting, RemovedMeeting, Status } from '#contract/shapes.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import type { Directory, Settings } from '#domain/settings.ts'

/** The store as the handlers see it. `store/store.ts` is the real one; shells pass it in. */
export type Store = {
  folder: string
  /** Takes the writer's lock if it is not held yet. Refuses with `STORE_BUSY` or `STORE_READ_ONLY`. */
  openForWriting: () => Promise<void>
  isOpenForWriting: () => boolean
  all: () => Promise<{ meetings: MeetingSummary[]; damaged: DamagedMeeting[] }>
  get: (id: string) => Promise<Meeting>
  create: (meeting: Meeting) => Promise<Meeting>
  /** Runs `change` synchronously on the newest value; a stale `baseRevision` is a `MEETING_CONFLICT`. */
  update: (id: string, baseRevision: number, change: (meeting: Meeting) => Meeting) => Promise<Meeting>
  remove: (id: string) => Promise<RemovedMeeting>
  restore: (id: string) => Promise<Meeting>
  removed: () => Promise<RemovedMeeting[]>
  settings: () => Promise<Settings>
  saveSettings: (settings: Settings) => Promise<Settings>
  directory: () => Promise<Directory>
  updateDirectory: (change: (directory: Directory) => Directory) => Promise<Directory>
  close: () => Promise<void>
}

/** Everything the pure rooms cannot have of their own: clock, chance, hash, files, and who is calling. */
export type Environment = {
  store: Store
  shell: Status['shell']
  version: string
  now: () => Date
  randomBytes: (count: number) => Uint8Array
  /** SHA-256 of the text in UTF-8, hex. */
  hash: (text: string) => string
  /** A file of `resources/sample`, as text. */
  readSample: (name: 'ghi-chep.txt' | 'to-chuc.json') => Promise<string>
  /** Bugs go here with their stack; refusals do not. */
  reportBug: (error: unknown, call: string) => void
}
