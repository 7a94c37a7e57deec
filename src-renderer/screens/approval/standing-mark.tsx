import { Ban, Check, Circle, type LucideIcon, PencilLine, Undo2 } from 'lucide-react'
import type { ItemStanding } from '#domain/review-state.ts'
import { iconLook } from '../../parts/icon-look.ts'
import { approvalWords as words } from '../../text/approval.ts'

const ICONS: Record<ItemStanding, LucideIcon> = {
  open: Circle,
  approved: Check,
  edited: PencilLine,
  returned: Undo2,
  revised: PencilLine,
  withheld: Ban,
}

/** How an item stands, by a sign and a word: it reads in black and white. */
export function StandingMark({ standing }: { standing: ItemStanding }) {
  const Icon = ICONS[standing]
  return (
    <span className={`standing-mark is-${standing}`}>
      <Icon {...iconLook} /> {words.standings[standing]}
    </span>
  )
}
