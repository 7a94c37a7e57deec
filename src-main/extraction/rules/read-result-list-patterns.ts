import { atEnd } from '#vietnamese/quick-pattern.ts'
import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { enumerators } from './connectors.ts'

/** "Các kết quả được thể hiện qua 07 điểm nổi bật, cụ thể:": what follows was reached or found wanting; tasks are announced otherwise. */
export const ANNOUNCES_RESULTS =
  /^(?![^:]*(?<![\p{L}])(?:nhiệm vụ|giải pháp|yêu cầu|đề nghị|đề xuất|kiến nghị|cần|phải|chỉ đạo|giao|khắc phục|tập trung|thời gian tới)(?![\p{L}]))[^:]*(?<![\p{L}])(?:kết quả|điểm nổi bật|thành tích|thành tựu|thành công|ưu điểm|dấu ấn|điểm sáng|tồn tại|hạn chế|khó khăn|nguyên nhân|bài học|chuyển biến)(?![\p{L}])[^:]*: *$/iu

/** What announces a list ends in a colon. */
export const ENDS_IN_COLON = atEnd(/: *$/u)

/** The count in front of an item. */
export const NUMBERED_ITEM = new RegExp(
  `^ *(?:[-+•*] *)?(?:\\(?(?<number>\\d{1,2})[.)] |(?<word>${anyOf(withCapitals(enumerators))})${WORD_END})`,
  'u',
)
