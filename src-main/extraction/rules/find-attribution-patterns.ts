import { anyOf, WORD_END } from '#vietnamese/word-pattern.ts'
import { reportingVerbs, strongPerformatives, weakPerformatives } from './verbs.ts'

export const SAID = new RegExp(
  `^(?: *(?:đã|cũng|còn|tiếp tục|đặc biệt|thẳng thắn|một lần nữa|nói và))* *((?:nhấn mạnh và |nói và )?${anyOf([...reportingVerbs, ...strongPerformatives, ...weakPerformatives])})${WORD_END}`,
  'u',
)

export const directing = new Set([...strongPerformatives, 'lưu ý', 'nhắc nhở', 'chấn chỉnh', 'kêu gọi'])
