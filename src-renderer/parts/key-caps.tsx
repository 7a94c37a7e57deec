import { keyParts } from './key-text.ts'

/** Keys to press together, as they stand on the keyboard. */
export function KeyCaps({ keys }: { keys: string }) {
  return <kbd className="key key-caps">{keyParts(keys).join(' ')}</kbd>
}
