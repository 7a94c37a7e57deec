import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { connectors, emphasisWords, enumerators } from './connectors.ts'
import { vagueTimes } from './time-words.ts'
import { modals, pastOrState, taskAdverbs, taskVerbs } from './verbs.ts'

export const CLAUSE_JOINT = /[,;] *|(?:thì|và|là|nên|yêu cầu|đề nghị) /gu
export const STARTS_WITH_HAVE = /^ *(?:có|cũng|đều|luôn|hết sức|thật sự|thực sự) /u
export const ADVERBS = `(?:${anyOf(withCapitals(taskAdverbs))}${WORD_END},? +){0,4}`
export const VERB = `${anyOf(withCapitals(taskVerbs))}${WORD_END}`
export const MODAL = `${anyOf(withCapitals(modals))}${WORD_END}`
export const startsWithModal = new RegExp(`^ *(?:cũng |đều |vẫn |và |còn )?${MODAL}`, 'u')
export const modalThenVerb = new RegExp(
  `^ *(?:cũng |đều )?${MODAL} +(?:được |có |là )?${ADVERBS}(?:${VERB}|phương pháp|kế hoạch|giải pháp)`,
  'u',
)

export const lateModal = new RegExp(`(?<!không )(?<=[ ,])${MODAL}`, 'u')
export const startsWithPast = new RegExp(`^ *(?:cũng |đều )?${anyOf(pastOrState)}${WORD_END}`, 'u')
export const NOT_NEGATIVE = /^ *[Kk](?:hông|o) (?:phải|chỉ|những|có|ít|còn|thể|biết|khí|gian|quân|ai)(?![\p{L}])/u
export const pastInside = /(?<![\p{L}])(?:đã|đang|sẽ|là|từng|vẫn còn)(?![\p{L}])/u
export const nominalModal = new RegExp(
  `(?<!không )(?<![\\p{L}])(?:cần|phải)(?: phải)?(?: được| có)? +${ADVERBS}${VERB}`,
  'u',
)

/** "UBND các huyện căn cứ …, triển khai …": on what grounds, then the task. */
export const GROUNDS =
  /^ *(?:căn cứ|trên cơ sở|theo chức năng|theo thẩm quyền|theo nhiệm vụ|theo phân công|tùy theo|tùy tình hình|dựa trên|từ kết quả|trong phạm vi|bằng nguồn)(?![\p{L}])/u

/** "Trường học cho học sinh nghỉ …, bố trí …": lets or makes others do, then the task. */
export const LETS = /^ *cho (?!biết|rằng|hay|thấy|đến|nên)\p{Ll}/u

/** After "cần", "phải": what must be said, faced or borne is no task. */
const NO_TASK = `(?!phải chăng|thiết|chăng|không|lòng|đâu|chi|là |nói|thấy|thừa nhận|khẳng định|kể|chịu (?!trách)|đối mặt|đối diện|trả giá|gánh|hứng|nhập viện|nghỉ|chờ|vay|mất|mua|sống|bỏ|đóng|tốn|có (?:thời gian|đủ)|đến|nhìn lại)`

/** "Mỗi sản phẩm phải thấm đẫm …": obliged, whatever the verb. */
export const anyModal = new RegExp(
  String.raw`(?<!không |chắc chắn |hẳn |ắt |buộc |đòi hỏi |yêu cầu |chứ |mới |ai |gì |nhu cầu |lại )(?<![\p{L}])(?:cần|phải) ${NO_TASK}\p{Ll}`,
  'u',
)

/** "Cần thể hiện …": the same at the start of a sentence that names nobody. */
export const startsObliged = new RegExp(String.raw`^ *(?:[Cc]ần|[Pp]hải) ${NO_TASK}\p{Ll}`, 'u')

/** "những tồn tại cần phải sớm được khắc phục": a clause after all. */
export const URGES =
  /^(?:cần|phải)(?: phải)?(?: được)? (?:sớm|nhanh chóng|khẩn trương|kịp thời|được (?:sớm|khẩn trương|kịp thời))(?![\p{L}])/u

/** A clause that already says who must what is no circumstance in front of another. */
export const OBLIGED = /(?<![\p{L}])(?:cần|phải) \p{Ll}/u

/** After these a body is no subject. */
export const NO_SUBJECT_HERE = /(?:của|với|cho|tại|từ|về|do|bởi|trong|trên|đến|tới|theo|giữa|và|hoặc|là|bằng|như) $/u

/** Verbs of a circumstance in front of the one who acts: "Thực hiện …, Sở …". */
export const CIRCUMSTANCE =
  /^ *(?:Triển khai|Thực hiện|Chấp hành|Phát huy|Tiếp thu|Quán triệt|Hưởng ứng|Xác định|Căn cứ|Bám sát)(?![\p{L}])/u

/** "nhiệm vụ trọng tâm là tiếp tục …": the task named and told. */
export const NAMED_TASK = new RegExp(
  `^[^.;:“"]{0,60}?(?<![\\p{L}])(?:nhiệm vụ|mục tiêu|giải pháp|yêu cầu|việc cần làm|trọng tâm|cốt lõi|ưu tiên|điều quan trọng|quan trọng nhất|cấp bách|trước hết)(?![\\p{L}])[^.;:“"]{0,160}? là (?:phải |cần )?${ADVERBS}${VERB}`,
  'iu',
)

/** "những hạn chế cần khắc phục", "vấn đề cần quan tâm": what is to be done describes the noun; nothing is asked. */
export const DESCRIBES_NOUN =
  /(?:tồn tại|hạn chế|khó khăn|vướng mắc|bất cập|khuyết điểm|yếu kém|thiếu sót|vấn đề|nội dung|nhiệm vụ|giải pháp|việc|điểm|mặt|điều|lĩnh vực|thách thức|yêu cầu|chỉ tiêu|mục tiêu|dự án|khâu|nguyên nhân)(?: (?:lớn|mới|chính|trọng tâm|cơ bản|cụ thể|tiếp theo|nổi lên|đặt ra))* (?:đang |còn |mà [^,;.]{1,40} )?$/u

export const OPENERS = `(?:${anyOf(withCapitals(connectors))}${WORD_END},? *|${anyOf(withCapitals([...enumerators, ...vagueTimes]))}${WORD_END}(?: là(?= ))?[,:]? *|${anyOf(withCapitals(emphasisWords))}${WORD_END},? *|[-+•*–] *|\\(?\\d{1,2}[.)] *|[a-zđ]\\) *)`

/** Behind a comma or "để": what is to be done. */
export const asksLater = new RegExp(`(?:[,;] *|để )(?:${ADVERBS}${VERB}|${MODAL})`, 'u')

/** "Chăm sóc trẻ em, … là trách nhiệm của …": what begins like a task is the subject of a truth. */
export const PREDICATE =
  /^(?! *(?:Coi|Xem|Xác định|Lấy|coi|xem|xác định|lấy)(?![\p{L}]))(?:(?! (?:coi|xem|xác định|lấy|để|cần|phải) )[^.;:“"]){4,220}?(?<!nhất|biệt|thể|hết|tức|tâm|yếu|cần|phải|vẫn|,) (?:chính |luôn |vẫn )?là (?:thước đo|trách nhiệm|nhiệm vụ|vấn đề|yếu tố|điều|một|những|cơ sở|tiền đề|nền tảng|động lực|quyền|việc|chìa khóa|mục tiêu|giải pháp|khâu|đòi hỏi|xu thế|đầu tư|chủ trương|con đường|bước)(?![\p{L}])/u

/** "Các thành viên đều thống nhất đánh giá …": what they think, not what they are to do. */
export const SHARED_VIEW =
  /^ *(?:(?:đều|cùng|cũng) )+(?:thống nhất|nhất trí|đồng tình|đánh giá|cho rằng|khẳng định|mong muốn|bày tỏ|có chung|đồng thuận)(?![\p{L}])/u

/** "thời gian qua … đã làm tốt, sắp tới chúng ta cần …": a time to come turns from what was to what is to be done. */
export const SOON_NEEDS =
  /[,;] (?:nhưng |và |tuy nhiên,? )?(?:trong )?(?:sắp tới|thời gian tới|thời gian này|tới đây|năm tới|những tháng cuối năm|giai đoạn tới|nhiệm kỳ tới|từ nay đến cuối năm),? [^,.;:“"]{0,60}(?:cần|phải) (?!có thể)\p{Ll}/u

/** "Tổ chức thi công như thế thì …": a judgement on how it is done. */
export const CONDITION = /^[^.;:]{0,90} (?:như thế|như vậy|thế này|kiểu này|thế) (?:thì|là|sẽ|rất)(?![\p{L}])/u

/** Verbs that begin like a word of circumstance. */
export const NOT_FRONTED = '(?![Tt]heo dõi|[Tt]rong sạch|[Vv]ề đích|[Qq]ua mặt)'

/** "… được các đơn vị tiếp tục thực hiện": who did it, not who is to do it. */
export const PASSIVE_DOER = /(?<![\p{L}])(?:được|do|bởi) (?:(?:các|những|mọi|nhiều) [^,.;]{2,40}, )?$/u

/** "…, tăng 2,5% so với …": a figure behind its indicator. */
export const REACHED = /^ *(?:tăng|giảm|đạt|vượt|chiếm|bằng) (?:hơn |gần |trên |khoảng |thêm |lên |tới )*\d/u

/** "Thời gian không còn nhiều, do vậy, các ban …": the reason first, then what follows from it. */
export const THEREFORE_INSIDE =
  /[,;] (?:do vậy|do đó|vì vậy|vì thế|bởi vậy|bởi thế|chính vì vậy|chính vì thế|cho nên)(?![\p{L}]),? */u

/** "Xác định giải ngân là nhiệm vụ hàng đầu": how a thing is to be held; this "là" tells nothing. */
export const HOLDS_AS =
  /^ *(?:(?:[Tt]iếp tục|[Cc]ần|[Pp]hải) )?(?:[Xx]ác định|[Cc]oi|[Xx]em|[Ll]ấy) (?:(?! (?:đã|đang|sẽ|từng) )[^.;:“"]){2,120} (?:là|làm) /u
