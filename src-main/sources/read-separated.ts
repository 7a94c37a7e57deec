import { type Grid, GridWriter } from './sheet-grid.ts'

const MARKS = ['\t', ';', ',', '|'] as const
/** Rows looked at to tell the separating mark. */
const LOOK_AT = 60

/**
 * A table in plain text (CSV, or copied from a sheet): the separating mark is found, quoted cells may hold it and line
 * breaks. Excel's first line `sep=;` names it. Our own reader: the type package of the usual one brings Node's names along.
 */
export function readSeparated(text: string): Grid {
  const named = /^sep=(.)\r?(?:\n|$)/iu.exec(text)
  const body = named ? text.slice(named[0].length) : text
  const rows = splitRows(body, named?.[1] ?? findMark(body))
  const writer = new GridWriter()
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) writer.write(row, column, bareCell(cell))
  }
  return writer.finish('')
}

/** `="0912…"` is how a sheet is told to leave a cell as it stands. */
const bareCell = (cell: string): string => (/^="([^"]*)"$/u.exec(cell)?.[1] ?? cell).trim()

/** The mark that gives the most cells in the most rows alike; a tab first, since no text holds one by chance. */
function findMark(text: string): string {
  const start = text.slice(0, 200_000)
  const scored = MARKS.map((mark) => ({ mark, score: scoreOf(splitRows(start, mark).slice(0, LOOK_AT)) }))
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).mark
}

function scoreOf(rows: readonly (readonly string[])[]): number {
  const filled = rows.filter((cells) => cells.length > 1 || cells.some((cell) => cell.trim() !== ''))
  const counts = new Map<number, number>()
  for (const { length } of filled) counts.set(length, (counts.get(length) ?? 0) + 1)
  const scores = [...counts].map(([length, times]) => (length - 1) * (times / filled.length) ** 2)
  return Math.max(0, ...scores)
}

/** A quote that never ends is a quote in the text: then no quote counts. */
const splitRows = (text: string, mark: string): string[][] => splitQuoted(text, mark) ?? splitPlain(text, mark)

const splitPlain = (text: string, mark: string): string[][] => text.split(/\r\n?|\n/u).map((line) => line.split(mark))

/** `null` where a quote is left open. */
function splitQuoted(text: string, mark: string): string[][] | null {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readBare(text, at, mark)
    if (cell === null) return null
    const rest = readBare(text, cell.end, mark)
    row.push(cell.text + rest.text)
    at = rest.end
    if (text[at] === mark) {
      at += 1
      if (at === text.length) row.push('')
      continue
    }
    rows.push(row)
    row = []
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return row.length > 0 ? [...rows, row] : rows
}

type Cell = { text: string; end: number }

function readQuoted(text: string, from: number): Cell | null {
  const parts: string[] = []
  for (let at = from + 1; ; ) {
    const end = text.indexOf('"', at)
    if (end < 0) return null
    parts.push(text.slice(at, end))
    if (text[end + 1] !== '"') return { text: parts.join('"'), end: end + 1 }
    at = end + 2
  }
}

function readBare(text: string, from: number, mark: string): Cell {
  let end = from
  while (end < text.length && text[end] !== mark && text[end] !== '\n' && text[end] !== '\r') end++
  return { text: text.slice(from, end), end }
}
