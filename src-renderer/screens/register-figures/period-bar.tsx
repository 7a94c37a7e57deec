import { TextInput } from '@mantine/core'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { tellPeriod } from '#contract/figure-words.ts'
import type { CalendarDate } from '#domain/dates.ts'
import type { Period } from '#domain/period.ts'
import { Choice } from '../../parts/choice.tsx'
import { readFullDate, writeDate } from '../../parts/date-text.ts'
import { iconLook } from '../../parts/icon-look.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { figuresWords as words } from '../../text/register-figures.ts'
import { kindOfPeriod, type PeriodKind, periodAround, stepPeriod } from '../directives/given-period.ts'

type PeriodBarProps = { period: Period; today: CalendarDate; onChange: (period: Period) => void }

/** Which days given are counted: a month, quarter or year with the way to its neighbours, everything, or days typed. */
export function PeriodBar({ period, today, onChange }: PeriodBarProps) {
  const kind = kindOfPeriod(period)
  const [isOpen, setOpen] = useState(kind === 'custom')
  const shown = isOpen ? 'custom' : kind
  const choose = (next: PeriodKind) => {
    setOpen(next === 'custom')
    if (next !== 'custom') onChange(periodAround(next, today))
  }
  const step = (by: 1 | -1) => {
    const next = stepPeriod(period, by)
    if (next) onChange(next)
  }
  return (
    <div className="period-bar" role="toolbar" aria-label={words.period}>
      <Choice label={words.period} value={shown} options={words.kinds} onChange={choose} />
      {shown === 'custom' ? (
        <>
          <DayBox label={words.from} day={period.from} onChange={(from) => onChange({ ...period, from })} />
          <DayBox label={words.to} day={period.to} onChange={(to) => onChange({ ...period, to })} />
        </>
      ) : (
        shown !== 'all' && (
          <span className="period-steps">
            <KeyButton size="compact-sm" aria-label={words.before} onClick={() => step(-1)}>
              <ChevronLeft {...iconLook} />
            </KeyButton>
            <b aria-live="polite">{tellPeriod(period)}</b>
            <KeyButton size="compact-sm" aria-label={words.after} onClick={() => step(1)}>
              <ChevronRight {...iconLook} />
            </KeyButton>
          </span>
        )
      )}
      {period.from !== null && period.to !== null && period.from > period.to && (
        <span role="alert">{words.badOrder}</span>
      )}
    </div>
  )
}

type DayBoxProps = { label: string; day: CalendarDate | null; onChange: (day: CalendarDate | null) => void }

/** A day typed with its year; taken when it is left or Enter is pressed, and kept in the box while it is none. */
function DayBox({ label, day, onChange }: DayBoxProps) {
  const id = useId()
  const [typed, type] = useState<string | null>(null)
  const read = typed === null ? day : readFullDate(typed)
  const isBad = typed !== null && typed.trim() !== '' && read === null
  const take = () => {
    if (typed === null || isBad) return
    type(null)
    if (read !== day) onChange(read)
  }
  return (
    <span className="period-day">
      <label htmlFor={id}>{label}</label>
      <TextInput
        id={id}
        size="xs"
        w={112}
        value={typed ?? writeDate(day)}
        error={isBad && words.badDay}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && take()}
      />
    </span>
  )
}
