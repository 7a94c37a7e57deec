import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { DirectiveRow } from '#contract/directive-shapes.ts'
import { type CalendarDate, hasYear, type PartialDate } from '#domain/dates.ts'
import { recordEvent } from '../../hooks/directive-events.ts'
import { DateField } from '../../parts/date-field.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { directivesWords as words } from '../../text/directives.ts'
import { readDeadline, tellDeadline } from '../meeting-editor/deadline-text.ts'
import type { Action } from './register-place.ts'

type EventFormProps = {
  row: DirectiveRow
  action: Action
  today: CalendarDate
  onDone: () => void
  onClose: () => void
}

/** What happened to a directive: when, by whom, what, with which paper. Enter records, Escape leaves. */
export function EventForm({ row, action, today, onDone, onClose }: EventFormProps) {
  const [on, setOn] = useState<PartialDate | null>(today)
  const [by, setBy] = useState('')
  const [text, setText] = useState('')
  const [paper, setPaper] = useState('')
  const [percent, setPercent] = useState('')
  const [deadline, setDeadline] = useState('')
  const [problem, setProblem] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-first] input, [data-first] textarea')?.focus(), [])
  const until = readDeadline(deadline, { kind: 'none' }, on !== null && hasYear(on) ? on : today)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const share = percent.trim() === '' ? null : Number(percent.replace('%', '').trim())
    if (on === null || !hasYear(on)) return setProblem(words.badDate)
    if (share !== null && !(share >= 0 && share <= 100)) return setProblem(words.badPercent)
    if (action === 'extended' && until.kind !== 'date' && until.kind !== 'period') return setProblem(words.badDeadline)
    if (action === 'note' && text.trim() === '') return setProblem(words.needNote)
    const newDeadline = action === 'extended' ? until : null
    const told = { on, by: by.trim(), text: text.trim(), document: paper.trim(), percent: share, newDeadline }
    recordEvent(row, { type: action, ...told }, { sentence: words.recorded[action], onDone })
      .then(onClose)
      .catch((error: unknown) => setProblem(sentenceOf(error)))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
  }
  return (
    <form ref={form} className="event-form" aria-label={words.actions[action]} onSubmit={submit} onKeyDown={onKeyDown}>
      <DateField label={words.on} value={on} onChange={setOn} problem={words.badDate} />
      {action === 'extended' && (
        <div data-first>
          <TextField
            label={words.newDeadline}
            value={deadline}
            onChange={setDeadline}
            hint={deadline === '' ? undefined : tellDeadline(until, null).text}
          />
        </div>
      )}
      {action === 'progress' && <TextField label={words.percentField} value={percent} onChange={setPercent} />}
      <div data-first={action === 'extended' ? undefined : true}>
        <TextField label={words.content} value={text} onChange={setText} />
      </div>
      <TextField label={whoLabel(action)} value={by} onChange={setBy} />
      <TextField
        label={action === 'completed' ? words.resultDocument : words.document}
        value={paper}
        onChange={setPaper}
      />
      {problem && (
        <p className="urgent full-row" role="alert">
          {problem}
        </p>
      )}
      <div className="buttons full-row">
        <KeyButton type="submit" variant="filled" size="compact-sm">
          {words.record}
        </KeyButton>
        <KeyButton size="compact-sm" onClick={onClose}>
          {words.cancel}
        </KeyButton>
      </div>
    </form>
  )
}

/** Who is named depends on what is recorded: the body that reports, the person who urges or remarks. */
function whoLabel(action: Action): string {
  if (action === 'reminded') return words.reminder
  return action === 'note' ? words.noter : words.reporter
}
