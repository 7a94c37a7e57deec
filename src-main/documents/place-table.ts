/**
 * Up to so many rows a table stands in the body; a longer one goes to an annex with pages of its own (NĐ 30, Phụ lục I,
 * III.1), so that the reader of the text is not led through it.
 */
const MOST_INLINE_ROWS = 12

export const isForAnnex = (rows: readonly unknown[]): boolean => rows.length > MOST_INLINE_ROWS
