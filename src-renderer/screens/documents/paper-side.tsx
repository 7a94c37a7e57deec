import './paper-side.css'
import { useEffect, useState } from 'react'
import type { DocumentPreview } from '#contract/paper-shapes.ts'
import type { PaperRef } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import { SizeTier } from '#domain/settings.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { writeCount } from '../../parts/number-text.ts'
import { PaneTabs } from '../../parts/pane-tabs.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { papersWords } from '../../text/papers.ts'
import type { PaperPane } from '../meeting-editor/editor-search.ts'
import { focusField, markPlace } from '../meeting-editor/show-field.ts'
import { FindingList } from './finding-list.tsx'
import { PaperFoot } from './paper-foot.tsx'
import { PressPane } from './press-pane.tsx'
import { RecordFields } from './record-fields.tsx'
import { hasPart, isForPress } from './record-parts.ts'

type PaperSideProps = {
  meeting: Meeting
  paper: PaperRef
  preview: DocumentPreview | null
  session: MeetingSession
  isReadOnly: boolean
  sizeTier: SizeTier
  onSizeTier: (tier: SizeTier) => void
  pane: PaperPane
  onPane: (pane: PaperPane) => void
  /** The pane that holds the field of a finding comes up, and the caret goes there. */
  onShowField: (field: string) => void
  place: { at: number; count: number } | null
  layoutNotes: string[]
  /** Why the last export was refused; empty when it was not. */
  refusal: string
}

/** Beside the pages: what the checks say, the number and marks of the paper, what concerns the press. */
export function PaperSide(props: PaperSideProps) {
  const { meeting, paper, preview, session, isReadOnly, sizeTier, place, refusal } = props
  const hasPress = isForPress(paper.kind)
  const pane = props.pane === 'press' && !hasPress ? 'checks' : props.pane
  const [wanted, want] = useState<{ field: string; item: string } | null>(null)
  useEffect(() => {
    if (!wanted) return
    focusField(wanted.field, wanted.item || undefined)
    markPlace(wanted.item || wanted.field)
  }, [wanted])
  const standing = preview?.findings.filter((one) => one.override === null).length ?? 0
  const tabs = [
    { name: 'checks' as const, label: papersWords.panes.checks, count: standing > 0 ? writeCount(standing) : '' },
    { name: 'record' as const, label: papersWords.panes.record },
    ...(hasPress ? [{ name: 'press' as const, label: papersWords.panes.press }] : []),
  ]
  return (
    <aside className="side" aria-label={papersWords.side}>
      <PaneTabs label={papersWords.side} current={pane} tabs={tabs} onChange={props.onPane}>
        {pane === 'checks' && (
          <>
            {refusal !== '' && (
              <p className="refusal" role="alert">
                {refusal}
              </p>
            )}
            {preview ? (
              <FindingList
                meetingId={meeting.id}
                paper={paper}
                findings={preview.findings}
                session={session}
                isReadOnly={isReadOnly}
                onShowHere={(field, item) => {
                  props.onShowField(field)
                  want({ field, item })
                }}
              />
            ) : (
              <p className="dim">{papersWords.checking}</p>
            )}
          </>
        )}
        {pane === 'record' && <RecordPane {...props} />}
        {pane === 'press' && preview && (
          <PressPane meeting={meeting} leftOut={preview.leftOut} session={session} isReadOnly={isReadOnly} />
        )}
      </PaneTabs>
      <PaperFoot meeting={meeting} preview={preview} place={place} sizeTier={sizeTier} />
    </aside>
  )
}

function RecordPane({
  meeting,
  paper,
  preview,
  session,
  isReadOnly,
  sizeTier,
  onSizeTier,
  layoutNotes,
}: PaperSideProps) {
  return (
    <>
      {!hasPart(paper.kind, 'number') && <p className="dim">{papersWords.onlyLayout}</p>}
      <RecordFields meeting={meeting} paper={paper} session={session} isReadOnly={isReadOnly} />
      <SelectField
        label={papersWords.size}
        value={sizeTier}
        options={papersWords.sizes}
        onChange={(tier) => tier && onSizeTier(SizeTier.parse(tier))}
      />
      {preview && <p className="dim">{`${papersWords.profile}: ${preview.profile.name}`}</p>}
      <Notes title={papersWords.profileNotes} notes={preview?.profile.notes ?? []} />
      <Notes title={papersWords.layoutNotes} notes={layoutNotes} />
    </>
  )
}

function Notes({ title, notes }: { title: (count: string) => string; notes: string[] }) {
  if (notes.length === 0) return null
  return (
    <details className="notes">
      <summary>{title(writeCount(notes.length))}</summary>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  )
}
