import { useEffect, useRef } from 'react'

/** A key as `ctrl+i`, `ctrl+shift+f`, `alt+1`, `shift+f6`, `arrowdown` or `a`. */
type Keys = Record<string, (event: KeyboardEvent) => void>

/**
 * Listens for keys while the screen is open. During IME composition no key does anything but type; keys without Ctrl
 * or Alt act only where no text field has the focus and no dialog is open; function keys (F1) always do.
 */
export function useShortcut(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return
      const key = event.key.toLowerCase()
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
      if (isPlain && !FUNCTION_KEY.test(key) && isInUse(event.target)) return
      const name = findName(event, latest.current)
      const action = name === null ? undefined : latest.current[name]
      if (!action || (/^[zy]$/.test(key) && hasOwnUndo(event.target))) return
      event.preventDefault()
      action(event)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

/** Somebody has a question to answer first: the keys of the window wait behind a dialog. */
export const isDialogOpen = (): boolean => document.querySelector('[role="dialog"]') !== null

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/**
 * The name under which a key that was pressed stands among those listened for. Shift with a lone key goes to that key
 * where it has no name of its own, for the listener tells them apart; with Ctrl or Alt it must be named.
 */
export function findName(press: Press, names: Readonly<Record<string, unknown>>): string | null {
  const isCtrl = press.ctrlKey || press.metaKey
  // Both together are AltGr: a letter of some keyboards, not a command.
  if (isCtrl && press.altKey) return null
  const held = isCtrl ? 'ctrl+' : press.altKey ? 'alt+' : ''
  const shift = press.shiftKey ? 'shift+' : ''
  const key = press.altKey ? keyOfCode(press) : press.key.toLowerCase()
  const exact = `${held}${shift}${key}`
  if (Object.hasOwn(names, exact)) return exact
  return held === '' && Object.hasOwn(names, key) ? key : null
}

/** With Alt some systems give another letter: the place on the keyboard tells the key. */
const keyOfCode = ({ code, key }: Press): string =>
  /^(?:Key|Digit)(\w)$/.exec(code)?.[1]?.toLowerCase() ?? key.toLowerCase()

const FUNCTION_KEY = /^f\d{1,2}$/

/** Somebody writes, or answers a question. */
const isInUse = (target: EventTarget | null): boolean => isTyping(target) || isDialogOpen()

/** Forms whose text is not part of the meeting yet keep the undo of the browser. */
const hasOwnUndo = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[data-own-undo]') !== null

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null
