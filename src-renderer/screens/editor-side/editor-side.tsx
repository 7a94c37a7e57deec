import '../documents/paper-side.css'
import './editor-side.css'
import { X } from 'lucide-react'
import type { Meeting } from '#domain/meeting.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import type { SessionState } from '../../hooks/session-state.ts'
import { useCall } from '../../hooks/use-call.ts'
import { iconLook } from '../../parts/icon-look.ts'
import { writeCount } from '../../parts/number-text.ts'
import { PaneTabs } from '../../parts/pane-tabs.tsx'
import { sideWords } from '../../text/editor-side.ts'
import { placeOf } from '../documents/place-of-field.ts'
import { sideParts } from '../meeting-editor/editor-search.ts'
import { ChecksPart } from './checks-part.tsx'
import { HistoryPart } from './history-part.tsx'
import { SourcePart } from './source-part.tsx'
import { useFocusedPlace } from './use-focused-place.ts'
import type { SidePane } from './use-side-pane.ts'
import { WidthHandle } from './width-handle.tsx'

type EditorSideProps = { meeting: Meeting; session: MeetingSession; state: SessionState; pane: SidePane }

/** Beside the page: what the checks say of the meeting, where the row in hand comes from, what was done last. */
export function EditorSide({ meeting, session, state, pane }: EditorSideProps) {
  const current = pane.part
  const { value, problem } = useCall('document.findings', { id: meeting.id }, meeting.revision)
  const place = useFocusedPlace()
  // What is filled in on the papers themselves is told there.
  const findings = value?.findings.filter((one) => placeOf(one.field) !== 'papers') ?? null
  const standing = findings?.filter((one) => one.override === null).length ?? 0
  const tabs = sideParts.map((name) => ({
    name,
    label: sideWords.parts[name],
    ...(name === 'checks' && standing > 0 && { count: writeCount(standing) }),
  }))
  return (
    <div className="editor-side" style={{ width: pane.width }}>
      <WidthHandle pane={pane} />
      <aside className="side" aria-label={sideWords.pane}>
        <button type="button" className="icon-button side-close" aria-label={sideWords.close} onClick={pane.toggle}>
          <X {...iconLook} />
        </button>
        <PaneTabs label={sideWords.pane} current={current} tabs={tabs} onChange={pane.show}>
          {current === 'checks' && (
            <ChecksPart meeting={meeting} session={session} findings={findings} problem={problem} />
          )}
          {current === 'source' && <SourcePart meeting={meeting} place={place} />}
          {current === 'history' && <HistoryPart meeting={meeting} state={state} />}
        </PaneTabs>
      </aside>
    </div>
  )
}
