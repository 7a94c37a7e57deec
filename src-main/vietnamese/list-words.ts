/** A dictionary written as one text: words and phrases between semicolons. */
export const listWords = (text: string): readonly string[] =>
  text
    .split(';')
    .map((word) => word.replace(/\s+/gu, ' ').trim())
    .filter((word) => word !== '')
