import { useId, useState } from 'react'
import { FieldRow } from './field-row.tsx'

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
  const [typed, setTyped] = useState<string | null>(null)
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
          setTyped(event.currentTarget.value)
          onChange(toLines(event.currentTarget.value))
        }}
        onBlur={() => setTyped(null)}
      />
    </FieldRow>
  )
}

const toLines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')
