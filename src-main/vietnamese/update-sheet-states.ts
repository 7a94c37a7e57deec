import { foldKey } from './fold.ts'
import { listWords } from './list-words.ts'

export type SheetState = 'notStarted' | 'inProgress' | 'completed' | 'extensionAsked' | 'stopAsked'

/** What a body chooses from where the sheet offers a list. */
export const sheetStates = {
  notStarted: 'Chưa thực hiện',
  inProgress: 'Đang thực hiện',
  completed: 'Đã hoàn thành',
  extensionAsked: 'Xin gia hạn',
  stopAsked: 'Đề nghị dừng',
} as const satisfies Record<SheetState, string>

/** What stands in a list until somebody has chosen; a program that knows no lists leaves it as words. */
export const stateToChoose = 'Chọn…'

const set = (words: string): ReadonlySet<string> => new Set(listWords(words))
const WORDS: readonly [SheetState, ReadonlySet<string>][] = [
  ['notStarted', set('chua thuc hien; chua bao cao; chua lam; chua trien khai; chua bat dau; cth; chua')],
  [
    'inProgress',
    set(
      'dang thuc hien; dang lam; dang trien khai; dang th; dth; da trien khai; chua hoan thanh; chua xong; dang thuc hien trong han; dang thuc hien qua han',
    ),
  ],
  [
    'completed',
    set(
      'da hoan thanh; hoan thanh; da xong; xong; ht; da ht; hoan thanh dung han; hoan thanh qua han; da thuc hien xong; da thuc hien; hoan thanh 100; 100',
    ),
  ],
  ['extensionAsked', set('xin gia han; de nghi gia han; gia han; xin lui thoi han; de nghi cho gia han')],
  ['stopAsked', set('de nghi dung; xin dung; dung; de nghi dung thuc hien; khong thuc hien; dung thuc hien')],
]

/** The state that a cell names by itself; what says more or otherwise is words to be read by a person. */
export function readSheetState(cell: string): SheetState | null {
  const key = foldKey(cell)
  return WORDS.find(([, words]) => words.has(key))?.[0] ?? null
}

/** Whether a cell holds nothing that somebody wrote: blanks, dashes, dots to write on, or the list nobody chose from. */
export const isLeftOpen = (cell: string): boolean => {
  const key = foldKey(cell)
  return key === '' || key === foldKey(stateToChoose)
}
