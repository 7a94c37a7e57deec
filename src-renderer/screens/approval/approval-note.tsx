import './approval-note.css'
import { Link } from '@tanstack/react-router'
import type { Id } from '#domain/ids.ts'

/** What a leader has decided about a row, small, at the row; leads to where it was decided. */
export function ApprovalNote({ meetingId, text }: { meetingId: Id; text: string }) {
  if (text === '') return null
  return (
    <Link className="approval-note" to="/approval/$id" params={{ id: meetingId }} search={{}}>
      {text}
    </Link>
  )
}
