import type { CalendarDate } from '#domain/dates.ts'
import type { DirectiveRow } from './directive-shapes.ts'
import { daysLeft, tellDue } from './register-words.ts'

/** Who sends a message, as far as the settings know. */
export type MessageSender = { office: string; person: string; phone: string; email: string }

export type MessageToWrite = {
  unit: string
  /** Open directives of the body; an item stands below its task where that is there too. */
  rows: readonly DirectiveRow[]
  today: CalendarDate
  reportBefore: CalendarDate | null
  sender: MessageSender
}

const writeDay = (day: string): string => day.replace(/^--/, '').split('-').reverse().join('/')

/**
 * A short plain text to one body: what is still open, until when, what is asked. It names no person but the one to be
 * asked, for messages travel over systems of others.
 */
export function writeMessage({ unit, rows, today, reportBefore, sender }: MessageToWrite): string {
  const office = sender.office === unit ? '' : sender.office
  const contact = tellContact(sender)
  return [
    `Kính gửi: ${unit}`,
    '',
    tellStanding(unit, rows, today),
    ...listRows(rows, today),
    '',
    tellRequest({ unit, rows, office, reportBefore }),
    ...(contact === '' ? [] : [`Liên hệ: ${contact}.`]),
    'Trân trọng cảm ơn!',
  ].join('\n')
}

/** `Nguyễn Thị Hoa, Văn phòng Sở; điện thoại 0211…; thư điện tử …`, as far as each is known. */
export function tellContact({ person, office, phone, email }: MessageSender): string {
  const who = [person, office].filter((one) => one !== '').join(', ')
  const ways = [phone && `điện thoại ${phone}`, email && `thư điện tử ${email}`]
  return [who, ...ways].filter((one) => one !== '').join('; ')
}

const isItemOf = (row: DirectiveRow, rows: readonly DirectiveRow[]): boolean =>
  row.followsParent && rows.some((one) => one.meetingId === row.meetingId && one.directiveId === row.parentId)

function tellStanding(unit: string, rows: readonly DirectiveRow[], today: CalendarDate): string {
  const tasks = rows.filter((row) => !isItemOf(row, rows))
  const overdue = tasks.filter(({ standing }) => standing === 'overdue').length
  const late = overdue === 0 ? '' : overdue === tasks.length ? ', đã quá hạn' : `, trong đó ${overdue} nhiệm vụ quá hạn`
  return `Qua theo dõi việc thực hiện ý kiến chỉ đạo tại các cuộc họp, đến ngày ${writeDay(today)} ${unit} còn ${tasks.length} nhiệm vụ chưa báo cáo hoàn thành${late}:`
}

function listRows(rows: readonly DirectiveRow[], today: CalendarDate): string[] {
  let number = 0
  return rows.flatMap((row) => {
    const text = row.text.trim().replace(/[.;:,]+$/u, '')
    if (isItemOf(row, rows)) return [`   - ${text}`]
    number++
    return [
      `${number}. ${text.slice(0, 1).toUpperCase()}${text.slice(1)}`,
      `   Giao tại: ${tellMeeting(row)}`,
      `   ${tellTerm(row, today)}`,
    ]
  })
}

const tellMeeting = ({ meetingTitle, heldOn }: DirectiveRow): string =>
  [meetingTitle || 'cuộc họp', heldOn === null ? '' : `ngày ${writeDay(heldOn)}`].filter((one) => one !== '').join(', ')

function tellTerm(row: DirectiveRow, today: CalendarDate): string {
  const { dueOn, status } = row
  const asked = status === 'extensionAsked' ? 'đã xin gia hạn' : ''
  const left = dueOn === null ? '' : tellDays(daysLeft(dueOn, today))
  const aside = [left, asked].filter((one) => one !== '').join(', ')
  return `Thời hạn: ${tellDue(row) || 'chưa ấn định'}${aside === '' ? '' : ` (${aside})`}`
}

const tellDays = (left: number): string => {
  if (left === 0) return 'hết hạn hôm nay'
  return left < 0 ? `quá hạn ${-left} ngày` : `còn ${left} ngày`
}

type Request = Pick<MessageToWrite, 'unit' | 'rows' | 'reportBefore'> & { office: string }

function tellRequest({ unit, rows, office, reportBefore }: Request): string {
  const isLate = rows.some(({ standing }) => standing === 'overdue')
  const what = isLate
    ? 'báo cáo kết quả, nguyên nhân chậm (nếu có) và thời gian hoàn thành'
    : 'báo cáo kết quả thực hiện'
  const to = office === '' ? '' : ` về ${office}`
  const when = reportBefore === null ? '' : ` trước ngày ${writeDay(reportBefore)}`
  return `Đề nghị ${unit} quan tâm chỉ đạo thực hiện, ${what}${to}${when}.`
}
