import { AppError, problemOf } from '#domain/errors.ts'
import { refuseOversizedFile } from '#domain/source.ts'
import { WordUnreadable } from '#word/package/word-unreadable.ts'
import { damaged } from '../decoded-file.ts'
import { readGrids } from '../read-grids.ts'
import { extensionOf, recognizeFile } from '../recognize-file.ts'
import { readWordTables } from './read-word-tables.ts'
import type { SheetFile } from './sheet-table.ts'

type File = { bytes: Uint8Array; fileName: string }
export type SheetHands = {
  convertToWord: (bytes: Uint8Array, fileName: string) => Promise<Uint8Array>
  convertToSheet: (bytes: Uint8Array, fileName: string) => Promise<Uint8Array>
}

const ZIP = [0x50, 0x4b]
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0]
const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte)
const holds = (bytes: Uint8Array, words: string): boolean => latinStart(bytes).includes(words)
const latinStart = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 200))

/** The tables of a sheet that came back, in whatever program it was saved: Word, Excel, LibreOffice, WPS, or as text. */
export async function readSheetFile(file: File, hands: SheetHands): Promise<SheetFile> {
  const { bytes, fileName } = file
  refuseOversizedFile(bytes.length, fileName)
  if (bytes.length === 0) throw new AppError('TABLE_EMPTY', { file: fileName })
  const name = extensionOf(fileName)
  if (holds(bytes, 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'))
    return await convertGrid(file, '.ods', hands)
  if (startsWith(bytes, CONTAINER) && /^\.(?:xls|xlt|et)$/u.test(name)) return await convertGrid(file, '.xls', hands)
  if (isWorkbook(bytes, name)) return fromGrids(bytes, fileName)
  return await readWordKind(file, hands)
}

/** A package that is no text document, and tables of plain text by their name. */
function isWorkbook(bytes: Uint8Array, extension: string): boolean {
  if (/^\.(?:xlsx|xlsm|csv|tsv)$/u.test(extension)) return true
  if (!startsWith(bytes, ZIP) || /^\.(?:docx|docm|doc|odt)$/u.test(extension)) return false
  return !holds(bytes, 'opendocument.text')
}

async function readWordKind({ bytes, fileName }: File, hands: SheetHands): Promise<SheetFile> {
  const kind = recognizeFile(bytes, fileName)
  if (kind === 'word') return openTables(bytes, (problem) => damaged(fileName, problem))
  const ending = { oldWord: '.doc', rtf: '.rtf', openDocument: '.odt' }[kind as string]
  if (ending === undefined) throw new AppError('SHEET_UNKNOWN_TYPE', { file: fileName })
  const made = await named(fileName, hands.convertToWord(bytes, `file${ending}`))
  return openTables(
    made,
    (problem) => new AppError('SOURCE_OFFICE_FAILED', { file: fileName, problem: problemOf(problem) }),
  )
}

function openTables(bytes: Uint8Array, refuse: (problem: WordUnreadable['problem']) => AppError): SheetFile {
  try {
    return readWordTables(bytes)
  } catch (error) {
    throw error instanceof WordUnreadable ? refuse(error.problem) : error
  }
}

async function convertGrid({ bytes, fileName }: File, ending: string, hands: SheetHands): Promise<SheetFile> {
  return fromGrids(await named(fileName, hands.convertToSheet(bytes, `file${ending}`)), fileName)
}

/** The sentence names the file as the person knows it. */
const named = (file: string, made: Promise<Uint8Array>): Promise<Uint8Array> =>
  made.catch((error: unknown) => {
    throw error instanceof AppError ? new AppError(error.code, { ...error.details, file }) : error
  })

function fromGrids(bytes: Uint8Array, fileName: string): SheetFile {
  const { grids } = readGrids(bytes, fileName)
  const tables = grids.map(({ rows, merges }) => ({ lines: rows.map((cells) => ({ cells, marks: [] })), merges }))
  return { tables, words: [] }
}
