import { getRouteApi } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useAddressText } from '../../hooks/use-address-text.ts'
import { useStoredText } from '../../hooks/use-stored-text.ts'
import type { ListSearch } from './list-search.ts'

const route = getRouteApi('/')

export type ListPlace = {
  search: ListSearch
  /** What stands in the box now; the address follows a moment later. */
  filter: string
  setFilter: (text: string) => void
  view: 'table' | 'calendar'
  /** Changes the address: as a step of its own, to come back from, or in the place of the last. */
  go: (change: ListSearch, isStep?: boolean) => void
}

/** Where the list is: all of it stands in the address, and how it was looked at last is remembered. */
export function useListPlace(): ListPlace {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [lastView, keepView] = useStoredText('thu-ky.list-view')
  const view = search.view ?? (lastView === 'calendar' ? 'calendar' : 'table')
  const go = useCallback(
    (change: ListSearch, isStep = true) => {
      if (change.view) keepView(change.view)
      void navigate({ search: (last) => ({ ...last, ...change }), replace: !isStep })
    },
    [navigate, keepView],
  )
  const [filter, setFilter] = useAddressText(search.filter ?? '', (text) => go({ filter: text || undefined }, false))
  return { search, filter, setFilter, view, go }
}
