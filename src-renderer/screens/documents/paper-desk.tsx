import './paper-pages.css'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { DocumentPreview } from '#contract/paper-shapes.ts'
import { useIsLasting } from '../../hooks/use-is-lasting.ts'
import { useStoredText } from '../../hooks/use-stored-text.ts'
import { PageFrame } from '../../parts/page-frame.tsx'
import { pageAt, pageTops, toPixels } from '../../parts/page-tops.ts'
import { PagesFrame } from '../../parts/pages-frame.tsx'
import { frameWords } from '../../text/frame.ts'
import { papersWords } from '../../text/papers.ts'
import type { LaidPages } from './join-pages.ts'
import { PageTools } from './page-tools.tsx'
import { fitWidth, readZoom, type Zoom } from './zoom.ts'

type PaperDeskProps = {
  name: string
  preview: DocumentPreview | null
  laid: { pages: LaidPages | null; problem: string; isLaying: boolean; show: (first: number, last: number) => void }
  problem: string
  onPlace?: (place: { at: number; count: number } | null) => void
}

/** Room around the pages on both sides together. */
const DESK_PADDING = 32
/** Pages that come at once need no quick view before them. */
const QUICK_VIEW_AFTER_MS = 350

/** The paper as the pages that will leave; a quick view of it while they are being laid out. */
export function PaperDesk({ name, preview, laid, problem, onPlace }: PaperDeskProps) {
  const { pages, isLaying } = laid
  const desk = useRef<HTMLElement>(null)
  const [kept, keep] = useStoredText('thu-ky.paper-zoom')
  const zoom = readZoom(kept)
  const room = useWidth(desk)
  const widest = Math.max(...(pages?.sizes ?? [{ width: 210 }]).map((size) => toPixels(size.width)))
  const share = zoom === 'width' ? fitWidth(room - DESK_PADDING - 8, widest) : zoom
  const at = usePlace({ desk, pages, share, onShow: laid.show })
  const count = pages?.sizes.length ?? 0
  const isSlow = useIsLasting(pages === null && isLaying, QUICK_VIEW_AFTER_MS)
  useEffect(() => onPlace?.(count > 0 ? { at: at + 1, count } : null), [at, count, onPlace])
  const goTo = (page: number) => {
    const top = pages && pageTops(pages.sizes)[Math.max(0, Math.min(count, page) - 1)]
    if (top !== null && top !== undefined) desk.current?.scrollTo({ top: top * share })
  }
  const isQuick = pages === null && (isSlow || laid.problem !== '')
  const state = laid.problem !== '' ? (pages ? papersWords.stale : '') : isLaying ? papersWords.laying : ''
  return (
    <div className="desk-pane">
      <PageTools
        at={at + 1}
        count={count}
        share={share}
        isWidth={zoom === 'width'}
        state={isQuick && laid.problem === '' ? papersWords.quickView : state}
        onPage={goTo}
        onZoom={(next: Zoom) => keep(next === 'width' ? '' : String(next))}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: pages longer than the screen must scroll by keys */}
      <section ref={desk} className="desk" tabIndex={0} aria-label={papersWords.pages} aria-busy={isLaying}>
        {problem !== '' && <p role="alert">{problem}</p>}
        {laid.problem !== '' && (
          <p role="alert">
            {laid.problem} {!pages && preview && papersWords.pagesFailed}
          </p>
        )}
        {!pages && !isQuick && problem === '' && <p className="dim">{frameWords.loading}</p>}
        {isQuick && preview && <PageFrame title={papersWords.preview(name)} html={preview.html} />}
        {pages && (
          <PagesFrame
            title={papersWords.pagesOf(name)}
            css={pages.css}
            sizes={pages.sizes}
            contents={pages.contents}
            zoom={share}
          />
        )}
      </section>
    </div>
  )
}

function useWidth(of: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = of.current
    if (!element) return
    const measure = () => setWidth(element.clientWidth)
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [of])
  return width
}

type PlaceInput = {
  desk: RefObject<HTMLElement | null>
  pages: LaidPages | null
  share: number
  onShow: (first: number, last: number) => void
}

/** Which page is looked at (0 = the first), kept over a change of zoom; tells which pages are or will soon be in sight. */
function usePlace({ desk, pages, share, onShow }: PlaceInput): number {
  const [at, setAt] = useState(0)
  const lastShare = useRef(share)
  useLayoutEffect(() => {
    const element = desk.current
    if (element && lastShare.current !== share) element.scrollTop *= share / lastShare.current
    lastShare.current = share
  }, [desk, share])
  useEffect(() => {
    const element = desk.current
    if (!element || !pages) return
    const tops = pageTops(pages.sizes)
    const look = () => {
      const { scrollTop, clientHeight } = element
      setAt(pageAt(tops, (scrollTop + clientHeight / 3) / share))
      onShow(pageAt(tops, scrollTop / share), pageAt(tops, (scrollTop + 2 * clientHeight) / share))
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    return () => element.removeEventListener('scroll', look)
  }, [desk, pages, share, onShow])
  return at
}
