import type { Letter, LetterKind } from './follow-up-shapes.ts'

/** Words of letters that urge, on the screen and on the command line alike. */
const names = { reminder: 'công văn', 'task-slip': 'phiếu' } as const satisfies Record<LetterKind, string>

/** `12 công văn cho 12 đơn vị, 87 nhiệm vụ`; `write`: how a number is written there. */
export function tellLetters(
  kind: LetterKind,
  letters: readonly Pick<Letter, 'unit' | 'tasks'>[],
  write: (count: number) => string,
): string {
  const units = new Set(letters.map(({ unit }) => unit)).size
  const tasks = letters.reduce((sum, one) => sum + one.tasks, 0)
  return `${write(letters.length)} ${names[kind]} cho ${write(units)} đơn vị, ${write(tasks)} nhiệm vụ`
}

/** Words of `thuky directives letters`. */
export const letterCommandWords = {
  none: 'Không có công văn đôn đốc nào lập được từ những chỉ đạo này.',
  wrote: 'Đã xuất công văn gửi {unit}: {file}',
  refused: 'Chưa xuất công văn gửi {unit}: {message}',
  leftOut: 'Công văn gửi {unit} chưa nêu việc của cuộc họp “{meeting}”: {message}',
  unassigned: '{count} chỉ đạo chưa giao đơn vị chủ trì nên không có công văn.',
  notDue: '{count} chỉ đạo chưa quá hạn, chưa gần hạn nên không đưa vào; thêm --open để đưa cả vào.',
} as const
