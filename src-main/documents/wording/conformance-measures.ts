/** Words for what was found and what is right. */
export const lookWords = {
  bold: { all: 'đậm', none: 'không đậm', some: 'chỗ đậm chỗ không' },
  italic: { all: 'nghiêng', none: 'đứng', some: 'chỗ nghiêng chỗ đứng' },
  underline: { all: 'gạch chân', none: 'không gạch chân', some: 'chỗ gạch chân chỗ không' },
  case: { upper: 'in hoa', lower: 'in thường' },
  align: { left: 'canh trái', center: 'canh giữa', right: 'canh phải', both: 'canh đều hai lề' },
  made: { typed: 'gõ bằng dấu gạch', underlined: 'là chữ gạch chân', drawn: 'nét liền', none: 'không có' },
  side: { left: 'bên trái', right: 'bên phải', whole: 'giữa trang' },
  footer: 'lề dưới',
  asTab: 'bằng phím Tab',
  noMark: 'không có dấu',
  firstIndent: 'dòng đầu {0} mm',
} as const

export const measureWords = {
  points: (value: number) => `${formatShort(value)} pt`,
  millimetres: (value: number) => `${formatShort(value)} mm`,
  lines: (value: number) => `${formatShort(value)} dòng`,
  range: (least: string, most: string) => (least === most ? least : `từ ${least} đến ${most}`),
  atLeast: (least: string) => `tối thiểu ${least}`,
  or: (values: readonly string[]) => values.join(' hoặc '),
  page: (width: number, height: number) => `${formatShort(width)} × ${formatShort(height)} mm`,
  sizes: (values: readonly number[]) => values.map(formatShort).join('/'),
  addresseeOne: 'gửi một nơi thì ghi cùng dòng, không có dấu kết thúc',
  addresseeMany: 'mỗi nơi một dòng, mở đầu “- ”, kết thúc “;”, dòng cuối “.”',
  endsIn: (mark: string) => `kết thúc bằng “${mark}”`,
  minutesSigners: (left: string, right: string) => `${left} bên trái, ${right} bên phải`,
  nobody: 'không rõ',
} as const

/** Decimal comma, at most two places. */
function formatShort(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',')
}

export const placeWords = {
  parts: {
    page: 'Trang giấy',
    head: 'Phần đầu',
    titles: 'Tên loại, trích yếu',
    body: 'Nội dung',
    closing: 'Phần ký, nơi nhận',
    annex: 'Phụ lục',
    header: 'Đầu trang',
    footer: 'Chân trang',
  },
  section: (number: number) => `phần trang thứ ${number}`,
  paragraph: (number: number) => `đoạn ${number}`,
  paragraphs: (numbers: readonly number[], more: number) =>
    `các đoạn ${numbers.join(', ')}${more > 0 ? ` và ${more} đoạn nữa` : ''}`,
} as const

export type PartName = keyof typeof placeWords.parts
