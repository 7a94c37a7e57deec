import type { Virtualizer } from '@tanstack/react-virtual'

/**
 * A row that grows moves the list only where all of it lies above what is seen. Without this a card whose head is just
 * out of sight would, on becoming a form, be pushed out of sight by the height it gained.
 */
export function keepOpenCardStill(virtual: Virtualizer<HTMLElement, Element>): void {
  virtual.shouldAdjustScrollPositionOnItemSizeChange = (item, _delta, { scrollOffset }) =>
    item.end <= (scrollOffset ?? 0)
}
