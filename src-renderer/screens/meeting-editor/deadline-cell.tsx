import { useRef } from 'react'
import type { Deadline } from '#domain/directive.ts'
import { Cell } from '../../parts/cell.tsx'
import { useTyped } from '../../parts/use-typed.ts'
import { editorWords } from '../../text/editor.ts'
import { terms } from '../../text/terms.ts'
import { readDeadline, writeDeadline } from './deadline-text.ts'

type DeadlineCellProps = { label: string; deadline: Deadline; onChange: (deadline: Deadline) => void }

/** A deadline typed in one box: a date, two dates, a rhythm or words; where words were typed, how they were understood stands beside it. */
export function DeadlineCell({ label, deadline, onChange }: DeadlineCellProps) {
  // While typing, half a date must not replace the wording the source gave: reading starts from the value found here.
  const before = useRef(deadline)
  const { typed, type, leave } = useTyped(deadline)
  if (typed === null) before.current = deadline
  return (
    <span className="deadline">
      <Cell
        label={label}
        name="directives.deadline"
        value={typed ?? writeDeadline(deadline)}
        placeholder={editorWords.noDeadline}
        isLong
        onBlur={leave}
        onChange={(text) => {
          type(text)
          onChange(readDeadline(text, before.current))
        }}
      />
      {(deadline.kind === 'recurring' || deadline.kind === 'vague') && (
        <small className="dim">{terms.deadlineKind[deadline.kind]}</small>
      )}
    </span>
  )
}
