import { useEffect, useRef, useState } from 'react'

const PAUSE_MS = 300

/**
 * What stands in a box that the address keeps too: the address follows a moment later (not key by key: that would draw the
 * whole window anew), and an address that changes by itself (a link, the way back, a saved view) brings its own text.
 */
export function useAddressText(
  inAddress: string,
  write: (text: string) => void,
  pauseMs = PAUSE_MS,
): [string, (text: string) => void] {
  const [typed, setTyped] = useState(inAddress)
  // What went into the address from here is left alone when it comes back: more may have been typed since.
  const sent = useRef<string[]>([])
  const writeNow = useRef(write)
  writeNow.current = write
  useEffect(() => {
    const at = sent.current.indexOf(inAddress)
    if (at >= 0) sent.current.splice(0, at + 1)
    else setTyped(inAddress)
  }, [inAddress])
  useEffect(() => {
    if (typed === inAddress) return
    const timer = setTimeout(() => {
      sent.current.push(typed)
      writeNow.current(typed)
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [typed, inAddress, pauseMs])
  return [typed, setTyped]
}
