import { useCallback, useEffect, useState } from 'react'
import { usePlace } from './use-place.ts'

/** `passed`: those the address may show on its way to the one chosen last. */
type Ahead = { id: string | undefined; passed: (string | undefined)[] }

/**
 * Which entry is looked at, chosen at once; the address follows by itself a moment later, too late for a key that is
 * typed right behind.
 */
export function useChosen(): [string | undefined, (id: string | undefined) => void] {
  const { selected: inAddress, go } = usePlace()
  const [ahead, setAhead] = useState<Ahead | null>(null)
  useEffect(() => {
    if (ahead?.id === inAddress) setAhead(null)
  }, [ahead, inAddress])
  const choose = useCallback(
    (id: string | undefined) => {
      setAhead((last) => ({ id, passed: last ? [...last.passed, last.id] : [inAddress] }))
      go({ selected: id })
    },
    [go, inAddress],
  )
  return [ahead?.passed.includes(inAddress) ? ahead.id : inAddress, choose]
}
