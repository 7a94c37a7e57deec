import { Link } from '@tanstack/react-router'
import { useEffect, useMemo, useRef } from 'react'
import type { SourceSpan } from '#domain/evidence.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Source } from '#domain/source.ts'
import { sideWords } from '../../text/editor-side.ts'
import { linesAround, passageOfPlace } from './passage-of-place.ts'
import type { FocusedPlace } from './use-focused-place.ts'

/** The passage of the source that the row with the focus was taken from. */
export function SourcePart({ meeting, place }: { meeting: Meeting; place: FocusedPlace | null }) {
  if (meeting.sources.length === 0) {
    return (
      <>
        <p>{sideWords.noSource}</p>
        <Link to="/import" search={{ into: meeting.id }}>
          {sideWords.addSource}
        </Link>
      </>
    )
  }
  const found = place && passageOfPlace(meeting, place)
  const source = found && meeting.sources.find((one) => one.id === found.span.sourceId)
  if (!found || !source) return <p className="dim">{place ? sideWords.typedRow : sideWords.pickRow}</p>
  return (
    <>
      <Link to="/review/$id" params={{ id: meeting.id }} search={{ at: found.at }}>
        {sideWords.toReview}
      </Link>
      {source.fileName !== '' && <p className="dim">{source.fileName}</p>}
      <Passage source={source} span={found.span} />
    </>
  )
}

function Passage({ source, span: { sourceId, start, end } }: { source: Source; span: SourceSpan }) {
  const mark = useRef<HTMLElement>(null)
  const lines = useMemo(() => linesAround(source, { sourceId, start, end }), [source, sourceId, start, end])
  const first = lines.find((line) => line.marked !== '')?.start
  // biome-ignore lint/correctness/useExhaustiveDependencies: another passage is brought into sight
  useEffect(() => {
    // Within the pane alone: the page keeps its place.
    const page = mark.current?.closest('.side')
    if (!mark.current || !page) return
    const { top } = mark.current.getBoundingClientRect()
    page.scrollTop += top - page.getBoundingClientRect().top - page.clientHeight / 3
  }, [lines])
  return (
    <div className="side-source">
      {lines.map(({ start: at, before, marked, after }) => (
        <p key={at}>
          {before}
          {marked && <mark ref={at === first ? mark : undefined}>{marked}</mark>}
          {after}
        </p>
      ))}
    </div>
  )
}
