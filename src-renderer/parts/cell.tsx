import type { ClipboardEvent, KeyboardEvent } from 'react'

type CellProps = {
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
}

/** A text field that looks like a cell of a sheet. Enter goes on to the next row, except while an IME composes. */
export function Cell({
  label,
  value,
  onChange,
  onEnter,
  onPasteText,
  onBlur,
  isLong,
  isBad,
  placeholder,
  name,
}: CellProps) {
  const shared = {
    className: 'cell',
    'aria-label': label,
    value,
    placeholder,
    'data-field': name,
    onBlur,
    'aria-invalid': isBad,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !onEnter) return
      event.preventDefault()
      onEnter()
    },
    onPaste: (event: ClipboardEvent) => {
      if (onPasteText?.(event.clipboardData.getData('text/plain'))) event.preventDefault()
    },
  }
  if (isLong) return <textarea rows={1} {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
  return <input type="text" {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
}
