import { anyOf, WORD_END } from '#vietnamese/word-pattern.ts'
import { taskAdverbs, taskVerbs } from './verbs.ts'

export const TASK = `(?:${anyOf(taskAdverbs)}${WORD_END} +)*${anyOf(taskVerbs)}${WORD_END}`
export const JOINT = new RegExp(
  `(?<chain>; +(?:và +)?)|(?<enumerated>[,;:.] +(?=\\(?(?:\\d{1,2}[.)]|[a-zđ]\\)) ))|(?<sub>, +(?=trong đó,? +(?:cần +)?(?:chú ý|chú trọng|tập trung|ưu tiên|lưu ý|quan tâm)${WORD_END}))|(?<time>, +(?=trước mắt,? +(?:cần +)?${TASK}))|(?<also>,? +(?=đồng thời,? +(?:cần +|phải +)?${TASK}))`,
  'gu',
)

export const purposeTail = /(?<![\p{L}])(?:để|nhằm)(?![\p{L}])/u

/** "; hoàn thành trước ngày …" says when, not what. */
export const DEADLINE_ONLY =
  /^(?:(?:và )?(?:hoàn thành|xong|thời gian|thời hạn|hạn|thực hiện xong)(?: việc này| hoàn thành)?:? )(?:trước|trong|chậm nhất|xong|đến|là)(?![\p{L}])[^;]{0,40}(?:[;.]|$)/u

/** "a, b...; c": a list of objects that trails off goes on after the semicolon. */
export const TRAILS_OFF = /(?:…|\.\.\.)$/u

/** What belongs to the task before it; "đặc biệt là cần …" is one of its own. */
export const EMPHASIS_NEXT =
  /^(?:đặc biệt|nhất là|trong đó|như|gồm|bao gồm)(?![\p{L}])(?!(?: là)?,? (?:cần|phải|không được|không để) )/u

/** "bổ sung 3 báo cáo, gồm: báo cáo …; báo cáo …": things are listed, and the word of the list is a noun here. */
export const LISTS_THINGS = /(?<![\p{L}])(?:gồm|bao gồm|như)(?: có)? *:/u
export const IS_NOUN =
  /^(?:báo cáo|kế hoạch|quy hoạch|dự thảo|đề án|tờ trình|quyết định|thông báo|hướng dẫn)(?![\p{L}])/u

/** A verb of order opens a task of its own. */
export const ORDERS_AGAIN = /^(?:đồng thời,? )?(?:đề nghị|yêu cầu|lưu ý) \p{L}/u
