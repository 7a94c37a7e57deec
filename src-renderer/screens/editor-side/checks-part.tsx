import { Link } from '@tanstack/react-router'
import type { CheckedFinding } from '#contract/paper-shapes.ts'
import type { Meeting } from '#domain/meeting.ts'
import { useLibrary } from '../../hooks/library.tsx'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { sideWords } from '../../text/editor-side.ts'
import { papersWords } from '../../text/papers.ts'
import { FindingList } from '../documents/finding-list.tsx'
import { focusField, markPlace } from '../meeting-editor/show-field.ts'

type ChecksPartProps = { meeting: Meeting; session: MeetingSession; findings: CheckedFinding[] | null; problem: string }

/** What the checks of all papers have to say about the meeting itself; each leads to its field. */
export function ChecksPart({ meeting, session, findings, problem }: ChecksPartProps) {
  const { isReadOnly } = useLibrary()
  if (!findings) return <p className="dim">{problem || papersWords.checking}</p>
  return (
    <>
      <FindingList
        meetingId={meeting.id}
        paper={{ kind: 'minutes', target: '' }}
        findings={findings}
        session={session}
        isReadOnly={isReadOnly}
        // The address may name this very field already: going there again moves nothing by itself.
        onShowHere={(field, item) => {
          focusField(field, item || undefined)
          markPlace(item || field)
        }}
      />
      <p>
        <Link to="/meetings/$id/$tab" params={{ id: meeting.id, tab: 'papers' }} search={{}}>
          {sideWords.toPapers}
        </Link>
      </p>
    </>
  )
}
