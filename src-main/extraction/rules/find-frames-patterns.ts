import { piecewise } from '#vietnamese/quick-pattern.ts'
import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { frontings } from './connectors.ts'
import { reportingVerbs, shortPerformatives, strongPerformatives, taskAdverbs, weakPerformatives } from './verbs.ts'

export const BODY_GAP =
  /^ *(?:(?:đã|vừa|mới|cũng|đồng thời|còn|cơ bản) )*(?:(?:thống nhất|nhất trí|đồng ý|quyết định|thông qua|kết luận|đánh giá cao|ghi nhận|biểu dương|hoan nghênh|tán thành|đồng tình|đánh giá|phê bình|nhắc nhở)(?: [^.;:“"]{0,240})?(?:,|,? và|;)(?: đồng thời)? *)?$/u
export const NO_SUBJECT = /^\s*(?:(?:đã|cũng|và|đồng thời) )*$/u
/** The comma or the dash that closes the posts of a person: "Ông A - chủ tịch UBND huyện - yêu cầu …". */
export const POST_COMMA = /^(?: *,(?= *(?:đã|cũng|đặc biệt) )| [-–—](?= ))/u
export const strong = anyOf([
  ...withCapitals(strongPerformatives),
  ...shortPerformatives.flatMap((one) => [
    one.short,
    one.short.slice(0, 1).toUpperCase() + one.short.slice(1),
    one.short.toUpperCase(),
  ]),
])
export const ADVERB = `(?:đã|vừa|mới|cũng|còn|vẫn|rất|luôn|có|nói|thẳng thắn|một lần nữa|nhiều lần|liên tục|đồng thời|lần lượt|tha thiết|đặc biệt|nhất trí|${anyOf(taskAdverbs)}|${anyOf(reportingVerbs)})`
export const ADVERB_GAP = new RegExp(
  `^(?: [-–](?= ))?(?: *(?:,|và|,? và)? *${ADVERB}${WORD_END})* *(?:,|và|đồng thời)? *$`,
  'u',
)
/** What is said by the way, with a motto in marks at most. */
const UNQUOTED = '(?:[^"“”]|["“][^"“”¤]{1,40}["”])'
export const SECOND_VERB = new RegExp(
  `^(?: [-–](?= ))? *(?:đã |cũng |đặc biệt )?(?:${anyOf(reportingVerbs)}|${strong}|phát biểu)${WORD_END}${UNQUOTED}*(?:,| và|;|,? đồng thời)(?: *(?:đồng thời|cũng|đã))* *$`,
  'u',
)

/** "… vừa có văn bản về … yêu cầu", "đã ký công điện chỉ đạo": the paper is the means. */
export const PAPER_GAP =
  /^(?: (?:đã|vừa|cũng|tiếp tục|mới|thừa lệnh [^,.;]{2,40}))* (?:có|ký|ban hành|gửi|ra|ký ban hành|phát đi) (?:văn bản|công điện|công văn|chỉ thị|thông báo|thư|điện)(?![\p{L}])[^.;:“"]{0,160}$/u

/** "… nhất trí báo cáo Thủ tướng | giao Bộ …": whoever agrees to it decides; the one above only has to sign. */
export const AGREES_TO_ASK =
  /^(?: (?:đã|cũng|vừa))* (?:nhất trí|thống nhất|đồng ý|kết luận)(?: sẽ)? (?:báo cáo|trình|đề xuất|xin ý kiến|kiến nghị) \p{Lu}[^,.;:“"]{2,80} $/u

/** "… và yêu cầu", "…, đồng thời đề nghị": the same person goes on after doing something else. */
export const OTHER_VERB =
  /^,? +(?:\p{Ll}|VNeID)(?:[^"“”¤.;:]|["“][^"“”¤]{1,40}["”])*(?:, +|,? và +|,? đồng thời +)(?:(?:đồng thời|cũng|đã|từ đó|qua đó) +)*$/u

/** "giao Sở A …, giao Sở B …": one order after the other, each with its body. */
export const NEXT_ORDER = /(?:,| và|,? đồng thời) *$/u
export const ORDERS_NEXT = /^(?:giao|yêu cầu|phân công)/u

/** "Văn phòng Chính phủ vừa truyền đạt ý kiến của | Phó Thủ tướng …, yêu cầu …": what an office passes on is his. */
export const CONVEYS =
  /(?<![\p{L}])(?:truyền đạt|thông báo|chuyển|phát đi|có (?:văn bản|thông báo|công văn)(?: số [^ ]+)?(?: (?:truyền đạt|thông báo|về))?)(?: [^,.;:]{1,30})?? (?:ý kiến|kết luận|chỉ đạo)(?: chỉ đạo| kết luận)? của (?:đồng chí |ông |bà )?$/iu
export const OF_CONVEYED = /^[^.;:“"]{0,240}(?:,|, (?:trong đó|theo đó|qua đó),?) *$/u

/** The end of that: from its comma or "và" on. */
export const JOINT = /(?:,| và|,? đồng thời) *(?:(?:đồng thời|cũng|đã|từ đó|qua đó) +)*$/u

/** A person after one of these is not who directs. */
export const OBJECT_BEFORE =
  /(?:của|với|cho|cùng|đến|tới|gửi|báo cáo|trình|xin ý kiến|tham mưu|(?:[Gg]iao|[Pp]hân công|[Cc]ử)(?: cho)?(?: đồng chí| đ\/c| ông| bà)?) $/u

/** "… giao:" at the end of a line announces a list. */
export const ANNOUNCED = /^ *: *$/u

/** Right after the verb, these make it a noun ("yêu cầu của …") or another word ("giao thông"). */
export const NOUN_AFTER =
  /^,? điều hành(?![\p{L}])|^, lãnh đạo(?![\p{L}])|^ lãnh đạo(?=[,.;])(?!, (?:chỉ huy|cán bộ|công chức|quản lý|viên chức|chủ|ban|cấp ủy)(?![\p{L}]))|^ (?:của|đặt ra|về|điều hành|này|trên(?! )|chính đáng|là|tại|phát triển|nhiệm vụ chính trị|nhiệm vụ (?:được|mới|đặt ra)|ngày (?:càng|một)|cao|khắt khe|cấp (?:thiết|bách)|bức thiết|nghiêm ngặt|khách quan|thực (?:tế|tiễn)|chung(?! tay))(?![\p{L}])/u

export const GIVES = /giao$/iu

/** "bàn | giao", "chuyển | giao". */
export const HANDED_OVER = /(?<![\p{L}])(?:bàn|chuyển|trao|ngoại) $/iu

/** Right after "giao" these make another word: "giao thông", "giao ban"; a board is charged. */
export const GIVES_NOTHING =
  /^ (?:thông|ban(?! \p{Lu}\p{Ll}| CHQS| QLDA| CĐ| (?:thường vụ|chấp hành|quản lý|chỉ đạo|tổ chức|giám đốc|giám hiệu|soạn thảo|tuyên giáo|dân vận|biên tập|điều hành|công tác (?:mặt trận|Mặt trận|đại biểu|đảng|Đảng)|cán sự|đại diện))|lưu|dịch|thương|thừa|hữu|mùa|cắt|nhau|tranh|tiếp|hàng|cấu|kết|tế|hòa|thời)(?![\p{L}])/u

/** Right before it, these make it a noun. */
export const NOUN_BEFORE =
  /(?:theo|đáp ứng|bảo đảm|đảm bảo|những|các|một số|nhiều|với|đúng|mọi|nhu cầu|sự|công tác|lãnh đạo,|ý kiến|ban|văn bản|hồ sơ|đơn|bàn|được|bị|phát biểu|lãnh đạo và|điều hành,|theo sự|kiến nghị,|kiến nghị và|nhiệm vụ và|nội dung và|bảo đảm các|tiêu chuẩn,|tiêu chuẩn và|điều kiện,|điều kiện và|các kiến nghị,|đề xuất,|nguyện vọng,|nguyện vọng và|mục tiêu,|mục tiêu và|tinh thần|dưới|thực hiện|tập trung|việc|đơn vị|số|có|quyết định|kế hoạch|tự|triển khai|từ|lời|tham mưu|chuyển|ngoại) $/iu

export const QUOTED_START = /^[ ,:]*(?:(?:cụ thể |rõ |trực tiếp )?(?:nhiệm vụ )?(?:cụ thể )?cho|rằng|thêm)?[ ,:]*/u
export const FRONTED = new RegExp(
  `^[-+•*–\\s]*${anyOf(withCapitals(frontings))}${WORD_END}[^.]*[,:] *(?:(?:đã|cũng|và|đồng thời) )*$`,
  'u',
)

/** "Theo đó, kỳ họp là kỳ họp giữa năm với nhiều nội dung, yêu cầu …": a clause that says what something is, no circumstance. */
export const TELLS_FIRST = /^[^,]{2,60}, [^.;:“"]{0,200}?(?<!nhất|biệt|tức|hết|yếu|coi|xem|định|đó) là \p{L}/u

/** "Kinh phí thực hiện: giao …": what it is about, then the order. */
export const TOPIC = /^[-+•*–\s]*(?:\(?\d{1,2}[.)] *|[a-zđ]\) *)?\p{Lu}[^.:;“"¤]{1,110}: *$/u

/** "…; vì vậy, đề nghị …": a reason, then the order of the one who speaks. */
export const THEREFORE =
  /[,;] *(?:vì vậy|vì thế|do vậy|do đó|bởi vậy|bởi thế|chính vì vậy|chính vì thế|từ đó|theo đó),? *$/u

/** Verbs that as often tell what somebody taught or led; they direct where a task follows. */
export const NEEDS_TASK = /^(?:quán triệt|chỉ đạo|đôn đốc|chỉ thị)$/iu

/** Between a person and his second verb: what he had done, or where he went. */
export const DID_FIRST = /(?<![\p{L}])(?:đã|đến|tới|về|đi|sang|xuống|kiểm tra|thị sát|thăm)(?![\p{L}])/u

/** "đã quán triệt những nội dung các sở cần tập trung": what was spoken of, and no order yet. */
export const OF_MATTERS =
  /^ (?:những|các|một số) (?:nội dung|vấn đề|văn bản|nghị quyết|chỉ thị|chủ trương|quan điểm|nguyên tắc)(?![\p{L}])(?![^.;]*(?:sau(?: đây)?[:.]|:)$)/u

/** "Cơ bản thống nhất với …; giao …": consent first, then the order of the same person. */
export const CONSENT =
  /^[-+•*–\s]*(?:\(?\d{1,2}[.)] *|[a-zđ]\) *)?(?:(?:Cơ bản|Về cơ bản)(?: đã)? )?(?:[Tt]hống nhất|[Nn]hất trí|[Đđ]ồng ý|[Tt]án thành|[Gg]hi nhận|[Bb]iểu dương|[Tt]iếp thu|[Hh]oan nghênh|[Đđ]ồng tình|[Cc]hấp thuận|[Cc]ảm ơn|[Cc]hia sẻ|[Đđ]ánh giá cao)(?![\p{L}])[^.“"¤]*(?:[,;]|,? và|,? đồng thời) *$/u

export const REPORT = new RegExp(
  `^(?: [-–](?= ))?(?: *(?:,|đã|cũng|còn|tiếp tục|đặc biệt|thẳng thắn|nhiệt liệt|trân trọng|vui mừng|bày tỏ|một lần nữa|thay mặt [^,;.]{3,60}?,?))* *(${anyOf([...reportingVerbs, ...weakPerformatives])})${WORD_END}(?: rõ)?(?: và (?:nhấn mạnh|lưu ý|nêu rõ|khẳng định|nói rõ|đề nghị|yêu cầu|chỉ đạo)(?= *:))?[ ,:]*(?:rằng)?[ ,:]*`,
  'u',
)

/** "…, Bí thư Tỉnh ủy yêu cầu.": the order behind what is asked. */
export const ORDERED_LAST = new RegExp(`^(?: (?:đã|cũng))* (${strong}) *\\.? *$`, 'u')

/** "Phát biểu tại …,", "Kết luận hội nghị,", "Thay mặt …,": what brings a speaker in, up to the comma. */
export const SPEECH_OPENED =
  /^ *(?:Phát biểu|Kết luận|Trong (?:bài )?phát biểu|Trong ý kiến|Chỉ đạo|Thay mặt|Bế mạc|Khai mạc|Đáp từ|Tiếp thu|Trao đổi|Chia sẻ|Thông tin|Báo cáo|Trình bày|Tham luận|Giải trình|Trả lời)(?![\p{L}])[^,.:;]{0,110}, */u

/** In front of a name: "đại biểu | Nguyễn …", "cử tri | Trần …". */
export const CALLED_PETITIONER = /(?<![\p{L}])(?:đại biểu|cử tri|luật sư|chuyên gia|hội viên|bạn đọc) $/iu

/** "Trước đó, … đã yêu cầu …": an order of another day, told as background. */
export const BEFORE_THIS =
  /^ *Trước đó(?:,| không lâu| ít lâu| một (?:ngày|tuần|tháng)| vài ngày| ngày \d)[^.;]* (?:đã|từng|vừa) (?:[^,.;]{0,60} )?$/u

/** "… nhưng tại lễ khởi công vào tháng 3, Thủ tướng đã yêu cầu …": an order of another occasion, told with its month. */
export const AT_OTHER_TIME =
  /(?<![\p{L}])(?:tại|trong|ở) (?:lễ|buổi|hội nghị|cuộc họp|phiên họp|phiên làm việc|kỳ họp|chuyến|đợt|lần)(?![\p{L}])[^.;:]{0,70}? (?:(?:vào|hồi) (?:đầu |giữa |cuối )?(?:tháng \d{1,2}|năm \d{4}|năm ngoái|năm trước)|(?:năm|tháng|tuần|quý|lần|kỳ) (?:ngoái|trước))(?![\p{L}\d/-])[^.;:]{0,80} (?:đã|từng)(?: [^,.;:]{1,30})? $/iu

/** "qua 6 tháng đã phát hiện, đề nghị xử lý 2 vụ …": what was done so far, with nobody who is asked. */
export const FOUND_OUT =
  /(?<![\p{L}])(?:đã|vừa) (?:phát hiện|kiểm tra|xử lý|thụ lý|tiếp nhận|thanh tra|kiểm toán|điều tra|khởi tố|rà soát)(?: [^,.;]{1,40})?, *$/u

/** "Hà Nội phải đi đầu, theo Thủ tướng.": who said so ends the sentence. */
export const AT_CLOSE = /^ *\.? *$/u

/** "Đây là vấn đề được X nhấn mạnh …": what stands in front was said; behind the verb comes where and when. */
export const TOLD_BY = piecewise(/(?:được|do|mà|tinh thần)(?: đồng chí)? $/u)

/** "Hai bên đều mong muốn …", "bày tỏ mong muốn …": what one wishes for oneself. */
export const OWN_WISH = /(?:đều|cùng|bày tỏ|thể hiện|chia sẻ|với|có|nói lên) $/u

/** "Nhắc lại việc …", "nhắc đến …": tells again, reminds nobody. */
export const BRINGS_BACK = /^nhắc (?:lại|đến|tới)/iu
