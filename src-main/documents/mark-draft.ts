import type { PaperRef } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import { listUnapproved } from './list-unapproved.ts'
import { paragraph } from './make-blocks.ts'
import type { Block } from './official-document.ts'
import { draftNote } from './wording/review-words.ts'

/** A paper with words that a leader has still to approve says so at its head, wherever it is copied or sent. */
export function markDraft(blocks: Block[], meeting: Meeting, { kind }: Pick<PaperRef, 'kind'>): Block[] {
  const count = listUnapproved(meeting, kind).length
  return count === 0 ? blocks : [paragraph(draftNote(count), 'centeredNote'), ...blocks]
}
