import { piecewise } from '#vietnamese/quick-pattern.ts'
import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { connectors, emphasisWords } from './connectors.ts'
import { levelVerbs } from './figure-words.ts'

export const PASSIVE_LEAD = /^được /u
export const AFTER_MARK = /(?:được|đạt|có|về) [^.;]{3,140}/u
export const OWN_VERB_COMMA =
  /, *(?=(?:tỷ lệ|tỉ lệ|tổng số|tổng|số|doanh thu|kim ngạch|mới|chỉ|đã|nộp|thu|xuất|nhập|trong đó|chiếm|tăng|giảm|đạt|bằng|vượt|hơn|trên|gần|khoảng)(?![\p{L}])[^,]*$|$)/u

export const OPENER = new RegExp(
  `^(?:\\s|[-+•*,;:(–]|(?:${anyOf(withCapitals([...connectors, ...emphasisWords]))})${WORD_END}|(?:[Tt]rong )?(?:[Nn]ăm|[Qq]uý|[Tt]háng) [\\dIVX/]+,|[Nn]ăm (?:vừa )?qua,?|[Đđ]ến nay,?(?= )|[Tt]rong khi(?: đó)?,?|[Ss]o với cùng kỳ(?: năm(?: \\d{4}| trước| ngoái)?)?,?|(?:[Mm]ới|[Đđ]ã|[Cc]hỉ|[Hh]iện)(?![\\p{L}])|[Tt]heo báo cáo,)+`,
  'u',
)

export const VERB_TAIL = new RegExp(`(?: *(?:đã|cũng|mới|chỉ|năm \\d{4}|trong năm|(?:${anyOf(levelVerbs)})))+ *$`, 'u')
export const PERIOD = piecewise(
  new RegExp(
    `${WORD_START}(?:(?:[Tt]rong |[Cc]ả )?(?:[Nn]ăm|[Qq]uý|[Tt]háng) (?:\\d{4}|[IV]+(?:[/ ]\\d{4})?|\\d{1,2}/\\d{4})|\\d+ tháng (?:đầu|cuối) năm(?: \\d{4})?|[Nn]ăm (?:vừa )?qua|[Gg]iai đoạn \\d{4} ?[-–] ?\\d{4})${WORD_END}`,
    'u',
  ),
)

/** Up to six words after a counted unit, before a stop or a verb. */
export const COUNTED =
  /^(?: (?!(?:và|tăng|giảm|đạt|so|trong|được|đã|là|với|cho|từ|đến|bằng|trên|tại|còn|chiếm|ở|của|để|do|đăng|hiến|vào|ra|tham|nhưng|nên|thì|do|nhờ|sang|về)(?![\p{L}]))[\p{L}\p{M}\p{N}-]+){1,6}/u

/** Who reports, in front of what is measured: "Theo báo cáo của …,", "… cho biết, tính đến ngày …,". */
export const TOLD_BY = new RegExp(
  `^(?:[Tt]heo [^,]{3,120}, *|.*(?:(?:${anyOf(['cho biết', 'cho hay', 'cho thấy', 'nêu rõ'])})${WORD_END}(?: rằng)?[,:]?|báo cáo(?: rằng)?[,:]) *|.*?(?:tính |[Tt]ính )?[Đđ]ến (?:hết |nay|ngày|cuối|thời điểm|\\d)[^,]*, *|[Hh]iện(?: nay)?,? *)+`,
  'u',
)

/** The number opens its clause. */
export const STARTS_CLAUSE = /(?:^|;|[.:]) *(?:[Cc]ó |[Hh]iện |[Cc]òn )?$/u

/** What stands behind such a number; a verb of growth or a base is none. */
export const SUBJECT_AFTER =
  /^ +(?!(?:so|kế hoạch|dự toán|yêu cầu|chỉ tiêu|tổng|trở|tăng|giảm|và|đến|của)(?![\p{L}]))\p{Ll}[^,.;:(]{2,100}/u

/** Nouns of measure: what stands before such a number names it better than the unit behind. */
export const MEASURES =
  /(?<![\p{L}])(?:[Tt]ổng|[Ss]ố|[Ll]ượng|[Ss]ản lượng|[Dd]iện tích|[Dd]ân số|[Cc]hiều dài|[Cc]ông suất|[Tt]ỷ lệ|[Tt]ỉ lệ)(?![\p{L}])/u
export const MEASURE_UNIT = /^(?:ha|km|km2|m|mét|m2|m3|tấn|kg|con|lít|MW|kWh|điểm|lần|bậc|suất|suất quà|vùng|cây)$/u

/** Behind a ratio: its own rate or the end of the clause, not what it counts. */
export const RATIO_ENDS = /^(?: \p{Ll}+){0,3} *(?:[.;]|,? *(?:đạt|bằng|chiếm|tăng|giảm)(?: tỷ lệ| tỉ lệ)? *\d|$)/u

/** "trong đó xã A 120 hộ": the part is named in front of the number. */
export const PART = /trong đó,? \p{L}[^,;]*$/u

/** "điểm các bài thi và | 30%": the joint to the next number. */
export const TRAILING_JOINT = /(?:^| )(?:và|cùng|với)$/u

/** "so với kế hoạch quý và tăng | 10%": the base of the number before it measures nothing. */
export const ONLY_BASE =
  /^(?:so với|so|bằng|vượt|đạt) (?:với )?(?:kế hoạch|dự toán|cùng kỳ|cùng kì|năm trước|tháng trước|quý trước|chỉ tiêu|mục tiêu)(?![\p{L}])[^,;]{0,30}$/iu
