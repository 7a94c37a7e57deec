type CheckCellProps = { label: string; isOn: boolean; onChange: (isOn: boolean) => void; title?: string }

/** Yes or no in a cell of a sheet. */
export function CheckCell({ label, isOn, onChange, title }: CheckCellProps) {
  return (
    <input
      type="checkbox"
      className="cell-check"
      aria-label={label}
      title={title}
      checked={isOn}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}
