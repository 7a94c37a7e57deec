export const SMALL_LETTER = /^[a-zđ]$/u
