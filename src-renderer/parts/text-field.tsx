import { TextInput } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { FieldRow } from './field-row.tsx'
import type { Suggest, Suggestion } from './suggestion.ts'
import { useSuggest } from './use-suggest.tsx'

type TextFieldProps<Value> = {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  mark?: ReactNode
  /** What a link to this field calls it. */
  name?: string
  /** One paragraph that may need several lines of the screen. */
  isLong?: boolean
  onLeave?: () => void
  /** Offers what may be meant while somebody types. */
  suggest?: Suggest<Value>
  /** What taking a suggestion does; without it its text is written. */
  onTake?: (suggestion: Suggestion<Value>) => void
}

/** One line of text with its label. */
export function TextField<Value>(props: TextFieldProps<Value>) {
  const { label, value, onChange, hint, mark, name, isLong, onLeave, suggest, onTake } = props
  const id = useId()
  const take = (text: string, suggestion: Suggestion<Value>) => (onTake ? onTake(suggestion) : onChange(text))
  const { extras, list } = useSuggest({ label, suggest, onTake: take })
  const { onTyped, onLeave: closeList, ...added } = extras ?? {}
  const shared = {
    id,
    value,
    'data-field': name,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onBlur: () => {
      closeList?.()
      onLeave?.()
    },
  }
  const isOpen = extras && extras['aria-controls'] !== undefined
  return (
    <FieldRow label={label} id={id} hint={hint} mark={mark}>
      {isLong ? (
        <textarea
          {...shared}
          className="box"
          rows={1}
          onKeyDown={refuseNewLine}
          onChange={(event) => onChange(event.currentTarget.value.replaceAll('\n', ' '))}
        />
      ) : (
        <TextInput
          {...shared}
          {...added}
          role={extras && 'combobox'}
          aria-expanded={isOpen}
          onChange={(event) => {
            onChange(event.currentTarget.value)
            onTyped?.(event.currentTarget, (event.nativeEvent as InputEvent).isComposing)
          }}
        />
      )}
      {list}
    </FieldRow>
  )
}

function refuseNewLine(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
}
