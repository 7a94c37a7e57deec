import { getRouteApi, Link } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import type { PaperEntry } from '#contract/paper-shapes.ts'
import { type PaperRef, PaperRef as PaperRefShape } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { SizeTier } from '#domain/settings.ts'
import { useLibrary } from '../../hooks/library.tsx'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import type { SessionState } from '../../hooks/session-state.ts'
import { useCall } from '../../hooks/use-call.ts'
import { useCommands } from '../../hooks/use-commands.ts'
import { useShortcut } from '../../hooks/use-shortcut.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { client } from '../../shell/client.ts'
import { frameWords } from '../../text/frame.ts'
import { keys } from '../../text/keys.ts'
import { exportWords } from '../../text/paper-export.ts'
import { papersWords } from '../../text/papers.ts'
import { terms } from '../../text/terms.ts'
import { EditorHeader } from '../meeting-editor/editor-header.tsx'
import { type PaperPane, paperPanes } from '../meeting-editor/editor-search.ts'
import { EditorTabs } from '../meeting-editor/editor-tabs.tsx'
import { SessionBanners } from '../meeting-editor/session-banners.tsx'
import { ExportDialog } from './export-dialog.tsx'
import { findPaper } from './list-rows.ts'
import { PaperDesk } from './paper-desk.tsx'
import { PaperList } from './paper-list.tsx'
import { isSamePaper, paperKey } from './paper-record.ts'
import { PaperSide } from './paper-side.tsx'
import { paneOf } from './place-of-field.ts'
import { useExport } from './use-export.ts'
import { usePages } from './use-pages.ts'

const route = getRouteApi('/meetings/$id/$tab')

type PapersTabProps = { meeting: Meeting; session: MeetingSession; state: SessionState }

/** The papers of the meeting: which there are, how the chosen one will leave, what stands against it; export. */
export function PapersTab({ meeting, session, state }: PapersTabProps) {
  const { paper: kind = 'minutes', target } = route.useSearch()
  const { isReadOnly } = useLibrary()
  const settings = useCall('settings.get', {})
  const listed = useCall('document.list', { id: meeting.id }, meeting.revision)
  const [chosenTier, setTier] = useState<SizeTier | null>(null)
  const [isExporting, setExporting] = useState(false)
  const [refused, setRefused] = useState({ of: '', sentence: '' })
  // Not chosen here: the core takes the one of the settings.
  const sizeTier = chosenTier ?? undefined
  const wanted = PaperRefShape.parse({ kind, target })
  const papers = listed.value?.papers
  const found = papers && findPaper(papers, wanted)
  const paper: PaperRef = found ? { kind: found.kind, target: found.target } : wanted
  const [pane, setPane] = usePane()
  const stamp = `${paperKey(paper)} ${meeting.revision}`
  const { exportPaper, isBusy } = useExport({
    session,
    sizeTier,
    isReadOnly,
    onRefused: (sentence) => {
      setRefused({ of: `${paperKey(paper)} ${session.getState().meeting?.revision}`, sentence })
      setPane('checks')
    },
  })
  useEffect(() => {
    void session.flush()
  }, [session])
  const exportThis = () => void (found && exportPaper(paper))
  useShortcut({ [keys.exportPaper.key]: exportThis })
  useCommands([
    { id: 'papers-export', label: keys.exportPaper.what, keys: keys.exportPaper.key, isOff: !found, run: exportThis },
    {
      id: 'papers-several',
      label: exportWords.severalCommand,
      isOff: !papers?.length,
      run: () => setExporting(true),
    },
    ...paperPanes.map((one) => ({
      id: `papers-${one}`,
      label: papersWords.paneCommand(papersWords.panes[one]),
      run: () => setPane(one),
    })),
  ])
  return (
    <>
      <EditorHeader meeting={meeting} session={session} state={state} current="papers">
        <KeyButton disabled={!papers?.length} onClick={() => setExporting(true)}>
          {exportWords.exportSeveral}
        </KeyButton>
        <KeyButton
          variant="filled"
          keyName="Ctrl E"
          disabled={isBusy || !found}
          onClick={() => void exportPaper(paper)}
        >
          {isBusy ? exportWords.exporting : exportWords.exportOne[paper.kind]}
        </KeyButton>
      </EditorHeader>
      <EditorTabs meeting={meeting} current="papers" />
      <SessionBanners session={session} state={state} />
      {!papers && <EmptyState sentence={listed.problem || frameWords.loading} />}
      {papers && (
        <div className="body papers">
          <PaperList meeting={meeting} papers={papers} current={paper} />
          {found ? (
            <PaperView
              meeting={meeting}
              session={session}
              isReadOnly={isReadOnly}
              entry={found}
              sizeTier={sizeTier}
              shownTier={sizeTier ?? settings.value?.sizeTier ?? '13/14'}
              onSizeTier={setTier}
              pane={pane}
              onPane={setPane}
              refusal={refused.of === stamp ? refused.sentence : ''}
            />
          ) : (
            <NoPaper meeting={meeting} wanted={wanted} />
          )}
        </div>
      )}
      {isExporting && papers && (
        <ExportDialog
          papers={papers}
          session={session}
          sizeTier={sizeTier}
          isReadOnly={isReadOnly}
          onClose={() => setExporting(false)}
        />
      )}
    </>
  )
}

/** The content of the right pane: the one chosen, until a link leads to a field of another. */
function usePane(): [PaperPane, (pane: PaperPane) => void] {
  const { field, pane } = route.useSearch()
  const navigate = route.useNavigate()
  const choose = (next: PaperPane) =>
    void navigate({ search: (last) => ({ ...last, pane: next }), replace: true, resetScroll: false })
  return [pane ?? paneOf(field) ?? 'checks', choose]
}

type PaperViewProps = {
  meeting: Meeting
  session: MeetingSession
  isReadOnly: boolean
  entry: PaperEntry
  sizeTier: SizeTier | undefined
  shownTier: SizeTier
  onSizeTier: (tier: SizeTier) => void
  pane: PaperPane
  onPane: (pane: PaperPane) => void
  refusal: string
}

function PaperView(props: PaperViewProps) {
  const { meeting, session, isReadOnly, entry, sizeTier, shownTier, onSizeTier, pane, onPane, refusal } = props
  const { kind, target } = entry
  const paper = { kind, target }
  const { id, revision } = meeting
  const asked = useCall('document.preview', { id, kind, target, sizeTier }, revision)
  const laid = usePages({
    of: JSON.stringify([id, kind, target]),
    wanted: JSON.stringify([id, kind, target, sizeTier, revision]),
    request: (range) => client('document.pages', { id, kind, target, sizeTier, ...range }),
  })
  const [place, setPlace] = useState<{ at: number; count: number } | null>(null)
  const showPlace = useCallback(setPlace, [])
  const preview = asked.value && isSamePaper(asked.value, paper) ? asked.value : null
  const name = [terms.documentKind[kind], entry.title].filter((part) => part !== '').join(', ')
  return (
    <>
      <PaperDesk
        key={paperKey(paper)}
        name={name}
        preview={preview}
        laid={laid}
        problem={asked.problem}
        onPlace={showPlace}
      />
      <PaperSide
        key={`side ${paperKey(paper)}`}
        meeting={meeting}
        paper={paper}
        preview={preview}
        session={session}
        isReadOnly={isReadOnly}
        sizeTier={shownTier}
        onSizeTier={onSizeTier}
        pane={pane}
        onPane={onPane}
        onShowField={(field) => {
          const led = paneOf(field)
          if (led !== null) onPane(led)
        }}
        place={place}
        layoutNotes={laid.pages?.notes ?? []}
        refusal={refusal}
      />
    </>
  )
}

/** The address names a paper that cannot be made of the meeting any more. */
function NoPaper({ meeting, wanted }: { meeting: Meeting; wanted: PaperRef }) {
  const name = terms.documentKind[wanted.kind].toLocaleLowerCase('vi')
  return (
    <EmptyState sentence={wanted.target === '' ? papersWords.noPaperOfKind(name) : papersWords.noPaper}>
      <Link to="/meetings/$id/$tab" params={{ id: meeting.id, tab: 'papers' }} search={{ paper: 'minutes' }}>
        {papersWords.toMinutes}
      </Link>
    </EmptyState>
  )
}
