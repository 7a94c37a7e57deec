import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { frontings } from './connectors.ts'
import { reportingVerbs, shortPerformatives, strongPerformatives, taskAdverbs, weakPerformatives } from './verbs.ts'

export const BODY_GAP =
  /^ *(?:(?:đã|cũng|đồng thời|còn|cơ bản) )*(?:(?:thống nhất|nhất trí|đồng ý|quyết định|thông qua|kết luận)(?: [^.;:“"]{0,90})?(?:,|,? và|;)(?: đồng thời)? *)?$/u
export const NO_SUBJECT = /^\s*(?:(?:đã|cũng|và|đồng thời) )*$/u
export const POST_COMMA = /^ *,(?= *(?:đã|cũng|đặc biệt) )/u
export const strong = anyOf([
  ...withCapitals(strongPerformatives),
  ...shortPerformatives.flatMap((one) => [
    one.short,
    one.short.slice(0, 1).toUpperCase() + one.short.slice(1),
    one.short.toUpperCase(),
  ]),
])
export const ADVERB = `(?:đã|cũng|còn|rất|luôn|có|nói|thẳng thắn|một lần nữa|nhiều lần|liên tục|đồng thời|lần lượt|tha thiết|đặc biệt|nhất trí|${anyOf(taskAdverbs)}|${anyOf(reportingVerbs)})`
export const ADVERB_GAP = new RegExp(`^(?: *(?:,|và|,? và)? *${ADVERB}${WORD_END})* *(?:,|và|đồng thời)? *$`, 'u')
export const SECOND_VERB = new RegExp(
  `^ *(?:đã |cũng |đặc biệt )?(?:${anyOf(reportingVerbs)}|${strong}|phát biểu)${WORD_END}[^"“”]*(?:,| và|;|,? đồng thời)(?: *(?:đồng thời|cũng|đã))* *$`,
  'u',
)

/** "… và yêu cầu", "…, đồng thời đề nghị": the same person goes on after doing something else. */
export const OTHER_VERB =
  /^,? +(?:\p{Ll}|VNeID)[^"“”¤.;:]*(?:, +|,? và +|,? đồng thời +)(?:(?:đồng thời|cũng|đã|từ đó|qua đó) +)*$/u

/** A person after one of these is not who directs. */
export const OBJECT_BEFORE =
  /(?:của|với|cho|cùng|đến|tới|gửi|(?:[Gg]iao|[Pp]hân công|[Cc]ử)(?: cho)?(?: đồng chí| đ\/c| ông| bà)?) $/u

/** "… giao:" at the end of a line announces a list. */
export const ANNOUNCED = /^ *: *$/u

/** Right after the verb, these make it a noun ("yêu cầu của …") or another word ("giao thông"). */
export const NOUN_AFTER =
  /^,? điều hành(?![\p{L}])|^, lãnh đạo(?![\p{L}])|^ lãnh đạo(?=[,.;])|^ (?:của|đặt ra|về|điều hành|này|trên(?! )|chính đáng|là|thông|ban(?! \p{Lu}\p{Ll}| CHQS| QLDA| CĐ)|lưu|dịch|thương|thừa|hữu|mùa|tại|phát triển|nhiệm vụ chính trị)(?![\p{L}])/u

/** Right before it, these make it a noun. */
export const NOUN_BEFORE =
  /(?:theo|đáp ứng|bảo đảm|đảm bảo|những|các|một số|nhiều|với|đúng|mọi|nhu cầu|sự|công tác|lãnh đạo,|ý kiến|ban|văn bản|hồ sơ|đơn|bàn|được|bị|phát biểu|lãnh đạo và|điều hành,|theo sự|kiến nghị,|kiến nghị và|nhiệm vụ và|nội dung và|bảo đảm các|tiêu chuẩn,|tiêu chuẩn và|điều kiện,|điều kiện và|các kiến nghị,|đề xuất,|nguyện vọng,|nguyện vọng và|mục tiêu,|mục tiêu và|tinh thần|dưới|thực hiện|tập trung|việc|đơn vị|số|có|quyết định|kế hoạch|tự|triển khai|từ|lời|tham mưu|chuyển) $/iu

export const QUOTED_START = /^[ ,:]*(?:rằng|thêm|cho)?[ ,:]*/u
export const FRONTED = new RegExp(
  `^[-+•*–\\s]*${anyOf(withCapitals(frontings))}${WORD_END}[^.]*[,:] *(?:(?:đã|cũng|và|đồng thời) )*$`,
  'u',
)

/** "Kinh phí thực hiện: giao …": what it is about, then the order. */
export const TOPIC = /^[-+•*–\s]*(?:\(?\d{1,2}[.)] *|[a-zđ]\) *)?\p{Lu}[^.:;“"¤]{1,110}: *$/u

/** "…; vì vậy, đề nghị …": a reason, then the order of the one who speaks. */
export const THEREFORE =
  /[,;] *(?:vì vậy|vì thế|do vậy|do đó|bởi vậy|bởi thế|chính vì vậy|chính vì thế|từ đó|theo đó),? *$/u

/** Verbs that as often tell what somebody taught or led; they direct where a task follows. */
export const NEEDS_TASK = /^(?:quán triệt|chỉ đạo|đôn đốc|chỉ thị)$/iu

/** "Cơ bản thống nhất với …; giao …": consent first, then the order of the same person. */
export const CONSENT =
  /^[-+•*–\s]*(?:\(?\d{1,2}[.)] *|[a-zđ]\) *)?(?:(?:Cơ bản|Về cơ bản)(?: đã)? )?(?:[Tt]hống nhất|[Nn]hất trí|[Đđ]ồng ý|[Tt]án thành|[Gg]hi nhận|[Bb]iểu dương|[Tt]iếp thu|[Hh]oan nghênh|[Đđ]ồng tình|[Cc]hấp thuận|[Cc]ảm ơn|[Cc]hia sẻ|[Đđ]ánh giá cao)(?![\p{L}])[^.“"¤]*(?:[,;]|,? và|,? đồng thời) *$/u

export const REPORT = new RegExp(
  `^(?: *(?:,|đã|cũng|còn|tiếp tục|đặc biệt|thẳng thắn|nhiệt liệt|trân trọng|vui mừng|bày tỏ|một lần nữa|thay mặt [^,;.]{3,60}?,?))* *(${anyOf([...reportingVerbs, ...weakPerformatives])})${WORD_END}(?: rõ)?[ ,:]*(?:rằng)?[ ,:]*`,
  'u',
)

/** "Phát biểu tại …,", "Kết luận hội nghị,", "Thay mặt …,": what brings a speaker in, up to the comma. */
export const SPEECH_OPENED =
  /^ *(?:Phát biểu|Kết luận|Trong (?:bài )?phát biểu|Trong ý kiến|Chỉ đạo|Thay mặt|Bế mạc|Khai mạc|Đáp từ|Tiếp thu|Trao đổi|Chia sẻ|Thông tin|Báo cáo|Trình bày|Tham luận|Giải trình|Trả lời)(?![\p{L}])[^,.:;]{0,110}, */u

/** "Đây là vấn đề được X nhấn mạnh …": what stands in front was said; behind the verb comes where and when. */
export const TOLD_BY = /(?:được|do|mà) $/u

/** Posts that one person in the country holds: without a name too they say who directs ("Thủ tướng yêu cầu …"). */
export const LEADER_HERE =
  /^(?:Thủ tướng(?: Chính phủ)?|Phó Thủ tướng(?: Thường trực)?(?: Chính phủ)?|Chủ tịch nước|Chủ tịch Quốc hội|Tổng Bí thư(?:, Chủ tịch nước)?|Người đứng đầu Chính phủ)(?! \p{Lu})(?![\p{L}])/u

/** "Hai bên đều mong muốn …", "bày tỏ mong muốn …": what one wishes for oneself. */
export const OWN_WISH = /(?:đều|cùng|bày tỏ|thể hiện|chia sẻ|với|có|nói lên) $/u

/** "Nhắc lại việc …", "nhắc đến …": tells again, reminds nobody. */
export const BRINGS_BACK = /^nhắc (?:lại|đến|tới)/iu
