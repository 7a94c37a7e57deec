import { type ColumnName, groupHead } from '#vietnamese/column-heads.ts'
import { startsWithBody } from '#vietnamese/people-words.ts'
import { findHead } from './find-head.ts'
import { type ColumnGuess, guessColumns } from './guess-columns.ts'
import type { Grid } from './sheet-grid.ts'
import { type PersonRow, RowSorter, rowText } from './sort-rows.ts'

/** One sheet of an `AttendeeTable`. */
export type TableSheet = { name: string; columns: ColumnGuess[]; rows: string[][]; skipped: string[] }

/** A cell made one over several people holds for each of them; a name or a number does not. */
const SHARED: ReadonlySet<ColumnName> = new Set(['organization', 'role', 'presence', 'note', 'post'])

/** A sheet as a table of people: head, columns with what they hold, rows of persons, and what was left out. */
export function shapeTable(grid: Grid): TableSheet {
  const head = findHead(grid)
  const width = grid.rows[0]?.length ?? 0
  const headings = head?.headings ?? Array.from({ length: width }, () => [])
  const from = head ? head.bottom + 1 : 0
  const body = grid.rows.slice(from)
  const columns = guessColumns(headings, body)
  const sorter = new RowSorter(columns)
  for (const [at, cells] of body.entries()) sorter.add(cells, from + at)
  fillDown(grid, columns, sorter.people)
  const above = grid.rows.slice(0, head?.top ?? 0).map(rowText)
  const whole = addGroups(columns, sorter.people, sorter.levels)
  return { name: grid.name, ...dropEmpty(whole), skipped: [...above, ...sorter.skipped] }
}

function fillDown(grid: Grid, columns: readonly ColumnGuess[], people: readonly PersonRow[]): void {
  for (const { top, left, bottom, right } of grid.merges) {
    const meaning = columns[left]?.meaning
    if (left !== right || bottom === top || meaning === undefined || !SHARED.has(meaning)) continue
    const text = grid.rows[top]?.[left] ?? ''
    for (const person of people) {
      if (person.at > top && person.at <= bottom && (person.cells[left] ?? '') === '') person.cells[left] = text
    }
  }
}

type Whole = { columns: ColumnGuess[]; rows: string[][] }

/** Groups become columns of their own, one for each level, so that nothing said of a person is lost. */
function addGroups(columns: readonly ColumnGuess[], people: readonly PersonRow[], levels: number): Whole {
  const hasBody = columns.some(({ meaning }) => meaning === 'organization')
  const added = Array.from({ length: levels }, (_, level): ColumnGuess => {
    const groups = people.map((person) => person.groups[level] ?? '').filter((group) => group !== '')
    const bodies = new Set(groups.filter(startsWithBody)).size
    const isBody = !hasBody && level === levels - 1 && bodies * 2 > new Set(groups).size
    return { meaning: isBody ? 'organization' : 'note', isSure: false, heading: groupHead }
  })
  const indices = added.map((_, level) => level)
  const rows = people.map(({ cells, groups }) => [...cells, ...indices.map((level) => groups[level] ?? '')])
  return { columns: [...columns, ...added], rows }
}

function dropEmpty({ columns, rows }: Whole): Whole {
  const used = columns.map((_, column) => rows.some((row) => (row[column] ?? '').trim() !== ''))
  const keep = <Item>(items: readonly Item[]): Item[] => items.filter((_, column) => used[column])
  return { columns: keep(columns), rows: rows.map(keep) }
}
