import { useEffect, useRef } from 'react'

/** Does something when the screen is left, by a key too, which takes the focus out of no box first. */
export function useOnLeave(work: () => void): void {
  const latest = useRef(work)
  latest.current = work
  useEffect(() => () => latest.current(), [])
}
