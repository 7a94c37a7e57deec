import { Link } from '@tanstack/react-router'
import { writeCount } from '../../parts/number-text.ts'
import { figuresWords as words } from '../../text/register-figures.ts'
import { type Narrowing, writeNarrowing } from '../directives/register-place.ts'

/** One number of a table, and what of the register stands behind it; without that it is a mere text. */
export type Cell = { text: string; of?: Narrowing | undefined }
export type FigureLine = { id: string; name: string; cells: Cell[] }
type FigureTableProps = { head: string; columns: readonly string[]; lines: readonly FigureLine[]; total?: FigureLine }

/** The numbers of a chart; each leads to the rows it counts. */
export function FigureTable({ head, columns, lines, total }: FigureTableProps) {
  return (
    <div className="figure-table-room">
      <table className="figure-table">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map((one) => (
              <th key={one} scope="col">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.id} line={line} columns={columns} />
          ))}
        </tbody>
        {total && (
          <tfoot>
            <Line line={total} columns={columns} />
          </tfoot>
        )}
      </table>
    </div>
  )
}

function Line({ line, columns }: { line: FigureLine; columns: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{line.name}</th>
      {line.cells.map(({ text, of }, at) => (
        <td key={columns[at]}>
          {of && text !== '0' ? (
            <Link
              to="/directives"
              search={{ filter: writeNarrowing(of) }}
              aria-label={words.listOf(line.name, columns[at] ?? '', text)}
            >
              {text}
            </Link>
          ) : (
            text
          )}
        </td>
      ))}
    </tr>
  )
}

export const countCell = (count: number, of: Narrowing): Cell => ({ text: writeCount(count), of })
