import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { DirectiveRow } from '#contract/directive-shapes.ts'
import { type CalendarDate, hasYear, type PartialDate } from '#domain/dates.ts'
import { shiftDate } from '#domain/working-days.ts'
import { recordEvent } from '../../hooks/directive-events.ts'
import { DateField } from '../../parts/date-field.tsx'
import { writeDate } from '../../parts/date-text.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { directivesWords as words } from '../../text/directives.ts'
import { readDeadline, tellDeadline } from '../meeting-editor/deadline-text.ts'
import type { Action } from './register-place.ts'

type EventFormProps = {
  row: DirectiveRow
  action: Action
  today: CalendarDate
  /** Of a task that recurs: the rounds that may be recorded as done, oldest first. */
  rounds: readonly CalendarDate[]
  onDone: () => void
  onClose: () => void
}

/** What happened to a directive: when, by whom, what, with which paper. Enter records, Escape leaves. */
export function EventForm({ row, action, today, rounds, onDone, onClose }: EventFormProps) {
  const [on, setOn] = useState<PartialDate | null>(today)
  const [by, setBy] = useState('')
  const [text, setText] = useState('')
  const [paper, setPaper] = useState('')
  const [percent, setPercent] = useState('')
  const [deadline, setDeadline] = useState('')
  const [chosenRound, setRound] = useState<CalendarDate | null>(null)
  const [wakeOn, setWakeOn] = useState<PartialDate | null>(() => wakeDayOf(row, today))
  const [problem, setProblem] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>(FIRST_FIELD)?.focus(), [])
  const until = readDeadline(deadline, { kind: 'none' }, on !== null && hasYear(on) ? on : today)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const share = percent.trim() === '' ? null : Number(percent.replace('%', '').trim())
    if (on === null || !hasYear(on)) return setProblem(words.badDate)
    if (share !== null && !(share >= 0 && share <= 100)) return setProblem(words.badPercent)
    if (action === 'extended' && until.kind !== 'date' && until.kind !== 'period') return setProblem(words.badDeadline)
    if (action === 'deferred' && (wakeOn === null || !hasYear(wakeOn))) return setProblem(words.badWake)
    if (action === 'note' && text.trim() === '') return setProblem(words.needNote)
    const said = { by: by.trim(), text: text.trim(), document: paper.trim(), percent: share }
    const days = {
      newDeadline: action === 'extended' ? until : null,
      round: action === 'roundDone' ? (chosenRound ?? rounds[0] ?? null) : null,
      until: action === 'deferred' ? wakeOn : null,
    }
    recordEvent(row, { type: action, on, ...said, ...days }, { sentence: words.recorded[action], onDone })
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
      {action === 'deferred' && (
        <div data-first>
          <DateField
            label={words.wakeOn}
            value={wakeOn}
            onChange={setWakeOn}
            problem={words.badWake}
            hint={words.wakeHint}
          />
        </div>
      )}
      {action === 'roundDone' && (
        <SelectField
          label={words.round}
          value={chosenRound ?? rounds[0] ?? null}
          options={nameRounds(rounds, today)}
          onChange={setRound}
        />
      )}
      {action === 'progress' && <TextField label={words.percentField} value={percent} onChange={setPercent} />}
      <div data-first={action === 'extended' || action === 'deferred' ? undefined : true}>
        <TextField label={words.content} value={text} onChange={setText} />
      </div>
      <TextField label={whoLabel(action)} value={by} onChange={setBy} />
      <TextField
        label={action === 'completed' || action === 'roundDone' ? words.resultDocument : words.document}
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

const FIRST_FIELD = '[data-first] input, [data-first] textarea'
const WAKE_BEFORE = 7

/** A week before the last day; without one, or where that is near, in a week, though never after the last day. */
function wakeDayOf({ dueOn }: DirectiveRow, today: CalendarDate): CalendarDate {
  const near = shiftDate(today, WAKE_BEFORE)
  if (dueOn === null) return near
  const before = shiftDate(dueOn, -WAKE_BEFORE)
  return before > today ? before : dueOn
}

const nameRounds = (rounds: readonly CalendarDate[], today: CalendarDate): Record<CalendarDate, string> =>
  Object.fromEntries(
    rounds.map((day) => [day, day < today ? words.lateRound(writeDate(day)) : writeDate(day)] as const),
  )

/** Who is named depends on what is recorded: the body that reports, the person who urges or remarks. */
function whoLabel(action: Action): string {
  if (action === 'reminded') return words.reminder
  return action === 'note' || action === 'deferred' ? words.noter : words.reporter
}
