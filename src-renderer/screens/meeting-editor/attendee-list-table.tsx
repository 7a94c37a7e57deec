import { type ColumnGuess, ColumnMeaning } from '#contract/source-shapes.ts'
import { classes } from '../../parts/classes.ts'
import { writeCount } from '../../parts/number-text.ts'
import { SelectCell } from '../../parts/select-cell.tsx'
import { listWords } from '../../text/attendee-list.ts'

/** Rows drawn; all are read. */
export const SHOWN_ROWS = 100

type ListedTableProps = {
  rows: readonly string[][]
  columns: readonly ColumnGuess[]
  onChoose: (column: number, meaning: ColumnMeaning) => void
}

/** The table as it stands in the file, with a choice over each column; a guess is marked with a word, not by colour alone. */
export function ListedTable({ rows, columns, onChoose }: ListedTableProps) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the dialog must scroll by keys */}
      <section className="list-scroll" tabIndex={0} aria-label={listWords.tableLabel}>
        <table className="list-table">
          <thead>
            <tr>
              <th scope="col">{listWords.rowNumber}</th>
              {columns.map((column, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places, and two may share a head
                <th key={at} scope="col" className={classes(!column.isSure && 'is-guess')}>
                  <span className="list-heading">
                    {column.heading || listWords.noHeading}
                    {!column.isSure && <span className="list-guess">{listWords.guessed}</span>}
                  </span>
                  <SelectCell
                    label={listWords.columnHolds(column.heading, at + 1)}
                    value={column.meaning}
                    options={listWords.meanings}
                    onChange={(meaning) => onChoose(at, ColumnMeaning.parse(meaning))}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN_ROWS).map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file never change places
              <tr key={row}>
                <td className="dim">{row + 1}</td>
                {columns.map((column, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  <td key={at} className={classes(column.meaning === 'ignored' && 'is-ignored')}>
                    {cells[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <MoreRows count={rows.length} />
    </>
  )
}

export function MoreRows({ count }: { count: number }) {
  if (count <= SHOWN_ROWS) return null
  return <p className="dim list-more">{listWords.firstRows(writeCount(SHOWN_ROWS), writeCount(count))}</p>
}
