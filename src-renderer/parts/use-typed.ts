import { useLayoutEffect, useRef, useState } from 'react'

/**
 * What is being typed in a box that shows a value in writing: half a date, a list with its last semicolon. It gives way
 * as soon as the value is changed from elsewhere (an undo, another window), so that the box shows what is stored.
 */
export function useTyped(value: unknown): { typed: string | null; type: (text: string) => void; leave: () => void } {
  const [typed, setTyped] = useState<string | null>(null)
  const now = JSON.stringify(value)
  const last = useRef(now)
  const isOwn = useRef(false)
  useLayoutEffect(() => {
    if (last.current !== now && !isOwn.current) setTyped(null)
    last.current = now
    isOwn.current = false
  })
  const type = (text: string) => {
    isOwn.current = true
    setTyped(text)
  }
  return { typed, type, leave: () => setTyped(null) }
}
