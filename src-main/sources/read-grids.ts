import { AppError, problemOf } from '#domain/errors.ts'
import { refuseOversizedFile } from '#domain/source.ts'
import { openPackage } from '#word/package/open-package.ts'
import { WordUnreadable } from '#word/package/word-unreadable.ts'
import { readSeparated } from './read-separated.ts'
import { readSheet } from './read-sheet.ts'
import { settleText, showBytes } from './settle-text.ts'
import { type Grid, TooManyCells } from './sheet-grid.ts'
import { BrokenXml } from './walk-xml.ts'
import { readWorkbook, sheetXml } from './workbook-parts.ts'

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte)

/** An old .xls, or a file under a password. */
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP = [0x50, 0x4b]
/** Of a table of plain text, larger than any list of people. */
const TEXT_LIMIT_BYTES = 16 * 1024 * 1024
/** PDF, pictures, RTF, packed files and programs: what no table of text begins with. */
const NO_TEXT: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0x1f, 0x8b],
  [0x7f, 0x45, 0x4c, 0x46],
]

type Read = { grids: Grid[]; encoding: string }

/** The sheets of an .xlsx or the table of separated text (also one copied from a sheet), every cell as text. */
export function readGrids(bytes: Uint8Array, fileName: string): Read {
  try {
    if (startsWith(bytes, CONTAINER) || startsWith(bytes, ZIP)) {
      return { grids: openSheets(bytes, fileName), encoding: '' }
    }
    return openText(bytes, fileName)
  } catch (error) {
    if (error instanceof BrokenXml) throw unreadable(fileName, 'badSheet')
    if (error instanceof TooManyCells) throw unreadable(fileName, 'tooBig')
    if (error instanceof WordUnreadable) throw unreadable(fileName, SHEET_PROBLEMS[error.problem] ?? error.problem)
    throw error
  }
}

/** What is wrong with a package, where a sheet needs other words than a Word file. */
const SHEET_PROBLEMS: Readonly<Record<string, string>> = {
  oldWord: 'oldSheet',
  encrypted: 'lockedSheet',
  notAZip: 'badSheet',
  notAWord: 'notASheet',
}

const unreadable = (file: string, problem: string): AppError =>
  new AppError('TABLE_UNREADABLE', { file, problem: problemOf(problem) })

/** Hidden sheets come last: they are rarely what is meant, and nothing is kept from the reader. */
function openSheets(bytes: Uint8Array, fileName: string): Grid[] {
  const pack = openPackage(bytes)
  const book = readWorkbook(pack)
  if (!book) throw unreadable(fileName, 'notASheet')
  const sheets = [...book.sheets.filter((one) => !one.isHidden), ...book.sheets.filter((one) => one.isHidden)]
  return sheets.map((sheet) => readSheet(sheetXml(pack, sheet), sheet.name, book))
}

function openText(bytes: Uint8Array, fileName: string): Read {
  if (bytes.length === 0) throw new AppError('TABLE_EMPTY', { file: fileName })
  if (NO_TEXT.some((mark) => startsWith(bytes, mark))) throw unreadable(fileName, 'notASheet')
  refuseOversizedFile(bytes.length, fileName, TEXT_LIMIT_BYTES)
  const shown = showBytes(bytes)
  if (shown.text.includes('\0')) throw unreadable(fileName, 'notASheet')
  // An .xls that a program of the office wrote as a web page.
  if (/^\s*<(?:!doctype|html|\?xml|table)/iu.test(shown.text)) throw unreadable(fileName, 'notASheet')
  const { text, encoding } = settleText(shown, { text: shown.text, changes: [] }, { fileName })
  return { grids: [readSeparated(text)], encoding }
}
