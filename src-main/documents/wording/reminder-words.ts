import { NEAR_DAYS } from '#domain/directive-standing.ts'
import { writeNumber } from '#vietnamese/write-amount.ts'

type Told = { count: number; overdue: number; near: number }

const unheard = 'chưa báo cáo hoàn thành'
const late = 'đã quá hạn'
const close = `đến hạn trong ${NEAR_DAYS} ngày tới`

function tellTasks({ count, overdue, near }: Told): string {
  const tasks = (some: number, how: string) => `${writeNumber(some)} nhiệm vụ ${how}`
  if (overdue === count) return tasks(count, `${late} ${unheard}`)
  if (near === count) return tasks(count, `${close} ${unheard}`)
  const parts = [overdue > 0 ? tasks(overdue, late) : '', near > 0 ? tasks(near, close) : '']
  const told = parts.filter((part) => part !== '').join(', ')
  return `${tasks(count, unheard)}${told === '' ? '' : `, trong đó có ${told}`}`
}

export const reminderWords = {
  subject: (noun: string, day: string) => `đôn đốc thực hiện kết luận tại ${noun}${day === '' ? '' : ` ngày ${day}`}`,
  jointSubject: 'đôn đốc thực hiện nhiệm vụ được giao tại các cuộc họp',
  allInAnnex: (label: string) => `Các cơ quan, đơn vị có tên tại ${label} kèm theo`,
  basis: (basis: string, issuer: string) => `Qua theo dõi việc thực hiện ${basis}, ${issuer} thông báo như sau:`,
  standing: (day: string, body: string, open: number, overdue: number) =>
    `Đến ngày ${day}, ${body} còn ${open} nhiệm vụ chưa báo cáo hoàn thành${overdue === 0 ? '' : `, trong đó có ${overdue} nhiệm vụ đã quá hạn`}`,
  /** Of the tasks that the letter lists, and no word on those it does not. */
  standsNow: (day: string, body: string, told: Told) => `Đến ngày ${day}, ${body} có ${tellTasks(told)}`,
  everybody: 'các cơ quan, đơn vị',
  ownUnits: 'các phòng, đơn vị được phân công',
  nothing: (day: string, body: string) =>
    `Đến ngày ${day}, không còn nhiệm vụ nào của ${body} chưa được báo cáo hoàn thành.`,
  asks: (body: string) =>
    `Đề nghị ${body} khẩn trương thực hiện các nhiệm vụ nêu trên, báo cáo kết quả và nguyên nhân chậm tiến độ (nếu có)`,
  asksInTime: (body: string) =>
    `Đề nghị ${body} tập trung thực hiện các nhiệm vụ nêu trên bảo đảm thời hạn được giao, báo cáo kết quả`,
  reportTo: (issuer: string) => ` về ${issuer}`,
  before: (day: string) => ` trước ngày ${day}`,
  annex: 'Danh mục nhiệm vụ chưa hoàn thành',
} as const
