import { flushSync } from 'react-dom'

/**
 * Makes a change and draws it before the key that asked for it is over, so that the focus can be moved into what it
 * brought at once: a key that follows, however soon, is already typed there. A frame later is too late on a slow PC.
 */
export function drawNow(change: () => void): void {
  flushSync(change)
}
