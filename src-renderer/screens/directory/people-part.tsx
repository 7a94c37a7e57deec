import { useMemo, useState } from 'react'
import type { PersonSeen } from '#contract/directory-shapes.ts'
import { Person } from '#domain/person.ts'
import type { Directory } from '#domain/settings.ts'
import { drawNow } from '../../parts/draw-now.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { FileButton } from '../../parts/file-button.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCsv } from '../../parts/write-csv.ts'
import { client } from '../../shell/client.ts'
import { newId } from '../../shell/new-id.ts'
import { saveText } from '../../shell/save-file.ts'
import { listWords } from '../../text/attendee-list.ts'
import { directoryWords } from '../../text/directory.ts'
import { AttendeeListDialog } from '../meeting-editor/attendee-list-dialog.tsx'
import { countList, type ReadList, type SameName } from '../meeting-editor/attendees-from-table.ts'
import { useAttendeeFile } from '../meeting-editor/use-attendee-file.ts'
import { CollectDialog } from './collect-dialog.tsx'
import { DirectoryList } from './directory-list.tsx'
import { peopleTable } from './directory-tables.ts'
import { countWords, DirectoryTools, selectName, useFilter } from './directory-tools.tsx'
import { entryFromSeen } from './entries-from-meetings.ts'
import { entriesFromList } from './import-people.ts'
import { PersonDetail } from './person-detail.tsx'
import { filterPersonRows, makePersonRows, type PersonRow } from './person-rows.ts'
import { useChosen } from './use-chosen.ts'
import { useDirectoryStep } from './use-directory-step.ts'
import { useListCommands } from './use-list-commands.ts'
import { useMerging } from './use-merging.tsx'
import type { PersonEntry } from './use-person-draft.ts'
import { usePlace } from './use-place.ts'

const SHEETS = '.xlsx,.xlsm,.csv,.tsv,.txt'
/** People written with one call. */
const AT_ONCE = 5000

const COLUMNS = [
  { head: directoryWords.fullName, className: 'col-person', cell: (row: PersonRow) => row.person.fullName },
  { head: directoryWords.post, cell: (row: PersonRow) => <PostOf row={row} /> },
  { head: directoryWords.unit, cell: ({ units }: PersonRow) => <span title={units}>{units}</span> },
  { head: directoryWords.phone, className: 'col-phone', cell: (row: PersonRow) => row.person.phone },
]

function PostOf({ row: { titles, term } }: { row: PersonRow }) {
  const text = titles === '' || term === '' ? titles || term : `${titles} (${term})`
  return <span title={text}>{text}</span>
}

export type PartProps = { directory: Directory; isReadOnly: boolean; head: HTMLElement | null }

/** The people of the directory with the posts of a day. */
export function PeoplePart({ directory, isReadOnly, head }: PartProps) {
  const { day } = usePlace()
  const [chosen, select] = useChosen()
  const [filter, setFilter] = useFilter()
  const [stamp, setStamp] = useState(0)
  const [isCollecting, setCollecting] = useState(false)
  const step = useDirectoryStep(() => setStamp((last) => last + 1))
  const file = useAttendeeFile()
  const all = useMemo(() => makePersonRows(directory, day), [directory, day])
  const rows = useMemo(() => filterPersonRows(all, filter), [all, filter])
  const current = rows.find((one) => one.id === chosen) ?? rows[0]
  const merging = useMerging({ part: 'people', directory, defaultOrganizationId: null, step, onMerged: select })
  const saveAll = (entries: PersonEntry[], done: string, ahead?: Directory) =>
    step({ done, ahead, run: () => savePeople(entries, directory) })
  const add = () => {
    if (isReadOnly) return
    const person = Person.parse({ id: newId(), fullName: directoryWords.newPerson })
    drawNow(() => {
      setFilter('')
      const ahead = { ...directory, people: [...directory.people, person] }
      void saveAll([{ person, posts: [] }], directoryWords.addedPerson, ahead)
      select(person.id)
    })
    selectName('person.fullName')
  }
  const exportCsv = () => saveText(`${directoryWords.csvPeople}.csv`, writeCsv(peopleTable(rows)), 'text/csv')
  const onCollect = () => setCollecting(true)
  useListCommands({
    ...{ isReadOnly, exportCsv, merging, onCollect },
    ...{ addLabel: directoryWords.addPerson, add },
  })
  const remove = ({ id, fullName }: Person) =>
    step({ done: directoryWords.removed(fullName), run: () => client('person.remove', { ids: [id] }) })
  const addList = (list: ReadList, same: SameName) => {
    const { added, updated } = countList(list, same)
    const entries = entriesFromList(directory, list, { same, newId })
    file.close()
    void saveAll(entries, directoryWords.imported(added, updated))
  }
  const addSeen = (people: readonly PersonSeen[]) => {
    setCollecting(false)
    const entries = people.map((one) => entryFromSeen(one, newId))
    void saveAll(entries, directoryWords.collected(String(people.length)))
  }
  const addButton = <AddButton isDisabled={isReadOnly} onClick={add} />
  const sources = <Sources isReadOnly={isReadOnly} file={file} onCollect={onCollect} />
  return (
    <>
      {all.length > 0 && (
        <DirectoryTools
          label={directoryWords.filter}
          filter={filter}
          onFilter={setFilter}
          head={head}
          count={file.isReading ? listWords.reading : countWords(rows.length, all.length)}
        >
          {merging.count > 0 && (
            <KeyButton disabled={isReadOnly} onClick={() => merging.show()}>
              {directoryWords.pairs(merging.count)}
            </KeyButton>
          )}
          {sources}
          <KeyButton onClick={exportCsv}>{directoryWords.exportCsv}</KeyButton>
          {addButton}
        </DirectoryTools>
      )}
      {all.length === 0 && (
        <EmptyState sentence={directoryWords.empty}>
          {addButton}
          {sources}
        </EmptyState>
      )}
      <DirectoryList
        part="people"
        rows={rows}
        columns={COLUMNS}
        selected={current}
        onSelect={select}
        noMatch={all.length === 0 ? null : directoryWords.noMatch(filter)}
        onClearFilter={() => setFilter('')}
        detailName={current?.person.fullName ?? ''}
      >
        {current && (
          <PersonDetail
            key={`${current.id} ${stamp}`}
            person={current.person}
            directory={directory}
            day={day}
            isReadOnly={isReadOnly}
            onMerge={() => merging.show(current.id)}
            onRemove={() => void remove(current.person)}
          />
        )}
      </DirectoryList>
      {merging.dialogs}
      {file.table && (
        <AttendeeListDialog
          table={file.table}
          attendees={directory.people}
          title={directoryWords.importTitle}
          onAdd={addList}
          onClose={file.close}
        />
      )}
      {isCollecting && <CollectDialog onClose={() => setCollecting(false)} onAdd={addSeen} />}
    </>
  )
}

const AddButton = ({ isDisabled, onClick }: { isDisabled: boolean; onClick: () => void }) => (
  <KeyButton variant="filled" keyName="Alt N" disabled={isDisabled} onClick={onClick}>
    {directoryWords.addPerson}
  </KeyButton>
)

type SourcesProps = { isReadOnly: boolean; file: ReturnType<typeof useAttendeeFile>; onCollect: () => void }

/** Where people can be had from. */
const Sources = ({ isReadOnly, file, onCollect }: SourcesProps) => (
  <>
    <FileButton
      label={directoryWords.import}
      accept={SHEETS}
      disabled={isReadOnly || file.isReading}
      onFiles={file.read}
    />
    <KeyButton disabled={isReadOnly} onClick={onCollect}>
      {directoryWords.collect}
    </KeyButton>
  </>
)

async function savePeople(entries: PersonEntry[], directory: Directory): Promise<Directory> {
  let saved = directory
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    saved = await client('person.save', { people: entries.slice(at, at + AT_ONCE) })
  }
  return saved
}
