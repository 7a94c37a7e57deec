import { type KeyboardEvent, useId } from 'react'
import { drawNow } from './draw-now.ts'
import { FieldRow } from './field-row.tsx'
import { moveLine } from './move-line.ts'
import type { Suggest } from './suggestion.ts'
import { useSuggest } from './use-suggest.tsx'
import { useTyped } from './use-typed.ts'

type LinesFieldProps = {
  label: string
  lines: string[]
  onChange: (lines: string[]) => void
  hint?: string
  name?: string
  /** Offers each of the lines. */
  suggest?: Suggest<unknown>
}

/** A list typed one item a line; blank lines live only while they are being typed. */
export function LinesField({ label, lines, onChange, hint, name, suggest }: LinesFieldProps) {
  const id = useId()
  const { typed, type, leave } = useTyped(lines)
  const write = (text: string) => {
    type(text)
    onChange(toLines(text))
  }
  const { extras, list } = useSuggest({ label, suggest, separators: /\n/, onTake: write })
  const { onTyped, onLeave, ...added } = extras ?? {}
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    extras?.onKeyDown(event)
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (event.defaultPrevented || event.nativeEvent.isComposing || !event.altKey || event.ctrlKey || by === 0) return
    event.preventDefault()
    const box = event.currentTarget
    const moved = moveLine(box.value, box.selectionStart, by)
    drawNow(() => write(moved.text))
    box.setSelectionRange(moved.caret, moved.caret)
  }
  return (
    <FieldRow label={label} id={id} hint={hint}>
      <textarea
        {...added}
        id={id}
        className="box"
        rows={2}
        data-field={name}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={typed ?? lines.join('\n')}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          write(event.currentTarget.value)
          onTyped?.(event.currentTarget, (event.nativeEvent as InputEvent).isComposing)
        }}
        onBlur={() => {
          onLeave?.()
          leave()
        }}
      />
      {list}
    </FieldRow>
  )
}

const toLines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')
