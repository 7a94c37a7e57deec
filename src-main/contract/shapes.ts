import * as z from 'zod'
import { FieldChange } from '#domain/compare-meetings.ts'
import { CalendarDate, Moment } from '#domain/dates.ts'
import { Id } from '#domain/ids.ts'
import { meetingParts } from '#domain/meeting-part.ts'
import { VersionReason } from '#domain/version-reason.ts'
import { Failure } from './reply.ts'

/** A meeting file that could not be read; it stays where it is, a copy lies in quarantine. */
export const DamagedMeeting = z.object({
  id: z.string(),
  code: z.enum(['MEETING_DAMAGED', 'MEETING_TOO_NEW']),
  message: z.string(),
  /** The newest snapshot that can be read, if there is one. */
  snapshot: z.string().nullable(),
})
export type DamagedMeeting = z.infer<typeof DamagedMeeting>

/** A meeting whose file has left the folder without this program removing it; `snapshot`: a version that can be read. */
export const MissingMeeting = z.object({ id: Id, title: z.string(), snapshot: z.string().nullable() })
export type MissingMeeting = z.infer<typeof MissingMeeting>

/** A meeting in the bin. `keptUntil`: the last day on which the program promises to keep it. */
export const RemovedMeeting = z.object({ id: Id, title: z.string(), removedAt: Moment, keptUntil: CalendarDate })
export type RemovedMeeting = z.infer<typeof RemovedMeeting>

/** Where the search index stands; while it is built, a search looks only at what is in it so far. */
export const IndexState = z.object({ state: z.enum(['ready', 'building', 'off']), done: z.int(), total: z.int() })
export type IndexState = z.infer<typeof IndexState>

/** `access: 'read'`: another writer holds the folder, or it cannot be written; `readOnlyReason` says which. */
export const Status = z.object({
  version: z.string(),
  shell: z.enum(['electron', 'http', 'cli', 'test']),
  dataFolder: z.string(),
  access: z.enum(['write', 'read']),
  readOnlyReason: z.string(),
  today: CalendarDate,
  /** Sentences about where the folder lies (a sync tool's folder, a network share); empty where all is well. */
  folderWarnings: z.array(z.string()),
  index: IndexState,
})
export type Status = z.infer<typeof Status>

/** What undo or redo would do next: when it was written and which parts of the meeting it touches. */
export const EditStep = z.object({ at: Moment, parts: z.array(z.string()) })
export type EditStep = z.infer<typeof EditStep>
/** `null` where there is nothing to undo or to redo. */
export const EditSteps = z.object({ undo: EditStep.nullable(), redo: EditStep.nullable() })
export type EditSteps = z.infer<typeof EditSteps>

/** One kept version of a meeting. `name` is its file's; `problem`: why it cannot be read, `null` where it can. */
export const Version = z.object({
  name: z.string(),
  revision: z.int().nonnegative(),
  savedAt: Moment,
  reason: VersionReason,
  sizeBytes: z.int().nonnegative(),
  problem: z.string().nullable(),
})
export type Version = z.infer<typeof Version>

/** The room all versions of all meetings take, and the limit set for it. */
export const VersionRoom = z.object({ usedBytes: z.int().nonnegative(), limitBytes: z.int().nonnegative() })
export type VersionRoom = z.infer<typeof VersionRoom>

export { FieldChange }

/** Long work: what it is, how far it is, and how it ended. `total` 0 = not known yet. */
export const Job = z.object({
  id: Id,
  kind: z.enum(['index', 'check', 'backup', 'restoreBackup', 'move', 'export', 'read', 'people']),
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
  /** Why it failed; `null` otherwise. */
  failure: Failure.nullable(),
  /** What it gave, by kind: `CheckReport`, `BackupReport`, `RestoreReport`, `MoveReport`, `ExportReport`, `ReadReport`, `PeopleSeen`; `null` until it is done.
   *  An export that runs or was stopped tells the files written so far. */
  result: z.unknown(),
})
export type Job = z.infer<typeof Job>

/** One finding of the check: the file below the data folder, what is wrong, what was or can be done. */
export const CheckFinding = z.object({
  path: z.string(),
  severity: z.enum(['problem', 'repaired', 'note']),
  message: z.string(),
})
export const CheckReport = z.object({ checked: z.int(), findings: z.array(CheckFinding) })
export type CheckReport = z.infer<typeof CheckReport>

export const BackupReport = z.object({ path: z.string(), files: z.int(), sizeBytes: z.int() })
export type BackupReport = z.infer<typeof BackupReport>

/** What a backup holds against the store: meetings that are new, the same, older there or different. */
export const BackupContents = z.object({
  path: z.string(),
  madeAt: Moment,
  added: z.array(z.object({ id: Id, title: z.string() })),
  same: z.int(),
  different: z.array(z.object({ id: Id, title: z.string(), here: z.int(), there: z.int() })),
})
export type BackupContents = z.infer<typeof BackupContents>

export const RestoreReport = z.object({ added: z.int(), replaced: z.int(), kept: z.int() })
export type RestoreReport = z.infer<typeof RestoreReport>

export const MoveReport = z.object({ from: z.string(), to: z.string(), files: z.int() })
export type MoveReport = z.infer<typeof MoveReport>

export const FolderListing = z.object({
  path: z.string(),
  parent: z.string().nullable(),
  folders: z.array(z.string()),
  /** The drives of a Windows PC (`D:\\`); empty elsewhere. */
  drives: z.array(z.string()),
  /** Whether a data folder of this program lies here already. */
  hasStore: z.boolean(),
  warnings: z.array(z.string()),
})
export type FolderListing = z.infer<typeof FolderListing>

/** A passage found: `snippet` with the hits as `[start, end)` ranges in it. */
export const SearchHit = z.object({
  meetingId: Id,
  meetingTitle: z.string(),
  heldOn: z.string(),
  part: z.enum(meetingParts),
  partId: z.string(),
  snippet: z.string(),
  ranges: z.array(z.tuple([z.int(), z.int()])),
  /** Whether the words stand there with the very tone marks that were typed. */
  isExact: z.boolean(),
})
export type SearchHit = z.infer<typeof SearchHit>

/**
 * An answer of the search. `meetingCount`: meetings that hold the words, shown or not; `isLoose`: the phrase stands
 * nowhere whole, these passages hold all its words; `notes`: sentences about filters that were not understood.
 */
export const SearchPage = z.object({
  hits: z.array(SearchHit),
  meetingCount: z.int().nonnegative(),
  hasMore: z.boolean(),
  isLoose: z.boolean(),
  notes: z.array(z.string()),
  /** Meetings with more passages than are shown, so that a long meeting does not fill the page, and how many more. */
  moreIn: z.array(z.object({ meetingId: Id, count: z.int().positive() })),
})
export type SearchPage = z.infer<typeof SearchPage>

/** A damaged file that was brought back: from the copy of that day, or with the defaults where no copy could be read. */
export const RecoveredFile = z.object({ file: z.string(), from: CalendarDate.nullable() })
export type RecoveredFile = z.infer<typeof RecoveredFile>

export const ImportCounts = z.object({
  fields: z.int(),
  attendees: z.int(),
  groups: z.int(),
  speeches: z.int(),
  directives: z.int(),
  figures: z.int(),
  awards: z.int(),
  assessments: z.int(),
  photos: z.int(),
})
export type ImportCounts = z.infer<typeof ImportCounts>

/** What reading in the background gave: the meeting and how much was proposed. */
export const ReadReport = z.object({ id: Id, counts: ImportCounts, replaced: Id.nullable() })
export type ReadReport = z.infer<typeof ReadReport>

export const ProposalDecision = z.object({
  proposalId: Id,
  decision: z.enum(['accept', 'reject', 'reopen']),
  /** The value as corrected by the reader; checked against the proposal's kind. */
  value: z.unknown().optional(),
})
