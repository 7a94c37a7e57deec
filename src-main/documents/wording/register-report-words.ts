import { writeNumber } from '#vietnamese/write-amount.ts'

const signed = (change: number, unit: string): string =>
  change === 0 ? 'không đổi' : `${change > 0 ? 'tăng' : 'giảm'} ${unit}`

/** Báo cáo tình hình thực hiện ý kiến chỉ đạo, over many meetings. */
export const registerReportWords = {
  typeName: 'BÁO CÁO',
  subject: (period: string, day: string) =>
    `Tình hình thực hiện ý kiến chỉ đạo ${period === '' ? `đến ngày ${day}` : period}`,
  about: (period: string, day: string) =>
    `tình hình thực hiện ý kiến chỉ đạo ${period === '' ? `đến ngày ${day}` : period}`,
  opening: (issuer: string, about: string, day: string, meetings: number) =>
    `Qua theo dõi việc thực hiện các ý kiến chỉ đạo, kết luận tại ${writeNumber(meetings)} cuộc họp, ${issuer} báo cáo ${about} (số liệu tính đến ngày ${day}) như sau:`,
  scope: (parts: string) => `Báo cáo chỉ gồm các nhiệm vụ theo phạm vi sau: ${parts}.`,
  secret: (count: number) =>
    `Có ${writeNumber(count)} nhiệm vụ giao tại cuộc họp có độ mật: được tính vào số liệu, nội dung không nêu trong báo cáo này.`,
  general: 'Tình hình chung',
  given: (total: number, bodies: number, day: string) =>
    `Tổng số nhiệm vụ giao: ${writeNumber(total)} nhiệm vụ${bodies > 1 ? `, do ${writeNumber(bodies)} cơ quan, đơn vị chủ trì thực hiện` : ''}. Đến ngày ${day}:`,
  unassigned: (count: number) => `Có ${writeNumber(count)} nhiệm vụ chưa ghi đơn vị chủ trì.`,
  none: (period: string) =>
    `Sổ theo dõi không có nhiệm vụ nào được giao ${period === '' ? 'trong phạm vi nêu trên' : `trong ${period}`}.`,
  done: (count: number, share: string, parts: string) =>
    `Hoàn thành: ${writeNumber(count)} nhiệm vụ, chiếm ${share}${parts === '' ? '' : ` (${parts})`}`,
  doneInTime: (count: number) => `đúng hạn ${writeNumber(count)}`,
  doneLate: (count: number) => `quá hạn ${writeNumber(count)}`,
  doneNoDeadline: (count: number) => `không định ngày hoàn thành ${writeNumber(count)}`,
  inTime: (count: number, share: string) => `Còn trong hạn: ${writeNumber(count)} nhiệm vụ, chiếm ${share}`,
  overdue: (count: number, share: string) => `Quá hạn chưa hoàn thành: ${writeNumber(count)} nhiệm vụ, chiếm ${share}`,
  noDeadline: (count: number, share: string) =>
    `Đang thực hiện, không định ngày hoàn thành: ${writeNumber(count)} nhiệm vụ, chiếm ${share}`,
  stopped: (count: number, share: string) => `Dừng thực hiện: ${writeNumber(count)} nhiệm vụ, chiếm ${share}`,
  extensionAsked: (count: number) =>
    `Trong số nhiệm vụ chưa hoàn thành, có ${writeNumber(count)} nhiệm vụ đơn vị đã xin gia hạn, chưa được quyết định.`,
  comparison: (period: string, total: number, done: number, share: string, overdue: number) =>
    `So với ${period} (giao ${writeNumber(total)} nhiệm vụ, đến cùng thời điểm hoàn thành ${writeNumber(done)}, đạt ${share}, quá hạn ${writeNumber(overdue)}): `,
  givenChange: (change: number, share: string) =>
    `số nhiệm vụ giao ${signed(change, `${writeNumber(Math.abs(change))} nhiệm vụ (${share})`)}`,
  rateChange: (points: number, written: string) => `tỷ lệ hoàn thành ${signed(points, `${written} điểm phần trăm`)}`,
  overdueChange: (change: number) =>
    `số nhiệm vụ quá hạn ${signed(change, `${writeNumber(Math.abs(change))} nhiệm vụ`)}`,

  results: 'Kết quả thực hiện theo đơn vị, người giao',
  byAssignee: 'Theo đơn vị chủ trì',
  byIssuer: 'Theo người giao nhiệm vụ',
  assigneesAnnex: 'Kết quả thực hiện nhiệm vụ theo đơn vị chủ trì',
  issuersAnnex: 'Kết quả thực hiện nhiệm vụ theo người giao',
  assigneesListed: (count: number) => `Kết quả của ${writeNumber(count)} cơ quan, đơn vị chủ trì`,
  issuersListed: (count: number) => `Kết quả thực hiện nhiệm vụ của ${writeNumber(count)} người giao`,
  mostLate: (names: string) => `Đơn vị còn nhiều nhiệm vụ quá hạn nhất: ${names}.`,
  mostLateOne: (name: string, late: number, total: number) =>
    `${name} (${writeNumber(late)}/${writeNumber(total)} nhiệm vụ giao)`,
  nobody: 'Chưa giao đơn vị chủ trì',
  noIssuer: 'Chưa ghi người giao',
  total: 'Tổng cộng',
  columns: {
    number: 'STT',
    assignee: 'Đơn vị',
    issuer: 'Người giao',
    total: 'Tổng giao',
    doneInTime: 'Hoàn thành đúng hạn',
    doneLate: 'Hoàn thành quá hạn',
    doneNoDeadline: 'Hoàn thành, không định hạn',
    inTime: 'Đang làm, trong hạn',
    overdue: 'Chưa xong, quá hạn',
    noDeadline: 'Đang làm, không định hạn',
    stopped: 'Dừng thực hiện',
    extensionAsked: 'Xin gia hạn',
    rate: 'Tỷ lệ hoàn thành',
    task: 'Nội dung nhiệm vụ',
    deadline: 'Thời hạn',
    late: 'Số ngày quá hạn',
    source: 'Cuộc họp giao',
    news: 'Cập nhật gần nhất, vướng mắc',
    said: 'Khó khăn, vướng mắc đơn vị báo cáo',
    reportedOn: 'Ngày báo',
  },
  columnsNote: 'Số xin gia hạn đã nằm trong số đang làm và chưa xong.',

  late: 'Nhiệm vụ quá hạn',
  noneLate: (day: string) => `Đến ngày ${day}, không có nhiệm vụ nào quá hạn.`,
  lateCount: (day: string, count: number, bodies: number) =>
    bodies > 1
      ? `Đến ngày ${day}, có ${writeNumber(count)} nhiệm vụ quá hạn của ${writeNumber(bodies)} cơ quan, đơn vị, trong đó:`
      : `Đến ngày ${day}, có ${writeNumber(count)} nhiệm vụ quá hạn, trong đó:`,
  lateAge: (label: string, count: number) => `Quá hạn ${label}: ${writeNumber(count)} nhiệm vụ`,
  lateListed: (listed: number, secret: number) =>
    `Danh mục ${writeNumber(listed)} nhiệm vụ quá hạn${secret > 0 ? `, không gồm ${writeNumber(secret)} nhiệm vụ của cuộc họp có độ mật` : ''}`,
  lateAnnex: 'Danh mục nhiệm vụ quá hạn, xếp theo đơn vị chủ trì',

  difficulties: 'Khó khăn, kiến nghị',
  told: 'Khó khăn, vướng mắc do các đơn vị báo cáo',
  toldListed: (count: number) =>
    `Có ${writeNumber(count)} nhiệm vụ đơn vị báo cáo khó khăn, vướng mắc hoặc nêu lý do xin gia hạn`,
  toldAnnex: 'Khó khăn, vướng mắc do các đơn vị báo cáo',
  toldOne: (by: string, day: string, said: string, task: string, source: string) =>
    `${by} (báo ngày ${day}): “${said}”; nhiệm vụ “${task}”${source === '' ? '' : `, giao tại ${source}`}`,
  proposals: 'Kiến nghị, đề xuất',
  closing: (issuer: string, about: string, addressee: string) =>
    `Trên đây là báo cáo ${about}, ${issuer} kính gửi ${addressee} xem xét, chỉ đạo.`,
} as const

/** Words by which a report of a body says that it is about a difficulty. */
export const difficultyMarks = ['vướng mắc', 'khó khăn', 'kiến nghị', 'đề xuất'] as const
