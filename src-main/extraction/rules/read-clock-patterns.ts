export const HOUR = /\d{1,2} *(?:h|giờ|:)/u
export const CLOCK = "(?<hour>\\d{1,2}) *(?:h|giờ|:) *(?:(?<minute>\\d{2}) *(?:phút|'|p)?)?(?![\\p{L}\\d])"
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
