export const attendeeListWords = {
  typeName: 'DANH SÁCH ĐẠI BIỂU',
  subject: (event: string, when: string) => (when === '' ? `Dự ${event}` : `Dự ${event}, ${when}`),
  listed: (count: number) => `Số người có tên trong danh sách: ${count}`,
  alsoThere: 'Cùng dự có:',
  none: 'Chưa có tên đại biểu nào.',
} as const
