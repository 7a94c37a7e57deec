import type { DocumentKind } from '#domain/document-record.ts'

/** What can be settled about a paper of a kind beside its text. */
export type RecordPart =
  | 'number'
  | 'signer'
  | 'urgency'
  | 'circulation'
  | 'draftMark'
  | 'contact'
  | 'legalBases'
  | 'addressees'
  | 'subject'

const SIGNED: RecordPart[] = ['number', 'signer', 'subject', 'urgency', 'circulation', 'contact']
const ISSUED: RecordPart[] = [...SIGNED, 'draftMark']
const TABLE: RecordPart[] = ['number', 'subject', 'circulation', 'contact']

/**
 * Minutes are signed by secretary and chair (NĐ 30, mẫu 1.9); lists and tables have no signer, and a number only where
 * the registry gave one; Kính gửi stands on a report to a superior and on a letter (Phụ lục I, II.9); what goes to the
 * press or is read aloud is no paper of the decree.
 */
const PARTS: Record<DocumentKind, RecordPart[]> = {
  minutes: ['number', 'subject', 'circulation', 'contact'],
  'review-copy': TABLE,
  'conclusion-notice': [...ISSUED, 'legalBases'],
  report: [...ISSUED, 'addressees', 'legalBases'],
  invitation: ISSUED,
  reminder: [...ISSUED, 'addressees', 'legalBases'],
  'attendee-list': TABLE,
  'directive-table': TABLE,
  'task-slip': [...SIGNED, 'addressees', 'legalBases'],
  speech: [],
  'news-item': [],
  'press-release': [],
  communique: [...ISSUED, 'legalBases'],
}

export const hasPart = (kind: DocumentKind, part: RecordPart): boolean => PARTS[kind].includes(part)

/** Papers that leave the office for the public. */
export const isForPress = (kind: DocumentKind): boolean =>
  kind === 'news-item' || kind === 'press-release' || kind === 'communique'
