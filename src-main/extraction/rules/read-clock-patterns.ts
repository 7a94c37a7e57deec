export const HOUR = /\d{1,2} *(?:h|g|giờ|:|rưỡi)/u
/** "8 giờ 30 phút", "7g30", "7 rưỡi sáng", "8 giờ kém 15", "2h chiều". */
export const CLOCK =
  "(?<hour>\\d{1,2}) *(?:(?:h|g|giờ|:) *(?:(?<minute>\\d{2}) *(?:phút|['’′]|ph|p)?|(?<half>rưỡi)|kém *(?<less>\\d{1,2})(?: phút)?)?|(?<bareHalf>rưỡi))(?![\\p{L}\\d])(?: (?<part>sáng|trưa|chiều|tối)(?![\\p{L}]))?"
/** Hours up to eleven of these count from noon. */
export const AFTERNOON = /^(?:chiều|tối)$/iu
/** "7h30 | - 11h", "từ 8 giờ | đến 11 giờ 30". */
export const RANGE_END = new RegExp(`^ *(?:[-–—]|đến|tới)(?: khoảng)? *${CLOCK}`, 'u')
export const AFTER_DAY = new RegExp(`^[^.;\\n]{0,16}?(?:lúc|từ|bắt đầu|vào)? *${CLOCK}`, 'u')
/** "9h10 kết thúc", "Đến 16 giờ 30 hội nghị bế mạc" at the start of a line or sentence. */
export const END_FIRST = new RegExp(
  `(?:^|[\\n.;]) *(?:[-+•*–] *)?(?:(?:Đến|Tới|đến|Lúc|lúc) )?${CLOCK}[ ,:-]*(?:(?:họp|cuộc họp|buổi họp|hội nghị|phiên họp|buổi làm việc) )?(?:kết thúc|bế mạc|tan họp|họp xong|KT|xong(?= *(?:[.\\n]|$)))(?![\\p{L}])`,
  'u',
)
export const END = new RegExp(
  `(?:[Kk]ết thúc|[Hh]ọp xong|[Bb]ế mạc)(?:(?: [^.\\n]{0,60}?)?(?: lúc| vào hồi| hồi| vào|:)|(?: (?:họp|cuộc họp|buổi họp|hội nghị|phiên họp))? *) *${CLOCK}`,
  'u',
)
