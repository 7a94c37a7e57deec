import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Output } from '#contract/api.ts'
import { keepSame } from './keep-same.ts'
import { savedSummaries, saveSummary } from './session-registry.ts'
import { useCall } from './use-call.ts'
import { useJobs } from './use-job.ts'

export type Library = {
  status: Output<'app.status'> | null
  list: Output<'meeting.list'> | null
  problem: string
  isReadOnly: boolean
  reload: () => void
  /** The status alone, for what changes by itself while nothing is edited. */
  reloadStatus: () => void
}

let tellAnswered: () => void = () => undefined
/** Resolves when the store has first answered: until then nothing else should keep the window busy. */
export const firstAnswer = new Promise<void>((done) => {
  tellAnswered = done
})

const LibraryContext = createContext<Library | null>(null)

/**
 * The data folder as the whole window sees it: its status and its list of meetings. Looked at anew on focus, and when
 * long work has ended, for a move or a restore changes both.
 */
export function LibraryProvider({ children }: { children: ReactNode }) {
  const status = useCall('app.status', {})
  const found = useCall('meeting.list', {})
  const reloadStatus = status.reload
  const reloadList = found.reload
  const list = useSteadyList(found.value)
  const ended = useJobs()
    .filter((job) => job.state === 'done')
    .map((job) => job.id)
    .join()
  useEffect(() => {
    if (ended === '') return
    reloadStatus()
    reloadList()
  }, [ended, reloadStatus, reloadList])
  useEffect(() => {
    const reload = () => {
      reloadStatus()
      reloadList()
    }
    window.addEventListener('focus', reload)
    return () => window.removeEventListener('focus', reload)
  }, [reloadStatus, reloadList])
  const isAnswered = list !== null || found.problem !== ''
  useEffect(() => {
    if (isAnswered) tellAnswered()
  }, [isAnswered])
  const library = useMemo(
    () => ({
      status: status.value,
      list,
      problem: found.problem || status.problem,
      isReadOnly: status.value?.access === 'read',
      reload: () => {
        reloadStatus()
        reloadList()
      },
      reloadStatus,
    }),
    [status.value, status.problem, list, found.problem, reloadStatus, reloadList],
  )
  return <LibraryContext value={library}>{children}</LibraryContext>
}

function useSteadyList(value: Library['list']): Library['list'] {
  const last = useRef<Library['list']>(null)
  const saved = useSyncExternalStore(saveSummary.subscribe, () => savedSummaries.version)
  const steady = useMemo(() => {
    last.current = value && keepSame(last.current, value)
    return last.current
  }, [value])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `saved` tells that another meeting was saved
  return useMemo(() => steady && savedSummaries.over(steady), [steady, saved])
}

export function useLibrary(): Library {
  const library = useContext(LibraryContext)
  if (!library) throw new Error('useLibrary outside of LibraryProvider')
  return library
}
