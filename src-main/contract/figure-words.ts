import type { CalendarDate } from '#domain/dates.ts'
import { type Period, wholeMonths } from '#domain/period.ts'
import type { DirectiveCounts } from './directive-shapes.ts'
import type { FigureGroup, OverdueAge } from './figure-shapes.ts'

const QUARTERS = ['I', 'II', 'III', 'IV']

/** A day as an official paper has it in figures: `05/01/2026`, `03/7/2026`. */
export function writeFigureDay(day: CalendarDate): string {
  const [year, month, date] = day.split('-')
  return `${date}/${Number(month) <= 2 ? month : Number(month)}/${year}`
}

/** `tháng 01 năm 2026`. */
export function tellMonth(span: string): string {
  const [year, month] = span.split('-')
  return `tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`
}

/** `quý III năm 2026`, `6 tháng đầu năm 2026`; days where the period is none of those; empty where it is open at both ends. */
export function tellPeriod(period: Period): string {
  const { from, to } = period
  if (from === null && to === null) return ''
  if (from === null) return `đến hết ngày ${writeFigureDay(to ?? '')}`
  if (to === null) return `từ ngày ${writeFigureDay(from)}`
  return tellMonths(from, wholeMonths(period)) || `từ ngày ${writeFigureDay(from)} đến ngày ${writeFigureDay(to)}`
}

function tellMonths(from: CalendarDate, months: number): string {
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))]
  if (months === 1) return tellMonth(from)
  if (months === 3 && month % 3 === 1) return `quý ${QUARTERS[(month - 1) / 3]} năm ${year}`
  if (months === 12 && month === 1) return `năm ${year}`
  if ((months === 6 || months === 9) && month === 1) return `${months} tháng đầu năm ${year}`
  return months === 6 && month === 7 ? `6 tháng cuối năm ${year}` : ''
}

/** A month or a year on an axis: `3/2026`, `2026`. */
export const tellSpan = (span: string): string =>
  span.length === 4 ? span : `${Number(span.slice(5))}/${span.slice(0, 4)}`

/** `1–7 ngày`, `trên 90 ngày`. */
export const tellAge = ({ from, to }: Pick<OverdueAge, 'from' | 'to'>): string =>
  to === null ? `trên ${from - 1} ngày` : `${from}–${to} ngày`

/** The heads of a table of figures, in the order in which they add up. */
export const figureColumns = {
  total: 'Tổng giao',
  doneInTime: 'Hoàn thành đúng hạn',
  doneLate: 'Hoàn thành quá hạn',
  doneNoDeadline: 'Hoàn thành, không định hạn',
  inTime: 'Đang thực hiện, trong hạn',
  overdue: 'Chưa hoàn thành, quá hạn',
  noDeadline: 'Đang thực hiện, chưa định hạn',
  stopped: 'Dừng thực hiện',
  extensionAsked: 'Trong đó xin gia hạn',
  rate: 'Tỷ lệ hoàn thành',
} as const
export type FigureColumn = keyof typeof figureColumns

/** Columns that stay although nothing is in them; the others only tell of what there is. */
const ALWAYS: ReadonlySet<FigureColumn> = new Set(['total', 'doneInTime', 'doneLate', 'inTime', 'overdue', 'rate'])

export const shownFigureColumns = (counts: DirectiveCounts): FigureColumn[] =>
  (Object.keys(figureColumns) as FigureColumn[]).filter(
    (column) => ALWAYS.has(column) || (column !== 'rate' && figureIn(counts, column) > 0),
  )

export function figureIn(counts: DirectiveCounts, column: Exclude<FigureColumn, 'rate'>): number {
  if (column === 'total' || column === 'extensionAsked') return counts[column]
  return counts.byStanding[column]
}

/** `70,2%`; a dash where there is nothing to take a share of. */
export const tellShare = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1).replace('.', ',')}%`

export const writeFigure = (counts: DirectiveCounts, column: FigureColumn): string =>
  column === 'rate' ? tellShare(counts.done, counts.total) : String(figureIn(counts, column))

export const namelessWords = { byAssignee: 'Chưa giao đơn vị chủ trì', byIssuer: 'Chưa ghi người giao' } as const

/** Words of `thuky directives figures` and `report`, and of the file of figures. */
export const figureCommandWords = {
  badDay: 'Ngày “{name}” của --{option} không đúng; hãy gõ như 2026-03-31.',
  badOrder: '--from {from} đứng sau --to {to}.',
  head: 'Chỉ đạo giao {period}, số liệu đến ngày {day}:',
  always: 'từ trước đến nay',
  groups: { byAssignee: 'Theo đơn vị chủ trì', byIssuer: 'Theo người giao' },
  ageing: 'Tuổi quá hạn',
  name: 'Đơn vị, người giao',
  all: 'Tổng cộng',
  group: 'Nhóm',
  tasks: 'Nhiệm vụ quá hạn',
  fileName: 'so-lieu-chi-dao.csv',
} as const

/** The figures as the lines of a table: the total, then each body, then each leader. */
export function writeFigureTable(
  counts: DirectiveCounts,
  groups: Record<'byAssignee' | 'byIssuer', readonly FigureGroup[]>,
): string[][] {
  const columns = Object.keys(figureColumns) as FigureColumn[]
  const cells = (one: DirectiveCounts) => columns.map((column) => writeFigure(one, column))
  const words = figureCommandWords
  const kinds = ['byAssignee', 'byIssuer'] as const
  return [
    [words.group, words.name, ...Object.values(figureColumns)],
    ['', words.all, ...cells(counts)],
    ...kinds.flatMap((kind) =>
      groups[kind].map((one) => [words.groups[kind], one.name || namelessWords[kind], ...cells(one.counts)]),
    ),
  ]
}
