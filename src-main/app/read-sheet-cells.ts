import type { SheetWarning } from '#contract/sheet-shapes.ts'
import type { CalendarDate } from '#domain/dates.ts'
import type { FilledRow } from '#sources/sheets/filled-sheet.ts'
import { readTypedDate } from '#vietnamese/read-typed-date.ts'
import { type FilledColumn, sheetHeads } from '#vietnamese/update-sheet-heads.ts'
import { isLeftOpen, readSheetState, type SheetState } from '#vietnamese/update-sheet-states.ts'

/** What the filled cells of a row say, each read as what it is; what could not be read stays as words. */
export type SaidCells = {
  state: SheetState | null
  percent: number | null
  progress: string
  result: string
  document: string
  obstacles: string
  doneOn: SaidDay
  askedUntil: SaidDay
  warnings: SheetWarning[]
}
/** `text` as typed; `day` is `null` where nothing or nothing readable was typed. */
export type SaidDay = { day: CalendarDate | null; text: string }

/** Reads the cells of a row; `today` gives a year that was not written. */
export function readSheetCells({ cells }: FilledRow, today: CalendarDate): SaidCells {
  const cell = (column: FilledColumn): string => {
    const text = (cells[column] ?? '').replace(/[^\S\n]+/gu, ' ').trim()
    return isLeftOpen(text) ? '' : text
  }
  const warnings: SheetWarning[] = []
  const state = readSheetState(cell('state'))
  const said = [state === null ? cell('state') : '', cell('progress')].filter((one) => one !== '')
  const percent = said.map(readPercent).find((one) => one !== null) ?? null
  const day = (column: 'doneOn' | 'askedUntil'): SaidDay => {
    const read = readDay(cell(column), today)
    if (read.warning) warnings.push({ kind: read.warning, column: sheetHeads[column], text: cell(column) })
    return { day: read.day, text: cell(column) }
  }
  return {
    state,
    percent,
    progress: said.filter((one) => readPercent(one) === null).join('. '),
    result: cell('result'),
    document: cell('document'),
    obstacles: cell('obstacles'),
    doneOn: day('doneOn'),
    askedUntil: day('askedUntil'),
    warnings,
  }
}

/** A cell that is nothing but a share: `60 %`, `60%`. */
function readPercent(text: string): number | null {
  const [, figure] = /^(\d{1,3}(?:[.,]\d{1,2})?) ?%$/u.exec(text) ?? []
  const share = figure === undefined ? Number.NaN : Number(figure.replace(',', '.'))
  return share >= 0 && share <= 100 ? share : null
}

type ReadDay = { day: CalendarDate | null; warning: 'badDate' | 'yearInferred' | null }

function readDay(text: string, today: CalendarDate): ReadDay {
  if (text === '') return { day: null, warning: null }
  // An hour behind the day says nothing here: a sheet program shows midnight, or the minute of typing.
  const found = readTypedDate(text.replace(/[ T]\d{1,2}:\d{2}(?::\d{2})?$/u, '').replace(/[.;]$/u, ''), today)
  if (!found) return { day: null, warning: 'badDate' }
  // "mai" of a sheet that travelled for a week is nobody's day.
  const isClear = !found.isYearInferred && /\d/u.test(text)
  return { day: found.date, warning: isClear ? null : 'yearInferred' }
}
