import './editor.css'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { useLibrary } from '../../hooks/library.tsx'
import { useMeetingSession } from '../../hooks/use-meeting-session.ts'
import { useSaveAsNew } from '../../hooks/use-save-as-new.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { editorWords } from '../../text/editor.ts'
import { frameWords } from '../../text/frame.ts'
import { PapersTab } from '../documents/papers-tab.tsx'
import { HistoryTab } from '../history/history-tab.tsx'
import { DirectivesTab } from './directives-tab.tsx'
import { EditorHeader } from './editor-header.tsx'
import { EditorTabs, isTabName, type TabName } from './editor-tabs.tsx'
import { FiguresTab } from './figures-tab.tsx'
import { InfoTab } from './info-tab.tsx'
import { PeopleTab } from './people-tab.tsx'
import { SessionBanners } from './session-banners.tsx'
import { focusField, markPlace } from './show-field.ts'
import { SpeechesTab } from './speeches-tab.tsx'
import type { TabProps } from './tab-props.ts'

const route = getRouteApi('/meetings/$id/$tab')

const TAB_CONTENT: Record<Exclude<TabName, 'papers' | 'history'>, (props: TabProps) => ReactNode> = {
  info: InfoTab,
  people: PeopleTab,
  speeches: SpeechesTab,
  directives: DirectivesTab,
  figures: FiguresTab,
}

/** One meeting, part by part; every change is saved by itself. */
export function EditorScreen() {
  const { id, tab } = route.useParams()
  const { field, item } = route.useSearch()
  const { session, state } = useMeetingSession(id)
  const { isReadOnly } = useLibrary()
  const current = isTabName(tab) ? tab : 'info'
  const saveAsNew = useSaveAsNew(session)
  const isLoaded = state.meeting !== null
  useEffect(() => {
    if (!isLoaded || !field) return
    focusField(field, item)
    markPlace(item ?? field)
  }, [isLoaded, field, item])
  if (!state.meeting) {
    return (
      <EmptyState sentence={state.problem || frameWords.loading}>
        {state.problem && <KeyButton onClick={() => void session.load()}>{frameWords.retry}</KeyButton>}
        {state.isGone && <KeyButton onClick={() => void saveAsNew()}>{editorWords.saveAsNew}</KeyButton>}
      </EmptyState>
    )
  }
  if (current === 'papers') return <PapersTab meeting={state.meeting} session={session} state={state} />
  if (current === 'history') return <HistoryTab meeting={state.meeting} session={session} state={state} />
  const Content = TAB_CONTENT[current]
  return (
    <>
      <EditorHeader meeting={state.meeting} session={session} state={state} current={current} />
      <EditorTabs meeting={state.meeting} current={current} />
      <SessionBanners session={session} state={state} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a page longer than the screen must scroll by keys */}
      <section className="scroll editor" tabIndex={0} aria-label={editorWords.page}>
        <fieldset className="plain" disabled={isReadOnly}>
          <Content key={id} meeting={state.meeting} session={session} />
        </fieldset>
      </section>
    </>
  )
}
