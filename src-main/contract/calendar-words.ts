import type { DirectiveRow } from './directive-shapes.ts'
import { tellDeadline } from './register-words.ts'

/** Words of the calendar file. */
export const calendarWords = {
  name: 'Thời hạn ý kiến chỉ đạo',
  fileName: 'thoi-han-chi-dao.ics',
  wrote: 'Đã xuất {count} thời hạn ra tệp lịch: {file}',
  undated: '{count} chỉ đạo không có ngày hạn nên không đưa vào lịch.',
  secret: '{count} chỉ đạo của cuộc họp có độ mật nên không đưa vào lịch.',
  closed: '{count} chỉ đạo đã xong hoặc đã dừng nên không đưa vào lịch.',
} as const

const writeDay = (day: string): string => day.replace(/^--/, '').split('-').reverse().join('/')

/** One line in a calendar: whose it is and what falls due. */
export const tellDueEvent = ({ assignee, text }: DirectiveRow): string => {
  const what = text.trim().replace(/[.;:,]+$/u, '')
  return `Hạn: ${assignee === '' ? '' : `${assignee} – `}${what}`
}

/** What stands below it; `periodEnd`: the source names no day, and the last one of the period stands in for it. */
export function describeDueEvent(row: DirectiveRow, isPeriodEnd: boolean): string {
  return [
    row.text,
    row.assignee === '' ? 'Chưa giao đơn vị chủ trì' : `Chủ trì: ${row.assignee}`,
    row.coordinators.length === 0 ? '' : `Phối hợp: ${row.coordinators.join(', ')}`,
    `Giao tại: ${[row.meetingTitle, row.heldOn === null ? '' : writeDay(row.heldOn)].filter((one) => one !== '').join(', ')}`,
    row.issuer === '' ? '' : `Người giao: ${row.issuer}`,
    `Thời hạn: ${tellDeadline(row.deadline)}`,
    isPeriodEnd ? 'Nguồn không ghi ngày cụ thể: lịch lấy ngày cuối kỳ.' : '',
  ]
    .filter((one) => one !== '')
    .join('\n')
}
