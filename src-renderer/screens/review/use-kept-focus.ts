import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Who decides by the buttons of the card with the keyboard stays on the card: deciding opens the next one, and the
 * button that had the focus is gone with the last.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, currentId: string | undefined): void {
  const wasInside = useRef(false)
  useEffect(() => {
    const note = (event: FocusEvent) => {
      const { current } = list
      wasInside.current = event.target instanceof Node && (current?.contains(event.target) ?? false)
    }
    // A click on nothing takes the focus away on purpose.
    const forget = (event: PointerEvent) => {
      if (!(event.target instanceof Node && list.current?.contains(event.target))) wasInside.current = false
    }
    document.addEventListener('focusin', note)
    document.addEventListener('pointerdown', forget)
    return () => {
      document.removeEventListener('focusin', note)
      document.removeEventListener('pointerdown', forget)
    }
  }, [list])
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another card is open
  useLayoutEffect(() => {
    if (wasInside.current && document.activeElement === document.body) focusCard(list.current)
  }, [list, currentId])
}

const focusCard = (list: HTMLElement | null): void =>
  (list?.querySelector<HTMLElement>('.proposal.is-current button') ?? list)?.focus({ preventScroll: true })
