import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { connectors, emphasisWords } from './connectors.ts'
import { levelVerbs } from './figure-words.ts'

export const PASSIVE_LEAD = /^được /u
export const AFTER_MARK = /(?:được|đạt|có|về) [^.;]{3,140}/u
export const OWN_VERB_COMMA =
  /, *(?=(?:nộp|thu|xuất|nhập|trong đó|chiếm|tăng|giảm|đạt|bằng|vượt|hơn|trên|gần|khoảng)(?![\p{L}])[^,]*$)/u

export const OPENER = new RegExp(
  `^(?:\\s|[-+•*,;:(–]|(?:${anyOf(withCapitals([...connectors, ...emphasisWords]))})${WORD_END}|(?:[Tt]rong )?(?:[Nn]ăm|[Qq]uý|[Tt]háng) [\\dIVX/]+,|[Nn]ăm (?:vừa )?qua,?|[Đđ]ến nay,|[Tt]heo báo cáo,)+`,
  'u',
)

export const VERB_TAIL = new RegExp(`(?: *(?:đã|cũng|mới|chỉ|năm \\d{4}|trong năm|(?:${anyOf(levelVerbs)})))+ *$`, 'u')
export const PERIOD = new RegExp(
  `${WORD_START}(?:(?:[Tt]rong |[Cc]ả )?(?:[Nn]ăm|[Qq]uý|[Tt]háng) (?:\\d{4}|[IV]+(?:[/ ]\\d{4})?|\\d{1,2}/\\d{4})|\\d+ tháng (?:đầu|cuối) năm(?: \\d{4})?|[Nn]ăm (?:vừa )?qua|[Gg]iai đoạn \\d{4} ?[-–] ?\\d{4})${WORD_END}`,
  'gu',
)

/** Up to six words after a counted unit, before a stop or a verb. */
export const COUNTED =
  /^(?: (?!(?:và|tăng|giảm|đạt|so|trong|được|đã|là|với|cho|từ|đến|bằng|trên|tại|còn|chiếm|ở|của|để|do|đăng)(?![\p{L}]))[\p{L}\p{M}]+){1,6}/u
