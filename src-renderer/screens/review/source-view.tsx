import { type MouseEvent, memo, useEffect, useMemo, useRef } from 'react'
import type { Id } from '#domain/ids.ts'
import type { Proposal } from '#domain/proposal.ts'
import type { Source } from '#domain/source.ts'
import { captureWords } from '../../text/capture.ts'
import { cutIntoSegments, type SourceSegment } from './source-segments.ts'

type SourceViewProps = {
  source: Source
  proposals: Proposal[]
  current: Proposal | undefined
  onPick: (id: Id) => void
}

/** The source with every proposed passage coloured by its state. A click picks the proposal, a second one the wider. */
export function SourceView({ source, proposals, current, onPick }: SourceViewProps) {
  const scroller = useRef<HTMLElement>(null)
  const lines = useMemo(() => {
    const passages = proposals.map(({ id, source: { start, end } }) => ({ id, start, end }))
    return cutIntoSegments(source.text, passages)
  }, [source.text, proposals])
  const statusById = useMemo(() => new Map(proposals.map((one) => [one.id, one.status])), [proposals])
  const currentId = current?.id
  useEffect(() => {
    if (currentId) scroller.current?.querySelector('.is-current')?.scrollIntoView({ block: 'nearest' })
  }, [currentId])
  const pick = (event: MouseEvent) => {
    const ids = (event.target as HTMLElement).closest<HTMLElement>('[data-ids]')?.dataset.ids?.split(' ') ?? []
    const next = ids[(ids.indexOf(currentId ?? '') + 1) % ids.length]
    if (next) onPick(next)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list of proposals beside the text does the same by keys
    <article
      className="source scroll"
      aria-label={captureWords.sourceText}
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a text longer than the screen must scroll by keys
      tabIndex={0}
      onClick={pick}
    >
      {lines.map((line) => (
        <SourceLine
          key={line[0]?.start}
          line={line}
          statuses={line.map(({ ids }) => lookOf(ids, statusById, currentId)).join(' ')}
        />
      ))}
    </article>
  )
}

/** One line; drawn again only when the look of one of its segments changes. */
const SourceLine = memo(function SourceLine({ line, statuses }: { line: SourceSegment[]; statuses: string }) {
  const looks = statuses.split(' ')
  return (
    <p>
      {line.map(({ start, text, ids }, at) =>
        ids.length === 0 ? (
          <span key={start}>{text}</span>
        ) : (
          <mark key={start} className={`passage is-${looks[at]}`} data-ids={ids.join(' ')}>
            {text}
          </mark>
        ),
      )}
    </p>
  )
})

/** The current passage wins; else the state of the narrowest passage that is not rejected. */
function lookOf(ids: Id[], statusById: Map<Id, Proposal['status']>, currentId: Id | undefined): string {
  if (currentId !== undefined && ids.includes(currentId)) return 'current'
  const statuses = ids.map((id) => statusById.get(id))
  return statuses.find((status) => status !== 'rejected') ?? statuses[0] ?? 'none'
}
