import { type DocumentRecord, type PaperRef, recordOf } from '#domain/document-record.ts'
import type { Id } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import { newId } from '../../shell/new-id.ts'

/** One text for a paper, as a key of lists and sets. */
export const paperKey = ({ kind, target }: PaperRef): string => `${kind}/${target}`

export const isSamePaper = (one: PaperRef, other: PaperRef): boolean =>
  one.kind === other.kind && one.target === other.target

/** The record of a paper is named after its kind; those of which there are several get a name of their own. */
const idOf = ({ kind, target }: PaperRef): Id => (target === '' ? kind : newId())

/** The meeting with the record of a paper changed. */
export function changeRecord(meeting: Meeting, paper: PaperRef, part: Partial<DocumentRecord>): Meeting {
  const { documents } = meeting
  const at = documents.findLastIndex((one) => isSamePaper(one, paper))
  const id = documents[at]?.id ?? idOf(paper)
  const record = { ...recordOf(documents, paper), id, ...part }
  return { ...meeting, documents: at < 0 ? [...documents, record] : documents.with(at, record) }
}
