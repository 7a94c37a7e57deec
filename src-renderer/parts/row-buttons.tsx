type RowButtonsProps = {
  removeLabel: string
  onRemove: () => void
  moveUpLabel?: string
  moveDownLabel?: string
  onMove?: (by: -1 | 1) => void
}

/** The small buttons at the end of a row: up, down, remove. */
export function RowButtons({ removeLabel, onRemove, moveUpLabel, moveDownLabel, onMove }: RowButtonsProps) {
  return (
    <span className="row-buttons">
      {onMove && (
        <>
          <button type="button" aria-label={moveUpLabel} title={moveUpLabel} onClick={() => onMove(-1)}>
            ↑
          </button>
          <button type="button" aria-label={moveDownLabel} title={moveDownLabel} onClick={() => onMove(1)}>
            ↓
          </button>
        </>
      )}
      <button type="button" aria-label={removeLabel} title={removeLabel} onClick={onRemove}>
        ×
      </button>
    </span>
  )
}
