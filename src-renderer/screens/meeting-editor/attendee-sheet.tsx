import './people-sheet.css'
import { useMemo } from 'react'
import { Attendee, type Presence } from '#domain/attendee.ts'
import type { Id } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import { classes } from '../../parts/classes.ts'
import { type RowActions, type SheetRows, useSheetRows } from '../../parts/sheet-rows.ts'
import { newId } from '../../shell/new-id.ts'
import { editorWords } from '../../text/editor.ts'
import { fieldWords } from '../../text/meeting-fields.ts'
import type { ColumnSet } from './attendee-cells.tsx'
import { byName, byProtocol, rankAnew } from './attendee-order.ts'
import { AttendeeRow } from './attendee-row.tsx'
import { moveItems, placeItems } from './list-order.ts'
import { hasOrigin } from './origin-mark.tsx'
import type { Suggester } from './suggester.ts'
import type { ListEdits } from './use-meeting-list.ts'

export type AttendeeView = 'protocol' | 'names'

const HEADS: Record<ColumnSet, string[]> = {
  presence: [editorWords.role, editorWords.presence, editorWords.reason],
  seating: [fieldWords.seat, fieldWords.phone, fieldWords.sortKey],
}

export const newAttendee = () => Attendee.parse({ id: newId(), fullName: '' })

/** Keys of a row that has the focus. */
const PRESENCE_KEYS: Record<string, Presence> = { c: 'present', v: 'excused', k: 'unexcused', t: 'substitute' }

/** The rows of the attendees in the order of a view. In the view by names nothing can be moved: it is only a look. */
export function useAttendeeRows(
  edits: ListEdits<'attendees'>,
  view: AttendeeView,
  shown: readonly Attendee[],
): SheetRows {
  const reorder = (next: (list: Attendee[]) => Attendee[]) => edits.change((list) => rankAnew(next(byProtocol(list))))
  const order: Partial<RowActions> = {
    move: (ids, by) => reorder((list) => moveItems(list, ids, by)),
    place: (ids, to) => reorder((list) => placeItems(list, ids, to)),
  }
  return useSheetRows({
    ids: () => shown.map((one) => one.id),
    add: (after) => edits.add([newAttendee()], after),
    remove: edits.removeMany,
    rowKey: (key, ids) => {
      const presence = PRESENCE_KEYS[key]
      if (presence !== undefined) edits.editMany(ids, { presence })
      return presence !== undefined
    },
    ...(view === 'protocol' && order),
  })
}

/** The attendees as a view shows them. By name they keep their places while names are typed: a row must not run away. */
export function useShownAttendees(attendees: readonly Attendee[], view: AttendeeView): readonly Attendee[] {
  const ids = attendees.map((one) => one.id).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: sorted anew where rows come or go, not with each key
  const order = useMemo(
    () => new Map(view === 'names' ? byName(attendees).map((one, at) => [one.id, at]) : []),
    [view, ids],
  )
  return useMemo(() => {
    if (view === 'protocol') return byProtocol(attendees)
    return attendees.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
  }, [attendees, view, order])
}

type AttendeeSheetProps = {
  meetingId: Meeting['id']
  shown: readonly Attendee[]
  edits: ListEdits<'attendees'>
  columns: ColumnSet
  rows: SheetRows
  isMovable: boolean
  suggester: Suggester
  onTable: (text: string) => void
}

/** The attendees as a sheet. */
export function AttendeeSheet({ shown, columns, ...row }: AttendeeSheetProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the cells within, one handler for all
    <div className="sheet-scroll" onKeyDown={row.rows.onKeyDown}>
      <table className={classes(`sheet people-sheet is-${columns}`, shown.some(hasOrigin) && 'has-origins')}>
        <thead>
          <tr>
            <td className="row-number" />
            <th scope="col">{editorWords.fullName}</th>
            <th scope="col">{editorWords.posts}</th>
            <th scope="col">{editorWords.unit}</th>
            {HEADS[columns].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <td className="row-end" />
          </tr>
        </thead>
        <tbody>
          {shown.map((attendee, at) => (
            <AttendeeRow key={attendee.id} attendee={attendee} number={at + 1} columns={columns} {...row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The rows chosen that are still there. */
export const chosenOf = (chosen: ReadonlySet<Id>, shown: readonly Attendee[]): Id[] =>
  shown.map((one) => one.id).filter((id) => chosen.has(id))
