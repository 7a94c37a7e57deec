import './papers.css'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { DocumentPreview } from '#contract/shapes.ts'
import { DocumentKind } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { SizeTier } from '#domain/settings.ts'
import { useLibrary } from '../../hooks/library.tsx'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import type { SessionState } from '../../hooks/session-state.ts'
import { useCall } from '../../hooks/use-call.ts'
import { useShortcut } from '../../hooks/use-shortcut.ts'
import { classes } from '../../parts/classes.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { frameWords } from '../../text/frame.ts'
import { papersWords } from '../../text/papers.ts'
import { terms } from '../../text/terms.ts'
import { EditorHeader } from '../meeting-editor/editor-header.tsx'
import { EditorTabs } from '../meeting-editor/editor-tabs.tsx'
import { SessionBanners } from '../meeting-editor/session-banners.tsx'
import { PaperChecks } from './paper-checks.tsx'
import { recordOf } from './paper-record.ts'
import { useExport } from './use-export.ts'
import { type Previews, usePreviews } from './use-previews.ts'

const route = getRouteApi('/meetings/$id/$tab')

type PapersTabProps = { meeting: Meeting; session: MeetingSession; state: SessionState }

/** The papers of the meeting: which there are, how the chosen one looks, what it lacks; export. */
export function PapersTab({ meeting, session, state }: PapersTabProps) {
  const { paper: kind = 'minutes' } = route.useSearch()
  const { isReadOnly } = useLibrary()
  const settings = useCall('settings.get', {})
  const [chosenTier, setTier] = useState<SizeTier | null>(null)
  const sizeTier = chosenTier ?? settings.value?.sizeTier
  const previews = usePreviews({ id: meeting.id, revision: meeting.revision, sizeTier })
  const { exportPapers, isBusy } = useExport({ session, sizeTier, isReadOnly })
  useEffect(() => {
    void session.flush()
  }, [session])
  useShortcut({ 'ctrl+e': () => void exportPapers([kind]) })
  const shown = previews.byKind[kind] ?? null
  return (
    <>
      <EditorHeader meeting={meeting} session={session} state={state} current="papers">
        <KeyButton disabled={isBusy} onClick={() => void exportPapers(DocumentKind.options)}>
          {papersWords.exportAll}
        </KeyButton>
        <KeyButton variant="filled" keyName="Ctrl E" disabled={isBusy} onClick={() => void exportPapers([kind])}>
          {isBusy ? papersWords.exporting : papersWords.exportOne[kind]}
        </KeyButton>
      </EditorHeader>
      <EditorTabs meeting={meeting} current="papers" />
      <SessionBanners session={session} state={state} />
      <div className="body papers">
        <PaperList meeting={meeting} current={kind} previews={previews} />
        <PaperSheet shown={shown} problem={previews.problem} />
        <aside className="side" aria-label={papersWords.checks}>
          <PaperChecks
            key={kind}
            meeting={meeting}
            kind={kind}
            shown={shown}
            session={session}
            isReadOnly={isReadOnly}
            sizeTier={sizeTier ?? '13/14'}
            onSizeTier={setTier}
          />
        </aside>
      </div>
    </>
  )
}

type PaperListProps = { meeting: Meeting; current: DocumentKind; previews: Previews }

function PaperList({ meeting, current, previews }: PaperListProps) {
  return (
    <nav className="paper-list" aria-label={papersWords.list}>
      {DocumentKind.options.map((kind) => {
        const { number, symbol, exportedAt } = recordOf(meeting, kind)
        const isCurrent = kind === current
        const missing = previews.byKind[kind]?.missing.filter((one) => one.isRequired).length
        return (
          <Link
            key={kind}
            to="/meetings/$id/$tab"
            params={{ id: meeting.id, tab: 'papers' }}
            search={{ paper: kind }}
            className={classes(isCurrent && 'is-here')}
            aria-current={isCurrent ? 'page' : undefined}
          >
            <span className="paper-name">
              {terms.documentKind[kind]}
              {(number !== null || symbol !== '') && (
                <span className="dim">
                  {number ?? '–'}/{symbol}
                </span>
              )}
            </span>
            <span className="dim">
              {[missing === undefined ? '' : papersWords.missing(missing), exportedAt ? papersWords.exportedBefore : '']
                .filter((part) => part !== '')
                .join(' · ') || '…'}
            </span>
          </Link>
        )
      })}
    </nav>
  )
}

function PaperSheet({ shown, problem }: { shown: DocumentPreview | null; problem: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: pages longer than the screen must scroll by keys
    <section className="desk scroll" tabIndex={0} aria-label={papersWords.pages}>
      {problem !== '' && <p role="alert">{problem}</p>}
      {shown === null && problem === '' && <p className="dim">{frameWords.loading}</p>}
      {shown && <PageFrame title={papersWords.preview(terms.documentKind[shown.kind])} html={shown.html} />}
    </section>
  )
}
