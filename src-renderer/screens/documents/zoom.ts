/** How large pages are shown: as wide as there is room, or a share of their real size. */
export type Zoom = 'width' | number

const STEPS = [0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2, 3]
/** At its widest a page on a large screen is still a page. */
const WIDEST = 1.6

export const fitWidth = (room: number, pageWidth: number): number =>
  Math.max(0.2, Math.min(WIDEST, Math.floor((room / pageWidth) * 100) / 100))

/** The next step up or down from a share. */
export function stepZoom(share: number, by: 1 | -1): number {
  const found = by > 0 ? STEPS.find((step) => step > share + 0.005) : STEPS.findLast((step) => step < share - 0.005)
  return found ?? share
}

/** A kept zoom read back; anything else is the width. */
export function readZoom(text: string): Zoom {
  const share = Number(text)
  return text !== '' && share >= 0.2 && share <= 4 ? share : 'width'
}
