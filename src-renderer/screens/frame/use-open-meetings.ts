import { useLocation, useMatchRoute, useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Id } from '#domain/ids.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { type OpenMeeting, openMeetings } from '../../hooks/open-meetings.ts'
import { hasSession, saveSummary, sessionOf } from '../../hooks/session-registry.ts'
import type { EditorSearch } from '../meeting-editor/editor-search.ts'

export type OpenMeetings = {
  open: readonly OpenMeeting[]
  current: Id | null
  goTo: (meeting: OpenMeeting) => void
  /** Closes one; where it is on screen, its neighbour or the list takes its place. */
  close: (id: Id) => void
}

/** The open meetings and the one on screen; looking at a meeting opens it, and what has gone is let go of. */
export function useOpenMeetings(): OpenMeetings {
  const { open } = useSyncExternalStore(openMeetings.subscribe, openMeetings.get)
  const { list } = useLibrary()
  const navigate = useNavigate()
  const { id: current, part } = useMeetingPlace()
  const search = useLocation({
    select: (location) => JSON.stringify(keptSearch(location.search as Record<string, unknown>)),
  })
  const title = useLiveTitle(current)
  useEffect(() => {
    if (current !== null && title !== null) {
      openMeetings.visit({ id: current, tab: part, title, search: JSON.parse(search) as Record<string, string> })
    }
  }, [current, part, title, search])
  const shown = useRef(current)
  shown.current = current
  const known = useMemo(() => list && new Set(list.meetings.map((one) => one.id)), [list])
  useEffect(() => {
    if (known) openMeetings.dropMissing(known, shown.current)
  }, [known])
  const goTo = ({ id, tab, search: kept }: OpenMeeting) =>
    void (tab === 'review' || tab === 'approval'
      ? navigate({ to: tab === 'review' ? '/review/$id' : '/approval/$id', params: { id }, search: {} })
      : navigate({ to: '/meetings/$id/$tab', params: { id, tab }, search: kept as EditorSearch }))
  const close = (id: Id) => {
    const at = open.findIndex((one) => one.id === id)
    const next = open[at + 1] ?? open[at - 1]
    if (id !== current) return openMeetings.close(id)
    if (next) goTo(next)
    else void navigate({ to: '/' })
    openMeetings.close(id)
  }
  return { open, current, goTo, close }
}

/** The meeting on screen and the part of it; the reviews count as one each. */
export function useMeetingPlace(): { id: Id | null; part: string } {
  const matches = useMatchRoute()
  const editor = matches({ to: '/meetings/$id/$tab' })
  if (editor) return { id: editor.id, part: editor.tab }
  const review = matches({ to: '/review/$id' })
  if (review) return { id: review.id, part: 'review' }
  const approval = matches({ to: '/approval/$id' })
  return approval ? { id: approval.id, part: 'approval' } : { id: null, part: '' }
}

/** What of the address belongs to the place; a field to jump to does not. */
const keptSearch = ({ paper, target, version }: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ paper, target, version }).filter(([, value]) => typeof value === 'string'),
  ) as Record<string, string>

/** The title as it stands on screen, letter by letter; `null` until the meeting has been read. */
export function useLiveTitle(id: Id | null): string | null {
  return useSyncExternalStore(saveSummary.subscribe, () =>
    id !== null && hasSession(id) ? (sessionOf(id).getState().meeting?.title ?? null) : null,
  )
}

/** Whether something of the meeting is not saved yet. */
export function useIsUnsaved(id: Id): boolean {
  return useSyncExternalStore(saveSummary.subscribe, () => hasSession(id) && sessionOf(id).getState().phase !== 'saved')
}
