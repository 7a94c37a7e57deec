export const SMALL_LETTER = /^[a-zđ]$/u

/** "12 độ C.", "37°C.": the letter is a unit and ends the sentence. */
export const DEGREES = /(?:độ|°|º) ?[CF]$/u
