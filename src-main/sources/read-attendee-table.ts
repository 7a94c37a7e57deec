import { AppError } from '#domain/errors.ts'
import { refuseOversizedFile } from '#domain/source.ts'
import { readGrids } from './read-grids.ts'
import { shapeTable, type TableSheet } from './shape-table.ts'

/** The shape of `AttendeeTable` in the contract. */
export type PeopleTable = { fileName: string; sheets: TableSheet[]; encoding: string }

/** A list of people in .xlsx or separated text (also a table copied from a sheet), with a guess at what each column holds. */
export function readAttendeeTable(bytes: Uint8Array, fileName: string): PeopleTable {
  refuseOversizedFile(bytes.length, fileName)
  const { grids, encoding } = readGrids(bytes, fileName)
  const sheets = grids.filter(({ rows }) => rows.length > 0).map(shapeTable)
  if (sheets.length === 0) throw new AppError('TABLE_EMPTY', { file: fileName })
  return { fileName, sheets, encoding }
}
