import type { ClipboardEvent, KeyboardEvent, SyntheticEvent } from 'react'
import type { BoxExtras } from './box-extras.ts'

export type CellProps = {
  label: string
  value: string
  onChange: (value: string) => void
  onEnter?: () => void
  onPasteText?: (text: string) => boolean
  onBlur?: () => void
  isLong?: boolean
  isBad?: boolean
  placeholder?: string
  name?: string
  describedBy?: string
}

type Box = HTMLInputElement | HTMLTextAreaElement

/** A text field that looks like a cell of a sheet. Enter goes on to the next row, except while an IME composes. */
export function Cell({ isLong, extras, ...cell }: CellProps & { extras?: BoxExtras }) {
  const { onTyped, onLeave, ...added } = extras ?? {}
  const shared = {
    ...added,
    className: 'cell',
    'aria-label': cell.label,
    value: cell.value,
    placeholder: cell.placeholder,
    'data-field': cell.name,
    'aria-invalid': cell.isBad,
    'aria-describedby': cell.describedBy,
    onBlur: () => {
      onLeave?.()
      cell.onBlur?.()
    },
    onChange: (event: SyntheticEvent<Box, Event>) => {
      cell.onChange(event.currentTarget.value)
      onTyped?.(event.currentTarget, (event.nativeEvent as InputEvent).isComposing)
    },
    onKeyDown: (event: KeyboardEvent<Box>) => {
      extras?.onKeyDown(event)
      if (event.defaultPrevented || !cell.onEnter) return
      if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
      event.preventDefault()
      cell.onEnter()
    },
    onPaste: (event: ClipboardEvent) => {
      if (cell.onPasteText?.(event.clipboardData.getData('text/plain'))) event.preventDefault()
    },
  }
  if (isLong) return <textarea rows={1} {...shared} />
  const combobox = extras && { role: 'combobox', 'aria-expanded': extras['aria-controls'] !== undefined }
  return <input type="text" {...combobox} {...shared} />
}
