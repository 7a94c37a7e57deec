export const reminderWords = {
  subject: (noun: string, day: string) => `đôn đốc thực hiện kết luận tại ${noun}${day === '' ? '' : ` ngày ${day}`}`,
  allInAnnex: (label: string) => `Các cơ quan, đơn vị có tên tại ${label} kèm theo`,
  basis: (basis: string, issuer: string) => `Qua theo dõi việc thực hiện ${basis}, ${issuer} thông báo như sau:`,
  standing: (day: string, body: string, open: number, overdue: number) =>
    `Đến ngày ${day}, ${body} còn ${open} nhiệm vụ chưa báo cáo hoàn thành${overdue === 0 ? '' : `, trong đó có ${overdue} nhiệm vụ đã quá hạn`}`,
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
