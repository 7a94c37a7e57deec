import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { HandKind } from '#contract/source-shapes.ts'
import type { Id } from '#domain/ids.ts'
import type { Proposal } from '#domain/proposal.ts'
import { reviewWords } from '../../text/review.ts'
import { focusRect, rangeOf, type SourceSelection } from './source-point.ts'
import type { ReviewActions } from './use-review.ts'

/** The key of each kind of thing that a passage can be made. */
export const HAND_KEYS: Readonly<Record<HandKind, string>> = {
  directive: 'D',
  speech: 'P',
  figure: 'S',
  attendee: 'N',
  assessment: 'G',
  award: 'K',
}

type SelectionBarProps = {
  article: RefObject<HTMLElement | null>
  selection: SourceSelection
  sourceId: Id
  current: Proposal | undefined
  actions: ReviewActions
}

/** What can be made of the selected passage, beside it; the keys do the same. */
export function SelectionBar({ article, selection, sourceId, current, actions }: SelectionBarProps) {
  const bar = useRef<HTMLDivElement>(null)
  const isDragging = useIsDragging()
  useLayoutEffect(() => place(bar.current, article.current, selection))
  if (isDragging) return null
  const { start, end } = rangeOf(selection)
  const isInCurrent =
    current?.source.sourceId === sourceId && current.source.start <= start && end <= current.source.end
  const isWhole = current?.source.start === start && current.source.end === end
  return (
    <div
      ref={bar}
      className="selection-bar"
      role="toolbar"
      aria-label={reviewWords.makeBar}
      onMouseDown={(event) => event.preventDefault()}
    >
      {HandKind.options.map((kind) => (
        <BarButton
          key={kind}
          keyName={HAND_KEYS[kind]}
          title={reviewWords.makeTitle(reviewWords.makeWhat[kind])}
          onClick={() => actions.make(kind, { sourceId, start, end })}
        >
          {reviewWords.make[kind]}
        </BarButton>
      ))}
      {isInCurrent && !isWhole && (
        <BarButton keyName="T" onClick={() => actions.split([start, end])}>
          {reviewWords.split}
        </BarButton>
      )}
    </div>
  )
}

type BarButtonProps = { keyName: string; title?: string; onClick: () => void; children: string }

const BarButton = ({ keyName, title, onClick, children }: BarButtonProps) => (
  <button type="button" title={title} aria-keyshortcuts={keyName} onClick={onClick}>
    {children}
    <span aria-hidden="true" className="key">
      {keyName}
    </span>
  </button>
)

/** Below the end of the selection, above its start where it was drawn upwards; never over the edge of the pane. */
function place(bar: HTMLElement | null, article: HTMLElement | null, selection: SourceSelection): void {
  const sheet = bar?.parentElement
  const rect = article && focusRect(article, selection)
  if (!bar || !sheet) return
  bar.hidden = !rect
  if (!rect || !article) return
  const [origin, pane] = [sheet.getBoundingClientRect(), article.getBoundingClientRect()]
  const isUp = selection.focus < selection.anchor || rect.bottom + bar.offsetHeight + 12 > pane.bottom
  const top = isUp ? rect.top - bar.offsetHeight - 6 : rect.bottom + 6
  const left = Math.min(rect.left - 24, pane.left + article.clientWidth - bar.offsetWidth - 8)
  bar.style.transform = `translate(${Math.max(left, pane.left + 8) - origin.left}px, ${top - origin.top}px)`
}

/** While the mouse still draws the selection, nothing stands in its way. */
function useIsDragging(): boolean {
  const [isDown, setDown] = useState(false)
  useEffect(() => {
    const down = (event: PointerEvent) =>
      setDown(!(event.target instanceof Element && event.target.closest('.selection-bar')))
    const up = () => setDown(false)
    window.addEventListener('pointerdown', down)
    window.addEventListener('pointerup', up)
    window.addEventListener('pointercancel', up)
    return () => {
      window.removeEventListener('pointerdown', down)
      window.removeEventListener('pointerup', up)
      window.removeEventListener('pointercancel', up)
    }
  }, [])
  return isDown
}
