import { Cell } from './cell.tsx'
import { SuggestCell } from './suggest-cell.tsx'
import type { Suggest } from './suggestion.ts'
import { useTyped } from './use-typed.ts'

type ListCellProps = {
  label: string
  items: string[]
  onChange: (items: string[]) => void
  onEnter?: () => void
  placeholder?: string
  name?: string
  /** Offers each of the texts. */
  suggest?: Suggest<unknown>
}

/**
 * Several short texts in one cell, parted by semicolons: names of bodies hold commas themselves. The box shows what
 * was typed, semicolon and all, until it is left.
 */
export function ListCell({ items, onChange, suggest, ...rest }: ListCellProps) {
  const { typed, type, leave } = useTyped(items)
  const cell = {
    ...rest,
    isLong: true,
    value: typed ?? items.join('; '),
    onBlur: leave,
    onChange: (text: string) => {
      type(text)
      onChange(toItems(text))
    },
  }
  return suggest ? <SuggestCell {...cell} suggest={suggest} separators={SEPARATORS} /> : <Cell {...cell} />
}

const SEPARATORS = /[;\n]/

const toItems = (text: string): string[] =>
  text
    .split(SEPARATORS)
    .map((item) => item.trim())
    .filter((item) => item !== '')
