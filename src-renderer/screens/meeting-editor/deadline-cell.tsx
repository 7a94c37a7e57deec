import { useId, useRef } from 'react'
import type { CalendarDate } from '#domain/dates.ts'
import type { Deadline } from '#domain/directive.ts'
import { Cell } from '../../parts/cell.tsx'
import { classes } from '../../parts/classes.ts'
import { useTyped } from '../../parts/use-typed.ts'
import { editorWords } from '../../text/editor.ts'
import { readDeadline, tellDeadline, writeDeadline } from './deadline-text.ts'

type DeadlineCellProps = {
  label: string
  deadline: Deadline
  /** The day from which years and terms are counted; `null` where it is not fully known. */
  heldOn: CalendarDate | null
  /** What stands in the box while it is empty. */
  placeholder: string | undefined
  onChange: (deadline: Deadline) => void
}

/** A deadline typed in one box, as people write it; how it was understood stands below, what is inferred in it marked. */
export function DeadlineCell({
  label,
  deadline,
  heldOn,
  placeholder = editorWords.noDeadline,
  onChange,
}: DeadlineCellProps) {
  const id = useId()
  // While typing, half a date must not replace the wording the source gave: reading starts from the value found here.
  const before = useRef(deadline)
  const { typed, type, leave } = useTyped(deadline)
  if (typed === null) before.current = deadline
  const told = tellDeadline(deadline, heldOn)
  return (
    <div className="deadline">
      <Cell
        label={label}
        name="directives.deadline"
        value={typed ?? writeDeadline(deadline)}
        placeholder={placeholder}
        isLong
        describedBy={told.text === '' ? undefined : id}
        onBlur={leave}
        onChange={(text) => {
          type(text)
          onChange(readDeadline(text, before.current, heldOn))
        }}
      />
      {told.text !== '' && (
        <small id={id} className={classes('dim', told.isAssumed && 'is-assumed')}>
          {told.text}
        </small>
      )}
    </div>
  )
}
