import { anyOf, WORD_END } from '#vietnamese/word-pattern.ts'
import { reportingVerbs, strongPerformatives, weakPerformatives } from './verbs.ts'

export const SAID = new RegExp(
  `^(?: *(?:đã|cũng|còn|tiếp tục|đặc biệt|thẳng thắn|một lần nữa|nói và))* *((?:nhấn mạnh và |nói và )?${anyOf([...reportingVerbs, ...strongPerformatives, ...weakPerformatives])})${WORD_END}`,
  'u',
)

export const directing = new Set([...strongPerformatives, 'lưu ý', 'nhắc nhở', 'chấn chỉnh', 'kêu gọi'])

/** "…”, kết luận nêu": the paper says what the one who signed it said. */
export const SAID_IN_PAPER =
  /^ *[,.]? *[-–—]? *(?:[Kk]ết luận|[Tt]hông báo|[Cc]hỉ thị|[Cc]ông điện|[Vv]ăn bản|[Nn]ghị quyết|[Cc]ông văn)(?: [\p{L}\d/-]+){0,4}? (?:nêu|ghi|chỉ rõ|nhấn mạnh|khẳng định|yêu cầu)(?![\p{L}])/u
