import { listWords } from '#vietnamese/list-words.ts'

/** Deadlines without a day: kept as words, never turned into a date. */
export const vagueTimes: readonly string[] = listWords(`
  ngay lập tức; trước mắt; trong thời gian tới; thời gian tới; ngay sau hội nghị; ngay sau cuộc họp; sau hội nghị; trong thời gian
  sớm nhất; sớm nhất; càng sớm càng tốt; về lâu dài; trong những năm tới; những năm tới; trong thời gian ngắn nhất;
  trong tuần tới; tuần tới; tháng tới; trong tuần này; xong trong tuần; trong tuần; trong hôm nay; trong ngày mai; trong ngày; cuối tuần này; cuối tuần;
  đầu tuần sau; đầu tuần tới; tuần sau; tháng sau; cuối tháng; ngay trong tuần; trước Tết; trước kỳ họp
`)

/** Deadlines that come again; `always` = all the time. */
export const recurringTimes: readonly {
  words: readonly string[]
  every: 'week' | 'month' | 'quarter' | 'year' | 'always'
}[] = [
  { every: 'week', words: ['hằng tuần', 'hàng tuần', 'mỗi tuần', 'định kỳ tuần'] },
  { every: 'month', words: ['hằng tháng', 'hàng tháng', 'mỗi tháng', 'định kỳ tháng'] },
  { every: 'quarter', words: ['hằng quý', 'hàng quý', 'mỗi quý', 'định kỳ quý'] },
  { every: 'year', words: ['hằng năm', 'hàng năm', 'mỗi năm'] },
  { every: 'always', words: ['thường xuyên', 'liên tục', 'hằng ngày', 'hàng ngày'] },
]

/** Words that make a day a last day. */
export const untilWords: readonly string[] = listWords(`
  trước ngày; chậm nhất là ngày; chậm nhất ngày; trc ngày; trc; hạn nộp; deadline; chậm nhất là; chậm nhất; muộn nhất là ngày; muộn nhất; xong trước
  ngày; xong trước; hạn cuối là; hạn cuối; hạn chót; hạn đến; thời hạn đến; thời hạn; hạn; đến hết ngày; đến ngày;
  trước
`)

/** Words that make a month, a quarter or a year the span of a task. */
export const withinWords: readonly string[] = [
  'ngay trong',
  'hoàn thành trong',
  'xong trong',
  'trong',
  'đến hết',
  'đến cuối',
  'hết',
  'cuối',
  'trước',
  'phấn đấu đến',
  'đến',
]

export const HALF_DAY = '(?:sáng|trưa|chiều|tối|đêm)'
export const DAY_OF_WEEK = '(?:[Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])|[Cc]hủ nhật|CN)(?![\\p{L}\\d/])'
