import type { AttendeeRole } from '#domain/attendee.ts'

/** Headings of columns; the same thing has the same heading in every paper. */
export const columnTitles = {
  number: 'STT',
  task: 'Nội dung nhiệm vụ',
  assignee: 'Đơn vị chủ trì',
  coordinators: 'Phối hợp',
  product: 'Sản phẩm',
  assignedOn: 'Ngày giao',
  source: 'Cuộc họp, văn bản giao',
  deadline: 'Thời hạn',
  state: 'Tình trạng',
  result: 'Văn bản kết quả',
  obstacles: 'Vướng mắc, đôn đốc',
  indicator: 'Chỉ tiêu',
  value: 'Số liệu',
  period: 'Kỳ',
  change: 'So sánh',
  fullName: 'Họ và tên',
  post: 'Chức vụ',
  body: 'Cơ quan, đơn vị',
  role: 'Tư cách',
  seat: 'Vị trí',
  present: 'Có mặt',
  signed: 'Ký tên',
  note: 'Ghi chú',
} as const

export const roleNames: Record<AttendeeRole, string> = {
  chair: 'Chủ trì',
  guest: 'Đại biểu, khách mời',
  member: 'Thành viên',
  observer: 'Quan sát viên',
  secretary: 'Thư ký',
  press: 'Báo chí',
}

export const presentMark = 'X'
