import { useEffect, useMemo, useRef } from 'react'
import type { Meeting } from '#domain/meeting.ts'
import type { PublicBody } from '#vietnamese/public-bodies.ts'
import { useDirectory } from '../../hooks/directory.tsx'
import { useLibrary } from '../../hooks/library.tsx'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { client } from '../../shell/client.ts'
import { readPlaces } from './known-places.ts'
import { makeSuggester, type Suggester } from './suggester.ts'

/** The suggestions of a meeting; the same object as long as it is open, so that rows can be memoised. */
export function useSuggester(session: MeetingSession): Suggester {
  const { directory } = useDirectory()
  const sources = useRef({ directory, bodies: [] as readonly PublicBody[], earlier: null as Meeting | null })
  sources.current.directory = directory
  useEffect(() => {
    // The names of public bodies are many, and the first screen does not need them.
    import('#vietnamese/public-bodies.ts').then(
      ({ publicBodies }) => {
        sources.current.bodies = publicBodies
      },
      // The page is being left, or the program was ended under it: there are fewer suggestions, and nothing else.
      (problem: unknown) => console.warn('No names of public bodies', problem),
    )
  }, [])
  const earlierId = useEarlierId(session)
  useEffect(() => {
    sources.current.earlier = null
    if (earlierId === null) return
    let isCurrent = true
    const keep = (meeting: Meeting) => {
      if (isCurrent) sources.current.earlier = meeting
    }
    // Without it there are fewer suggestions; nothing else depends on it.
    client('meeting.get', { id: earlierId }).then(keep, (problem: unknown) =>
      console.warn('No earlier meeting', problem),
    )
    return () => {
      isCurrent = false
    }
  }, [earlierId])
  return useMemo(
    () =>
      makeSuggester({
        meeting: () => session.getState().meeting,
        directory: () => sources.current.directory,
        bodies: () => sources.current.bodies,
        earlier: () => sources.current.earlier,
        places: readPlaces,
      }),
    [session],
  )
}

/** The meeting of the same series that was held last before this one. */
function useEarlierId(session: MeetingSession): string | null {
  const { list } = useLibrary()
  const { meeting } = session.getState()
  const series = meeting?.series?.id
  return useMemo(() => {
    if (!meeting || series === undefined) return null
    const others = list?.meetings.filter((one) => one.series?.id === series && one.id !== meeting.id) ?? []
    return others.toSorted((a, b) => (b.heldOn ?? '').localeCompare(a.heldOn ?? ''))[0]?.id ?? null
  }, [list, meeting, series])
}
