import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useAddressText } from '../../hooks/use-address-text.ts'
import { type Narrowing, readNarrowing, type View, views, writeNarrowing } from './register-place.ts'

const route = getRouteApi('/directives')

export type RegisterPlace = {
  view: View
  narrowing: Narrowing
  /** What stands in the box now; the register follows a moment later. */
  typed: string
  setTyped: (text: string) => void
  selected: string | undefined
  narrow: (change: Narrowing) => void
  /** Replaces all that narrows, as a saved view does. */
  replace: (narrowing: Narrowing) => void
  show: (view: View) => void
  select: (key: string) => void
}

/** Where the register is: all of it stands in the address. */
export function useRegisterPlace(): RegisterPlace {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const narrowing = useMemo(() => readNarrowing(search.filter), [search.filter])
  const replace = useCallback(
    (next: Narrowing) => void navigate({ search: (last) => ({ ...last, filter: writeNarrowing(next) }) }),
    [navigate],
  )
  const narrow = useCallback((change: Narrowing) => replace({ ...narrowing, ...change }), [replace, narrowing])
  const [typed, setTyped] = useAddressText(narrowing.text ?? '', (text) => narrow({ text: text || undefined }))
  return {
    view: views.find((one) => one === search.view) ?? 'table',
    narrowing,
    typed,
    setTyped,
    selected: search.selected,
    narrow,
    replace,
    show: (view) => void navigate({ search: (last) => ({ ...last, view }) }),
    select: (selected) => void navigate({ search: (last) => ({ ...last, selected }), replace: true }),
  }
}
