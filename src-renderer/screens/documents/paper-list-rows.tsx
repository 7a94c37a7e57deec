import './paper-marks.css'
import { Link } from '@tanstack/react-router'
import { type DocumentKind, recordOf } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import { classes } from '../../parts/classes.ts'
import { writeCount } from '../../parts/number-text.ts'
import { papersWords } from '../../text/papers.ts'
import { terms } from '../../text/terms.ts'
import type { ListRow } from './list-rows.ts'
import { describeState, describeStates, type PaperState, stateOf, writeNumber } from './paper-status.ts'

type KindRowProps = {
  row: Extract<ListRow, { type: 'kind' }>
  isStop: boolean
  onToggle: (kind: DocumentKind, isOpen: boolean) => void
}

/** A kind of which there are several papers, with the counts of all of them together. */
export function KindRow({ row, isStop, onToggle }: KindRowProps) {
  const { kind, papers, isOpen } = row
  const { state, text } = describeStates(papers)
  return (
    <button
      type="button"
      className="paper-row"
      aria-expanded={isOpen}
      tabIndex={isStop ? 0 : -1}
      onClick={() => onToggle(kind, !isOpen)}
    >
      <span className="paper-name">
        <span>
          <span className="fold-mark" aria-hidden="true" />
          {terms.documentKind[kind]}{' '}
          <span className="dim">· {papersWords.countOf[kind](writeCount(papers.length))}</span>
        </span>
      </span>
      <State state={state} text={text} />
    </button>
  )
}

type PaperRowProps = {
  meeting: Meeting
  row: Extract<ListRow, { type: 'paper' }>
  isCurrent: boolean
  isStop: boolean
}

/** One paper: its name, its number, how it stands. The address keeps which one it is. */
export function PaperRow({ meeting, row, isCurrent, isStop }: PaperRowProps) {
  const { paper, isInner } = row
  const { kind, target } = paper
  const record = recordOf(meeting.documents, paper)
  const words = describeState(paper, record.exportedAt)
  const name = isInner ? paper.title || terms.documentKind[kind] : terms.documentKind[kind]
  return (
    <Link
      to="/meetings/$id/$tab"
      params={{ id: meeting.id, tab: 'papers' }}
      search={(last) => ({ paper: kind, target: target || undefined, pane: last.pane })}
      className={classes('paper-row', isInner && 'is-inner', isCurrent && 'is-here')}
      aria-current={isCurrent ? 'page' : undefined}
      tabIndex={isStop ? 0 : -1}
      title={paper.title === '' ? undefined : paper.title}
    >
      <span className="paper-name">
        <span className="ellipsis">{name}</span>
        <span className="dim paper-number">{writeNumber(record)}</span>
      </span>
      <State state={stateOf(paper)} text={isInner || paper.title === '' ? words : `${words} · ${paper.title}`} />
    </Link>
  )
}

const State = ({ state, text }: { state: PaperState; text: string }) => (
  <span className="paper-state dim">
    <span className={classes('paper-mark', `is-${state}`)} aria-hidden="true" />
    {text}
  </span>
)
