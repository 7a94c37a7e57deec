import type { FieldChange } from '#domain/compare-meetings.ts'
import { classes } from '../../parts/classes.ts'
import { conflictWords } from '../../text/conflict.ts'
import { historyWords } from '../../text/history.ts'
import { writeValue } from '../history/write-value.ts'
import type { ConflictRow, Side } from './conflict-choices.ts'

type ConflictTableProps = {
  rows: readonly ConflictRow[]
  sideOf: (row: ConflictRow) => Side
  onChoose: (key: string, side: Side) => void
}

/** Each difference on a row; either cell can be chosen, by click or by arrows. */
export function ConflictTable({ rows, sideOf, onChoose }: ConflictTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table longer than its box must scroll by keys
    <section className="conflict-scroll" tabIndex={0} aria-label={conflictWords.title}>
      <table className="plain-table conflict-table">
        <thead>
          <tr>
            <th scope="col">{conflictWords.place}</th>
            <th scope="col">{conflictWords.mine}</th>
            <th scope="col">{conflictWords.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {nameOf(row.change)}
                {row.isBoth && <span className="both-mark">{conflictWords.both}</span>}
              </th>
              <SideCell row={row} side="mine" now={sideOf(row)} onChoose={onChoose} />
              <SideCell row={row} side="theirs" now={sideOf(row)} onChoose={onChoose} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type SideCellProps = { row: ConflictRow; side: Side; now: Side; onChoose: ConflictTableProps['onChoose'] }

function SideCell({ row, side, now, onChoose }: SideCellProps) {
  const { change, key } = row
  const text = textOf(change, side)
  return (
    <td className={classes(now === side && 'is-chosen')}>
      <label>
        <input type="radio" name={key} checked={now === side} onChange={() => onChoose(key, side)} />
        <span className="hidden-label">
          {side === 'mine' ? conflictWords.mine : conflictWords.theirs}, {nameOf(change)}:{' '}
        </span>
        <span className={classes(text === null && 'dim')}>{text ?? conflictWords.absent}</span>
      </label>
    </td>
  )
}

/** What stands there on one side; `null` where there is nothing. `before` of the change is theirs, `after` mine. */
function textOf(change: FieldChange, side: Side): string | null {
  const value = side === 'mine' ? change.after : change.before
  if (change.what === 'moved') return conflictWords.placeInList(value)
  return writeValue(change, value) || null
}

/** `Ý kiến chỉ đạo: Rà soát kho … · Thời hạn`. */
function nameOf({ part, partId, field, title }: FieldChange): string {
  const item = partId === '' ? '' : `: ${title || historyWords.blank}`
  const where = `${historyWords.part(part)}${item}`
  return field === '' ? where : `${where} · ${historyWords.fieldOf(part, field)}`
}
