import type { KeyboardEvent, PointerEvent } from 'react'
import { sideWords } from '../../text/editor-side.ts'
import type { SidePane } from './use-side-pane.ts'

const STEP = 16

/** The edge of the pane: drawn with the mouse or moved with the arrows. */
export function WidthHandle({ pane: { width, setWidth, range } }: { pane: SidePane }) {
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault()
    const handle = event.currentTarget
    const from = event.clientX
    handle.setPointerCapture(event.pointerId)
    const move = (next: globalThis.PointerEvent) => setWidth(width + from - next.clientX)
    const end = () => {
      handle.removeEventListener('pointermove', move)
      handle.removeEventListener('lostpointercapture', end)
    }
    handle.addEventListener('pointermove', move)
    handle.addEventListener('lostpointercapture', end)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key]
    if (by === undefined) return
    event.preventDefault()
    setWidth(width + by)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule that can be moved is a separator with a value
    <div
      role="separator"
      className="width-handle"
      tabIndex={0}
      aria-label={sideWords.width}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={range[0]}
      aria-valuemax={range[1]}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  )
}
