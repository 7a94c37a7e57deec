import { ChevronLeft, ChevronRight, Minus, Plus } from 'lucide-react'
import { type FormEvent, type ReactNode, useState } from 'react'
import { iconLook } from '../../parts/icon-look.ts'
import { writeCount } from '../../parts/number-text.ts'
import { papersWords } from '../../text/papers.ts'
import { stepZoom, type Zoom } from './zoom.ts'

type PageToolsProps = {
  at: number
  count: number
  share: number
  isWidth: boolean
  /** What is being done to the pages, in words; empty when nothing is. */
  state: string
  onPage: (page: number) => void
  onZoom: (zoom: Zoom) => void
}

/** Which page of how many, and how large. */
export function PageTools({ at, count, share, isWidth, state, onPage, onZoom }: PageToolsProps) {
  const percent = papersWords.percent(String(Math.round(share * 100)))
  return (
    <section className="page-tools" aria-label={papersWords.tools}>
      <ToolButton label={papersWords.previousPage} isOff={at <= 1} onClick={() => onPage(at - 1)}>
        <ChevronLeft {...iconLook} />
      </ToolButton>
      <span className="page-place">
        {papersWords.page} <PageNumber at={at} onPage={onPage} /> {count > 0 && papersWords.pageOf(writeCount(count))}
      </span>
      <ToolButton label={papersWords.nextPage} isOff={at >= count} onClick={() => onPage(at + 1)}>
        <ChevronRight {...iconLook} />
      </ToolButton>
      <span className="dim page-work" role="status">
        {state}
      </span>
      <span className="push page-zoom">
        <ToolButton label={papersWords.zoomOut} onClick={() => onZoom(stepZoom(share, -1))}>
          <Minus {...iconLook} />
        </ToolButton>
        <span className="zoom-share">{percent}</span>
        <ToolButton label={papersWords.zoomIn} onClick={() => onZoom(stepZoom(share, 1))}>
          <Plus {...iconLook} />
        </ToolButton>
        <button type="button" aria-pressed={isWidth} onClick={() => onZoom('width')}>
          {papersWords.fitWidth}
        </button>
        <button type="button" aria-pressed={!isWidth && share === 1} onClick={() => onZoom(1)}>
          {papersWords.fullSize}
        </button>
      </span>
    </section>
  )
}

type ToolButtonProps = { label: string; isOff?: boolean; onClick: () => void; children: ReactNode }

const ToolButton = ({ label, isOff, onClick, children }: ToolButtonProps) => (
  <button type="button" aria-label={label} title={label} disabled={isOff} onClick={onClick}>
    {children}
  </button>
)

/** The number of the page in sight; another one typed and Enter leads there. What is typed stays while pages still scroll. */
function PageNumber({ at, onPage }: { at: number; onPage: (page: number) => void }) {
  const [typed, type] = useState<string | null>(null)
  const leave = () => type(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const page = Number(typed)
    if (Number.isSafeInteger(page) && page > 0) onPage(page)
    leave()
  }
  return (
    <form data-own-undo onSubmit={submit}>
      <input
        inputMode="numeric"
        aria-label={papersWords.pageNumber}
        value={typed ?? String(at)}
        onChange={(event) => type(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={leave}
      />
    </form>
  )
}
