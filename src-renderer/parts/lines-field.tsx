import { useId } from 'react'
import { FieldRow } from './field-row.tsx'
import { useTyped } from './use-typed.ts'

type LinesFieldProps = {
  label: string
  lines: string[]
  onChange: (lines: string[]) => void
  hint?: string
  name?: string
}

/** A list typed one item a line; blank lines live only while they are being typed. */
export function LinesField({ label, lines, onChange, hint, name }: LinesFieldProps) {
  const id = useId()
  const { typed, type, leave } = useTyped(lines)
  return (
    <FieldRow label={label} id={id} hint={hint}>
      <textarea
        id={id}
        className="box"
        rows={2}
        data-field={name}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={typed ?? lines.join('\n')}
        onChange={(event) => {
          type(event.currentTarget.value)
          onChange(toLines(event.currentTarget.value))
        }}
        onBlur={leave}
      />
    </FieldRow>
  )
}

const toLines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')
