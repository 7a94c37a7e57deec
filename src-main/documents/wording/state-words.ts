import { officialDate } from './meeting-words.ts'

const on = (day: string): string => (day === '' ? '' : ` ngày ${officialDate(day)}`)

/** States of a task (documents.md §8). `silent`: nothing has been recorded, which is not to say that nothing was done. */
export const stateWords = {
  done: (day: string) => `hoàn thành${on(day)}`,
  doneInTime: (day: string) => `hoàn thành đúng hạn${on(day)}`,
  doneLate: (day: string) => `hoàn thành quá hạn${on(day)}`,
  stopped: (day: string) => `dừng thực hiện${on(day)}`,
  silent: 'chưa báo cáo',
  roundDone: (day: string) => `đã xong kỳ ${officialDate(day)}`,
  round: (day: string, told: string) => `kỳ ${officialDate(day)}: ${told}`,
  working: 'đang thực hiện',
  asksForTime: (day: string) => `xin gia hạn${on(day)}`,
  overdue: (days: number) => `quá hạn ${days} ngày`,
  dueToday: 'đến hạn hôm nay',
  dueSoon: (days: number) => `còn ${days} ngày`,
  inTime: 'trong hạn',
  assigned: 'tổng số nhiệm vụ giao',
  completed: 'hoàn thành',
  ofThemLate: 'quá hạn',
  stillInTime: 'còn trong hạn',
  late: 'quá hạn',
  undated: 'không định ngày hoàn thành',
  halted: 'dừng thực hiện',
  reminded: 'đôn đốc',
  reason: (text: string) => `lý do: ${text}`,
} as const
