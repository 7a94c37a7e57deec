import '../history/history.css'
import { Link, useNavigate } from '@tanstack/react-router'
import type { Meeting } from '#domain/meeting.ts'
import { describeStep } from '../../hooks/describe-step.ts'
import type { SessionState } from '../../hooks/session-state.ts'
import { useCall } from '../../hooks/use-call.ts'
import { sideWords } from '../../text/editor-side.ts'
import { frameWords } from '../../text/frame.ts'
import { historyWords } from '../../text/history.ts'
import { VersionList } from '../history/version-list.tsx'

/** The last edit and the versions; a version opens in the history tab. */
export function HistoryPart({ meeting, state }: { meeting: Meeting; state: SessionState }) {
  const navigate = useNavigate()
  const { id, revision } = meeting
  const { value, problem } = useCall('version.list', { meetingId: id }, revision)
  const { undo } = state.steps
  const show = (version: string) =>
    void navigate({ to: '/meetings/$id/$tab', params: { id, tab: 'history' }, search: { version } })
  return (
    <>
      <h3>{sideWords.lastEdit}</h3>
      <p>{undo ? describeStep(undo) : sideWords.noEdit}</p>
      <h3>{historyWords.versions}</h3>
      {!value && <p className="dim">{problem || frameWords.loading}</p>}
      {value?.versions.length === 0 && <p className="dim">{historyWords.empty}</p>}
      {value && <VersionList versions={value.versions} chosen={undefined} onChoose={show} />}
      <p>
        <Link to="/meetings/$id/$tab" params={{ id, tab: 'history' }} search={{}}>
          {sideWords.toHistory}
        </Link>
      </p>
    </>
  )
}
