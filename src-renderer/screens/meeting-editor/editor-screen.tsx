import './editor.css'
import './blocks.css'
import './narrow-page.css'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { useCopyMeeting } from '../../hooks/copy-meeting.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { type Command, useCommands } from '../../hooks/use-commands.ts'
import { useMeetingSession } from '../../hooks/use-meeting-session.ts'
import { useSaveAsNew } from '../../hooks/use-save-as-new.ts'
import { useScrollPlace } from '../../hooks/use-scroll-place.ts'
import { useShortcut } from '../../hooks/use-shortcut.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { lazyPart } from '../../parts/lazy-part.tsx'
import { LoadingRows } from '../../parts/loading-rows.tsx'
import { approvalWords } from '../../text/approval.ts'
import { commandWords } from '../../text/commands.ts'
import { editorWords } from '../../text/editor.ts'
import { frameWords } from '../../text/frame.ts'
import { keys } from '../../text/keys.ts'
import { useSidePane } from '../editor-side/use-side-pane.ts'
import { SpeechesTab } from '../speeches/speeches-tab.tsx'
import { DirectivesTab } from './directives-tab.tsx'
import { EditorHeader } from './editor-header.tsx'
import { EditorTabs, isTabName, type TabName } from './editor-tabs.tsx'
import { FiguresTab } from './figures-tab.tsx'
import { InfoTab } from './info-tab.tsx'
import { PeopleTab } from './people-tab.tsx'
import { SessionBanners } from './session-banners.tsx'
import { focusField, markPlace } from './show-field.ts'
import { SideToggle } from './side-toggle.tsx'
import type { TabProps } from './tab-props.ts'

const loading = () => <LoadingRows sentence={frameWords.loading} />
const PapersTab = lazyPart(() => import('../documents/papers-tab.tsx').then(({ PapersTab }) => PapersTab), loading)
const HistoryTab = lazyPart(() => import('../history/history-tab.tsx').then(({ HistoryTab }) => HistoryTab), loading)
const EditorSide = lazyPart(
  () => import('../editor-side/editor-side.tsx').then(({ EditorSide }) => EditorSide),
  // Its width is taken from the start: nothing moves under the hands that already type.
  ({ pane }) => <div className="editor-side" style={{ width: pane.width }} />,
)

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
  const navigate = route.useNavigate()
  const copyMeeting = useCopyMeeting()
  const isLoaded = state.meeting !== null
  const page = useRef<HTMLElement>(null)
  const pane = useSidePane()
  useScrollPlace(page, isLoaded ? `${id} ${current}` : '', field !== undefined)
  useShortcut({ [keys.sidePane.key]: pane.toggle })
  useCommands([
    ...tabCommands((to) => void navigate({ params: { id, tab: to }, search: {} })),
    { id: 'side', label: commandWords.side, keys: keys.sidePane.key, run: pane.toggle },
    { id: 'notes', label: commandWords.notes, run: () => void navigate({ to: '/import', search: { into: id } }) },
    {
      id: 'approval',
      label: approvalWords.toApproval,
      run: () => void navigate({ to: '/approval/$id', params: { id }, search: {} }),
    },
    { id: 'copy', label: keys.copyMeeting.what, run: () => copyMeeting(id) },
  ])
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
  const { meeting } = state
  if (current === 'papers' || current === 'history') {
    const Tab = current === 'papers' ? PapersTab : HistoryTab
    return <Tab meeting={meeting} session={session} state={state} />
  }
  const Content = TAB_CONTENT[current]
  return (
    <>
      <EditorHeader meeting={meeting} session={session} state={state} current={current}>
        <SideToggle pane={pane} />
      </EditorHeader>
      <EditorTabs meeting={meeting} current={current} />
      <SessionBanners session={session} state={state} />
      <div className="body">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a page longer than the screen must scroll by keys */}
        <section ref={page} className="scroll editor" tabIndex={0} aria-label={editorWords.page}>
          <fieldset className="plain" disabled={isReadOnly}>
            <Content key={id} meeting={meeting} session={session} />
          </fieldset>
        </section>
        {pane.isOpen && <EditorSide meeting={meeting} session={session} state={state} pane={pane} />}
      </div>
    </>
  )
}

const tabCommands = (go: (tab: TabName) => void): Command[] =>
  (Object.keys(editorWords.tabs) as TabName[]).map((tab) => ({
    id: `tab.${tab}`,
    label: commandWords.tab(editorWords.tabs[tab]),
    run: () => go(tab),
  }))
