export const communiqueWords = {
  typeName: 'THÔNG CÁO',
  subject: (event: string) => `Kết quả ${event}`,
  reports: (noun: string, titles: string) => `Tại ${noun}, các đại biểu đã nghe ${titles}`,
  results: 'Kết quả',
  votes: 'Biểu quyết',
  directives: 'Ý kiến chỉ đạo, kết luận',
  awards: 'Khen thưởng',
  closing: (issuer: string, event: string) =>
    `${issuer} thông cáo kết quả ${event} để các cơ quan, tổ chức và Nhân dân biết.`,
} as const
