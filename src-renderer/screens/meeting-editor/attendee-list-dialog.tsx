import './attendee-list.css'
import { Modal } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { AttendeeTable, ColumnGuess, ColumnMeaning } from '#contract/source-shapes.ts'
import type { Attendee } from '#domain/attendee.ts'
import { Banner } from '../../parts/banner.tsx'
import { Choice } from '../../parts/choice.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { listWords } from '../../text/attendee-list.ts'
import { ListedPeople } from './attendee-list-people.tsx'
import { ListRemarks } from './attendee-list-remarks.tsx'
import { ListedTable } from './attendee-list-table.tsx'
import { countList, type ListCounts, type ReadList, readList, type SameName } from './attendees-from-table.ts'

type AttendeeListDialogProps = {
  table: AttendeeTable
  /** Who is there already, in the meeting or in the directory. */
  attendees: readonly Pick<Attendee, 'id' | 'fullName'>[]
  title?: string
  onAdd: (list: ReadList, same: SameName) => void
  onClose: () => void
}

type Sheet = AttendeeTable['sheets'][number]
type View = keyof typeof listWords.views
const NAMES: readonly ColumnMeaning[] = ['fullName', 'familyName', 'givenName']

/** A list of people before it comes in: what each column holds, who will be added, what is left out and why. */
export function AttendeeListDialog(props: AttendeeListDialogProps) {
  const { table, attendees, title = listWords.title, onAdd, onClose } = props
  const [at, setAt] = useState(0)
  const [chosen, setChosen] = useState<Record<number, ColumnGuess[]>>({})
  const [same, setSame] = useState<SameName>('skip')
  const [view, setView] = useState<View>('table')
  const sheet = table.sheets[at] ?? NO_SHEET
  const columns = chosen[at] ?? sheet.columns
  const list = useMemo(() => readList(sheet.rows, columns, attendees), [sheet, columns, attendees])
  // What a person has chosen is sure.
  const choose = (column: number, meaning: ColumnMeaning) =>
    setChosen({
      ...chosen,
      [at]: columns.map((one, place) => (place === column ? { ...one, meaning, isSure: true } : one)),
    })
  const hasNames = columns.some(({ meaning }) => NAMES.includes(meaning))
  const counts = countList(list, same)
  return (
    <Modal opened onClose={onClose} closeOnClickOutside={false} title={title} size="min(1180px, 96vw)">
      <p className="dim dialog-intro">
        {listWords.from(table.fileName === '' ? listWords.pasted : `“${table.fileName}”`, table.encoding)}
      </p>
      <div className="list-choices">
        {table.sheets.length > 1 && <SheetChoice sheets={table.sheets} at={at} onChange={setAt} />}
        <Choice label={listWords.view} value={view} options={listWords.views} onChange={setView} />
      </div>
      {!hasNames && sheet.rows.length > 0 && <Banner text={listWords.needName} isProblem />}
      {sheet.rows.length === 0 && <p className="list-empty">{listWords.noRows}</p>}
      {sheet.rows.length > 0 && view === 'table' && (
        <ListedTable rows={sheet.rows} columns={columns} onChoose={choose} />
      )}
      {sheet.rows.length > 0 && view === 'people' && <ListedPeople people={list.people} same={same} />}
      <ListRemarks list={list} columns={columns} skipped={sheet.skipped} same={same} onSame={setSame} counts={counts} />
      <div className="buttons dialog-buttons">
        <KeyButton onClick={onClose}>{listWords.cancel}</KeyButton>
        <KeyButton
          variant="filled"
          disabled={!hasNames || counts.added + counts.updated === 0}
          onClick={() => onAdd(list, same)}
        >
          {addLabel(counts)}
        </KeyButton>
      </div>
    </Modal>
  )
}

const NO_SHEET: Sheet = { name: '', columns: [], rows: [], skipped: [] }

function addLabel({ added, updated }: ListCounts): string {
  if (added === 0 && updated === 0) return listWords.nothing
  if (updated === 0) return listWords.add(writeCount(added))
  if (added === 0) return listWords.update(writeCount(updated))
  return listWords.addAndUpdate(writeCount(added), writeCount(updated))
}

type SheetChoiceProps = { sheets: readonly Sheet[]; at: number; onChange: (at: number) => void }

function SheetChoice({ sheets, at, onChange }: SheetChoiceProps) {
  return (
    <label className="list-sheet">
      {listWords.sheet}
      <select className="cell" value={at} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {sheets.map(({ name, rows }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sheets never change places, and two may share a name
          <option key={place} value={place}>
            {`${name === '' ? listWords.unnamed(place + 1) : name} (${writeCount(rows.length)})`}
          </option>
        ))}
      </select>
    </label>
  )
}
