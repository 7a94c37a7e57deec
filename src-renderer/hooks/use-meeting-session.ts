import { useEffect, useSyncExternalStore } from 'react'
import type { Id } from '#domain/ids.ts'
import type { MeetingSession } from './meeting-session.ts'
import { sessionOf } from './session-registry.ts'
import type { SessionState } from './session-state.ts'

/** The open meeting `id`: its state on screen, and the session to change it through. Leaving the screen saves. */
export function useMeetingSession(id: Id): { session: MeetingSession; state: SessionState } {
  const session = sessionOf(id)
  const state = useSyncExternalStore(session.subscribe, session.getState)
  useEffect(() => {
    void session.load()
    return () => void session.flush()
  }, [session])
  return { session, state }
}
