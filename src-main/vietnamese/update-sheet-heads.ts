import { foldKey } from './fold.ts'
import { listWords } from './list-words.ts'

/** The columns of an update sheet that leave the office with words in them. */
export const givenColumns = ['number', 'code', 'text', 'given', 'deadline', 'standing'] as const
/** The columns that leave the office empty, in the order in which they are printed. */
export const filledColumns = ['state', 'progress', 'result', 'document', 'doneOn', 'obstacles', 'askedUntil'] as const
export type FilledColumn = (typeof filledColumns)[number]
export type SheetColumn = (typeof givenColumns)[number] | FilledColumn

/** Heads as the sheet prints them. */
export const sheetHeads = {
  number: 'Số TT',
  code: 'Mã theo dõi',
  text: 'Nội dung chỉ đạo (nguyên văn)',
  given: 'Giao tại, ngày',
  deadline: 'Thời hạn',
  standing: 'Đang ghi trong sổ',
  state: 'Tình trạng',
  progress: 'Tình hình thực hiện',
  result: 'Kết quả',
  document: 'Số văn bản',
  doneOn: 'Ngày hoàn thành',
  obstacles: 'Vướng mắc',
  askedUntil: 'Đề nghị gia hạn đến ngày',
} as const satisfies Record<SheetColumn, string>

type Known = { column: SheetColumn; starts: readonly string[] }

/** How units and programs write the heads; the first that fits wins, so what names two things stands before what names one. */
const KNOWN: readonly Known[] = (
  [
    ['askedUntil', 'de nghi gia han; xin gia han; gia han; de nghi lui; xin lui; de xuat gia han'],
    [
      'doneOn',
      'ngay hoan thanh; ngay ht; ngay xong; ngay ket thuc; hoan thanh ngay; hoan thanh luc; ngay thang hoan thanh',
    ],
    ['code', 'ma theo doi; ma chi dao; ma so; ma nhiem vu; ma'],
    ['standing', 'dang ghi; so ghi; hien ghi; tinh hinh hien ghi; trong so'],
    ['given', 'giao tai; cuoc hop; van ban giao; noi giao; ngay giao; vb giao; nguon giao'],
    ['document', 'so van ban; so vb; so ky hieu; so hieu; van ban; so ki hieu; vb; so cong van; so quyet dinh'],
    ['obstacles', 'vuong mac; kho khan; ton tai; kien nghi; de xuat; nguyen nhan; ly do'],
    ['state', 'tinh trang; trang thai; muc do hoan thanh'],
    ['progress', 'tinh hinh; tien do; cap nhat; qua trinh thuc hien; noi dung da thuc hien; dien bien'],
    ['result', 'ket qua; san pham; kq'],
    ['deadline', 'thoi han; han; thoi gian hoan thanh; thoi gian thuc hien'],
    ['text', 'noi dung; nguyen van; nhiem vu; y kien chi dao; chi dao; cong viec; dau viec'],
    ['number', 'so tt; stt; tt; so thu tu; thu tu; so'],
  ] as const
).map(([column, starts]) => ({ column, starts: listWords(starts).map((one) => `${one} `) }))

/** A head is a few words; a longer cell is what somebody wrote under it. */
const MOST_WORDS = 12
/** So many slips of the pen, and only in a head long enough for them to be slips. */
const MOST_SLIPS = 2
const LONG_HEAD = 7

/** What the head of a column says it holds, also where it was written a little otherwise; `null` where it says nothing known. */
export function nameSheetColumn(head: string): SheetColumn | null {
  const key = foldKey(head)
  if (key === '' || key.split(' ').length > MOST_WORDS || !/\p{L}/u.test(key)) return null
  const padded = `${key} `
  const known = KNOWN.find(({ starts }) => starts.some((start) => padded.startsWith(start)))
  return known?.column ?? nameMisspelt(key)
}

function nameMisspelt(key: string): SheetColumn | null {
  if (key.length < LONG_HEAD) return null
  const near = printedKeys.filter(([, printed]) => countSlips(key, printed) <= MOST_SLIPS)
  return near.length === 1 ? (near[0]?.[0] ?? null) : null
}

const printedKeys = (Object.entries(sheetHeads) as [SheetColumn, string][])
  .map(([column, head]) => [column, foldKey(head)] as const)
  .filter(([, key]) => key.length >= LONG_HEAD)

/** Signs to put in, take out or change until one text is the other; of texts far apart only that they are. */
function countSlips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST_SLIPS) return MOST_SLIPS + 1
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const changed = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      next.push(Math.min(changed, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    last = next
  }
  return last[b.length] ?? 0
}
