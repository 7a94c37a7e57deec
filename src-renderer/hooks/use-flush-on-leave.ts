import { useEffect } from 'react'
import { flushAll } from './session-registry.ts'

/** Saves when the window loses the focus, is hidden or closed, and when the shell asks before it quits. */
export function useFlushOnLeave(): void {
  useEffect(() => {
    const flush = () => void flushAll()
    window.addEventListener('blur', flush)
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    document.addEventListener('focusout', flush)
    window.thuKy?.onFlush(flush)
    return () => {
      window.removeEventListener('blur', flush)
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
      document.removeEventListener('focusout', flush)
    }
  }, [])
}
