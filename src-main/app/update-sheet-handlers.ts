import { localDate } from '#domain/dates.ts'
import { AppError } from '#domain/errors.ts'
import { foldKey } from '#vietnamese/fold.ts'
import { updateSheetWords } from '#vietnamese/update-sheet-words.ts'
import { toBase64 } from './base64.ts'
import { type Asked, chooseDirectives } from './choose-directives.ts'
import type { Environment } from './environment.ts'
import type { Handler } from './handler.ts'
import { chooseForSheets, makeUpdateSheet, type SheetChoice, writeUpdateSheet } from './make-update-sheets.ts'

export const listSheets: Handler<'directive.listSheets'> = async (environment, input) => {
  const { chosen, unread } = await choose(environment, input)
  const units = [...chosen.byBody].map(([unit, list]) => ({ unit, count: list.length }))
  return { units, left: chosen.left, unread }
}

/** Files are named by day and body, as papers are; what is there already is never written over. */
export const exportSheets: Handler<'directive.exportSheets'> = async (environment, input) => {
  const { units, format, folder } = input
  // A folder that is not there is refused at once, not once for each sheet.
  await environment.listFolders(folder)
  const { chosen } = await choose(environment, input)
  const wanted = [...chosen.byBody].filter(([unit]) => units === null || units.includes(unit))
  if (wanted.length === 0) throw new AppError('SHEET_NOTHING_TO_SEND')
  const today = localDate(environment.now())
  const files: { unit: string; count: number; path: string }[] = []
  for (const [unit, list] of wanted) {
    const bytes = await writeUpdateSheet(makeUpdateSheet(unit, list, today), format)
    const path = await environment.writePaper(folder, nameSheet(unit, today, format), bytes)
    files.push({ unit, count: list.length, path })
    await environment.pause()
  }
  return { folder, files, left: chosen.left }
}

export const getSheet: Handler<'directive.getSheet'> = async ({ store }, { file }) => ({
  contentBase64: toBase64(await store.sheets.read(file)),
})

async function choose(environment: Environment, asked: Asked): Promise<{ chosen: SheetChoice; unread: number }> {
  const { found, unread } = await chooseDirectives(environment, asked)
  return { chosen: chooseForSheets(found), unread }
}

const LONGEST_NAME = 60

/** ASCII, since a file travels through systems that spoil anything else. */
const nameSheet = (unit: string, today: string, format: string): string => {
  const slug = foldKey(unit)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '')
  return `${today}-${updateSheetWords.fileName}-${slug || updateSheetWords.noSlug}.${format}`
}
