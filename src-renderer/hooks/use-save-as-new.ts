import { useNavigate } from '@tanstack/react-router'
import { useLibrary } from './library.tsx'
import type { MeetingSession } from './meeting-session.ts'

/** Stores what is left of a meeting that has gone as a new one, and opens that. */
export function useSaveAsNew(session: MeetingSession): () => Promise<void> {
  const navigate = useNavigate()
  const { reload } = useLibrary()
  return async () => {
    const id = await session.saveAsNew()
    if (id === null) return
    reload()
    await navigate({ to: '/meetings/$id/$tab', params: { id, tab: 'info' } })
  }
}
