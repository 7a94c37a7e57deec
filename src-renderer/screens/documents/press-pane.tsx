import { useState } from 'react'
import type { LeftOut } from '#contract/paper-shapes.ts'
import { dateOf } from '#domain/dates.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Release } from '#domain/release.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { DateField } from '../../parts/date-field.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { TextField } from '../../parts/text-field.tsx'
import { TimeField } from '../../parts/time-field.tsx'
import { editorWords } from '../../text/editor.ts'
import { papersWords } from '../../text/papers.ts'
import { clockText, isFullDate, momentOn } from '../meeting-editor/meeting-times.ts'

type PressPaneProps = { meeting: Meeting; leftOut: LeftOut[]; session: MeetingSession; isReadOnly: boolean }

/** What a text for the press says beside the record, and, for the officer alone, what it leaves out. */
export function PressPane({ meeting, leftOut, session, isReadOnly }: PressPaneProps) {
  const { release } = meeting
  const set = (part: Partial<Release>) => session.change((last) => ({ ...last, release: { ...last.release, ...part } }))
  return (
    <>
      <fieldset className="plain" disabled={isReadOnly}>
        <p className="dim">{papersWords.fromRecord}</p>
        {(['headline', 'why', 'how'] as const).map((key) => (
          <TextField
            key={key}
            label={papersWords[key]}
            name={`release.${key}`}
            isLong
            value={release[key]}
            onChange={(text) => set({ [key]: text })}
          />
        ))}
        <EmbargoFields release={release} set={set} />
      </fieldset>
      <h2 className="left-out-title">
        {papersWords.leftOut} {leftOut.length > 0 && writeCount(leftOut.length)}
      </h2>
      {leftOut.length === 0 ? (
        <p className="dim">{papersWords.nothingLeftOut}</p>
      ) : (
        <>
          <p className="dim">{papersWords.leftOutHint}</p>
          <ul className="left-out">
            {leftOut.map((one) => (
              <li key={`${one.part} ${one.text}`}>
                <span className="dim">
                  {papersWords.leftOutPart[one.part]} · {papersWords.leftOutReason[one.reason]}
                </span>
                <p>{one.text}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const MIDNIGHT = '00:00'

/** Day and hour before which it must not be published; a day alone means its first minute. */
function EmbargoFields({ release, set }: { release: Release; set: (part: Partial<Release>) => void }) {
  const { embargoUntil } = release
  const [hasHour, setHasHour] = useState(clockText(embargoUntil) !== MIDNIGHT)
  const day = embargoUntil === null ? null : dateOf(embargoUntil)
  const clock = clockText(embargoUntil)
  return (
    <>
      <DateField
        label={papersWords.embargoDay}
        name="release.embargoUntil"
        value={day}
        hint={papersWords.noEmbargo}
        problem={editorWords.badDate}
        onChange={(date) => set({ embargoUntil: isFullDate(date) ? momentOn(date, clock || MIDNIGHT) : null })}
      />
      <TimeField
        label={papersWords.embargoTime}
        value={clock === MIDNIGHT && !hasHour ? '' : clock}
        disabledHint={day === null ? '' : undefined}
        problem={editorWords.badTime}
        onChange={(text) => {
          setHasHour(text !== '')
          set({ embargoUntil: momentOn(day, text || MIDNIGHT) })
        }}
      />
    </>
  )
}
