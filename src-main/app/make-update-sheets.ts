import { tellDeadline, tellProgress, tellTimeLeft } from '#contract/register-words.ts'
import type { SheetFormat } from '#contract/sheet-shapes.ts'
import { tellGivenAt } from '#contract/sheet-words.ts'
import type { CalendarDate } from '#domain/dates.ts'
import type { SheetEntry, UpdateSheet } from '#domain/update-sheet.ts'
import { writeSheetDocx } from '#word/sheets/write-sheet-docx.ts'
import { writeSheetXlsx } from '#word/sheets/write-sheet-xlsx.ts'
import { byBody, isSecret } from './choose-directives.ts'
import type { KnownDirective } from './known-directives.ts'

/** The directives that sheets are made of, and how many there are that no sheet may hold. */
export type SheetChoice = {
  byBody: ReadonlyMap<string, readonly KnownDirective[]>
  left: { unassigned: number; secret: number }
}

/**
 * Directives by the body that has them. What nobody has been given goes to nobody, and what was said in a meeting with a
 * degree of secrecy does not leave by an open sheet.
 */
export function chooseForSheets(asked: readonly KnownDirective[]): SheetChoice {
  const open = asked.filter((one) => !isSecret(one))
  const assigned = open.filter(({ body }) => body !== '')
  return {
    byBody: byBody(assigned),
    left: { unassigned: open.length - assigned.length, secret: asked.length - open.length },
  }
}

/** The sheet of a body, its rows numbered from 1: they come of many meetings, and each has numbers of its own. */
export function makeUpdateSheet(unit: string, list: readonly KnownDirective[], today: CalendarDate): UpdateSheet {
  const entries = list.map(
    ({ line: { row }, code }, at): SheetEntry => ({
      code,
      number: String(at + 1),
      text: row.text,
      given: tellGivenAt(row),
      deadline: tellDeadline(row.deadline),
      standing: [tellProgress(row), tellTimeLeft(row, today)].filter((one) => one !== '–').join(', '),
    }),
  )
  return { unit, madeOn: today, entries }
}

export const writeUpdateSheet = async (sheet: UpdateSheet, format: SheetFormat): Promise<Uint8Array> =>
  format === 'docx' ? await writeSheetDocx(sheet) : writeSheetXlsx(sheet)
