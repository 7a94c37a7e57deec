import type { KeyboardEvent } from 'react'
import { useShortcut } from '../../hooks/use-shortcut.ts'

type Actions = {
  read: () => void
  replace: () => void
  showNext: (direction: 1 | -1) => void
  /** Whether there was a step of the program's own to take. */
  step: (direction: 'undo' | 'redo') => boolean
}

/** The keys of the whole screen; what it returns are those that need the box. */
export function useCaptureKeys({ read, replace, showNext, step }: Actions): (event: KeyboardEvent) => void {
  useShortcut({
    'ctrl+enter': read,
    'ctrl+h': replace,
    f8: (event) => showNext(event.shiftKey ? -1 : 1),
  })
  return (event) => {
    const direction = undoKey(event)
    if (event.key === 'F8') showNext(event.shiftKey ? -1 : 1)
    else if (!direction || !step(direction)) return
    event.preventDefault()
  }
}

function undoKey({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!ctrlKey && !metaKey) return null
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo'
  return key.toLowerCase() === 'y' ? 'redo' : null
}
