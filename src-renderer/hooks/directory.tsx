import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { Directory } from '#domain/settings.ts'
import { useCall } from './use-call.ts'

export type DirectoryState = {
  /** `null` until it has been read, and where it cannot be. */
  directory: Directory | null
  problem: string
  reload: () => void
  /** Shows what a call that changes the directory gave back. */
  apply: (directory: Directory) => void
  /** Shows what a call on its way will make of it; no other answer takes its place until `apply`. */
  applyAhead: (directory: Directory) => void
}

/**
 * What is shown in the place of `over`, the directory as it was read: until it is read anew, or held, where an answer on
 * its way cannot know of it yet.
 */
type Changed = { by: Directory; over: Directory | null; held: 'no' | 'untilAnswer' | 'untilApplied' }

const DirectoryContext = createContext<DirectoryState | null>(null)

/** The directory as the whole window sees it: names are completed from it on every screen. Looked at anew on focus. */
export function DirectoryProvider({ children }: { children: ReactNode }) {
  const { value, problem, isLoading, reload } = useCall('directory.get', {})
  const [changed, setChanged] = useState<Changed | null>(null)
  useEffect(() => {
    window.addEventListener('focus', reload)
    return () => window.removeEventListener('focus', reload)
  }, [reload])
  useEffect(() => {
    if (changed?.held !== 'untilAnswer' || isLoading) return
    setChanged({ ...changed, over: value, held: 'no' })
    reload()
  }, [changed, isLoading, value, reload])
  const directory = changed && (changed.held !== 'no' || changed.over === value) ? changed.by : value
  const state = useMemo(
    () => ({
      directory,
      problem,
      reload,
      apply: (by: Directory) => setChanged({ by, over: value, held: isLoading ? 'untilAnswer' : 'no' }),
      applyAhead: (by: Directory) => setChanged({ by, over: value, held: 'untilApplied' }),
    }),
    [directory, problem, reload, value, isLoading],
  )
  return <DirectoryContext value={state}>{children}</DirectoryContext>
}

export function useDirectory(): DirectoryState {
  const state = useContext(DirectoryContext)
  if (!state) throw new Error('useDirectory outside of DirectoryProvider')
  return state
}

/** The same on a screen that shows the directory itself: another window or the command line may have changed it meanwhile. */
export function useFreshDirectory(): DirectoryState {
  const state = useDirectory()
  const { reload } = state
  useEffect(reload, [reload])
  return state
}
