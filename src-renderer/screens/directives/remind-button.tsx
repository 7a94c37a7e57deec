import { useState } from 'react'
import type { DirectivePlace } from '#contract/sheet-shapes.ts'
import type { CalendarDate } from '#domain/dates.ts'
import { showProblem } from '../../hooks/notices.ts'
import { recordEvents } from '../../hooks/record-events.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { followUpWords as words } from '../../text/follow-up.ts'

type RemindButtonProps = {
  places: readonly DirectivePlace[]
  /** How the body was reminded, as the history tells it. */
  text: string
  today: CalendarDate
  isReadOnly: boolean
  onDone: () => void
}

/** Records of each directive that its body was reminded today: offered once the text or letter is there, never by itself. */
export function RemindButton({ places, text, today, isReadOnly, onDone }: RemindButtonProps) {
  const [isDone, setDone] = useState(false)
  if (places.length === 0) return null
  const remind = () => {
    setDone(true)
    const event = { on: today, type: 'reminded' as const, text }
    recordEvents(
      places.map((place) => ({ ...place, event })),
      words.recorded,
      onDone,
    ).catch((error: unknown) => {
      setDone(false)
      showProblem(sentenceOf(error))
    })
  }
  return (
    <KeyButton disabled={isReadOnly || isDone} title={isReadOnly ? words.readOnly : words.remindHint} onClick={remind}>
      {words.remind(writeCount(places.length))}
    </KeyButton>
  )
}
