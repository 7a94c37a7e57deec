import { memo, type ReactNode } from 'react'
import type { Origin, SourceSpan } from '#domain/evidence.ts'
import type { Id } from '#domain/ids.ts'
import { Cell } from '../../parts/cell.tsx'
import { classes } from '../../parts/classes.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { readPastedLines } from '../../parts/pasted-lines.ts'
import { RowButtons } from '../../parts/row-buttons.tsx'
import { RowHandle } from '../../parts/row-handle.tsx'
import { Section } from '../../parts/section.tsx'
import { type SheetRows, useSheetRows } from '../../parts/sheet-rows.ts'
import { SuggestCell } from '../../parts/suggest-cell.tsx'
import type { Suggest } from '../../parts/suggestion.ts'
import { editorWords } from '../../text/editor.ts'
import { moveItems, placeItems } from './list-order.ts'
import { hasOrigin, OriginMark } from './origin-mark.tsx'
import type { ItemOf, ListEdits, ListName } from './use-meeting-list.ts'

type Evidenced = { id: Id; origin: Origin; source: SourceSpan | null }
type TextKey<Item> = { [Key in keyof Item]: Item[Key] extends string ? Key : never }[keyof Item]

/** A column is a text of the item, or anything `render` makes of it. */
export type SheetColumn<Item> = {
  label: string
  key: TextKey<Item> & string
  width?: string
  /** Offers what may be meant in a column of text. */
  suggest?: Suggest<unknown>
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

/** A list of a meeting as a sheet: one row an item, with the keys and the dragging of every sheet. */
export function SheetSection<Name extends ListName>(props: SheetSectionProps<Name>) {
  const { title, addLabel, items, edits, create } = props
  const add = (after?: Id) => edits.add([create()], after)
  const button = (
    <KeyButton size="compact-sm" onClick={() => add()}>
      {addLabel}
    </KeyButton>
  )
  return (
    <Section title={title} aside={items.length === 0 && button}>
      {items.length > 0 && <Sheet {...props} />}
      {items.length > 0 && <p className="sheet-foot">{button}</p>}
    </Section>
  )
}

function Sheet<Name extends ListName>(props: SheetSectionProps<Name>) {
  const { title, items, edits, create, columns, ...rest } = props
  const rows = useSheetRows({
    ids: () => edits.list().map((one) => one.id),
    add: (after) => edits.add([create()], after),
    remove: edits.removeMany,
    move: (ids, by) => edits.change((list) => moveItems(list, ids, by)),
    place: (ids, to) => edits.change((list) => placeItems(list, ids, to)),
  })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the cells within, one handler for all
    <div className="sheet-scroll" onKeyDown={rows.onKeyDown}>
      <table className={classes('sheet', items.some(hasOrigin) && 'has-origins')} aria-label={title}>
        <thead>
          <tr>
            <td className="row-number" />
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
              <td className="row-number is-handle">
                <RowHandle
                  id={item.id}
                  rows={rows}
                  number={String(at + 1)}
                  label={editorWords.row(at + 1, title)}
                  isInTabOrder={at === 0}
                />
              </td>
              {columns.map((column) => (
                <td key={column.label}>
                  <SheetCell
                    item={item}
                    column={column}
                    label={`${column.label}, ${at + 1}`}
                    set={(part) => edits.edit(item.id, part)}
                    onPasteText={(text) => pasteRows(text, { item, column, columns, edits, create })}
                  />
                </td>
              ))}
              <RowEnd item={item} edits={edits} rows={rows} {...rest} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type PasteInto<Name extends ListName> = Pick<SheetSectionProps<Name>, 'columns' | 'edits' | 'create'> & {
  item: ItemOf<Name>
  column: SheetColumn<ItemOf<Name>>
}

/** Lines become rows from here on, cells of a spreadsheet go into the columns of text to the right. */
function pasteRows<Name extends ListName>(text: string, into: PasteInto<Name>): boolean {
  const { item, column, columns, edits, create } = into
  const lines = readPastedLines(text)
  if (lines.length === 0) return false
  const keys = columns.slice(columns.indexOf(column)).filter((one) => !one.render)
  const made = lines.map((line) => {
    const cells = line.split('\t').map((cell, at) => [keys[at]?.key, cell.trim()] as const)
    return Object.fromEntries(cells.filter(([key]) => key !== undefined)) as Partial<ItemOf<Name>>
  })
  const [first, ...others] = made
  const isEmpty = item[column.key] === ''
  if (isEmpty && first) edits.edit(item.id, first)
  edits.add(
    (isEmpty ? others : made).map((part) => ({ ...create(), ...part })),
    item.id,
  )
  return true
}

type SheetCellProps<Item> = {
  item: Item
  column: SheetColumn<Item>
  label: string
  set: (part: Partial<Item>) => void
  onPasteText: (text: string) => boolean
}

function SheetCell<Item>({ item, column, label, set, onPasteText }: SheetCellProps<Item>) {
  if (column.render) return column.render(item, label, set)
  const cell = {
    label,
    value: String(item[column.key]),
    onChange: (text: string) => set({ [column.key]: text } as Partial<Item>),
    onPasteText,
    isLong: true,
  }
  return column.suggest ? <SuggestCell {...cell} suggest={column.suggest} /> : <Cell {...cell} />
}

type RowEndProps = {
  item: Evidenced
  meetingId: Id
  noun: string
  rows: SheetRows
  edits: { remove: (id: Id) => void }
}

/** Origin mark and buttons at the end of a row. */
const RowEnd = memo(function RowEnd({ item, meetingId, noun, rows, edits }: RowEndProps) {
  return (
    <td className="row-end">
      <OriginMark meetingId={meetingId} at={item.id} origin={item.origin} source={item.source} />
      <RowButtons
        isByKeysToo
        moveUpLabel={editorWords.moveUp}
        moveDownLabel={editorWords.moveDown}
        onMove={(by) => rows.actions().move?.([item.id], by)}
        removeLabel={editorWords.removeRow(noun)}
        onRemove={() => edits.remove(item.id)}
      />
    </td>
  )
})
