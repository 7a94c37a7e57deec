import { useEffect, useState } from 'react'

/** Whether something has been so for that long without a break. */
export function useIsLasting(isSo: boolean, afterMs: number): boolean {
  const [isLasting, setLasting] = useState(false)
  useEffect(() => {
    setLasting(false)
    if (!isSo) return
    const timer = setTimeout(() => setLasting(true), afterMs)
    return () => clearTimeout(timer)
  }, [isSo, afterMs])
  return isSo && isLasting
}
