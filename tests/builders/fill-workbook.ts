import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type FilledColumn, filledColumns, givenColumns } from '#vietnamese/update-sheet-heads.ts'
import { columnName } from './make-sheet.ts'

const SHEET = 'xl/worksheets/sheet1.xml'
const COLUMNS: readonly string[] = [...givenColumns, ...filledColumns]
type Filled = { text: string; cells: Partial<Record<FilledColumn, string>> }

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const inline = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`

/** The exported workbook itself with its rows in another order, cells filled in, and perhaps two of them made one. */
export function fillWorkbook(
  bytes: Uint8Array,
  { rows, added, isMerged }: { rows: readonly Filled[]; added: readonly string[]; isMerged: boolean },
): Uint8Array {
  const entries = unzipSync(bytes)
  const xml = strFromU8(entries[SHEET] ?? new Uint8Array())
  const found = [...xml.matchAll(/<row r="(\d+)"[^>]*>.*?<\/row>/gsu)]
  const all = found.filter(([row]) => />CĐ-/u.test(row))
  const first = Number(all[0]?.[1])
  const moved = rows.map(({ text, cells }, at) => {
    const old = all.find(([row]) => row.includes(`>${escapeXml(text)}<`))
    if (!old) throw new Error(`no row ${text}`)
    const number = first + at
    const renumbered = old[0].replaceAll(new RegExp(`(?<=r="[A-Z]*)${old[1]}(?=")`, 'gu'), String(number))
    return Object.entries(cells).reduce((row, [column, said]) => {
      const place = `${columnName(COLUMNS.indexOf(column))}${number}`
      return row.replace(new RegExp(`<c r="${place}"[^>]*/>`, 'u'), inline(place, said))
    }, renumbered)
  })
  const more = added.map((text, at) => {
    const number = first + rows.length + at
    return `<row r="${number}">${inline(`${columnName(COLUMNS.indexOf('text'))}${number}`, text)}</row>`
  })
  const state = columnName(COLUMNS.indexOf('state'))
  const merged = isMerged ? `<mergeCell ref="${state}${first}:${state}${first + 1}"/></mergeCells>` : '</mergeCells>'
  const [start, end] = [all[0]?.index ?? 0, (all.at(-1)?.index ?? 0) + (all.at(-1)?.[0].length ?? 0)]
  const next = `${xml.slice(0, start)}${moved.join('')}${more.join('')}${xml.slice(end)}`
  entries[SHEET] = strToU8(
    next
      .replace(/<mergeCells count="1">/u, `<mergeCells count="${isMerged ? 2 : 1}">`)
      .replace('</mergeCells>', merged),
  )
  return zipSync(entries)
}
