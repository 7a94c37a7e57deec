import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { iconLook } from './icon-look.ts'

type RowButtonsProps = {
  removeLabel: string
  onRemove: () => void
  moveUpLabel?: string
  moveDownLabel?: string
  onMove?: (by: -1 | 1) => void
  /** The rows have keys that do the same: Tab passes the buttons by and goes from cell to cell. */
  isByKeysToo?: boolean
}

/** The small buttons at the end of a row: up, down, remove. */
export function RowButtons({
  removeLabel,
  onRemove,
  moveUpLabel,
  moveDownLabel,
  onMove,
  isByKeysToo,
}: RowButtonsProps) {
  const tabIndex = isByKeysToo ? -1 : undefined
  return (
    <span className="row-buttons">
      {onMove && (
        <>
          <button
            type="button"
            tabIndex={tabIndex}
            aria-label={moveUpLabel}
            title={moveUpLabel}
            onClick={() => onMove(-1)}
          >
            <ArrowUp {...iconLook} />
          </button>
          <button
            type="button"
            tabIndex={tabIndex}
            aria-label={moveDownLabel}
            title={moveDownLabel}
            onClick={() => onMove(1)}
          >
            <ArrowDown {...iconLook} />
          </button>
        </>
      )}
      <button type="button" tabIndex={tabIndex} aria-label={removeLabel} title={removeLabel} onClick={onRemove}>
        <X {...iconLook} />
      </button>
    </span>
  )
}
