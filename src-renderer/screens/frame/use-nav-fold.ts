import { useState } from 'react'
import { useIsNarrow } from '../../hooks/use-is-narrow.ts'
import { useStoredText } from '../../hooks/use-stored-text.ts'

/** The office PC: icons alone until somebody asks for the names (design.md). */
const OFFICE = 1366
/** Here the unfolded column would take the page away. */
const NARROW = 1100

/**
 * Whether the navigation shows icons alone: on the office PC unless it was unfolded there, in a wider window where it was
 * folded; in a narrow one it folds by itself and unfolds for a moment only.
 */
export function useNavFold(): { isFolded: boolean; toggle: () => void } {
  const isNarrow = useIsNarrow(NARROW)
  const isOffice = useIsNarrow(OFFICE)
  const [kept, keep] = useStoredText(isOffice ? 'thu-ky.navigation-office' : 'thu-ky.navigation')
  const [isUnfolded, setUnfolded] = useState(false)
  if (isNarrow) return { isFolded: !isUnfolded, toggle: () => setUnfolded(!isUnfolded) }
  const isFolded = kept === '' ? isOffice : kept === 'folded'
  return { isFolded, toggle: () => keep(isFolded ? 'unfolded' : 'folded') }
}
