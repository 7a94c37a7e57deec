import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type MouseEvent, type Ref, useEffect, useImperativeHandle, useMemo, useRef } from 'react'
import type { Id } from '#domain/ids.ts'
import type { Proposal } from '#domain/proposal.ts'
import type { Source } from '#domain/source.ts'
import { captureWords } from '../../text/capture.ts'
import type { SourceSegment } from './cut-line.ts'
import { SelectionBar } from './selection-bar.tsx'
import { SourceCaret } from './source-caret.tsx'
import { SourceFoot } from './source-foot.tsx'
import { SourceLine } from './source-line.tsx'
import { type SourceLine as Line, lineAt } from './source-lines.ts'
import { rangeOf, readSelection, type SourceSelection } from './source-point.ts'
import { isNarrow } from './use-both-in-sight.ts'
import { useCaret } from './use-caret.ts'
import type { ReviewActions } from './use-review.ts'
import { useSourceLines } from './use-source-lines.ts'
import { useSourceSelection } from './use-source-selection.ts'

/** What the keys of the screen ask of the source. */
export type SourceHandle = {
  /** What is selected, or where the caret stands; `null` where neither. */
  range: () => { start: number; end: number } | null
  takeSentence: () => void
  startCaret: () => void
  /** Lets go of the selection, then of the caret; whether there was either. */
  letGo: () => boolean
}

type SourceViewProps = {
  source: Source
  proposals: Proposal[]
  current: Proposal | undefined
  linked: Id | null
  isReadOnly: boolean
  actions: ReviewActions
  handle: Ref<SourceHandle>
}

/** The source with every proposed passage coloured by its state. Only the lines in sight are drawn. */
export function SourceView({ source, proposals, current, linked, isReadOnly, actions, handle }: SourceViewProps) {
  const article = useRef<HTMLElement>(null)
  const { lines, draw } = useSourceLines(source.text, proposals)
  const selection = useSourceSelection(article)
  const virtual = useLineVirtualizer(article, lines, selection)
  const caret = useCaret({ article, text: source.text, lines, virtual, home: current?.source.start ?? 0 })
  const range = selection && rangeOf(selection)
  const isSelected = range !== null && range.end > range.start
  useImperativeHandle(handle, () => ({
    // As it stands now: the drawing may be one key behind.
    range: () => rangeNow(article.current),
    takeSentence: caret.takeSentence,
    startCaret: caret.start,
    letGo: () => {
      const now = rangeNow(article.current)
      const isHeld = now !== null && now.end > now.start
      if (isHeld) caret.clear()
      else if (caret.isOn) caret.stop()
      return isHeld || caret.isOn
    },
  }))
  useShownPassage(current, source.id, (offset) =>
    virtual.scrollToIndex(lineAt(lines, offset), { align: isNarrow() ? 'start' : 'auto' }),
  )
  const looks = useLooks(proposals, current?.id, linked)
  const pick = (event: MouseEvent) => {
    const ids = idsAt(event)
    // A click into the passage that is looked at puts the caret there, for parting it.
    if (!isSelected && ids[0] !== undefined && !ids.includes(current?.id ?? '')) actions.pick(ids[0])
  }
  return (
    <section className="source-pane" data-pane aria-label={captureWords.sourceText}>
      {/* biome-ignore lint/a11y/useKeyWithMouseEvents: the card beside the text shows its passage without a mouse */}
      <article
        className="source scroll"
        aria-label={captureWords.sourceText}
        ref={article}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a text longer than the screen must scroll by keys
        tabIndex={0}
        onClick={pick}
        onMouseOver={(event) => actions.link(idsAt(event).find((id) => id !== current?.id) ?? null)}
        onMouseLeave={() => actions.link(null)}
        onKeyDown={(event) => {
          const place = event.key === 'Enter' && caret.isOn ? rangeNow(article.current) : null
          const at = place ? idsAround(proposals, place.start)[0] : undefined
          if (at === undefined) return caret.onKeyDown(event)
          event.preventDefault()
          actions.pick(at)
        }}
      >
        <div className="source-sheet" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start: top }) => {
            const line = lines[index]
            if (!line) return null
            const { segments, isInSpeech } = draw(index)
            return (
              <SourceLine
                key={line.start}
                line={line}
                index={index}
                text={source.text.slice(line.start, line.end)}
                segments={segments}
                looks={looks(segments)}
                isInSpeech={isInSpeech}
                top={top}
                measure={virtual.measureElement}
              />
            )
          })}
          <SourceCaret article={article} selection={selection} isOn={caret.isOn} />
          {isSelected && !isReadOnly && selection && (
            <SelectionBar
              article={article}
              selection={selection}
              sourceId={source.id}
              current={current}
              actions={actions}
            />
          )}
        </div>
      </article>
      <SourceFoot
        proposals={proposals}
        current={current}
        isCaretOn={caret.isOn}
        isReadOnly={isReadOnly}
        actions={actions}
      />
    </section>
  )
}

const idsAt = (event: MouseEvent): Id[] =>
  (event.target as HTMLElement).closest<HTMLElement>('[data-ids]')?.dataset.ids?.split(' ') ?? []

function rangeNow(article: HTMLElement | null): { start: number; end: number } | null {
  const selection = readSelection(article)
  return selection && rangeOf(selection)
}

/** The proposals around an offset, the shortest passage first. */
const idsAround = (proposals: readonly Proposal[], offset: number): Id[] =>
  proposals
    .filter(({ source }) => source.start <= offset && offset < source.end)
    .toSorted((a, b) => a.source.end - a.source.start - (b.source.end - b.source.start))
    .map((one) => one.id)

/** About so many letters fit on a line of the pane, and so tall are it and the space below a paragraph. */
const [LETTERS, LINE, GAP] = [84, 26, 12]

function useLineVirtualizer(
  article: { current: HTMLElement | null },
  lines: Line[],
  selection: SourceSelection | null,
) {
  // The lines where the selection begins and ends stay drawn wherever the text is scrolled to, or it would be lost.
  const kept = selection ? [lineAt(lines, selection.anchor), lineAt(lines, selection.focus)] : []
  return useVirtualizer<HTMLElement, Element>({
    count: lines.length,
    getScrollElement: () => article.current,
    estimateSize: (index) => {
      const line = lines[index]
      const length = line ? line.end - line.start : 0
      if (length === 0) return 1
      return Math.ceil(length / LETTERS) * LINE + (line?.isContinued ? 0 : GAP)
    },
    getItemKey: (index) => lines[index]?.start ?? index,
    overscan: 8,
    paddingStart: 20,
    paddingEnd: 72,
    scrollPaddingStart: 16,
    scrollPaddingEnd: 48,
    rangeExtractor: (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), ...kept])].toSorted((a, b) => a - b),
  })
}

/** Brings the passage that is looked at into sight. */
function useShownPassage(current: Proposal | undefined, sourceId: Id, show: (offset: number) => void): void {
  const latest = useRef(show)
  latest.current = show
  const currentId = current?.id
  const start = current?.source.sourceId === sourceId ? current.source.start : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: shown anew when another proposal begins at the same place
  useEffect(() => {
    if (start !== undefined) latest.current(start)
  }, [currentId, start])
}

/** The look of each segment: the current passage wins; else the state of the narrowest one that is not rejected. */
function useLooks(proposals: readonly Proposal[], currentId: Id | undefined, linked: Id | null) {
  const statusById = useMemo(() => new Map(proposals.map((one) => [one.id, one.status])), [proposals])
  return (segments: readonly SourceSegment[]): string =>
    segments
      .map(({ ids }) => {
        const statuses = ids.map((id) => statusById.get(id))
        const status = statuses.find((one) => one !== 'rejected') ?? statuses[0] ?? 'none'
        const isCurrent = currentId !== undefined && ids.includes(currentId)
        return [isCurrent ? 'current' : status, ...(linked !== null && ids.includes(linked) ? ['linked'] : [])].join(
          '+',
        )
      })
      .join(' ')
}
