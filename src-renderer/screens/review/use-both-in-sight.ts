import { type RefObject, useEffect, useRef } from 'react'

/** Whether the panes stand one above the other, as `review-media.css` has it. */
export const isNarrow = (): boolean => window.matchMedia('(max-width: 900px)').matches

/** The list shows so much of its card, or it counts as out of sight. */
const ENOUGH = 120

/** Where the panes stand one above the other, on a narrow window, moving brings the card into sight under its passage. */
export function useBothInSight(side: RefObject<HTMLElement | null>, currentId: string | undefined): void {
  const shown = useRef(currentId)
  useEffect(() => {
    if (shown.current === currentId) return
    shown.current = currentId
    const screen = side.current?.closest<HTMLElement>('.main')
    if (!side.current || !screen || !isNarrow()) return
    if (side.current.getBoundingClientRect().top < screen.getBoundingClientRect().bottom - ENOUGH) return
    side.current.parentElement?.scrollIntoView({ block: 'start' })
  }, [side, currentId])
}
