/** Size of a page in millimetres. */
export type PageSize = { width: number; height: number }

const PX_PER_MM = 96 / 25.4
/** Between two pages, at full size. */
export const PAGE_GAP = 16

export const toPixels = (millimetres: number): number => millimetres * PX_PER_MM

/** Where each page begins below the first, at full size in pixels; one entry more than pages: the end of the last. */
export function pageTops(sizes: readonly PageSize[]): number[] {
  const tops = [0]
  for (const { height } of sizes) tops.push((tops.at(-1) ?? 0) + toPixels(height) + PAGE_GAP)
  return tops
}

/** The page at a height (0 = the first): the last that begins at or above it. */
export function pageAt(tops: readonly number[], height: number): number {
  const next = tops.findIndex((top) => top > height)
  return Math.max(0, Math.min(tops.length - 2, next < 0 ? tops.length - 2 : next - 1))
}
