import './copy-dialog.css'
import { Modal } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { CarriedDirective } from '#domain/carried-directive.ts'
import type { Meeting } from '#domain/meeting.ts'
import { proposeNextTitle } from '#vietnamese/next-title.ts'
import { useCall } from '../../hooks/use-call.ts'
import { DateField } from '../../parts/date-field.tsx'
import { writeDate } from '../../parts/date-text.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { LoadingRows } from '../../parts/loading-rows.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { frameWords } from '../../text/frame.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { pastWords } from '../../text/past.ts'
import { SeriesName } from './series-name.tsx'
import { type CopyWish, useCreateFrom } from './use-create-from.ts'

/** Asks what a new meeting takes over from an earlier one, and makes it. */
export function CopyDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { value: from, problem, reload } = useCall('meeting.get', { id })
  const { value: open } = useCall('meeting.openDirectives', { id })
  return (
    <Modal opened onClose={onClose} title={pastWords.title} size={720}>
      {problem && (
        <p className="urgent" role="alert">
          {problem} <KeyButton onClick={reload}>{frameWords.retry}</KeyButton>
        </p>
      )}
      {!from && !problem && <LoadingRows sentence={frameWords.loading} count={6} />}
      {from && <CopyForm from={from} open={open?.directives ?? null} onClose={onClose} />}
    </Modal>
  )
}

type CopyFormProps = { from: Meeting; open: CarriedDirective[] | null; onClose: () => void }

function CopyForm({ from, open, onClose }: CopyFormProps) {
  const proposal = proposeNextTitle(from.title)
  const [wish, setWish] = useState<CopyWish>({
    title: proposal ?? from.title,
    heldOn: null,
    isYearInferred: false,
    session: null,
    seriesName: from.series?.name ?? '',
    copies: { attendees: true, agenda: true, recipients: true, openDirectives: true },
  })
  const { create, isBusy, problem } = useCreateFrom(from, onClose)
  const form = useRef<HTMLFormElement>(null)
  // The day is what has to be typed; without this the cross of the dialog would have the focus.
  useEffect(() => {
    const asked = requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[data-first] input')?.focus())
    return () => cancelAnimationFrame(asked)
  }, [])
  const set = (part: Partial<CopyWish>) => setWish((last) => ({ ...last, ...part }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    create(wish)
  }
  const joins = from.series === null && wish.seriesName.trim() !== ''
  return (
    <form ref={form} className="copy-form" onSubmit={submit}>
      <p className="dim dialog-intro">
        {pastWords.from([from.title || meetingsWords.untitled, writeDate(from.heldOn)].filter(Boolean).join(', '))}
      </p>
      <TextField
        label={pastWords.name}
        value={wish.title}
        onChange={(title) => set({ title })}
        hint={titleHint(wish.title, { proposal, old: from.title })}
        isLong
      />
      <div data-first>
        <WhenField wish={wish} onChange={set} />
      </div>
      <SeriesName
        value={wish.seriesName}
        onChange={(seriesName) => set({ seriesName })}
        hint={joins ? pastWords.seriesJoins : pastWords.seriesHint}
      />
      <Takes from={from} open={open} wish={wish} onChange={set} />
      {problem && (
        <p className="urgent" role="alert">
          {problem}
        </p>
      )}
      <div className="buttons dialog-buttons">
        <KeyButton onClick={onClose}>{pastWords.cancel}</KeyButton>
        <KeyButton type="submit" variant="filled" loading={isBusy}>
          {pastWords.create}
        </KeyButton>
      </div>
    </form>
  )
}

/** Whose the title is: proposed by the program, the old one, or typed by now. */
function titleHint(title: string, { proposal, old }: { proposal: string | null; old: string }): string | undefined {
  if (title === proposal) return pastWords.proposed
  return title === old ? pastWords.same : undefined
}

type WhenProps = { wish: CopyWish; onChange: (part: Partial<CopyWish>) => void }

const WhenField = ({ wish, onChange }: WhenProps) => (
  <DateField
    label={pastWords.heldOn}
    value={wish.heldOn}
    onChange={(heldOn, reading) =>
      onChange({ heldOn, isYearInferred: reading?.isYearInferred ?? false, session: reading?.session ?? null })
    }
    problem={pastWords.badDate}
    hint={wish.heldOn === null ? pastWords.noDateHint : pastWords.dateHint}
  />
)

type TakesProps = {
  from: Meeting
  open: CarriedDirective[] | null
  wish: CopyWish
  onChange: (part: Partial<CopyWish>) => void
}

function Takes({ from, open, wish, onChange }: TakesProps) {
  const { copies } = wish
  const lines = [
    { key: 'attendees', label: pastWords.attendees(from.attendees.length + from.attendeeGroups.length) },
    { key: 'agenda', label: pastWords.agenda(from.agenda.length) },
    { key: 'recipients', label: pastWords.recipients(from.recipients.length) },
    {
      key: 'openDirectives',
      label: open === null ? pastWords.openDirectivesUnknown : pastWords.openDirectives(open.length),
    },
  ] as const
  return (
    <fieldset className="takes">
      <legend>{pastWords.take}</legend>
      {lines.map(({ key, label }) => (
        <label key={key} className="check">
          <input
            type="checkbox"
            checked={copies[key]}
            onChange={(event) => onChange({ copies: { ...copies, [key]: event.currentTarget.checked } })}
          />
          {label}
        </label>
      ))}
      {open?.length === 0 && <p className="dim">{pastWords.noOpen}</p>}
      {copies.openDirectives && open !== null && open.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list longer than its box must scroll by keys
        <ol className="dialog-list" tabIndex={0} aria-label={pastWords.openDirectives(open.length)}>
          {open.map((one) => (
            <li key={`${one.meetingId}-${one.directiveId}`}>
              <span className="carried-text">{one.text}</span>{' '}
              <span className="dim">
                {[
                  one.assignee || pastWords.noAssignee,
                  one.dueOn === null ? pastWords.noDue : pastWords.due(writeDate(one.dueOn)),
                  one.meetingId === from.id ? '' : pastWords.origin(one.meetingTitle, writeDate(one.givenOn)),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ol>
      )}
    </fieldset>
  )
}
