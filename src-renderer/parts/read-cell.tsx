import { Cell } from './cell.tsx'
import { useTyped } from './use-typed.ts'

type ReadCellProps<Value> = {
  label: string
  value: Value
  write: (value: Value) => string
  /** `undefined` where the text cannot be read. */
  read: (text: string) => Value | undefined
  onChange: (value: Value) => void
}

/** A value typed as text; what cannot be read stays in the box, marked, and changes nothing. */
export function ReadCell<Value>({ label, value, write, read, onChange }: ReadCellProps<Value>) {
  const { typed, type, leave } = useTyped(value)
  const isBad = typed !== null && read(typed) === undefined
  return (
    <Cell
      label={label}
      isLong
      isBad={isBad}
      value={typed ?? write(value)}
      onBlur={() => !isBad && leave()}
      onChange={(text) => {
        type(text)
        const next = read(text)
        if (next !== undefined) onChange(next)
      }}
    />
  )
}
