import { type DocumentKind, DocumentRecord } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'

/** The record of a paper; one that was never touched is empty and not stored. */
export const recordOf = (meeting: Meeting, kind: DocumentKind): DocumentRecord =>
  meeting.documents.find((one) => one.kind === kind) ?? DocumentRecord.parse({ id: kind, kind })

/** The meeting with the record of a paper changed. */
export function changeRecord(meeting: Meeting, kind: DocumentKind, part: Partial<DocumentRecord>): Meeting {
  const record = { ...recordOf(meeting, kind), ...part }
  const at = meeting.documents.findIndex((one) => one.kind === kind)
  return { ...meeting, documents: at < 0 ? [...meeting.documents, record] : meeting.documents.with(at, record) }
}
