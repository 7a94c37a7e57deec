import type { SheetReading, SheetRow, SheetWarning } from '#contract/sheet-shapes.ts'
import type { CalendarDate } from '#domain/dates.ts'
import { eventDays } from '#domain/record-event.ts'
import type { FilledRow, FilledSheet } from '#sources/sheets/filled-sheet.ts'
import { readTypedDate } from '#vietnamese/read-typed-date.ts'
import { filledColumns, sheetHeads } from '#vietnamese/update-sheet-heads.ts'
import { isLeftOpen } from '#vietnamese/update-sheet-states.ts'
import type { KnownDirective } from './known-directives.ts'
import { proposeFromSheet } from './propose-from-sheet.ts'
import { readSheetCells } from './read-sheet-cells.ts'
import { type Tie, tieSheetRows } from './tie-sheet-rows.ts'

type Days = { today: CalendarDate; reportedOn: CalendarDate | null }

/** What a sheet says, directive by directive, beside what the register has now. */
export function holdAgainstRegister(
  sheet: FilledSheet,
  known: readonly KnownDirective[],
  { today, reportedOn }: Days,
): Omit<SheetReading, 'fileName'> {
  const typed = readTypedDate(sheet.updatedOn, today)
  // A day that is still to come was typed in error, and nothing can have happened on it.
  const own = typed && typed.date <= today ? typed.date : null
  const on = reportedOn ?? own ?? today
  const { ties, untied } = tieSheetRows(sheet.rows, known, sheet.unit)
  const unit = sheet.unit || onlyBody(ties)
  const rows = ties.map((tie) => makeRow(tie, { unit: unit || tie.known.body, on, today }))
  const lines = sheet.loose.map((text) => ({ table: 0, line: 0, text }))
  const unread = own === null && sheet.updatedOn !== '' ? [{ table: 0, line: 0, text: sheet.updatedOn }] : []
  return {
    unit,
    reportedOn: on,
    isDayInferred: reportedOn === null && (own === null || typed?.isYearInferred === true),
    filledBy: sheet.filledBy,
    rows: rows.filter(saysSomething),
    loose: [...untied.filter((row) => writeWhole(row) !== '').map(asWords), ...unread, ...lines],
  }
}

/** Whose sheet it is where its line with the name is gone but all rows are of one body. */
function onlyBody(ties: readonly Tie[]): string {
  const bodies = new Set(ties.map(({ known }) => known.body))
  const [first = ''] = bodies
  return bodies.size === 1 ? first : ''
}

const saysSomething = ({ events, known, warnings }: SheetRow): boolean =>
  events.length > 0 || known > 0 || warnings.some(({ kind }) => kind !== 'byText')

type Report = { unit: string; on: CalendarDate; today: CalendarDate }

function makeRow(tie: Tie, { unit, on, today }: Report): SheetRow {
  const { row, known } = tie
  const said = readSheetCells(row, today)
  const made = proposeFromSheet(said, known.entry, { unit, on, days: eventDays(known.line.summary, today) })
  const warnings = [...warnOfTie(tie), ...warnOfRow(tie), ...said.warnings, ...made.warnings]
  const isFresh = made.events.length > 0
  return {
    key: `${row.table}.${row.line}.${known.code}`,
    row: known.line.row,
    ...{ table: row.table, line: row.line },
    said: filledColumns
      .map((column) => ({ head: sheetHeads[column] as string, text: row.cells[column] ?? '' }))
      .filter(({ text }) => !isLeftOpen(text)),
    events: made.events,
    known: made.known,
    // Of a day or a state that the register has already nothing need be decided.
    warnings: isFresh || made.known === 0 ? warnings : warnings.filter(({ kind }) => LASTING.has(kind)),
    isSure:
      isFresh && made.events.every(({ problem }) => problem === '') && !warnings.some(({ kind }) => DOUBTS.has(kind)),
  }
}

/** Told also where a row has nothing new. */
const LASTING: ReadonlySet<SheetWarning['kind']> = new Set([
  'textChanged',
  'otherText',
  'deadlineDiffers',
  'otherColumn',
])
/** With one of these a row is not taken along with all others. */
const DOUBTS: ReadonlySet<SheetWarning['kind']> = new Set(['otherText', 'byLikeness', 'contradiction', 'badDate'])

function warnOfTie({ row, known, by, isOther, isJoined }: Tie): SheetWarning[] {
  const kind = isOther ? 'otherText' : by === 'code' ? null : by === 'text' ? 'byText' : 'byLikeness'
  const found: SheetWarning[] = kind ? [{ kind, column: sheetHeads.text, text: row.text }] : []
  const isChanged = kind === null && !isJoined && row.text !== '' && asWritten(row.text) !== asWritten(known.entry.text)
  if (isChanged) found.push({ kind: 'textChanged', column: sheetHeads.text, text: row.text })
  if (isJoined) found.push({ kind: 'shared', column: sheetHeads.number, text: '' })
  return found
}

/** Lines and blanks are the program's; letters, their marks and case are the body's. */
const asWritten = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

function warnOfRow({ row, known }: Tie): SheetWarning[] {
  const shared = row.shared.map((column): SheetWarning => ({ kind: 'shared', column: sheetHeads[column], text: '' }))
  const others = row.others.map(({ head, text }): SheetWarning => ({ kind: 'otherColumn', column: head, text }))
  const { dueOn } = known.line.row
  const printed = readTypedDate(row.deadline, dueOn ?? '2000-01-01')
  const differs = printed !== null && dueOn !== null && printed.date !== dueOn && /\d{4}/u.test(row.deadline)
  const deadline: SheetWarning = { kind: 'deadlineDiffers', column: sheetHeads.deadline, text: row.deadline }
  return [...shared, ...others, ...(differs ? [deadline] : [])]
}

/** Every word of a row, for a person to read. */
const writeWhole = (row: FilledRow): string =>
  [
    row.text,
    ...filledColumns.flatMap((column) => {
      const text = row.cells[column] ?? ''
      return isLeftOpen(text) ? [] : [`${sheetHeads[column]}: ${text}`]
    }),
    ...row.others.map(({ head, text }) => (head === '' ? text : `${head}: ${text}`)),
  ]
    .filter((one) => one !== '')
    .join(' | ')

const asWords = (row: FilledRow) => ({ table: row.table, line: row.line, text: writeWhole(row) })
