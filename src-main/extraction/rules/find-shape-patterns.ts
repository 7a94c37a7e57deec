import { listWords } from '#vietnamese/list-words.ts'
import { piecewise } from '#vietnamese/quick-pattern.ts'
import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { connectors, emphasisWords, enumerators } from './connectors.ts'
import { vagueTimes } from './time-words.ts'
import { modals, pastOrState, taskAdverbs, taskVerbs, verbLookalikes } from './verbs.ts'

export const CLAUSE_JOINT = /[,;] *|(?:thì|và|là|nên|yêu cầu|đề nghị) /gu
export const STARTS_WITH_HAVE = /^ *(?:có|cũng|đều|luôn|hết sức|thật sự|thực sự) /u
export const ADVERBS = `(?:${anyOf(withCapitals(taskAdverbs))}${WORD_END},? +){0,4}`
export const VERB = `(?!${anyOf(withCapitals(verbLookalikes))}${WORD_END})${anyOf(withCapitals(taskVerbs))}${WORD_END}`
/** "cần cù", "cần thiết": the same syllable in another word. */
export const MODAL = `${anyOf(withCapitals(modals))}${WORD_END}(?! (?:cù|kiệm|mẫn|câu|cẩu|trục|sa|thiết)(?![\\p{L}]))`
/** "chính quyền xã nên giao …": advice right behind the body; elsewhere "nên" gives a reason. */
export const startsWithModal = new RegExp(`^ *(?:cũng |đều |vẫn |và |còn )?(?:${MODAL}|nên +${ADVERBS}${VERB})`, 'u')
export const modalThenVerb = new RegExp(
  `^ *(?:cũng |đều )?${MODAL} +(?:được |có |là )?${ADVERBS}(?:${VERB}|phương pháp|kế hoạch|giải pháp)`,
  'u',
)

export const lateModal = new RegExp(`(?<!không )(?<=[ ,])${MODAL}`, 'u')
export const startsWithPast = new RegExp(`^ *(?:cũng |đều )?${anyOf(pastOrState)}${WORD_END}`, 'u')
export const NOT_NEGATIVE = /^ *[Kk](?:hông|o) (?:phải|chỉ|những|có|ít|còn|thể|biết|khí|gian|quân|ai)(?![\p{L}])/u
/** "Không ngừng nâng cao …": an adverb of the task, no prohibition. */
export const NEVER_STOPPING = '(?![Kk]hông ngừng)'
/** A prohibition, not a mere "không". */
export const FORBIDS = /^ *(?:[Kk]hông (?:được|để)|[Tt]uyệt đối không|[Kk]iên quyết không|[Nn]ghiêm cấm)(?![\p{L}])/u
/** "từng hộ" counts, "từng tham gia" tells. */
export const ONCE =
  'từng(?= (?:là|có|được|bị|đạt|tham gia|làm|giữ|xảy ra|nói|gặp|đến|phải|công tác|trải|phát|bước qua|chứng kiến|giành)(?![\\p{L}]))'
export const pastInside = new RegExp(
  `(?<![\\p{L}])(?:đã|đang|sẽ|(?<!(?:đặc biệt|nhất|trước hết|trước tiên|cụ thể|trọng tâm|nghĩa|tức) )là|${ONCE}|vẫn còn)(?![\\p{L}])`,
  'u',
)
export const nominalModal = piecewise(
  new RegExp(`(?<!không )(?<![\\p{L}])(?:cần|phải)(?: phải)?(?: được| có)? +${ADVERBS}${VERB}`, 'u'),
)

/** "UBND các huyện căn cứ …, triển khai …": on what grounds, then the task. */
export const GROUNDS =
  /^ *(?:căn cứ|trên cơ sở|theo chức năng|theo thẩm quyền|theo nhiệm vụ|theo phân công|tùy theo|tùy tình hình|dựa trên|từ kết quả|trong phạm vi|bằng nguồn)(?![\p{L}])/u

/** "Trường học cho học sinh nghỉ …, bố trí …": lets or makes others do, then the task. */
export const LETS = /^ *cho (?!biết|rằng|hay|thấy|đến|nên)\p{Ll}/u

/** "việc chuẩn bị tốt …": a task as a noun. */
export const DOING = new RegExp(`^ *(?:đến |tới |về |vào )?việc +${ADVERBS}${VERB}(?! (?:này|đó|trên)${WORD_END})`, 'u')

/** After "cần", "phải": what must be said, faced or borne is no task. */
const NO_TASK = `(?!phải chăng|cù|kiệm|mẫn|câu|cẩu|trục|sa |thiết|chăng|không|lòng|đâu|chi(?! (?:tiết|trả|tiêu|đúng|đủ|kịp))(?![\\p{L}])|là |nói|thấy|thừa nhận|khẳng định|kể|chịu (?!trách)|đối mặt|đối diện|trả giá|gánh|hứng|nhập viện|nghỉ|chờ|vay|mất|mua|sống|bỏ|đóng|tốn|có (?:thời gian|đủ)|đến (?!từng|tận|tại|kịp)|nhìn lại)`

/** "Bệnh viện A vào hỗ trợ …": goes there, and helps. */
export const GOES_TO_HELP =
  /^ *(?:vào|ra|lên|xuống|về|sang|đến|tới) (?:hỗ trợ|giúp|chi viện|tăng cường|phục vụ|cứu chữa|điều trị|phối hợp) \p{L}/u

/** "tỉnh phải hứng chịu ba trận lũ": what had to be borne. */
export const BORNE =
  /^ *(?:đã )?phải (?:hứng|gánh|chịu (?!trách)|đối mặt|đối diện|trả giá|nhập viện|đóng cửa vì|vay|sống|bỏ nghề|bỏ học|chờ đợi|thuê thêm)(?![\p{L}])/u

/** "Mỗi sản phẩm phải thấm đẫm …": obliged, whatever the verb. */
export const anyModal = piecewise(
  new RegExp(
    String.raw`(?<!không |chắc chắn |hẳn |ắt |buộc |đòi hỏi |yêu cầu |chứ |mới |ai |gì |nhu cầu |lại )(?<![\p{L}])(?:cần|phải) ${NO_TASK}\p{Ll}`,
    'u',
  ),
)

/** What nobody is to do, and no verb of a task. */
const misdeeds = listWords(`
  chủ quan; lơ là; đốt; xả; vứt; đổ; né tránh; đùn đẩy; buông lỏng; bỏ sót; bỏ lọt; lợi dụng; gây; làm ảnh hưởng; tự ý; tùy tiện; lãng phí; cắt xén;
  chậm trễ; chần chừ; nóng vội; hình thức; bao che; can thiệp; lấn chiếm; chặt; phá; săn; mua bán; đưa vào; tiếp tay; thờ ơ; bàng quan; trông chờ; ỷ lại
`)

/** "Các tổ thợ không để …": forbidden, whoever it is. */
export const anyForbidding = new RegExp(
  `(?<![\\p{L}])(?<!(?:tinh thần|phương châm|mục tiêu|quyết tâm|nhằm|để|quan điểm|hướng|nguyên tắc) )(?:không để|tuyệt đối không|kiên quyết không|không được(?= (?:phép |tự ý )?(?:${VERB}|${anyOf(misdeeds)}${WORD_END})))(?! (?:lại|được|còn))${WORD_END} ?`,
  'u',
)

/** "…, người dân không được tự ý bỏ cách ly": a misdeed is forbidden behind a comma too. */
export const lateForbidding = piecewise(
  new RegExp(`(?<![\\p{L}])(?:không được|tuyệt đối không|nghiêm cấm) (?:phép )?${anyOf(misdeeds)}${WORD_END}`, 'u'),
)

/** "Cần thể hiện …": the same at the start of a sentence that names nobody. */
export const startsObliged = new RegExp(String.raw`^ *(?:[Cc]ần|[Pp]hải) ${NO_TASK}\p{Ll}`, 'u')

/** "những tồn tại cần phải sớm được khắc phục": a clause after all. */
export const URGES =
  /^(?:cần|phải)(?: phải)?(?: được)? (?:sớm|nhanh chóng|khẩn trương|kịp thời|được (?:sớm|khẩn trương|kịp thời))(?![\p{L}])/u

/** A clause that already says who must what is no circumstance in front of another. */
export const OBLIGED = /(?<![\p{L}])(?:cần|phải) \p{Ll}/u

/** After these a body is no subject. */
export const NO_SUBJECT_HERE =
  /(?:của|với|cho|tại|từ|về|do|bởi|trong|trên|đến|tới|theo|giữa|và|hoặc|là|làm|bằng|như|để|nhằm|giúp) $/u

/** Verbs of a circumstance in front of the one who acts: "Thực hiện …, Sở …". */
export const CIRCUMSTANCE =
  /^ *(?:Triển khai|Thực hiện|Chấp hành|Phát huy|Tiếp thu|Quán triệt|Hưởng ứng|Xác định|Căn cứ|Bám sát)(?![\p{L}])/u

/** "nhiệm vụ trọng tâm là tiếp tục …": the task named and told. */
export const NAMED_TASK = piecewise(
  new RegExp(
    `^[^.;:“"]{0,60}?(?<![\\p{L}])(?:nhiệm vụ|mục tiêu|giải pháp|yêu cầu|việc cần làm|trọng tâm|cốt lõi|ưu tiên|điều quan trọng|quan trọng nhất|cấp bách|trước hết)(?![\\p{L}])[^.;:“"]{0,160}? là (?:phải |cần )?${ADVERBS}${VERB}`,
    'iu',
  ),
)

/** "vấn đề | quận 1 cần tiếp tục củng cố là …": who needs it stands between the matter and the need. */
export const NEEDED_OF =
  /^(?:[Mm]ột trong những )?(?:[Vv]ấn đề|[Đđ]iều|[Vv]iệc|[Nn]ội dung|[Nn]hiệm vụ|[Cc]ông việc|[Kk]hâu|[Gg]iải pháp)(?: (?:quan trọng|trọng tâm|trước mắt|tiếp theo|nữa|khác|lớn|cấp bách|lâu dài|đầu tiên))*(?: mà)? (?=[^.;:]{4,160} là )/u

/** "chủ trương chung là phải bố trí vốn": what has been settled, and behind "là" what must be done. */
export const SETTLED_TASK =
  /^ *(?:chủ trương|quan điểm|nguyên tắc|tinh thần|phương châm|phương hướng|hướng|điểm mấu chốt)(?: \p{Ll}[^,.;:“"]{0,60}?)? là (?:phải|cần) (?!có thể)\p{Ll}/iu

/** "Những việc thuộc thẩm quyền … tiến hành ngay, không chờ …": which matters, and that they are to be done at once. */
export const AT_ONCE =
  /^ *(?:[Nn]hững|[Cc]ác) (?:việc|nội dung|vấn đề|nhiệm vụ|phần việc|công việc|khâu)(?: (?!đã |đang |vẫn )[^\s.;:“"]+){2,30}? (?:tiến hành|triển khai|thực hiện|làm|giải quyết|xử lý) ngay(?! (?:sau|khi|từ)(?![\p{L}]))(?![\p{L}])/u

/** "việc cưỡng chế chỉ thực hiện khi …": on what condition alone something may be done. */
export const ONLY_WHEN =
  /^ *việc (?:(?!đã |đang )[^\s.;:“"]+ ){1,14}chỉ (?:được )?(?:thực hiện|tiến hành|triển khai|áp dụng|tổ chức|khởi công|thi công|nghiệm thu) (?:khi|sau khi)(?![\p{L}])/iu

/** "nếu năng lực không đủ thì giảm số chuyến": on a condition this is to be done. */
export const ON_CONDITION = piecewise(
  new RegExp(
    `^(?:[^.;:“"]{0,80}?, )?(?:[Nn]ếu|[Tt]rường hợp|[Hh]ễ) [^.;:“"?]{4,110}?,? thì (?:cần |phải |cứ )?${ADVERBS}${VERB}(?! được)`,
    'u',
  ),
)

/** "những hạn chế cần khắc phục", "vấn đề cần quan tâm": what is to be done describes the noun; nothing is asked. */
export const DESCRIBES_NOUN =
  /(?:tồn tại|hạn chế|khó khăn|vướng mắc|bất cập|khuyết điểm|yếu kém|thiếu sót|vấn đề|nội dung|nhiệm vụ|giải pháp|việc|điểm|mặt|điều|lĩnh vực|thách thức|yêu cầu|chỉ tiêu|mục tiêu|dự án|khâu|nguyên nhân)(?: (?:lớn|mới|chính|trọng tâm|cơ bản|cụ thể|tiếp theo|nổi lên|đặt ra))* (?:đang |còn |mà [^,;.]{1,40} )?$/u

export const OPENERS = `(?:${anyOf(withCapitals(connectors))}${WORD_END},?(?: là(?= ))? *|${anyOf(withCapitals([...enumerators, ...vagueTimes]))}${WORD_END}(?: là(?= ))?[,:]? *|${anyOf(withCapitals(emphasisWords))}${WORD_END},? *|[-+•*–] *|\\(?\\d{1,2}[.)] *|[a-zđ]\\) *)`

/** "Có phương án bảo đảm an toàn …": means to be had are asked for as well. */
export const HAS_MEANS =
  /^ *[Cc]ó (?:phương án|giải pháp|biện pháp|kế hoạch|cơ chế|chính sách|lộ trình|hình thức|chế tài|phương pháp|quy chế)(?![\p{L}])/u

/** "Nhà thầu nào chậm thì thay thế": whoever it is, this is to be done. */
export const WHOEVER = piecewise(
  new RegExp(
    `^(?! *(?:[Nn]hư thế|[Kk]hi|[Vv]ì sao|[Dd]ù|[Cc]ho dù|[Ll]àm thế))[^.;:“"?]{2,40} nào [^.;:“"?]{2,80}?,? thì (?:cần |phải |cứ )?${ADVERBS}${VERB}(?! được)`,
    'u',
  ),
)

/** "Vì sao … không được sửa?": asked to know, not to have it done. */
export const QUESTION = /\?[”"]? *$/u

/** "Làm rõ vòi nước hỏng hay người trực vắng mặt?": what is to be found out, though it ends like a question. */
export const FIND_OUT = /^[\s“"¤]*(?:Làm rõ|Xem lại|Kiểm tra(?: lại)?|Rà soát(?: lại)?|Xác minh)(?![\p{L}])/u

/** "Các đồng chí thử tính xem …": an example to think of. */
export const JUST_THINK =
  /^[\s“"¤]*(?:(?:Các |Mọi )?(?:đồng chí|anh|vị|bạn|người|Chúng ta|Ta) )?(?:[Hh]ãy )?[Tt]hử (?:tính|nghĩ|hỏi|hình dung|tưởng tượng|nhìn)(?![\p{L}])/iu

/** Behind a comma or "để": what is to be done. */
export const asksLater = new RegExp(`(?:[,;] *|để )(?:${ADVERBS}${VERB}|${MODAL})`, 'u')

/** "Chăm sóc trẻ em, … là trách nhiệm của …": what begins like a task is the subject of a truth. */
export const PREDICATE = piecewise(
  /^(?! *(?:Coi|Xem|Xác định|Lấy|coi|xem|xác định|lấy)(?![\p{L}]))(?:(?! (?:coi|xem|xác định|lấy|để|cần|phải) )[^.;:“"]){4,220}?(?<!nhất|biệt|thể|hết|tức|tâm|yếu|cần|phải|vẫn|,|, (?:thực sự|thật sự|xứng đáng|mãi mãi|trở thành|đúng nghĩa)) (?:chính |luôn |vẫn )?là (?:thước đo|trách nhiệm|nhiệm vụ|vấn đề|yếu tố|điều|một|những|cơ sở|tiền đề|nền tảng|động lực|quyền|việc|chìa khóa|mục tiêu|giải pháp|khâu|đòi hỏi|xu thế|đầu tư|chủ trương|con đường|bước)(?![\p{L}])/u,
)

/** "Đưa đón người thân cũng chỉ ở đó thôi": what begins like a task is the subject of what is told. */
export const ALSO_TOLD = piecewise(/^[^.;:“"]{4,120}? (?:cũng|đều|vẫn) (?:chỉ|mới chỉ|là|rất|khó|dễ|đủ)(?![\p{L}])/u)

/** "Văn phòng Chính phủ có Thông báo số 6": what a body sent out. */
export const HAS_SENT =
  /^ *(?:vừa |mới )?có (?:[Tt]hông báo|[Vv]ăn bản|[Cc]ông văn|[Bb]áo cáo|[Tt]ờ trình|[Qq]uyết định|[Cc]hỉ thị|[Cc]ông điện|[Nn]ghị quyết|thư)(?= (?:số|gửi|về|ngày|trả lời|đề nghị|kết luận|yêu cầu|chỉ đạo|truyền đạt)(?![\p{L}]))/u

/** "Các thành viên đều thống nhất đánh giá …": what they think, not what they are to do. */
export const SHARED_VIEW =
  /^ *(?:(?:đều|cùng|cũng) )+(?:thống nhất|nhất trí|đồng tình|đánh giá|cho rằng|khẳng định|mong muốn|bày tỏ|có chung|đồng thuận)(?![\p{L}])/u

/** "thời gian qua … đã làm tốt, sắp tới chúng ta cần …": a time to come turns from what was to what is to be done. */
export const SOON_NEEDS =
  /[,;] (?:nhưng |và |tuy nhiên,? )?(?:trong )?(?:sắp tới|thời gian tới|thời gian này|tới đây|năm tới|những tháng cuối năm|giai đoạn tới|nhiệm kỳ tới|từ nay đến cuối năm),? [^,.;:“"]{0,60}(?:cần|phải) (?!có thể)\p{Ll}/u

/** "Tổ chức thi công như thế thì …": a judgement on how it is done. */
export const CONDITION = piecewise(
  /^[^.;:]{0,90} (?:như thế|như vậy|thế này|kiểu này|thế) (?:thì|là|sẽ|rất)(?![\p{L}])/u,
)

/** Verbs that begin like a word of circumstance. */
export const NOT_FRONTED = '(?![Tt]heo dõi|[Tt]rong sạch|[Vv]ề đích|[Qq]ua mặt)'

/** "… được các đơn vị tiếp tục thực hiện": who did it, not who is to do it. */
export const PASSIVE_DOER =
  /(?<![\p{L}])(?:được|do|bởi) (?:(?:(?:các|những|mọi|nhiều) [^,.;]{2,40}|\p{Lu}[^,.;]{2,60}), )?$/u

/** "…, các cơ quan được phân công chuẩn bị đã chủ động …": told of the body, though not at once. */
export const DONE_BY = /^ (?!cần |phải |có trách nhiệm )[^,.;:“"]{2,60}? đã (?!được giao|đề ra|ban hành|nêu|ký)\p{Ll}/u

/** "Phát huy kết quả đã đạt được", "khắc phục các tồn tại đã nêu": what the task is about, not what was done. */
export const DONE_THINGS =
  /(?<![\p{L}])đã (?:được )?(?:đạt được|đạt|có|đề ra|ban hành|nêu|chỉ ra|ký|ký kết|cam kết|thống nhất|phê duyệt|duyệt|giao|phân công|chấp thuận|xác định|công bố|đăng ký)(?![\p{L}])(?! \d)/gu

/** "Bảo đảm các văn bản sẽ được trình …": what is to come about belongs to the task. */
export const COMES_ABOUT =
  /(?<=^ *(?:[Bb]ảo đảm|[Đđ]ảm bảo|[Pp]hấn đấu|[Tt]ính toán|[Dd]ự báo|[Cc]ảnh báo|[Cc]huẩn bị)(?![\p{L}])[^,;:]{0,70}) sẽ(?![\p{L}])/u

/** "…, tăng 2,5% so với …": a figure behind its indicator. */
export const REACHED = /^ *(?:tăng|giảm|đạt|vượt|chiếm|bằng) (?:hơn |gần |trên |khoảng |thêm |lên |tới )*\d/u

/** "Vụ A | hoàn thành 9/9 nhiệm vụ": how far it came. */
export const REACHED_OF = /^ *(?:đạt|hoàn thành|thực hiện) (?:được )?\d+\/\d+ \p{Ll}/u

/** "Thời gian không còn nhiều, do vậy, các ban …": the reason first, then what follows from it. */
export const THEREFORE_INSIDE =
  /[,;] (?:do vậy|do đó|vì vậy|vì thế|bởi vậy|bởi thế|chính vì vậy|chính vì thế|cho nên)(?![\p{L}]),? */u

/** "Mục tiêu chưa thay đổi, nhưng phải …": how things stand first, then what is asked all the same. */
export const TURN_INSIDE =
  /(?:[,;] (?:nhưng|song|tuy nhiên|tuy vậy|dù vậy)| (?:nhưng|song)(?<=(?<![\p{L}])(?:[Dd]ù|[Tt]uy|[Mm]ặc dù) [^.;:]{4,128})| (?:nhưng|song)(?= (?:vẫn |cũng )?(?:tuyệt đối không|không được|cần phải|phải)(?![\p{L}])))(?![\p{L}])(?: vẫn| cũng)?,? */u

/** What begins a clause, no second noun. */
const clauseWords = listWords(`
  nếu; thì; mà; vì; để; khi; do; nhưng; không; đã; đang; sẽ; là; theo; trong; tại; với; cho; đến; nên; song; hiện; còn; từ;
  trước; sau; nhằm; có; được; bị; vẫn; rất; trên; qua; bằng; như; đó; này; ai; đều; cũng; việc; sự; công tác
`)

/** "Cơ sở ăn uống, giải khát bảo đảm …": a second noun goes on with who is to do it. */
export const SECOND_NOUN = new RegExp(
  `^, (?!${MODAL}|${ADVERBS}${VERB}|(?:chúng )?tôi |mình )(?:(?!${anyOf(clauseWords)}${WORD_END})\\p{Ll}[\\p{Ll}\\p{M}]* ){1,5}?(?=${MODAL}|${ADVERBS}${VERB}(?! được${WORD_END}))`,
  'u',
)

/** "…, nhất là nhà thầu ở hai đầu tuyến, cần …": the comma that closes the list of bodies. */
export const COMMA_MODAL = new RegExp(`^, (?=${MODAL})`, 'u')

/** "Các cơ quan đối ngoại, bao gồm A, B và C cần …": who is meant, told between the body and what it must do. */
export const NAMED_BETWEEN = new RegExp(
  `^, (?:bao gồm|gồm|trong đó có|nhất là|đặc biệt là|trước hết là|mà trước hết là|kể cả|nòng cốt là)${WORD_END}[^.;:“"]{2,260}?(?= ${MODAL})`,
  'u',
)

/** "Xác định giải ngân là nhiệm vụ hàng đầu": how a thing is to be held; this "là" tells nothing. */
export const HOLDS_AS =
  /^ *(?:(?:[Tt]iếp tục|[Cc]ần|[Pp]hải) )?(?:[Xx]ác định|[Cc]oi|[Xx]em|[Ll]ấy) (?:(?! (?:đã|đang|sẽ|từng) )[^.;:“"]){2,120} (?:là|làm) /u

/** "tổng số hồ sơ phải giải tỏa là 255": tells how many, whatever has to be done with them. */
export const COUNTS = piecewise(
  /(?<![\p{L}])[Ss]ố (?:\p{L}+ ){1,6}(?:cần|phải) [^,;:.]{2,70}? (?:là|gồm|khoảng|lên đến|lên tới|còn|có) (?:hơn |gần |khoảng )?\d/u,
)
