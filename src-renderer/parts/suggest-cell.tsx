import { Cell, type CellProps } from './cell.tsx'
import type { Suggest, Suggestion } from './suggestion.ts'
import { useSuggest } from './use-suggest.tsx'

type SuggestCellProps<Value> = CellProps & {
  suggest: Suggest<Value>
  /** The cell holds several texts, parted by these. */
  separators?: RegExp
  /** What taking a suggestion does beside writing its text; without it the text is written. */
  onTake?: (suggestion: Suggestion<Value>, text: string) => void
}

/** A cell that offers what may be meant while somebody types. */
export function SuggestCell<Value>({ suggest, separators, onTake, ...cell }: SuggestCellProps<Value>) {
  const { extras, list } = useSuggest({
    label: cell.label,
    suggest,
    separators,
    onTake: (text, suggestion) => (onTake ? onTake(suggestion, text) : cell.onChange(text)),
  })
  return (
    <>
      <Cell {...cell} extras={extras} />
      {list}
    </>
  )
}
