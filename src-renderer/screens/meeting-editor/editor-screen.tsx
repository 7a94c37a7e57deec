import './editor.css'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import type { Meeting } from '#domain/meeting.ts'
import { useLibrary } from '../../hooks/library.tsx'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { useMeetingSession } from '../../hooks/use-meeting-session.ts'
import { writeDate } from '../../parts/date-text.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'
import { editorWords } from '../../text/editor.ts'
import { frameWords } from '../../text/frame.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { terms } from '../../text/terms.ts'
import { PapersTab } from '../documents/papers-tab.tsx'
import { DirectivesTab } from './directives-tab.tsx'
import { EditorTabs, isTabName, type TabName } from './editor-tabs.tsx'
import { FiguresTab } from './figures-tab.tsx'
import { InfoTab } from './info-tab.tsx'
import { PeopleTab } from './people-tab.tsx'
import { SessionBanners } from './session-banners.tsx'
import { SpeechesTab } from './speeches-tab.tsx'

const route = getRouteApi('/meetings/$id/$tab')

export type TabProps = { meeting: Meeting; session: MeetingSession }

const TAB_CONTENT: Record<Exclude<TabName, 'papers'>, (props: TabProps) => ReactNode> = {
  info: InfoTab,
  people: PeopleTab,
  speeches: SpeechesTab,
  directives: DirectivesTab,
  figures: FiguresTab,
}

/** One meeting, part by part; every change is saved by itself. */
export function EditorScreen() {
  const { id, tab } = route.useParams()
  const { field } = route.useSearch()
  const { session, state } = useMeetingSession(id)
  const { isReadOnly } = useLibrary()
  const current = isTabName(tab) ? tab : 'info'
  const isLoaded = state.meeting !== null
  useEffect(() => {
    if (isLoaded && field) focusField(field)
  }, [isLoaded, field])
  if (!state.meeting) {
    return (
      <EmptyState sentence={state.problem || frameWords.loading}>
        {state.problem && <KeyButton onClick={() => void session.load()}>{frameWords.retry}</KeyButton>}
      </EmptyState>
    )
  }
  if (current === 'papers') return <PapersTab meeting={state.meeting} session={session} state={state} />
  const Content = TAB_CONTENT[current]
  return (
    <>
      <EditorHeader meeting={state.meeting} />
      <EditorTabs meeting={state.meeting} current={current} />
      <SessionBanners session={session} state={state} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a page longer than the screen must scroll by keys */}
      <section className="scroll editor" tabIndex={0} aria-label={editorWords.tabs[current]}>
        <fieldset className="plain" disabled={isReadOnly}>
          <Content key={id} meeting={state.meeting} session={session} />
        </fieldset>
      </section>
    </>
  )
}

/** Puts the caret where a missing part is filled in: the field of that name, else the first gap on the tab. */
function focusField(name: string): void {
  const field = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`)
  const target = field ?? document.querySelector<HTMLElement>('.editor .is-gap .cell')
  target?.focus()
}

/** Title, date, state; `children` are the buttons of the tab. */
export function EditorHeader({ meeting, children }: { meeting: Meeting; children?: ReactNode }) {
  const navigate = useNavigate()
  const pending = meeting.proposals.filter((one) => one.status === 'pending').length
  const when = [writeDate(meeting.heldOn), meeting.session ? terms.session[meeting.session] : '']
  return (
    <header className="header editor-header">
      <h1 title={meeting.title}>{meeting.title || meetingsWords.untitled}</h1>
      <span className="dim">{when.filter((part) => part !== '').join(', ')}</span>
      <StatusMark status={meeting.status} word={terms.status[meeting.status]} />
      <span className="push buttons">
        {meeting.sources.length > 0 && (
          <KeyButton onClick={() => void navigate({ to: '/review/$id', params: { id: meeting.id } })}>
            {editorWords.toReview(pending)}
          </KeyButton>
        )}
        {children}
      </span>
    </header>
  )
}
