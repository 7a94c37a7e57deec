import type { Attendee } from '#domain/attendee.ts'
import { Cell } from '../../parts/cell.tsx'
import { SelectCell } from '../../parts/select-cell.tsx'
import { editorWords } from '../../text/editor.ts'
import { fieldWords } from '../../text/meeting-fields.ts'
import { terms } from '../../text/terms.ts'

/** Two sets of columns take turns: all of them at once would leave no room for the names. */
export type ColumnSet = 'presence' | 'seating'

type AttendeeCellsProps = {
  attendee: Attendee
  label: (column: string) => string
  set: (part: Partial<Attendee>) => void
}

/** What part somebody has in the meeting and whether he or she came. */
export function PresenceCells({ attendee, label, set }: AttendeeCellsProps) {
  const isSubstitute = attendee.presence === 'substitute'
  return (
    <>
      <td>
        <SelectCell
          label={label(editorWords.role)}
          value={attendee.role}
          options={terms.role}
          onChange={(role) => set({ role })}
        />
      </td>
      <td>
        <SelectCell
          label={label(editorWords.presence)}
          value={attendee.presence}
          options={terms.presence}
          onChange={(presence) => set({ presence })}
        />
      </td>
      <td>
        <Cell
          label={label(editorWords.reason)}
          name={isSubstitute ? 'attendees.substituteFor' : 'attendees.reason'}
          value={isSubstitute ? attendee.substituteFor : attendee.reason}
          onChange={(text) => set(isSubstitute ? { substituteFor: text } : { reason: text })}
          isLong
        />
      </td>
    </>
  )
}

export const SEATING_FIELDS = ['seat', 'phone', 'sortKey'] as const

/** Where somebody sits, how to reach him or her, and by which name to sort. */
export function SeatingCells({ attendee, label, set }: AttendeeCellsProps) {
  return SEATING_FIELDS.map((key) => (
    <td key={key}>
      <Cell
        label={label(fieldWords[key])}
        name={`attendees.${key}`}
        value={attendee[key]}
        placeholder={key === 'sortKey' && attendee.fullName === '' ? fieldWords.sortKeyHint : undefined}
        onChange={(text) => set({ [key]: text })}
      />
    </td>
  ))
}
