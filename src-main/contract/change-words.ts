import type { SourceChange } from '#domain/source.ts'

/** What was done to a text, each in words: how many places, and a word or two about them. */
const changeWords: Record<SourceChange['kind'], (count: string, detail: string) => string> = {
  encoding: (_, detail) => `đã chuyển sang Unicode từ ${detail}`,
  legacyFont: (count, detail) => `đã chuyển ${count} đoạn phông ${detail || 'mã cũ'} sang Unicode`,
  trackedChanges: (count) => `đã nhận ${count} sửa đổi theo dõi`,
  leftOut: (count, detail) => `đã bỏ ${detail || `${count} chỗ không phải lời văn`}`,
  tables: (count) => `đã đọc ${count} bảng theo từng dòng`,
  edges: (count) => `đã giữ ${count} đầu trang, chân trang, ghi chú`,
  markup: (count) => `đã bỏ ${count} dấu định dạng`,
  timing: (count) => `đã cất ${count} mốc thời gian`,
  case: (count) => `đã viết hoa lại ${count} tiếng`,
  glossary: (count) => `đã sửa ${count} chỗ theo Nghe → đúng`,
  cleaned: (count) => `${count} chỗ không đọc được chữ`,
}

/** One change as a clause for the reader; the same on the screen and on the command line. */
export const describeChange = ({ kind, count, detail }: SourceChange): string =>
  changeWords[kind](count.toLocaleString('vi-VN'), detail)
