import { memo } from 'react'
import { Attendee } from '#domain/attendee.ts'
import type { Id } from '#domain/ids.ts'
import { ListCell } from '../../parts/list-cell.tsx'
import { RowButtons } from '../../parts/row-buttons.tsx'
import { RowHandle } from '../../parts/row-handle.tsx'
import type { SheetRows } from '../../parts/sheet-rows.ts'
import { SuggestCell } from '../../parts/suggest-cell.tsx'
import { newId } from '../../shell/new-id.ts'
import { editorWords } from '../../text/editor.ts'
import { type ColumnSet, PresenceCells, SeatingCells } from './attendee-cells.tsx'
import { renamed } from './attendee-order.ts'
import { OriginMark } from './origin-mark.tsx'
import { isWholeTable, readPeople } from './read-people.ts'
import type { Suggester } from './suggester.ts'
import type { ListEdits } from './use-meeting-list.ts'

type AttendeeRowProps = {
  attendee: Attendee
  number: number
  meetingId: Id
  edits: ListEdits<'attendees'>
  columns: ColumnSet
  rows: SheetRows
  isMovable: boolean
  suggester: Suggester
  onTable: (text: string) => void
}

/** One attendee as a row of the sheet. A person taken from the directory brings posts and unit as of the meeting's day. */
export const AttendeeRow = memo(function AttendeeRow(props: AttendeeRowProps) {
  const { attendee, number, meetingId, edits, columns, rows, isMovable, suggester, onTable } = props
  const Cells = columns === 'seating' ? SeatingCells : PresenceCells
  const { id } = attendee
  const set = (part: Partial<Attendee>) => edits.edit(id, part)
  const label = (column: string) => `${column}, ${number}`
  return (
    <tr data-row={id}>
      <td className="row-number is-handle">
        <RowHandle
          id={id}
          rows={rows}
          number={String(number)}
          label={editorWords.row(number, attendee.fullName)}
          isInTabOrder={number === 1}
        />
      </td>
      <td>
        <SuggestCell
          label={label(editorWords.fullName)}
          value={attendee.fullName}
          onChange={(fullName) => set(renamed(attendee, fullName))}
          suggest={suggester.attendee}
          onTake={({ value: { personId, fullName, posts, organization } }) =>
            set({ personId, fullName, posts, organization })
          }
          onPasteText={(text) => pastePeople(text, { attendee, edits, onTable })}
        />
      </td>
      <td>
        <ListCell
          label={label(editorWords.posts)}
          items={attendee.posts}
          onChange={(posts) => set({ posts })}
          suggest={suggester.post}
        />
      </td>
      <td>
        <SuggestCell
          label={label(editorWords.unit)}
          value={attendee.organization}
          onChange={(organization) => set({ organization })}
          suggest={suggester.unit}
          isLong
        />
      </td>
      <Cells attendee={attendee} label={label} set={set} />
      <td className="row-end">
        <OriginMark meetingId={meetingId} at={id} origin={attendee.origin} source={attendee.source} />
        <RowButtons
          isByKeysToo
          moveUpLabel={editorWords.moveUp}
          moveDownLabel={editorWords.moveDown}
          onMove={isMovable ? (by) => rows.actions().move?.([id], by) : undefined}
          removeLabel={editorWords.removeRow(editorWords.attendee)}
          onRemove={() => edits.remove(id)}
        />
      </td>
    </tr>
  )
})

type PasteInto = { attendee: Attendee; edits: ListEdits<'attendees'>; onTable: (text: string) => void }

/** A list of people becomes rows below this one, a table is looked at first; whether the text was either. */
function pastePeople(text: string, { attendee, edits, onTable }: PasteInto): boolean {
  if (isWholeTable(text)) {
    onTable(text)
    return true
  }
  const people = readPeople(text)
  const [first, ...others] = people.map((one) => Attendee.parse({ id: newId(), ...one }))
  if (!first || others.length === 0) return false
  // Into an empty row the first person goes where the caret is.
  if (attendee.fullName === '') {
    const { id: _own, ...told } = first
    edits.edit(attendee.id, told)
    edits.add(others, attendee.id)
  } else edits.add([first, ...others], attendee.id)
  return true
}
