import type { Moment, PartialDate } from '#domain/dates.ts'
import { readTypedTime } from '#vietnamese/read-typed-time.ts'
import { Cell } from '../../parts/cell.tsx'
import { useTyped } from '../../parts/use-typed.ts'
import { speechWords } from '../../text/speeches.ts'
import { clockText, isFullDate, momentOn } from '../meeting-editor/meeting-times.ts'

type TimeCellProps = {
  label: string
  startsAt: Moment | null
  heldOn: PartialDate | null
  set: (part: { startsAt: Moment | null }) => void
}

/** When somebody began to speak, as people write it: 14h30, 2h chiều. What cannot be read changes nothing. */
export function TimeCell({ label, startsAt, heldOn, set }: TimeCellProps) {
  const { typed, type, leave } = useTyped(startsAt)
  const isBad = typed !== null && typed.trim() !== '' && readTypedTime(typed) === null
  const hasDay = isFullDate(heldOn)
  return (
    // Without its day a time would have nothing to stand on; the hint says where to give it.
    <fieldset className="plain" disabled={!hasDay}>
      <div className="speech-time" title={isBad ? speechWords.badTime : hasDay ? undefined : speechWords.needDate}>
        <Cell
          label={label}
          isBad={isBad}
          placeholder={speechWords.time}
          value={typed ?? clockText(startsAt)}
          onBlur={() => !isBad && leave()}
          onChange={(text) => {
            type(text)
            const clock = readTypedTime(text)
            if (clock !== null || text.trim() === '') set({ startsAt: momentOn(heldOn, clock ?? '') })
          }}
        />
      </div>
    </fieldset>
  )
}
