import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Version } from '#contract/shapes.ts'
import type { Meeting } from '#domain/meeting.ts'
import { useLibrary } from '../../hooks/library.tsx'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { showDone, showProblem } from '../../hooks/notices.ts'
import type { SessionState } from '../../hooks/session-state.ts'
import { writeMoment } from '../../parts/date-text.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { historyWords } from '../../text/history.ts'
import { EditorHeader } from '../meeting-editor/editor-header.tsx'
import { EditorTabs } from '../meeting-editor/editor-tabs.tsx'
import { SessionBanners } from '../meeting-editor/session-banners.tsx'
import { VersionBrowser } from './version-browser.tsx'

const route = getRouteApi('/meetings/$id/$tab')

type HistoryTabProps = { meeting: Meeting; session: MeetingSession; state: SessionState }

/** The versions of an open meeting. Taking one back makes a new version, so it can be undone like any edit. */
export function HistoryTab({ meeting, session, state }: HistoryTabProps) {
  const { isReadOnly } = useLibrary()
  const { version: chosen } = route.useSearch()
  const navigate = useNavigate()
  const [madeCount, setMadeCount] = useState(0)
  const { id, revision } = meeting
  useEffect(() => {
    void session.flush()
  }, [session])
  const run = async (call: () => Promise<unknown>) => {
    try {
      await session.flush()
      await call()
    } catch (error) {
      showProblem(sentenceOf(error))
    }
  }
  const restore = ({ name, savedAt }: Version) =>
    run(async () => {
      await client('version.restore', { meetingId: id, name })
      await session.load()
      const undo = () => void run(session.undo)
      showDone(historyWords.restored(writeMoment(savedAt)), { label: historyWords.undo, run: undo })
    })
  const make = () =>
    run(async () => {
      await client('version.make', { meetingId: id })
      setMadeCount((count) => count + 1)
      showDone(historyWords.made)
    })
  const makeButton = (
    <KeyButton disabled={isReadOnly} onClick={() => void make()}>
      {historyWords.make}
    </KeyButton>
  )
  return (
    <>
      <EditorHeader meeting={meeting} session={session} state={state} current="history">
        {makeButton}
      </EditorHeader>
      <EditorTabs meeting={meeting} current="history" />
      <SessionBanners session={session} state={state} />
      <VersionBrowser
        meetingId={id}
        currentRevision={revision}
        isReadOnly={isReadOnly || state.phase === 'conflict'}
        madeCount={madeCount}
        onRestore={restore}
        chosen={chosen}
        onChoose={(version) =>
          void navigate({
            to: '/meetings/$id/$tab',
            params: { id, tab: 'history' },
            search: { version },
            replace: true,
          })
        }
      />
    </>
  )
}
