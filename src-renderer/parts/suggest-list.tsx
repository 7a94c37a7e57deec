import './suggest-list.css'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Suggestion } from './suggestion.ts'

type SuggestListProps<Value> = {
  id: string
  label: string
  box: HTMLElement
  options: readonly Suggestion<Value>[]
  /** −1: none is chosen. */
  active: number
  onTake: (suggestion: Suggestion<Value>) => void
  onClose: () => void
}

const ROOM = 280

/** The list under a box. It lies above everything (a popover), so that no table or folded block cuts it off. */
export function SuggestList<Value>({ id, label, box, options, active, onTake, onClose }: SuggestListProps<Value>) {
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    element.showPopover()
    const { left, top, bottom, width } = box.getBoundingClientRect()
    const isAbove = bottom + ROOM > innerHeight && top > innerHeight - bottom
    element.style.left = `${Math.max(4, Math.min(left, innerWidth - element.offsetWidth - 4))}px`
    element.style.minWidth = `${Math.max(width, 240)}px`
    element.style.top = isAbove ? 'auto' : `${bottom + 2}px`
    element.style.bottom = isAbove ? `${innerHeight - top + 2}px` : 'auto'
  })
  useEffect(() => {
    const isOwn = (event: Event) => event.target instanceof Node && list.current?.contains(event.target)
    const closeOutside = (event: Event) => !isOwn(event) && onClose()
    window.addEventListener('scroll', closeOutside, { capture: true })
    window.addEventListener('resize', onClose)
    return () => {
      window.removeEventListener('scroll', closeOutside, { capture: true })
      window.removeEventListener('resize', onClose)
    }
  }, [onClose])
  return (
    <div ref={list} id={id} popover="manual" role="listbox" aria-label={label} className="suggest-list">
      {options.map((option, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the focus and the keys
        <div
          key={option.key}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(option)}
        >
          <span>{option.text}</span>
          {option.detail && <small>{option.detail}</small>}
        </div>
      ))}
    </div>
  )
}
