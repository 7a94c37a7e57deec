import { useEffect, useRef } from 'react'

/** Gives the focus back to where it was, when what took it goes away. */
export function useFocusBack(): void {
  const cameFrom = useRef(document.activeElement)
  useEffect(() => {
    const place = cameFrom.current
    return () => {
      if (place instanceof HTMLElement) place.focus()
    }
  }, [])
}
