import { Modal } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { DirectiveFilter, DirectiveRow } from '#contract/directive-shapes.ts'
import type { ReminderMessage } from '#contract/follow-up-shapes.ts'
import { type CalendarDate, hasYear, type PartialDate } from '#domain/dates.ts'
import { showDone } from '../../hooks/notices.ts'
import { useCall } from '../../hooks/use-call.ts'
import { Banner } from '../../parts/banner.tsx'
import { Choice } from '../../parts/choice.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { copyPlain } from '../../shell/copy-text.ts'
import { followUpWords as words } from '../../text/follow-up.ts'
import { listLeft } from './list-left.ts'
import { RemindButton } from './remind-button.tsx'

type MessageDialogProps = {
  filter: Partial<DirectiveFilter>
  selected: DirectiveRow | undefined
  /** Whether it opens on the chosen row alone, as its message was copied. */
  isOfOne: boolean
  today: CalendarDate
  isReadOnly: boolean
  onDone: () => void
  onClose: () => void
}
type Scope = keyof typeof words.scopes

/** A text for each body, to be read, copied and pasted into a message; then, if wanted, the reminder is recorded. */
export function MessageDialog(props: MessageDialogProps) {
  const { filter, selected, today, isReadOnly, onDone, onClose } = props
  const [scope, setScope] = useState<Scope>(props.isOfOne ? 'chosen' : 'all')
  const [unit, setUnit] = useState(selected?.assignee ?? '')
  const [before, setBefore] = useState<PartialDate | null>(null)
  const reportBefore = before !== null && hasYear(before) ? before : null
  const { meetingId = '', directiveId = '' } = selected ?? {}
  const asked = scope === 'chosen' && selected ? { only: [{ meetingId, directiveId }] } : { filter }
  const { value, problem } = useCall('directive.messages', { ...asked, reportBefore })
  const messages = value?.messages ?? []
  const shown = messages.find((one) => one.unit === unit) ?? messages[0]
  return (
    <Modal opened onClose={onClose} title={words.messages.replace('…', '')} size={820}>
      <p className="dim dialog-intro">{words.messagesIntro}</p>
      <div className="sheet-options">
        {selected && <Choice label={words.scope} value={scope} options={words.scopes} onChange={setScope} />}
        <DateField
          label={words.reportBefore}
          value={before}
          onChange={setBefore}
          problem={words.badDate}
          hint={words.reportHint}
        />
      </div>
      {problem && <Banner text={problem} isProblem />}
      {!value && !problem && <p className="dim">{words.reading}</p>}
      {value && !shown && <p>{words.noMessages}</p>}
      {shown && (
        <div className="message-panes">
          <UnitList messages={messages} chosen={shown.unit} onChoose={setUnit} />
          <Preview key={`${scope} ${shown.unit}`} message={shown}>
            <RemindButton
              places={shown.places}
              text={words.byMessage}
              today={today}
              isReadOnly={isReadOnly}
              onDone={onDone}
            />
          </Preview>
        </div>
      )}
      {value && (
        <div className="dim message-left">
          {shown && value.contact === '' && <p>{words.noContact}</p>}
          {listLeft(value.left).map((one) => (
            <p key={one}>{one}</p>
          ))}
        </div>
      )}
      <div className="buttons dialog-buttons">
        <KeyButton onClick={onClose}>{words.close}</KeyButton>
      </div>
    </Modal>
  )
}

type UnitListProps = { messages: readonly ReminderMessage[]; chosen: string; onChoose: (unit: string) => void }

function UnitList({ messages, chosen, onChoose }: UnitListProps) {
  const list = useRef<HTMLFieldSetElement>(null)
  // The first choice may stand far down.
  useEffect(() => {
    list.current?.querySelector('input:checked')?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <fieldset ref={list} className="message-units">
      <legend className="dim">{words.unit}</legend>
      {messages.map(({ unit, places }) => (
        <label key={unit} className="export-line">
          <input type="radio" name="message-unit" checked={unit === chosen} onChange={() => onChoose(unit)} />
          <span>{unit}</span>
          <span className="dim">{words.unitCount(writeCount(places.length))}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** The text as it will be pasted. Where the clipboard is refused it stands ready to be copied by hand. */
function Preview({ message, children }: { message: ReminderMessage; children: React.ReactNode }) {
  const box = useRef<HTMLTextAreaElement>(null)
  const [problem, setProblem] = useState('')
  const copy = () => {
    const { unit, text, places } = message
    copyPlain(text).then(
      () => showDone(words.copied(unit, writeCount(places.length))),
      () => {
        setProblem(words.copyFailed)
        box.current?.select()
      },
    )
  }
  return (
    <div className="message-preview">
      <textarea ref={box} readOnly aria-label={words.preview} value={message.text} rows={14} />
      {problem && (
        <p className="urgent" role="alert">
          {problem}
        </p>
      )}
      <div className="buttons">
        <KeyButton variant="filled" onClick={copy}>
          {words.copy}
        </KeyButton>
        {children}
      </div>
    </div>
  )
}
