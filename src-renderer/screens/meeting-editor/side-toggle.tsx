import './side-toggle.css'
import { PanelRight } from 'lucide-react'
import { iconLook } from '../../parts/icon-look.ts'
import { ariaKey } from '../../parts/key-text.ts'
import { sideWords } from '../../text/editor-side.ts'
import { keys } from '../../text/keys.ts'
import type { SidePane } from '../editor-side/use-side-pane.ts'

/** Opens and closes the pane beside the page. */
export function SideToggle({ pane: { isOpen, toggle } }: { pane: SidePane }) {
  const name = isOpen ? sideWords.close : sideWords.open
  return (
    <button
      type="button"
      className="side-toggle"
      aria-label={name}
      aria-expanded={isOpen}
      aria-keyshortcuts={ariaKey(keys.sidePane.key)}
      title={`${name} (Ctrl+.)`}
      onClick={toggle}
    >
      <PanelRight {...iconLook} />
    </button>
  )
}
