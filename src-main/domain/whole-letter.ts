/** A place in a text, moved to the edge of the sign where it lies between its two halves: -1 before it, 1 after it. */
export const wholeLetter = (text: string, at: number, step: -1 | 1): number =>
  /[\ud800-\udbff]/u.test(text.charAt(at - 1)) && /[\udc00-\udfff]/u.test(text.charAt(at)) ? at + step : at
