/** Words of the guide. */
export const guideWords = {
  title: 'Hướng dẫn',
  pages: 'Các trang hướng dẫn',
  groups: {
    work: 'Làm việc đầu tiên',
    parts: 'Từng phần của chương trình',
    look: 'Khi cần tra',
  },
  find: 'Tìm trong hướng dẫn (không cần dấu)',
  findShort: 'Tìm, không cần dấu',
  found: (count: number) => `${count} chỗ`,
  none: (text: string) => `Không thấy “${text}” trong hướng dẫn.`,
  noneHint: 'Hãy thử ít chữ hơn.',
  clear: 'Xoá ô tìm',
  keys: '↓ xuống kết quả · Enter mở · Esc xoá ô tìm',
  print: 'In trang này',
  before: 'Trang trước',
  after: 'Trang sau',
  turn: 'Trang trước, trang sau',
  noPage: 'Không có trang hướng dẫn này.',
  firstPage: 'Mở trang đầu',
  keyHeads: { key: 'Phím', what: 'Việc' },
} as const
