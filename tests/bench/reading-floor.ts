import { normalizeText } from '#vietnamese/normalize.ts'

const CUE = /(?<![\p{L}\p{M}\p{N}])(?:đề nghị|yêu cầu|giao|chỉ đạo|cần|phải|đồng chí)(?![\p{L}\p{M}\p{N}])/gu

/** The least any reader must do: normalise the text and look at every letter once for a handful of words. */
export const readingFloor = (text: string): number => [...normalizeText(text).matchAll(CUE)].length
