import { useEffect } from 'react'
import type { IndexState } from '#contract/shapes.ts'
import { useCall } from '../../hooks/use-call.ts'

const LOOK_MS = 1_000

/** Where the index stands, looked at every second while it is being built. */
export function useIndexState(): IndexState | null {
  const { value, reload } = useCall('app.status', {})
  const index = value?.index ?? null
  const isBuilding = index?.state === 'building'
  useEffect(() => {
    if (!isBuilding) return
    const timer = setInterval(reload, LOOK_MS)
    return () => clearInterval(timer)
  }, [isBuilding, reload])
  return index
}
