import { useEffect, useRef } from 'react'

/** A key as `ctrl+i`, `arrowdown` or `a`. */
type Keys = Record<string, (event: KeyboardEvent) => void>

/**
 * Listens for keys while the screen is open. During IME composition no key does anything but type; keys without Ctrl
 * act only where no text field has the focus and no dialog is open; function keys (F1) always do.
 */
export function useShortcut(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229 || event.altKey || event.defaultPrevented) return
      const key = event.key.toLowerCase()
      const isPlain = !event.ctrlKey && !event.metaKey
      if (isPlain && !FUNCTION_KEY.test(key) && isInUse(event.target)) return
      const action = latest.current[isPlain ? key : `ctrl+${key}`]
      if (!action || (/^[zy]$/.test(key) && hasOwnUndo(event.target))) return
      event.preventDefault()
      action(event)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

const FUNCTION_KEY = /^f\d{1,2}$/

/** Somebody writes, or answers a question. */
const isInUse = (target: EventTarget | null): boolean =>
  isTyping(target) || document.querySelector('[role="dialog"]') !== null

/** Forms whose text is not part of the meeting yet keep the undo of the browser. */
const hasOwnUndo = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[data-own-undo]') !== null

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null
