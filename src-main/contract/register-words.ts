import type { CalendarDate } from '#domain/dates.ts'
import type { Deadline, DirectiveEvent, DirectiveStatus } from '#domain/directive.ts'
import type { DirectiveStanding } from '#domain/directive-standing.ts'
import { repeatOf } from '#domain/repeat-of.ts'
import type { DirectiveRow } from './directive-shapes.ts'

/** The words of the register, on the screen and on the command line alike. */
export const standingWords = {
  overdue: 'quá hạn',
  inTime: 'trong hạn',
  noDeadline: 'chưa định thời hạn',
  doneLate: 'xong quá hạn',
  doneInTime: 'xong đúng hạn',
  doneNoDeadline: 'đã xong',
  stopped: 'đã dừng',
} as const satisfies Record<DirectiveStanding, string>

export const statusWords = {
  notStarted: 'chưa báo cáo',
  inProgress: 'đang thực hiện',
  extensionAsked: 'xin gia hạn',
  completed: 'hoàn thành',
  stopped: 'dừng',
} as const satisfies Record<DirectiveStatus, string>

export const eventWords = {
  assigned: 'giao việc',
  progress: 'tiến độ',
  reminded: 'đã đôn đốc',
  extensionAsked: 'xin gia hạn',
  extended: 'gia hạn',
  deferred: 'để sau',
  roundDone: 'xong kỳ',
  completed: 'hoàn thành',
  stopped: 'dừng',
  reopened: 'mở lại',
  note: 'ghi chú',
} as const satisfies Record<DirectiveEvent['type'], string>

const recurrenceWords = {
  week: 'hằng tuần',
  month: 'hằng tháng',
  quarter: 'hằng quý',
  year: 'hằng năm',
  always: 'thường xuyên',
} as const

const DAY = 86_400_000
const writeDay = (day: string): string => day.replace(/^--/, '').split('-').reverse().join('/')

/** Calendar days to the last day; negative where it is past. */
export const daysLeft = (dueOn: CalendarDate, today: CalendarDate): number =>
  Math.round((Date.parse(dueOn) - Date.parse(today)) / DAY)

/** `còn 12 ngày`, `quá hạn 118 ngày`, `hôm nay`; what is closed says how it was. */
export function tellTimeLeft({ standing, dueOn }: DirectiveRow, today: CalendarDate): string {
  if (standing !== 'overdue' && standing !== 'inTime') return standing === 'noDeadline' ? '–' : standingWords[standing]
  const left = dueOn === null ? 0 : daysLeft(dueOn, today)
  if (left === 0) return 'hôm nay'
  return left < 0 ? `quá hạn ${-left} ngày` : `còn ${left} ngày`
}

/** How far it has come: the paper that ended it, the last percentage, or its status; first, that it was put aside. */
export function tellProgress(row: DirectiveRow): string {
  const { asleepUntil } = row
  return [asleepUntil === null ? '' : `để sau đến ${writeDay(asleepUntil)}`, tellCourse(row)].filter(Boolean).join(', ')
}

function tellCourse({ status, percent, resultDocument }: DirectiveRow): string {
  if (status === 'completed') return resultDocument || statusWords.completed
  return status === 'inProgress' && percent !== null ? `${percent} %` : statusWords[status]
}

/** A deadline in few words, as a column holds it: the day, or the rhythm or words of the source. */
export function tellDeadline(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'date':
      return writeDay(deadline.date)
    case 'period':
      return `${writeDay(deadline.from)}–${writeDay(deadline.to)}`
    case 'recurring':
      return deadline.text || recurrenceWords[deadline.every]
    default:
      return deadline.kind === 'vague' ? deadline.text : ''
  }
}

/**
 * The last day and, where it recurs, its rhythm. A day that the words do not name is inferred, and said to be the end of
 * the period.
 */
export function tellDue({ deadline, dueOn }: Pick<DirectiveRow, 'deadline' | 'dueOn'>): string {
  if (deadline.kind !== 'recurring' || dueOn === null) return tellDeadline(deadline)
  const isInferred = repeatOf(deadline)?.isPeriodEnd ?? false
  return `${writeDay(dueOn)}${isInferred ? ' (cuối kỳ)' : ''}, ${tellDeadline(deadline)}`
}

/** The heads of the table of the register in a file, in the order of an office's own book. */
export const registerColumns = {
  number: 'Số trong cuộc họp',
  text: 'Nội dung chỉ đạo',
  meeting: 'Cuộc họp',
  heldOn: 'Ngày họp',
  issuer: 'Người giao',
  assignee: 'Đơn vị chủ trì',
  coordinators: 'Đơn vị phối hợp',
  product: 'Sản phẩm',
  givenOn: 'Ngày giao',
  deadline: 'Thời hạn',
  timeLeft: 'Còn lại',
  standing: 'Tình hình',
  progress: 'Tiến độ',
  newsOn: 'Cập nhật gần nhất',
  lastEvent: 'Việc gần nhất',
  resultDocument: 'Văn bản kết quả',
  secrecy: 'Độ mật',
} as const
export type RegisterColumn = keyof typeof registerColumns

const secrecyWords = { none: '', confidential: 'Mật', secret: 'Tối mật', topSecret: 'Tuyệt mật' } as const

/** A row as the cells of such a table. */
export function writeRegisterRow(row: DirectiveRow, today: CalendarDate): Record<RegisterColumn, string> {
  const { lastEvent } = row
  const said = lastEvent && [eventWords[lastEvent.type], lastEvent.text, lastEvent.document].filter((one) => one !== '')
  return {
    number: row.number,
    text: row.text,
    meeting: row.meetingTitle,
    heldOn: writeDay(row.heldOn ?? ''),
    issuer: row.issuer,
    assignee: row.assignee,
    coordinators: row.coordinators.join('; '),
    product: row.product,
    givenOn: writeDay(row.givenOn ?? ''),
    deadline: tellDue(row),
    timeLeft: tellTimeLeft(row, today),
    standing: standingWords[row.standing],
    progress: tellProgress(row),
    newsOn: writeDay(row.newsOn ?? ''),
    lastEvent: said ? `${writeDay(lastEvent.on)}: ${said.join(', ')}` : '',
    resultDocument: row.resultDocument,
    secrecy: secrecyWords[row.secrecyLevel],
  }
}

/** Words of `thuky directives`. */
export const registerCommandWords = {
  badAction: 'Không có việc “{name}”; chọn list, export, letters, figures, report hoặc import-sheet.',
  none: 'Không có ý kiến chỉ đạo nào khớp.',
  counts:
    'Giao {total}: hoàn thành {done} (quá hạn {doneLate}), còn trong hạn {inTime}, quá hạn {overdue}, chưa định thời hạn {noDeadline}, đã dừng {stopped}.',
  reading: 'Đang đọc các cuộc họp vào sổ, còn {count} …',
  fileName: 'so-theo-doi-chi-dao.csv',
} as const
