import * as z from 'zod'
import { CalendarDate, Moment } from '#domain/dates.ts'
import { DocumentKind } from '#domain/document-record.ts'
import { Id } from '#domain/ids.ts'

/** A meeting file that could not be read; it stays where it is, a copy lies in quarantine. */
export const DamagedMeeting = z.object({
  id: z.string(),
  code: z.enum(['MEETING_DAMAGED', 'MEETING_TOO_NEW']),
  message: z.string(),
  /** The newest snapshot that can be read, if there is one. */
  snapshot: z.string().nullable(),
})
export type DamagedMeeting = z.infer<typeof DamagedMeeting>

export const RemovedMeeting = z.object({ id: Id, title: z.string(), removedAt: Moment })
export type RemovedMeeting = z.infer<typeof RemovedMeeting>

/** `access: 'read'`: another writer holds the folder, or it cannot be written; `readOnlyReason` says which. */
export const Status = z.object({
  version: z.string(),
  shell: z.enum(['electron', 'http', 'cli', 'test']),
  dataFolder: z.string(),
  access: z.enum(['write', 'read']),
  readOnlyReason: z.string(),
  today: CalendarDate,
})
export type Status = z.infer<typeof Status>

/** A passage found: `snippet` with the hits as `[start, end)` ranges in it. */
export const SearchHit = z.object({
  meetingId: Id,
  meetingTitle: z.string(),
  heldOn: z.string(),
  part: z.enum(['title', 'organizer', 'attendee', 'speech', 'directive', 'figure', 'award', 'assessment', 'source']),
  partId: z.string(),
  snippet: z.string(),
  ranges: z.array(z.tuple([z.int(), z.int()])),
})
export type SearchHit = z.infer<typeof SearchHit>

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

export const ProposalDecision = z.object({
  proposalId: Id,
  decision: z.enum(['accept', 'reject', 'reopen']),
  /** The value as corrected by the reader; checked against the proposal's kind. */
  value: z.unknown().optional(),
})

/** Something a paper lacks; `field` names the place to fill it in. */
export const MissingPart = z.object({ field: z.string(), message: z.string(), isRequired: z.boolean() })
export type MissingPart = z.infer<typeof MissingPart>

export const DocumentPreview = z.object({
  kind: DocumentKind,
  fileName: z.string(),
  /** The paper as HTML pages for showing, built from escaped text only. */
  html: z.string(),
  /** The paper as plain text, for a portal. */
  text: z.string(),
  missing: z.array(MissingPart),
})
export type DocumentPreview = z.infer<typeof DocumentPreview>
