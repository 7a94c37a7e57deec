import { DocumentRecord, type PaperRef, recordOf } from './document-record.ts'
import type { Id } from './ids.ts'
import type { Meeting } from './meeting.ts'

/** The meeting with something settled about one paper; `newId` is for a paper that nothing was settled about so far. */
export function settleRecord(
  meeting: Meeting,
  { kind, target }: PaperRef,
  { newId, ...settled }: Partial<DocumentRecord> & { newId: Id },
): Meeting {
  const isOwn = (one: DocumentRecord): boolean => one.kind === kind && one.target === target
  const before = recordOf(meeting.documents, { kind, target })
  const at = meeting.documents.findLastIndex(isOwn)
  if (at < 0) {
    const record = DocumentRecord.parse({ ...before, ...settled, id: newId })
    return { ...meeting, documents: [...meeting.documents, record] }
  }
  return { ...meeting, documents: meeting.documents.with(at, { ...before, ...settled }) }
}
