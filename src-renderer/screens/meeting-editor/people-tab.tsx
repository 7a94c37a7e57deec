import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { countAttendance } from '#domain/attendee.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { showDone } from '../../hooks/notices.ts'
import { useStoredText } from '../../hooks/use-stored-text.ts'
import { Choice } from '../../parts/choice.tsx'
import { DropZone } from '../../parts/drop-zone.tsx'
import { FileButton } from '../../parts/file-button.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { Section } from '../../parts/section.tsx'
import { newId } from '../../shell/new-id.ts'
import { listWords } from '../../text/attendee-list.ts'
import { editorWords } from '../../text/editor.ts'
import { fieldWords } from '../../text/meeting-fields.ts'
import { type ColumnSet, SEATING_FIELDS } from './attendee-cells.tsx'
import { AttendeeListDialog } from './attendee-list-dialog.tsx'
import { AttendeeSheet, type AttendeeView, newAttendee, useAttendeeRows, useShownAttendees } from './attendee-sheet.tsx'
import { countList, mergeList, type ReadList, type SameName } from './attendees-from-table.ts'
import { ChosenAttendees } from './chosen-attendees.tsx'
import { GroupsSection } from './groups-section.tsx'
import type { TabProps } from './tab-props.ts'
import { UnknownOffer } from './unknown-offer.tsx'
import { useAttendeeFile } from './use-attendee-file.ts'
import { useMeetingList } from './use-meeting-list.ts'
import { useSuggester } from './use-suggester.ts'

const route = getRouteApi('/meetings/$id/$tab')

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

function useView(): [AttendeeView, (view: AttendeeView) => void] {
  const [stored, keep] = useStoredText('thu-ky.people.view')
  return [stored === 'names' ? 'names' : 'protocol', (next) => keep(next === 'names' ? next : '')]
}

/** What the file picker offers; the core looks at the bytes. */
const SHEETS = '.xlsx,.xlsm,.csv,.tsv,.txt'

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
  const suggester = useSuggester(session)
  const { attendees } = meeting
  const [columns, setColumns] = useColumns()
  const [view, setView] = useView()
  const shown = useShownAttendees(attendees, view)
  const rows = useAttendeeRows(edits, view, shown)
  return (
    <Section
      title={editorWords.tabs.people}
      aside={
        <>
          <span className="dim">{editorWords.attendanceTotals(countAttendance(attendees))}</span>
          <UnknownOffer attendees={attendees} edits={edits} />
        </>
      }
    >
      {attendees.length === 0 ? (
        <p className="dim">{editorWords.noAttendees}</p>
      ) : (
        <>
          <div className="sheet-tools">
            <Choice label={editorWords.view} value={view} options={editorWords.views} onChange={setView} />
            <Choice label={fieldWords.columns} value={columns} options={fieldWords.columnSets} onChange={setColumns} />
            <ChosenAttendees rows={rows} shown={shown} edits={edits} />
          </div>
          <AttendeeSheet
            meetingId={meeting.id}
            shown={shown}
            edits={edits}
            columns={columns}
            rows={rows}
            isMovable={view === 'protocol'}
            suggester={suggester}
            onTable={file.readText}
          />
        </>
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
      {attendees.length > 0 && <p className="sheet-keys">{editorWords.rowKeys}</p>}
    </Section>
  )
}
