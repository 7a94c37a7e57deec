const THREE_WORDS = /\S\s+\S+\s+\S/u

/** Asked without cutting the text into words: a sentence is told by its beginning. */
export const hasThreeWords = (text: string): boolean => THREE_WORDS.test(text)
