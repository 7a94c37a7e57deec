import { changeRecord as changeRecordOf } from '#domain/change-record.ts'
import type { DocumentRecord, PaperRef } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import { newId } from '../../shell/new-id.ts'

/** One text for a paper, as a key of lists and sets. */
export const paperKey = ({ kind, target }: PaperRef): string => `${kind}/${target}`

export const isSamePaper = (one: PaperRef, other: PaperRef): boolean =>
  one.kind === other.kind && one.target === other.target

/** The meeting with the record of a paper changed. */
export const changeRecord = (meeting: Meeting, paper: PaperRef, part: Partial<DocumentRecord>): Meeting =>
  changeRecordOf(meeting, { paper, newId }, part)
