import { Cell } from './cell.tsx'
import { useTyped } from './use-typed.ts'

type ListCellProps = {
  label: string
  items: string[]
  onChange: (items: string[]) => void
  onEnter?: () => void
  placeholder?: string
}

/**
 * Several short texts in one cell, parted by semicolons: names of bodies hold commas themselves. The box shows what
 * was typed, semicolon and all, until it is left.
 */
export function ListCell({ items, onChange, ...rest }: ListCellProps) {
  const { typed, type, leave } = useTyped(items)
  return (
    <Cell
      {...rest}
      isLong
      value={typed ?? items.join('; ')}
      onBlur={leave}
      onChange={(text) => {
        type(text)
        onChange(toItems(text))
      }}
    />
  )
}

const toItems = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
