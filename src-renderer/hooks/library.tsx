import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react'
import type { Output } from '#contract/api.ts'
import { useCall } from './use-call.ts'

export type Library = {
  status: Output<'app.status'> | null
  list: Output<'meeting.list'> | null
  problem: string
  isReadOnly: boolean
  reload: () => void
}

const LibraryContext = createContext<Library | null>(null)

/** The data folder as the whole window sees it: its status and its list of meetings. Looked at anew on focus. */
export function LibraryProvider({ children }: { children: ReactNode }) {
  const status = useCall('app.status', {})
  const list = useCall('meeting.list', {})
  const reloadStatus = status.reload
  const reloadList = list.reload
  useEffect(() => {
    const reload = () => {
      reloadStatus()
      reloadList()
    }
    window.addEventListener('focus', reload)
    return () => window.removeEventListener('focus', reload)
  }, [reloadStatus, reloadList])
  const library = useMemo(
    () => ({
      status: status.value,
      list: list.value,
      problem: list.problem || status.problem,
      isReadOnly: status.value?.access === 'read',
      reload: () => {
        reloadStatus()
        reloadList()
      },
    }),
    [status.value, status.problem, list.value, list.problem, reloadStatus, reloadList],
  )
  return <LibraryContext value={library}>{children}</LibraryContext>
}

export function useLibrary(): Library {
  const library = useContext(LibraryContext)
  if (!library) throw new Error('useLibrary outside of LibraryProvider')
  return library
}
