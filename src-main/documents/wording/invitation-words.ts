import { nameWeekday } from '#vietnamese/weekday.ts'

/** Labels of Mẫu 1.7 (NĐ 30, Phụ lục III) and what QĐ 45/2018/QĐ-TTg asks an invitation to say. */
export const invitationWords = {
  typeName: 'GIẤY MỜI',
  subject: (event: string) => `Dự ${event}`,
  invites: (issuer: string) => `${issuer} trân trọng kính mời:`,
  listed: (label: string) => `Các đại biểu có tên trong danh sách ${label}`,
  attend: 'Tới dự ',
  chair: 'Chủ trì: ',
  time: 'Thời gian: ',
  place: 'Địa điểm: ',
  content: 'Nội dung: ',
  materials: 'Tài liệu: ',
  requests: 'Đề nghị: ',
  clock: (hour: string, minute: string) => `${hour} giờ ${minute} phút`,
  onDay: (clock: string, day: string) => `${clock} ngày ${day}`,
  weekday: (date: string) => nameWeekday(date),
  until: (start: string, end: string) => `từ ${start} đến ${end}`,
  replyBy: (who: string, day: string) => `Đề nghị ${who} xác nhận tham dự trước ngày ${day}`,
  contact: 'Thông tin liên hệ: ',
  phone: (number: string) => `điện thoại ${number}`,
  email: (address: string) => `thư điện tử ${address}`,
  closing: (who: string) => `Kính đề nghị ${who} tham dự đúng thành phần, thời gian.`,
  closingPersonal: (who: string) => `Kính đề nghị ${who} tham dự đúng thời gian.`,
  delegates: 'quý đại biểu',
  annex: 'Danh sách đại biểu được mời',
} as const
