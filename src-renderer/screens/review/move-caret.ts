type Move = {
  direction: 'backward' | 'forward'
  granularity: 'character' | 'word' | 'line' | 'lineboundary' | 'paragraph'
}

const PLAIN: Readonly<Record<string, Move>> = {
  ArrowLeft: { direction: 'backward', granularity: 'character' },
  ArrowRight: { direction: 'forward', granularity: 'character' },
  ArrowUp: { direction: 'backward', granularity: 'line' },
  ArrowDown: { direction: 'forward', granularity: 'line' },
  Home: { direction: 'backward', granularity: 'lineboundary' },
  End: { direction: 'forward', granularity: 'lineboundary' },
}

const WITH_CTRL: Readonly<Record<string, Move>> = {
  ArrowLeft: { direction: 'backward', granularity: 'word' },
  ArrowRight: { direction: 'forward', granularity: 'word' },
  ArrowUp: { direction: 'backward', granularity: 'paragraph' },
  ArrowDown: { direction: 'forward', granularity: 'paragraph' },
}

type Keys = { key: string; ctrlKey: boolean; shiftKey: boolean }

/** Whether the key moves a caret. */
export const isCaretKey = ({ key, ctrlKey }: Keys): boolean => (ctrlKey ? WITH_CTRL : PLAIN)[key] !== undefined

/**
 * Moves the end of the page's selection as the key would in a text field. The browser does it: it knows the lines as
 * they stand on the screen, and the letters that are one to the eye.
 */
export function moveCaret({ key, ctrlKey, shiftKey }: Keys): void {
  const move = (ctrlKey ? WITH_CTRL : PLAIN)[key]
  if (move) document.getSelection()?.modify(shiftKey ? 'extend' : 'move', move.direction, move.granularity)
}
