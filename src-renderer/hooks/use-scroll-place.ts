import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { scrollPlaces } from './scroll-places.ts'

/** Rows further down are laid out when they come near, so the place is asked for again until the page is that long. */
const TRIES = 12

/**
 * Comes back to where `name` was scrolled to, and remembers where it is left. `isLed`: a link leads to a field, which
 * then decides. In a narrow window the screen around scrolls in its place.
 */
export function useScrollPlace(scroller: RefObject<HTMLElement | null>, name: string, isLed: boolean): void {
  useLayoutEffect(() => {
    const wanted = isLed || name === '' ? 0 : scrollPlaces.get(name)
    if (wanted === 0) return
    let frame = 0
    const restore = (left: number) => {
      const page = scrollerOf(scroller.current)
      const isThere = page !== null && Math.abs(page.scrollTop - wanted) <= 1
      if (!isThere) page?.scrollTo(0, wanted)
      // At least once more: the window puts a new screen to its top after this.
      if (left > 0 && !(isThere && left < TRIES)) frame = requestAnimationFrame(() => restore(left - 1))
    }
    restore(TRIES)
    return () => cancelAnimationFrame(frame)
  }, [scroller, name, isLed])
  useEffect(() => {
    const page = scrollerOf(scroller.current)
    const keep = () => page && name !== '' && scrollPlaces.set(name, page.scrollTop)
    page?.addEventListener('scroll', keep, { passive: true })
    return () => page?.removeEventListener('scroll', keep)
  }, [scroller, name])
}

function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  if (!element) return null
  return getComputedStyle(element).overflowY === 'visible' ? element.closest('main') : element
}
