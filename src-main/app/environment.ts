import type { Template } from '#contract/paper-shapes.ts'
import type {
  BackupContents,
  BackupReport,
  CheckReport,
  DamagedMeeting,
  EditSteps,
  FolderListing,
  IndexState,
  MissingMeeting,
  MoveReport,
  RecoveredFile,
  RemovedMeeting,
  RestoreReport,
  SearchPage,
  Status,
  Version,
  VersionRoom,
} from '#contract/shapes.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import type { NumberEntry } from '#domain/number-entry.ts'
import type { MeetingDirectives } from '#domain/register-entry.ts'
import type { Directory, Settings } from '#domain/settings.ts'
import type { VersionReason } from '#domain/version-reason.ts'
import type { JobBoard } from './jobs.ts'
import type { MakePages } from './make-pages.ts'
import type { Progress } from './progress.ts'

/** What is looked for and how much of it; `today` decides what is overdue. */
export type SearchRequest = { text: string; limit: number; skip: number; today: string }

/** The store as the handlers see it. `store/store.ts` is the real one; shells pass it in. */
export type Store = {
  folder: string
  /** Takes the writer's lock if it is not held yet. Refuses with `STORE_BUSY` or `STORE_READ_ONLY`. */
  openForWriting: () => Promise<void>
  isOpenForWriting: () => boolean
  all: () => Promise<{ meetings: MeetingSummary[]; damaged: DamagedMeeting[]; missing: MissingMeeting[] }>
  /** How far the reading of files is that `all` waits for. */
  reading: () => { done: number; total: number } | null
  get: (id: string) => Promise<Meeting>
  create: (meeting: Meeting) => Promise<Meeting>
  /** Runs `change` synchronously on the newest value; a stale `baseRevision` is a `MEETING_CONFLICT`. */
  update: (id: string, baseRevision: number, change: (meeting: Meeting) => Meeting) => Promise<Meeting>
  remove: (id: string) => Promise<RemovedMeeting>
  restore: (id: string) => Promise<Meeting>
  removed: () => Promise<RemovedMeeting[]>
  /** Deletes for good from the bin. More than 20, or more than a fifth of all, need `isConfirmed` (`MASS_DELETION`). */
  purge: (ids: readonly string[], isConfirmed: boolean) => Promise<number>
  forgetMissing: (ids: readonly string[]) => Promise<number>
  undo: (id: string, baseRevision: number) => Promise<Meeting>
  redo: (id: string, baseRevision: number) => Promise<Meeting>
  steps: (id: string) => Promise<EditSteps>
  versions: {
    list: (id: string) => Promise<Version[]>
    room: () => Promise<VersionRoom>
    read: (id: string, name: string) => Promise<Meeting>
    make: (id: string, reason: VersionReason) => Promise<Version>
    restore: (id: string, name: string) => Promise<Meeting>
  }
  search: (request: SearchRequest) => Promise<SearchPage>
  indexState: () => IndexState
  rebuildIndex: (progress: Progress) => Promise<void>
  check: (progress: Progress, isRepair: boolean) => Promise<CheckReport>
  backUp: (progress: Progress, folder: string) => Promise<BackupReport>
  inspectBackup: (path: string) => Promise<BackupContents>
  restoreBackup: (progress: Progress, request: { path: string; replaceDifferent: boolean }) => Promise<RestoreReport>
  settings: () => Promise<Settings>
  saveSettings: (settings: Settings) => Promise<Settings>
  /** Brings damaged settings and directory back from their newest good copies. */
  recoverSettings: () => Promise<RecoveredFile[]>
  /** The register of numbers. `take` refuses a number of a series that is taken (`NUMBER_TAKEN`); `null` = the next. */
  numbers: {
    list: (organizationId: string) => Promise<NumberEntry[]>
    find: (entryId: string) => Promise<NumberEntry | null>
    take: (entry: Omit<NumberEntry, 'number'> & { number: number | null }) => Promise<NumberEntry>
    release: (entryId: string) => Promise<void>
  }
  /** Pictures of a meeting, by file name. */
  photos: {
    add: (meetingId: string, bytes: Uint8Array, extension: 'jpg' | 'png') => Promise<string>
    read: (meetingId: string, file: string) => Promise<Uint8Array>
    /** Names of the files that are there. */
    list: (meetingId: string) => Promise<string[]>
  }
  templates: {
    list: () => Promise<Template[]>
    save: (template: Template, bytes: Uint8Array) => Promise<Template>
    read: (templateId: string) => Promise<{ template: Template; bytes: Uint8Array }>
    remove: (templateId: string) => Promise<void>
  }
  /** Update sheets as bodies sent them back, by file name; one that is there is not written again. */
  sheets: {
    keep: (bytes: Uint8Array, extension: string) => Promise<string>
    read: (file: string) => Promise<Uint8Array>
  }
  /** The directives of all meetings; the same list until something changes. `unread` meetings are still to be read. */
  directives: () => Promise<{ meetings: readonly MeetingDirectives[]; unread: number }>
  directory: () => Promise<Directory>
  updateDirectory: (change: (directory: Directory) => Directory) => Promise<Directory>
  close: () => Promise<void>
}

/** Everything the pure rooms cannot have of their own: clock, chance, hash, files, and who is calling. */
export type Environment = {
  /** The open store; another one after a move. */
  readonly store: Store
  jobs: JobBoard
  /** Copies the store to another folder, proves the copy equal, and goes on there. */
  moveStore: (progress: Progress, folder: string) => Promise<MoveReport>
  listFolders: (path: string) => Promise<FolderListing>
  /** Sentences about where the data folder lies. */
  folderWarnings: () => string[]
  shell: Status['shell']
  version: string
  now: () => Date
  randomBytes: (count: number) => Uint8Array
  /** SHA-256 of the text in UTF-8, hex. */
  hash: (text: string) => string
  /** SHA-256 of the bytes, hex. */
  hashBytes: (bytes: Uint8Array) => string
  /** Draws pages of a paper; in a window's core in a thread of its own. */
  makePages: MakePages
  /** Writes a new file into a folder that exists, under the name or the next free one; gives its path. */
  writePaper: (folder: string, fileName: string, bytes: Uint8Array) => Promise<string>
  /** Opens a file that this run has written in the program the system has for it, or shows it in its folder. */
  openFile: (path: string, how: 'open' | 'reveal') => Promise<void>
  /** An old .doc, .rtf or .odt as .docx, by LibreOffice. Refuses with `SOURCE_NEEDS_OFFICE`, `SOURCE_OFFICE_FAILED`. */
  convertToWord: (bytes: Uint8Array, fileName: string) => Promise<Uint8Array>
  /** An .xls or .ods as .xlsx, by LibreOffice. Refuses with `SHEET_NEEDS_OFFICE`, `SOURCE_OFFICE_FAILED`. */
  convertToSheet: (bytes: Uint8Array, fileName: string) => Promise<Uint8Array>
  /** A file of `resources/sample`, as text. */
  readSample: (name: 'ghi-chep.txt' | 'to-chuc.json' | 'cuoc-hop-mau.json') => Promise<string>
  /** Lets waiting calls be answered before long work goes on. */
  pause: () => Promise<void>
  /** Bugs go here with their stack; refusals do not. */
  reportBug: (error: unknown, call: string) => void
}
