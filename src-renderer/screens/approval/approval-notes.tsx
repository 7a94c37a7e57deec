import type { Meeting } from '#domain/meeting.ts'
import type { ReviewItemKind } from '#domain/review-items.ts'
import { approvalWords as words } from '../../text/approval.ts'
import { ApprovalNote } from './approval-note.tsx'
import { useApprovalNotes } from './use-approval-notes.ts'

/** What leaders have decided about the judgements or quotations of a meeting, above the part that holds them. */
export function ApprovalNotes({ meeting, kind }: { meeting: Meeting; kind: ReviewItemKind }) {
  const notes = useApprovalNotes(meeting).filter((one) => one.kind === kind && one.standing !== 'approved')
  if (notes.length === 0) return null
  return (
    <div className="approval-notes">
      {notes.map(({ number, text }) => (
        <ApprovalNote key={number} meetingId={meeting.id} text={`${words.kinds[kind]} ${number}: ${text}`} />
      ))}
    </div>
  )
}
