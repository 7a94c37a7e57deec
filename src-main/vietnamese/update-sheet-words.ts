import { fold } from './fold.ts'

/** What an update sheet prints beside its table. */
export const updateSheetWords = {
  title: 'PHIẾU CẬP NHẬT TÌNH HÌNH THỰC HIỆN Ý KIẾN CHỈ ĐẠO',
  unit: (name: string) => `Đơn vị: ${name}`,
  made: (day: string, count: number) => `Lập ngày ${day}, gồm ${count} chỉ đạo`,
  hint: 'Chỉ điền từ cột “Tình trạng” trở đi. Xin giữ nguyên cột mã (chữ nhỏ, dạng CĐ-…): nhờ mã này mà phần mềm nhận ra chỉ đạo, dù dòng hay cột có đổi chỗ.',
  updatedOn: 'Ngày đơn vị cập nhật:',
  filledBy: 'Người điền, điện thoại:',
  sheetName: 'Phiếu cập nhật',
  fileName: 'phieu-cap-nhat',
  /** In the name of a file, for a body whose name has no letter that travels. */
  noSlug: 'don-vi',
  stateList: 'Tình trạng',
  statePrompt: 'Chọn một tình trạng trong danh sách, hoặc gõ bằng lời.',
  datePrompt: 'Gõ ngày đủ cả năm, ví dụ 25/12/2026.',
} as const

/** Marks each code as it is printed, so that it is found in any cell and any line. */
export const CODE_PREFIX = 'CĐ-'
export const printCode = (code: string): string => CODE_PREFIX + code

/** What may be a code in a text, as people and programs leave it: `CĐ-7F3K2M8`, `cd 7f3k2m8`, `CĐ–7F3K 2M8`. */
export const findPrintedCodes = (text: string): string[] =>
  [
    ...fold(text).matchAll(/(?<![a-z0-9])cd\s{0,3}[-–—_:.]?\s{0,3}([a-z0-9]{3,4}\s?[a-z0-9]{3,4})(?![a-z0-9])/gu),
  ].flatMap((found) => {
    const code = (found[1] ?? '').replace(/\s/gu, '').toUpperCase()
    return code.length === 7 ? [code] : []
  })

/** Lines that the program itself printed on the sheet of a body: they say nothing that came back. */
export function isOwnLine(line: string, unit: string): boolean {
  const key = keyOf(line)
  return key === '' || OWN_LINES.has(key) || key === keyOf(updateSheetWords.unit(unit)) || OWN_COUNT.test(key)
}

const keyOf = (line: string): string =>
  fold(line)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const OWN_LINES = new Set(
  [updateSheetWords.title, updateSheetWords.hint, updateSheetWords.updatedOn, updateSheetWords.filledBy].map(keyOf),
)
const OWN_COUNT = /^lap ngay \d{1,2} \d{1,2} \d{4} gom \d{1,6} chi dao$/

/** What stands behind a label of the sheet on its line, such as the day on which the body filled it in; empty where nothing does. */
export function readAfterLabel(line: string, label: string): string | null {
  const wanted = keyOf(label)
  if (!keyOf(line).startsWith(wanted)) return null
  const colon = line.indexOf(':')
  const rest = colon < 0 ? '' : line.slice(colon + 1)
  return rest.replace(/[.…_\s]+$/u, '').replace(/^[.…_\s]+/u, '')
}

/** How events made from a sheet are worded where the sheet has a column of its own. */
export const sheetEventWords = {
  obstacle: (text: string) => `Vướng mắc: ${text}`,
  notStarted: 'Đơn vị báo chưa thực hiện',
  inProgress: 'Đơn vị báo đang thực hiện',
  stopAsked: 'Đơn vị đề nghị dừng',
  result: (text: string) => `Kết quả: ${text}`,
  join: (parts: readonly string[]) => {
    const said = parts.filter((one) => one !== '')
    return said.map((one, at) => (at < said.length - 1 ? endless(one) : one)).join('. ')
  },
} as const

/** A piece without the full stop that the joint brings. */
const endless = (text: string): string => text.replace(/[\s.;]+$/u, '')
