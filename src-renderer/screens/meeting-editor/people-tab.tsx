import { getRouteApi } from '@tanstack/react-router'
import { memo, useEffect } from 'react'
import { Attendee, AttendeeGroup, countAttendance } from '#domain/attendee.ts'
import type { Id } from '#domain/ids.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { showDone } from '../../hooks/notices.ts'
import { useStoredText } from '../../hooks/use-stored-text.ts'
import { Cell } from '../../parts/cell.tsx'
import { Choice } from '../../parts/choice.tsx'
import { DropZone } from '../../parts/drop-zone.tsx'
import { FileButton } from '../../parts/file-button.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { ListCell } from '../../parts/list-cell.tsx'
import { NumberCell } from '../../parts/number-cell.tsx'
import { RowButtons } from '../../parts/row-buttons.tsx'
import { Section } from '../../parts/section.tsx'
import { newId } from '../../shell/new-id.ts'
import { listWords } from '../../text/attendee-list.ts'
import { editorWords } from '../../text/editor.ts'
import { fieldWords } from '../../text/meeting-fields.ts'
import { type ColumnSet, PresenceCells, SEATING_FIELDS, SeatingCells } from './attendee-cells.tsx'
import { AttendeeListDialog } from './attendee-list-dialog.tsx'
import { countList, mergeList, type ReadList, type SameName } from './attendees-from-table.ts'
import { OriginMark } from './origin-mark.tsx'
import { isWholeTable, readPeople } from './read-people.ts'
import type { TabProps } from './tab-props.ts'
import { useAttendeeFile } from './use-attendee-file.ts'
import { type ListEdits, useMeetingList } from './use-meeting-list.ts'

const route = getRouteApi('/meetings/$id/$tab')

const HEADS: Record<ColumnSet, string[]> = {
  presence: [editorWords.role, editorWords.presence, editorWords.reason],
  seating: [fieldWords.seat, fieldWords.phone, fieldWords.sortKey],
}

/** Which columns stand beside the name; a link to a field brings its columns with it. */
function useColumns(): [ColumnSet, (columns: ColumnSet) => void] {
  const { field } = route.useSearch()
  const [stored, keep] = useStoredText('thu-ky.people.columns')
  const isLinked = field !== undefined && SEATING_FIELDS.some((key) => field === `attendees.${key}`)
  useEffect(() => {
    if (isLinked) keep('seating')
  }, [isLinked, keep])
  return [isLinked || stored === 'seating' ? 'seating' : 'presence', (next) => keep(next === 'seating' ? next : '')]
}

/** What the file picker offers; the core looks at the bytes. */
const SHEETS = '.xlsx,.xlsm,.csv,.tsv,.txt'

const newAttendee = () => Attendee.parse({ id: newId(), fullName: '' })

/** Who was invited, who came: a sheet with one row a person, and the groups the notes name without names. */
export function PeopleTab({ meeting, session }: TabProps) {
  const { isReadOnly } = useLibrary()
  const file = useAttendeeFile()
  const { attendees } = meeting
  const addList = (list: ReadList, same: SameName) => {
    // Onto the newest list: keys may have been typed elsewhere meanwhile. One change is one step of undo.
    session.change((now) => ({ ...now, attendees: mergeList(now.attendees, list, same, newId) }))
    const { added, updated } = countList(list, same)
    showDone(listWords.done(added, updated))
    file.close()
  }
  return (
    <>
      <DropZone isDisabled={isReadOnly || file.isReading} onFiles={file.read}>
        <AttendeesSection meeting={meeting} session={session} file={file} />
      </DropZone>
      <GroupsSection meeting={meeting} session={session} />
      {file.table && (
        <AttendeeListDialog table={file.table} attendees={attendees} onAdd={addList} onClose={file.close} />
      )}
    </>
  )
}

type AttendeesSectionProps = TabProps & { file: ReturnType<typeof useAttendeeFile> }

function AttendeesSection({ meeting, session, file }: AttendeesSectionProps) {
  const edits = useMeetingList(session, 'attendees', editorWords.attendee)
  const { attendees } = meeting
  const [columns, setColumns] = useColumns()
  return (
    <Section
      title={editorWords.tabs.people}
      aside={<span className="dim">{editorWords.attendanceTotals(countAttendance(attendees))}</span>}
    >
      {attendees.length === 0 && <p className="dim">{editorWords.noAttendees}</p>}
      {attendees.length > 0 && (
        <Choice label={fieldWords.columns} value={columns} options={fieldWords.columnSets} onChange={setColumns} />
      )}
      {attendees.length > 0 && (
        <AttendeeSheet meeting={meeting} edits={edits} columns={columns} onTable={file.readText} />
      )}
      <p className="sheet-foot">
        <KeyButton data-field="attendees" onClick={() => edits.add([newAttendee()])}>
          {editorWords.addAttendee}
        </KeyButton>
        <FileButton label={listWords.open} accept={SHEETS} disabled={file.isReading} onFiles={file.read} />
        <span className="dim" role="status">
          {file.isReading ? listWords.reading : `${editorWords.pasteHint} ${listWords.dropHint}`}
        </span>
      </p>
    </Section>
  )
}

type AttendeeSheetProps = {
  meeting: TabProps['meeting']
  edits: ListEdits<'attendees'>
  columns: ColumnSet
  onTable: (text: string) => void
}

function AttendeeSheet({ meeting, edits, columns, onTable }: AttendeeSheetProps) {
  return (
    <div className="sheet-scroll">
      <table className={`sheet people-sheet is-${columns}`}>
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
          {meeting.attendees.map((attendee, at) => (
            <AttendeeRow
              key={attendee.id}
              attendee={attendee}
              number={at + 1}
              meetingId={meeting.id}
              edits={edits}
              columns={columns}
              onTable={onTable}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type AttendeeRowProps = {
  attendee: Attendee
  number: number
  meetingId: Id
  edits: ListEdits<'attendees'>
  columns: ColumnSet
  onTable: (text: string) => void
}

const AttendeeRow = memo(function AttendeeRow(props: AttendeeRowProps) {
  const { attendee, number, meetingId, edits, columns, onTable } = props
  const Cells = columns === 'seating' ? SeatingCells : PresenceCells
  const { id } = attendee
  const set = (part: Partial<Attendee>) => edits.edit(id, part)
  const label = (column: string) => `${column}, ${number}`
  const addBelow = () => edits.add([newAttendee()], id)
  const paste = (text: string) => {
    if (isWholeTable(text)) {
      onTable(text)
      return true
    }
    const people = readPeople(text)
    if (people.length < 2) return false
    const [first, ...others] = people.map((one) => Attendee.parse({ id: newId(), ...one }))
    // Into an empty row the first person goes where the caret is.
    if (attendee.fullName === '' && first) {
      set({ fullName: first.fullName, posts: first.posts, organization: first.organization })
      edits.add(others, id)
    } else if (first) edits.add([first, ...others], id)
    return true
  }
  return (
    <tr data-row={id}>
      <td className="row-number">{number}</td>
      <td>
        <Cell
          label={label(editorWords.fullName)}
          value={attendee.fullName}
          onChange={(fullName) => set({ fullName })}
          onEnter={addBelow}
          onPasteText={paste}
        />
      </td>
      <td>
        <ListCell
          label={label(editorWords.posts)}
          items={attendee.posts}
          onChange={(posts) => set({ posts })}
          onEnter={addBelow}
        />
      </td>
      <td>
        <Cell
          label={label(editorWords.unit)}
          value={attendee.organization}
          onChange={(organization) => set({ organization })}
          onEnter={addBelow}
          isLong
        />
      </td>
      <Cells attendee={attendee} label={label} set={set} onEnter={addBelow} />
      <td className="row-end">
        <OriginMark meetingId={meetingId} at={id} origin={attendee.origin} source={attendee.source} />
        <RowButtons
          moveUpLabel={editorWords.moveUp}
          moveDownLabel={editorWords.moveDown}
          onMove={(by) => edits.move(id, by)}
          removeLabel={editorWords.removeRow(editorWords.attendee)}
          onRemove={() => edits.remove(id)}
        />
      </td>
    </tr>
  )
})

function GroupsSection({ meeting, session }: TabProps) {
  const edits = useMeetingList(session, 'attendeeGroups', editorWords.group)
  const newGroup = () => AttendeeGroup.parse({ id: newId(), description: '' })
  return (
    <Section title={editorWords.groupsPart}>
      <table className="sheet groups-sheet">
        <tbody>
          {meeting.attendeeGroups.map((group, at) => (
            <tr key={group.id} data-row={group.id}>
              <td>
                <Cell
                  label={`${editorWords.groupName}, ${at + 1}`}
                  value={group.description}
                  placeholder={editorWords.groupName}
                  onChange={(description) => edits.edit(group.id, { description })}
                  onEnter={() => edits.add([newGroup()], group.id)}
                  isLong
                />
              </td>
              <td className="narrow">
                <NumberCell
                  label={`${editorWords.groupCount}, ${at + 1}`}
                  value={group.count}
                  onChange={(count) => edits.edit(group.id, { count: count === 0 ? null : count })}
                />
              </td>
              <td className="row-end">
                <OriginMark meetingId={meeting.id} at={group.id} origin={group.origin} source={group.source} />
                <RowButtons
                  removeLabel={editorWords.removeRow(editorWords.group)}
                  onRemove={() => edits.remove(group.id)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="sheet-foot">
        <KeyButton onClick={() => edits.add([newGroup()])}>{editorWords.addGroup}</KeyButton>
      </p>
    </Section>
  )
}
