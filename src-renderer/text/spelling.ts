import type { MisspeltReason } from '#vietnamese/find-misspelt.ts'

const reasons: Record<MisspeltReason, string> = {
  shape: 'tiếng Việt không có tiếng viết như vậy',
  onset: 'phụ âm đầu không đi với nguyên âm này (k/c, g/gh, ng/ngh)',
  toneMissing: 'tiếng tận cùng bằng c, ch, p, t phải có dấu sắc hoặc dấu nặng',
  tonePlace: 'dấu thanh chưa đặt đúng chữ',
  marksMissing: 'gõ thiếu dấu',
  doubled: 'một từ gõ hai lần liền',
}

/** Words of the spelling aid. It marks and proposes; it never changes anything by itself. */
export const spellingWords = {
  title: 'Chính tả',
  reason: reasons,
  switch: 'Đánh dấu chỗ nghi sai chính tả',
  hint: 'Chỉ đánh dấu, không tự sửa. Xét cách ghép âm tiếng Việt; từ sai mà vẫn là tiếng có nghĩa thì không thấy được.',
  off: 'Đang tắt.',
  checking: 'Đang soát…',
  clean: 'Không thấy chỗ nào nghi sai.',
  found: (places: string, words: string) =>
    places === words ? `${places} chỗ nghi sai` : `${places} chỗ nghi sai, ${words} từ`,
  times: (count: string) => `${count} chỗ`,
  show: (word: string) => `Xem “${word}” trong ô`,
  next: 'Chỗ sau',
  fix: (word: string) => (word === '' ? 'Bỏ bớt một' : word),
  fixOf: (from: string, to: string, count: number) =>
    `${to === '' ? `Bỏ bớt một “${from}”` : `Sửa “${from}” thành “${to}”`}${count > 1 ? `, cả ${count} chỗ` : ''}`,
  skip: 'Bỏ qua',
  skipOf: (word: string) => `Bỏ qua “${word}” trong nội dung này`,
  know: 'Thêm vào từ đã biết',
  knowOf: (word: string) => `Thêm vào từ đã biết: “${word}”`,
  fixed: (from: string, to: string, count: number) =>
    `${to === '' ? `Đã bỏ bớt “${from}”` : `Đã sửa “${from}” thành “${to}”`}${count > 1 ? ` ở ${count} chỗ` : ''}.`,
  known: (word: string) => `Từ nay không đánh dấu “${word}”.`,
  skipped: (word: string) => `Đã bỏ qua “${word}”.`,
  caretBar: 'Từ ở con trỏ',
  more: (count: string) => `Còn ${count} từ nữa; sửa bớt các từ trên thì hiện tiếp.`,
  knownPart: 'Soát chính tả',
  knownWords: 'Từ đã biết',
  knownWordsHint: 'Mỗi dòng một từ. Phần soát chính tả không đánh dấu những từ này.',
  panes: 'Trợ giúp câu chữ',
} as const
