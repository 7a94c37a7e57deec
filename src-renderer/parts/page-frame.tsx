import './page-frame.css'
import { useEffect, useRef, useState } from 'react'

/** The paper brings its own type; around it there is only the desk. */
const PAGE_STYLE =
  'html{background:transparent}body{margin:0;overflow:hidden}.paper{margin:0 auto;box-shadow:0 1px 3px rgb(20 15 50/25%)}'
const PAGE_WIDTH = 794

/**
 * A finished HTML page in a frame of its own: no script runs in it, no style leaks in or out. It is as tall as its
 * content and shrinks with the room it is given, never growing beyond its real size.
 */
export function PageFrame({ title, html }: { title: string; html: string }) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [height, setHeight] = useState(1123)
  const fit = () => {
    const body = frame.current?.contentDocument?.body
    if (!frame.current || !body) return
    const zoom = Math.min(1, frame.current.clientWidth / (PAGE_WIDTH + 8))
    body.style.zoom = String(zoom)
    setHeight(Math.ceil(body.scrollHeight * zoom) + 8)
  }
  useEffect(() => {
    const watch = new ResizeObserver(fit)
    if (frame.current) watch.observe(frame.current)
    return () => watch.disconnect()
  })
  return (
    <iframe
      ref={frame}
      className="page-frame"
      title={title}
      sandbox="allow-same-origin"
      srcDoc={`<!doctype html><html lang="vi"><head><title>${title}</title><style>${PAGE_STYLE}</style></head><body>${html}</body></html>`}
      style={{ height }}
      onLoad={fit}
    />
  )
}
