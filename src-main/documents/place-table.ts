/**
 * Up to so many rows a table stands in the body; a longer one goes to an annex with pages of its own (NĐ 30, Phụ lục I,
 * III.1), so that the reader of the text is not led through it. `most`: of rows that are taller than most.
 */
const MOST_INLINE_ROWS = 12

export const isForAnnex = (rows: readonly unknown[], most = MOST_INLINE_ROWS): boolean => rows.length > most
