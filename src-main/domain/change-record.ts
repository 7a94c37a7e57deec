import { type DocumentRecord, type PaperRef, recordOf } from './document-record.ts'
import type { Id } from './ids.ts'
import type { Meeting } from './meeting.ts'

type Recorded = { paper: PaperRef; newId: () => Id }

/**
 * The meeting with the record of a paper changed. A record is named after its kind; those of which there are several get a
 * name of their own.
 */
export function changeRecord(meeting: Meeting, { paper, newId }: Recorded, part: Partial<DocumentRecord>): Meeting {
  const { documents } = meeting
  const at = documents.findLastIndex((one) => one.kind === paper.kind && one.target === paper.target)
  const id = documents[at]?.id ?? (paper.target === '' ? paper.kind : newId())
  const record = { ...recordOf(documents, paper), id, ...part }
  return { ...meeting, documents: at < 0 ? [...documents, record] : documents.with(at, record) }
}
