import { Modal } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { CarriedDirective } from '#domain/carried-directive.ts'
import { type CalendarDate, hasYear } from '#domain/dates.ts'
import type { Meeting } from '#domain/meeting.ts'
import { recordEvent } from '../../hooks/directive-events.ts'
import { Choice } from '../../parts/choice.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { writeDate } from '../../parts/date-text.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { pastWords } from '../../text/past.ts'

type Kind = keyof typeof pastWords.kinds | 'roundDone'
type RecordDialogProps = {
  item: CarriedDirective
  today: CalendarDate
  /** The open round of a task that recurs, else `null`. */
  round: CalendarDate | null
  /** Gets the meeting of the directive as it is now. */
  onRecorded: (meeting: Meeting) => void
  onClose: () => void
}

/** What has come of a directive of an earlier meeting; it is written where the directive was given. */
export function RecordDialog({ item, today, round, onRecorded, onClose }: RecordDialogProps) {
  const [kind, setKind] = useState<Kind>('progress')
  const [on, setOn] = useState<string | null>(today)
  const [text, setText] = useState('')
  const [due, setDue] = useState<string | null>(null)
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const isFull = (day: string | null): day is string => day !== null && hasYear(day)
  const submit = (form: FormEvent) => {
    form.preventDefault()
    if (!isFull(on)) return setProblem(pastWords.needDay)
    if (kind === 'extended' && !isFull(due)) return setProblem(pastWords.needDue)
    const newDeadline = kind === 'extended' && isFull(due) ? { kind: 'date' as const, date: due, text: '' } : null
    setBusy(true)
    const event = { on, type: kind, text: text.trim(), newDeadline, round: kind === 'roundDone' ? round : null }
    recordEvent(item, event, { sentence: pastWords.recorded, onDone: onRecorded })
      .then(onClose)
      .catch((error: unknown) => setProblem(sentenceOf(error)))
      .finally(() => setBusy(false))
  }
  return (
    <Modal opened onClose={onClose} title={pastWords.recordTitle} size={640}>
      <form className="copy-form" onSubmit={submit}>
        <p className="dim dialog-intro">
          {item.assignee || pastWords.noAssignee}: {item.text}
        </p>
        <Choice label={pastWords.recordKind} value={kind} options={kindsOf(round)} onChange={setKind} />
        <DateField label={pastWords.recordOn} value={on} onChange={setOn} problem={pastWords.badDate} />
        {kind === 'extended' && (
          <DateField label={pastWords.newDue} value={due} onChange={setDue} problem={pastWords.badDate} />
        )}
        <TextField label={pastWords.recordText} value={text} onChange={setText} isLong />
        {problem && (
          <p className="urgent" role="alert">
            {problem}
          </p>
        )}
        <div className="buttons dialog-buttons">
          <KeyButton onClick={onClose}>{pastWords.cancel}</KeyButton>
          <KeyButton type="submit" variant="filled" loading={isBusy}>
            {pastWords.recordDo}
          </KeyButton>
        </div>
      </form>
    </Modal>
  )
}

/** Of a task that recurs a round is done; the whole of it may still be ended. */
function kindsOf(round: CalendarDate | null): Record<Kind, string> | typeof pastWords.kinds {
  const { progress, ...others } = pastWords.kinds
  return round === null ? pastWords.kinds : { progress, roundDone: pastWords.roundDone(writeDate(round)), ...others }
}
