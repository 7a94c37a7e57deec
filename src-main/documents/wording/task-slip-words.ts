export const taskSlipWords = {
  typeName: 'PHIẾU GIAO NHIỆM VỤ',
  subject: (event: string) => `Thực hiện kết luận tại ${event}`,
  opening: (basis: string, body: string) => `Căn cứ ${basis}, các nhiệm vụ giao ${body} thực hiện như sau:`,
  content: 'Nội dung nhiệm vụ',
  together: 'Nhiệm vụ phối hợp thực hiện',
  reporting: 'Chế độ báo cáo',
  reportTo: (issuer: string) =>
    `Đơn vị nhận nhiệm vụ tổ chức thực hiện, báo cáo tiến độ, kết quả và khó khăn, vướng mắc (nếu có) về ${issuer}.`,
  reportWhen: 'Thời điểm báo cáo: ',
  receives: 'NGƯỜI NHẬN NHIỆM VỤ',
} as const
