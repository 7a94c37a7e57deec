import { memo, type ReactNode } from 'react'
import type { Origin, SourceSpan } from '#domain/evidence.ts'
import type { Id } from '#domain/ids.ts'
import { Cell } from '../../parts/cell.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { RowButtons } from '../../parts/row-buttons.tsx'
import { Section } from '../../parts/section.tsx'
import { editorWords } from '../../text/editor.ts'
import { OriginMark } from './origin-mark.tsx'
import type { ItemOf, ListEdits, ListName } from './use-meeting-list.ts'

type Evidenced = { id: Id; origin: Origin; source: SourceSpan | null }
type TextKey<Item> = { [Key in keyof Item]: Item[Key] extends string ? Key : never }[keyof Item]

/** A column is a text of the item, or anything `render` makes of it. */
export type SheetColumn<Item> = {
  label: string
  key: TextKey<Item> & string
  width?: string
  render?: (item: Item, label: string, set: (part: Partial<Item>) => void) => ReactNode
}

type SheetSectionProps<Name extends ListName> = {
  title: string
  noun: string
  addLabel: string
  items: ItemOf<Name>[]
  edits: ListEdits<Name>
  create: () => ItemOf<Name>
  columns: SheetColumn<ItemOf<Name>>[]
  meetingId: Id
}

/** A list of a meeting as a sheet: one row an item, Enter adds the next row. */
export function SheetSection<Name extends ListName>(props: SheetSectionProps<Name>) {
  const { title, noun, addLabel, items, edits, create, columns, meetingId } = props
  return (
    <Section
      title={title}
      aside={items.length === 0 && <AddButton label={addLabel} onClick={() => edits.add([create()])} />}
    >
      {items.length > 0 && (
        <div className="sheet-scroll">
          <table className="sheet">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column.label} scope="col" style={{ width: column.width }}>
                    {column.label}
                  </th>
                ))}
                <td className="row-end" />
              </tr>
            </thead>
            <tbody>
              {items.map((item, at) => (
                <tr key={item.id} data-row={item.id}>
                  {columns.map((column) => (
                    <td key={column.label}>
                      <SheetCell
                        item={item}
                        column={column}
                        label={`${column.label}, ${at + 1}`}
                        set={(part) => edits.edit(item.id, part)}
                        onEnter={() => edits.add([create()], item.id)}
                      />
                    </td>
                  ))}
                  <RowEnd item={item} meetingId={meetingId} noun={noun} edits={edits} />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {items.length > 0 && (
        <p className="sheet-foot">
          <AddButton label={addLabel} onClick={() => edits.add([create()])} />
        </p>
      )}
    </Section>
  )
}

const AddButton = ({ label, onClick }: { label: string; onClick: () => void }) => (
  <KeyButton size="compact-sm" onClick={onClick}>
    {label}
  </KeyButton>
)

type SheetCellProps<Item> = {
  item: Item
  column: SheetColumn<Item>
  label: string
  set: (part: Partial<Item>) => void
  onEnter: () => void
}

function SheetCell<Item>({ item, column, label, set, onEnter }: SheetCellProps<Item>) {
  if (column.render) return column.render(item, label, set)
  const change = (text: string) => set({ [column.key]: text } as Partial<Item>)
  return <Cell label={label} value={String(item[column.key])} onChange={change} onEnter={onEnter} isLong />
}

type RowEndProps = {
  item: Evidenced
  meetingId: Id
  noun: string
  edits: { remove: (id: Id) => void; move: (id: Id, by: -1 | 1) => void }
}

/** Origin mark and buttons at the end of a row. */
const RowEnd = memo(function RowEnd({ item, meetingId, noun, edits }: RowEndProps) {
  return (
    <td className="row-end">
      <OriginMark meetingId={meetingId} at={item.id} origin={item.origin} source={item.source} />
      <RowButtons
        moveUpLabel={editorWords.moveUp}
        moveDownLabel={editorWords.moveDown}
        onMove={(by) => edits.move(item.id, by)}
        removeLabel={editorWords.removeRow(noun)}
        onRemove={() => edits.remove(item.id)}
      />
    </td>
  )
})
