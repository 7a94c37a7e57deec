import { getRouteApi } from '@tanstack/react-router'
import { useIsNarrow } from '../../hooks/use-is-narrow.ts'
import { useStoredText } from '../../hooks/use-stored-text.ts'
import { type SidePart, sideParts } from '../meeting-editor/editor-search.ts'

const route = getRouteApi('/meetings/$id/$tab')

/** Below this width the pane stays closed until it is asked for. */
const ROOMY = 1199
const [LEAST, MOST, USUAL] = [260, 560, 300]

export type SidePane = {
  isOpen: boolean
  toggle: () => void
  part: SidePart
  show: (part: SidePart) => void
  width: number
  setWidth: (width: number) => void
  range: readonly [number, number]
}

/** What the pane shows, where the address says it; else as it was left last. */
export function useSidePane(): SidePane {
  const isNarrow = useIsNarrow(ROOMY)
  // A choice made in a narrow window holds for narrow windows, one made in a wide one for wide ones.
  const [kept, keep] = useStoredText(isNarrow ? 'thu-ky.side-narrow' : 'thu-ky.side')
  const [width, setWidth] = useStoredText('thu-ky.side-width')
  const [keptPart, keepPart] = useStoredText('thu-ky.side-part')
  const { side } = route.useSearch()
  const navigate = route.useNavigate()
  const wasOpen = kept === '' ? !isNarrow : kept === 'open'
  const isOpen = side === undefined ? wasOpen : side !== 'closed'
  const part = sideParts.find((one) => one === side) ?? sideParts.find((one) => one === keptPart) ?? 'checks'
  // No step of its own on the way back: it tells how a place looks, not where one is.
  const put = (next: SidePart | 'closed') =>
    void navigate({ search: (last) => ({ ...last, side: next }), replace: true, resetScroll: false })
  const asked = Number(width)
  return {
    isOpen,
    toggle: () => {
      keep(isOpen ? 'closed' : 'open')
      put(isOpen ? 'closed' : part)
    },
    part,
    show: (next) => {
      keepPart(next)
      put(next)
    },
    width: asked >= LEAST && asked <= MOST ? asked : USUAL,
    setWidth: (next) => setWidth(String(Math.round(Math.min(MOST, Math.max(LEAST, next))))),
    range: [LEAST, MOST],
  }
}
