import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { CalendarDate, localDate } from '#domain/dates.ts'

const route = getRouteApi('/directory/$part')

export type DirectoryPart = 'people' | 'bodies'
export type Place = { selected?: string; filter?: string; day?: string }

/** What is looked at, as the address keeps it. */
export function usePlace() {
  const { part } = route.useParams()
  const search = route.useSearch()
  const navigate = useNavigate()
  const current: DirectoryPart = part === 'bodies' ? 'bodies' : 'people'
  const today = localDate(new Date())
  const day = CalendarDate.safeParse(search.day).data ?? today
  const go = useCallback(
    (place: Place) =>
      void navigate({
        to: '/directory/$part',
        params: { part: current },
        search: (last: Place) => ({ ...last, ...place }),
        replace: true,
      }),
    [navigate, current],
  )
  return { part: current, selected: search.selected, filter: search.filter ?? '', day, today, go }
}
