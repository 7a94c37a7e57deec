import { keyNames } from '../text/keys.ts'

/** The keys to press together as they are printed on them: `ctrl+shift+f` is Ctrl, Shift, F. */
export const keyParts = (key: string): string[] => key.split('+').map((part) => keyNames[part] ?? part.toUpperCase())

/** The same for `aria-keyshortcuts`: `Control+Shift+F`. */
export const ariaKey = (key: string): string =>
  key
    .split('+')
    .map((part) => ARIA_NAMES[part] ?? part.charAt(0).toUpperCase() + part.slice(1))
    .join('+')

const ARIA_NAMES: Readonly<Record<string, string>> = { ctrl: 'Control' }
