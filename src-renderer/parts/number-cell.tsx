import { useTyped } from './use-typed.ts'

type NumberCellProps = { label: string; value: number | null; onChange: (value: number | null) => void; name?: string }

/** A whole number of at least nothing in a cell; empty is `null`. */
export function NumberCell({ label, value, onChange, name }: NumberCellProps) {
  const { typed, type, leave } = useTyped(value)
  const isBad = typed !== null && !/^\d{0,9}$/.test(typed)
  return (
    <input
      type="text"
      inputMode="numeric"
      className="cell cell-number"
      aria-label={label}
      data-field={name}
      aria-invalid={isBad}
      value={typed ?? value ?? ''}
      onChange={(event) => {
        const text = event.currentTarget.value.trim()
        type(text)
        if (/^\d{0,9}$/.test(text)) onChange(text === '' ? null : Number(text))
      }}
      onBlur={() => !isBad && leave()}
    />
  )
}
