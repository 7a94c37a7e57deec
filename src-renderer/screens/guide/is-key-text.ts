const HELD = '(?:(?:Ctrl|Alt|Shift)\\+)'
const NAMED = 'F\\d{1,2}|Enter|Esc|Delete|Tab|[A-Z?↑↓]'
const KEY = new RegExp(`^(?:(?:Ctrl|Alt|Shift)|${HELD}*(?:${NAMED})|${HELD}+(?:[←→./+]|1…9|Enter))$`, 'u')

/** Whether code in a page of the guide names keys to press, as against something to type. */
export const isKeyText = (text: string): boolean => KEY.test(text)
