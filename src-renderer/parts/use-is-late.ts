import { useEffect, useState } from 'react'

/** What is there within this time needs no sign that it is coming: the sign itself would be the flicker. */
const PATIENCE_MS = 300

/** Whether a wait has become one that people notice. */
export function useIsLate(isWaiting: boolean): boolean {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    if (!isWaiting) return
    const timer = setTimeout(() => setLate(true), PATIENCE_MS)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [isWaiting])
  return isWaiting && isLate
}
