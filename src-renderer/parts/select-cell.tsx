import { keyOf } from './select-field.tsx'

type SelectCellProps<Value extends string> = {
  label: string
  value: Value
  options: Readonly<Record<Value, string>>
  onChange: (value: Value) => void
}

/** A choice that looks like a cell of a sheet. */
export function SelectCell<Value extends string>({ label, value, options, onChange }: SelectCellProps<Value>) {
  return (
    <select
      className="cell"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(keyOf(options, event.currentTarget.value) ?? value)}
    >
      {(Object.keys(options) as Value[]).map((one) => (
        <option key={one} value={one}>
          {options[one]}
        </option>
      ))}
    </select>
  )
}
