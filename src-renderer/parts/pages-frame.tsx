import './page-frame.css'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { PAGE_GAP, type PageSize, pageTops, toPixels } from './page-tops.ts'

type PagesFrameProps = {
  title: string
  /** Holds for all pages. */
  css: string
  sizes: PageSize[]
  /** What stands on each page; empty until it has come. */
  contents: (string | null)[]
  zoom: number
}

/** For the shadows at both sides together. */
const SHADOW_ROOM = 8

const FRAME_STYLE = `html{background:transparent}body{margin:0;overflow:hidden}
.pages{transform-origin:0 0}.page{position:relative;overflow:hidden;margin:0 auto ${PAGE_GAP}px;background:#fff;color:#000;box-shadow:0 1px 3px rgb(20 15 50/25%);content-visibility:auto}`

/**
 * Finished pages, one below the other, in a frame of their own: no script runs in it, no style leaks in or out. A page
 * that comes later goes into the place kept for it; the others stay as they are. Shortcuts pass on to the window.
 */
export function PagesFrame({ title, css, sizes, contents, zoom }: PagesFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [host, setHost] = useState<HTMLElement | null>(null)
  const width = Math.max(...sizes.map((size) => toPixels(size.width))) + SHADOW_ROOM
  const height = pageTops(sizes).at(-1) ?? 0
  useLayoutEffect(() => {
    if (host) placePages(host, sizes, contents)
  }, [host, sizes, contents])
  useLayoutEffect(() => {
    if (!host) return
    host.style.width = `${width}px`
    host.style.transform = `scale(${zoom})`
  }, [host, width, zoom])
  useEffect(() => host?.ownerDocument && passKeysOn(host.ownerDocument), [host])
  return (
    <iframe
      key={css}
      ref={frame}
      className="pages-frame"
      title={title}
      tabIndex={-1}
      sandbox="allow-same-origin"
      srcDoc={`<!doctype html><html lang="vi"><head><title>${title}</title><style>${FRAME_STYLE}\n${css}</style></head><body><main class="pages"></main></body></html>`}
      style={{ width: Math.ceil(width * zoom), height: Math.ceil(height * zoom) }}
      onLoad={() => setHost(frame.current?.contentDocument?.querySelector<HTMLElement>('.pages') ?? null)}
    />
  )
}

const shown = new WeakMap<HTMLElement, string>()

function placePages(host: HTMLElement, sizes: PageSize[], contents: (string | null)[]): void {
  while (host.children.length > sizes.length) host.lastElementChild?.remove()
  for (const [at, { width, height }] of sizes.entries()) {
    const page = (host.children[at] as HTMLElement | undefined) ?? host.appendChild(makePage(host.ownerDocument))
    page.style.width = `${width}mm`
    page.style.height = `${height}mm`
    const html = contents[at] ?? ''
    if (shown.get(page) === html) continue
    page.innerHTML = html
    shown.set(page, html)
  }
}

function makePage(doc: Document): HTMLElement {
  const page = doc.createElement('section')
  page.className = 'page'
  return page
}

/** A click on a page puts the focus into the frame; Ctrl+E and the like must work from there all the same. */
function passKeysOn(doc: Document): () => void {
  const pass = (event: KeyboardEvent) => {
    const { key, code, ctrlKey, metaKey, shiftKey } = event
    const isCopy = /^[ca]$/i.test(key)
    if (!(ctrlKey || metaKey) || isCopy) return
    const copy = new KeyboardEvent('keydown', {
      key,
      code,
      ctrlKey,
      metaKey,
      shiftKey,
      bubbles: true,
      cancelable: true,
    })
    if (!window.dispatchEvent(copy)) event.preventDefault()
  }
  doc.addEventListener('keydown', pass)
  return () => doc.removeEventListener('keydown', pass)
}
