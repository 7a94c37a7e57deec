import * as z from 'zod'
import { CalendarDate, Moment } from './dates.ts'
import { Id } from './ids.ts'

/** Papers that can be made from a meeting. */
export const DocumentKind = z.enum([
  'minutes',
  'review-copy',
  'conclusion-notice',
  'report',
  'invitation',
  'reminder',
  'attendee-list',
  'directive-table',
  'task-slip',
  'speech',
  'news-item',
  'press-release',
  'communique',
])
export type DocumentKind = z.infer<typeof DocumentKind>

/**
 * Which of several papers of one kind: the body of a task slip or a reminder (its name), the person of an invitation or
 * the speech (an id), the order of the list of delegates (`protocol`, `alphabetical`); empty where there is only one. As
 * long as what was typed: a whole sentence in the field of the body must not cost the meeting its papers.
 */
export const PaperTarget = z.string().default('')
export const PaperRef = z.object({ kind: DocumentKind, target: PaperTarget })
export type PaperRef = z.infer<typeof PaperRef>

/** How urgent the delivery is: khẩn, thượng khẩn, hỏa tốc (NĐ 30, Phụ lục I, III.2b). */
export const Urgency = z.enum(['none', 'urgent', 'veryUrgent', 'express'])
export type Urgency = z.infer<typeof Urgency>

/** Who may see it: xem xong trả lại, lưu hành nội bộ (III.2c), tài liệu thu hồi (III.2a). */
export const Circulation = z.enum(['none', 'returnAfterReading', 'internal', 'recall'])
export type Circulation = z.infer<typeof Circulation>

/** What the office has settled about one paper: its number once the registry has given one, its marks, its signer. */
export const DocumentRecord = z.object({
  id: Id,
  kind: DocumentKind,
  target: PaperTarget,
  number: z.int().positive().nullable().default(null),
  symbol: z.string().default(''),
  issuedOn: CalendarDate.nullable().default(null),
  /** Full name of a signer other than the one the body names for this kind; empty = that one. */
  signer: z.string().default(''),
  urgency: Urgency.default('none'),
  circulation: Circulation.default('none'),
  /** Box 12: mark of the drafter and number of copies, `PL.(300)`. */
  draftMark: z.string().default(''),
  /** Whether the body's address stands at the foot of page 1 (box 13). */
  showsContact: z.boolean().default(false),
  /** Căn cứ ban hành, one a line, without end marks (II.6a). */
  legalBases: z.array(z.string()).default([]),
  /** Kính gửi; empty = what the paper proposes. */
  addressees: z.array(z.string()).default([]),
  /** V/v of a letter, or trích yếu; empty = what the paper proposes. */
  subject: z.string().default(''),
  fileName: z.string().default(''),
  exportedAt: Moment.nullable().default(null),
  /** SHA-256 of the bytes last exported, hex; empty where it was never exported. */
  hash: z.string().default(''),
})
export type DocumentRecord = z.infer<typeof DocumentRecord>

const isSame = (one: PaperRef, other: PaperRef): boolean => one.kind === other.kind && one.target === other.target

/** The record of a paper; one that nothing was settled about is empty and not stored. */
export const recordOf = (documents: readonly DocumentRecord[], paper: PaperRef): DocumentRecord =>
  documents.findLast((one) => isSame(one, paper)) ?? DocumentRecord.parse({ id: paper.kind, ...paper })
