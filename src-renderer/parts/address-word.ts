/** A word of the address as it was written: a search for `2026` is kept there as a number. Empty counts as none. */
export const addressWord = (value: unknown): string | undefined =>
  value === undefined || value === '' ? undefined : String(value)
