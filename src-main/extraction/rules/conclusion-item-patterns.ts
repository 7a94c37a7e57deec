import { listWords } from '#vietnamese/list-words.ts'
import { piecewise } from '#vietnamese/quick-pattern.ts'
import { anyOf, anyOfInAnyCase, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { honorifics } from './posts.ts'
import { recurringTimes } from './time-words.ts'
import { modals, strongPerformatives, taskAdverbs, taskVerbs } from './verbs.ts'

export const MARK =
  /^ *(\(?\d{1,2}[.)]|[IVX]{1,4}\.|[a-zđ]\)|[-–]|\+|[*•]|Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?=[,:])[,:]|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là[,:]?)? */u

/** In front of a body that heads the items under it: "Đối với UBND các xã:", "Giao Phòng A:". */
export const HEADS =
  /^(?:Đối với|Về phía|Riêng(?: đối với)?|Giao|Yêu cầu|Đề nghị|Phân công|Nhiệm vụ của|Trách nhiệm của|Nhiệm vụ|Việc của|Phía)(?: nhiệm vụ)?(?: cho)? +/u

/** Behind it, up to the colon: "chủ trì thực hiện các nhiệm vụ sau". */
export const HEAD_TAIL =
  /^ *(?:\([^)]*\))? *(?:(?:khẩn trương |tập trung )*(?:có trách nhiệm|có nhiệm vụ|chủ trì|thực hiện|chịu trách nhiệm|triển khai|phụ trách|cần)(?: [^:]{0,80})?)?:? *$/u

const topics = listWords(`
  công tác; việc; về; nội dung; kinh phí; tiến độ; nhân sự; tài chính; tổ chức; chuyên môn; mức; thời gian; lĩnh vực; nhiệm vụ; vấn đề;
  dự án; kế hoạch; chương trình; chỉ tiêu; giải pháp; cơ sở vật chất; hồ sơ; kết quả; tình hình; chế độ; phần; mục tiêu; đề xuất; kiến nghị;
  báo cáo; tuyến; đường; gói thầu; công trình; phương án; lịch; hội nghị; lễ; đại hội; phong trào; giải ngân; an ninh; quốc phòng; văn hóa;
  kinh tế; xã hội; ngân sách; thu ngân sách; chi ngân sách; chi thường xuyên; thu chi; đất đai; chợ; trường; mặt bằng; môi trường; ngày; sáng; chiều; tối; tuần; tháng; quý; năm; từ; trước;
  sau; khi; nếu; để; nhằm; do; vì; tiêu chí; tỷ lệ; vốn; nguồn; các dự án; các nội dung; các công trình; các chỉ tiêu; các nhiệm vụ; các hồ sơ;
  các vấn đề; các kiến nghị; những; một số; mỗi kỳ; hạn; trong; tại; với; theo; qua; sân; xe; máy; điện; nước; thuốc; nhà; phòng chống
`)

/** What a task is about, not who does it. */
export const TOPIC_START = new RegExp(`^${anyOf(withCapitals(topics))}${WORD_END}`, 'u')

/** "Công tác thu tiền nước: Phòng Kinh doanh …": what it is about, in front of the task. */
export const TOPIC_LEAD = piecewise(/^(\p{Lu}[^.:;“"¤]{1,110}): +(?=\S)/u)

/** "Nhất trí chủ trương …, MTTQ …": consent in front of a task. */
export const CONSENT_LEAD =
  /^(?:(?:[Cc]ơ bản|[Vv]ề cơ bản)(?: đã)? )?(?:[Tt]hống nhất|[Nn]hất trí|[Đđ]ồng ý|[Tt]án thành|[Gg]hi nhận|[Bb]iểu dương|[Đđ]ánh giá cao|[Hh]oan nghênh|[Đđ]ồng tình|[Cc]hấp thuận|[Tt]iếp thu|[Cc]ho phép)(?! giao)(?![\p{L}])[^.:;]*?(?:; *|, +|,? và +)(?=(?:\p{Lu}|các |giao |yêu cầu |đề nghị |phân công |đ\/c |đc |đồng chí |ông |bà |anh |chị |nhưng |song |tuy nhiên ))(?:(?:nhưng|song|tuy nhiên),? )?/u

/** Nothing but consent, praise or thanks. */
export const MERE_CONSENT =
  /^(?:[Cc]ơ bản |[Vv]ề cơ bản )?(?:[Tt]hống nhất|[Nn]hất trí|[Đđ]ồng ý|[Tt]án thành|[Gg]hi nhận|[Bb]iểu dương|[Đđ]ánh giá|[Hh]oan nghênh|[Đđ]ồng tình|[Cc]hấp thuận|[Tt]iếp thu|[Cc]ho phép|[Kk]hen|[Cc]ảm ơn|[Cc]húc mừng|[Pp]hê bình|[Tt]uyên dương|[Cc]hia sẻ|[Cc]hưa (?:xem xét|đồng ý|thống nhất|chấp thuận|nhất trí|giải quyết|bố trí)|[Kk]hông (?:đồng ý|thống nhất|chấp thuận|nhất trí)|OK|[Oo]k)(?! giao| phân công| bố trí)(?![\p{L}])/u

/** Votes, clock, who was absent, how it ended: no tasks. */
export const NO_TASK =
  /^(?:\(|\d{1,2} ?(?:h|g|giờ|:) ?\d{0,2}[^,;]{0,24}(?:kết thúc|xong|nghỉ|giải lao|tan|bế mạc)|[Bb]iểu quyết|[Bb]ế mạc|[Kk]ết thúc|[Tt]an họp|[Hh]ọp xong|(?:[Cc]uộc |[Bb]uổi |[Pp]hiên |[Hh]ội nghị |[Bb]iên bản )[^,;]{0,40}(?:kết thúc|bế mạc|lập xong|đã được|được lập|thông qua)|[Bb]iên bản|[Gg]hi chú|[Nn]ơi nhận|[Nn]gười ghi|[Tt]hư ký|[Vv]ắng|[Hh]ọp (?:lại|tiếp|lần|tuần|kỳ)|[Ll]ần họp|[Nn]ghỉ (?:họp|\d)|[Tt]rên đây|100% )/u

/** The first clause tells how things are: "tiến độ còn chậm", "Bệnh viện sẽ xem xét". */
export const TELLS = piecewise(
  /^(?:(?:[-+*•] *)?(?:[Tt]rong )?(?:[Nn]ăm|[Qq]uý|[Tt]háng)[^,;:]{1,24}, )?[^,;:]{0,110}?(?<![\p{L}])(?:đã|đang|sẽ|vẫn|còn (?!lại)|chưa|từng (?:là|có|được|bị|xảy ra|làm|đạt|tham gia)|mới (?:đạt|có|chỉ)|(?<!(?:chuẩn|trang|thiết|dự) )bị|đạt (?:\d|kết quả|yêu cầu)|là|chiếm|cho biết|cho rằng|báo cáo rằng|ghi nhận|biểu dương|đánh giá cao|hoan nghênh|chậm so|thiếu|gặp khó khăn|tăng \d|giảm \d|(?<=đến nay, |qua, |đầu năm, )có (?=\d|hơn|trên|gần))(?![\p{L}])|^(?:\d{1,2}[.)] *|[-+*•] *)?(?:Từ đầu năm|Từ đầu tháng|Từ đầu quý|Trong \d+ tháng|Đến nay|Tính đến)[^;:]{0,60}, (?:có|đạt|hoàn thành) [^;:]{0,20}\d/u,
)

const LOWER_TAIL =
  '(?: (?:xã|huyện|tỉnh|phường|thị trấn|thành phố|Sở|sở|Ban|trường|cơ quan|các [^ ,:;]+(?:, [^ ,:;]+)?))?'
const SHORT_BODY = `(?:(?:các|Các) )?(?:(?:P|TT|Tr|K|BCH|Đ)\\. ?)?\\p{Lu}[\\p{Lu}&./-]{1,9}(?:(?<=\\p{Lu}{2})\\p{Ll}{1,3})?(?: \\p{Lu}[\\p{L}-]*){0,3}${LOWER_TAIL}`

/** "ĐTN, CCB phối hợp …", "GVCN: …": offices by their letters. */
export const SHORT_HOLDER = new RegExp(
  `^${SHORT_BODY}(?:(?:, | và | \\+ | & )${SHORT_BODY})*(?= *:| +(?:[-–] +)?\\p{Ll})`,
  'u',
)

/** Letters that stand for a subject, not for an office. */
export const SUBJECT_LETTERS =
  /^(?:CNTT|CĐS|CCHC|TTHC|DVC|DVCTT|ATTT|ATGT|TTATGT|ANTT|ANQP|QP|AN|GPMB|NTM|PCCC|PCTT|KNTC|XDCB|ĐTC|NSNN|NS|GRDP|FDI|KT|OCOP|VSATTP|ATTP|DTTS|BHYT|BHXH|SXKD|KPI|ISO|QR|HS|SV|VB|KH|NQ|QĐ|CV|BC|TB|KL|GCN|ODA|BOT|PAPI|PCI|GDP|KT-XH|QP-AN)(?![\p{L}-])/u

const holders = listWords(`
  tổ; ban; phòng; khoa; đội; nhóm; bộ phận; kíp; ca; xưởng; phân xưởng; công chức; cán bộ; viên chức; nhân viên; trưởng; phó; thôn; bản; làng;
  buôn; ấp; xóm; khóm; chi hội; chi đoàn; chi bộ; chi ủy; hội; đoàn; công ty; trạm; trường; lớp; khối; kiểm lâm; thú y; khuyến nông; địa chính;
  tư pháp; văn thư; kế toán; thủ quỹ; bảo vệ; y tế; công an; quân sự; dân quân; đảng viên; đoàn viên; bếp; lái xe; xí nghiệp; nhà máy; bệnh viện;
  kỹ thuật; vật tư; hành chính; điều dưỡng; dược; văn phòng; giáo viên; tổng phụ trách; phụ trách; chủ nhiệm; hội trưởng; thường trực; thành viên; mặt trận;
  phụ nữ; nông dân; thanh niên; cựu chiến binh; an toàn; kinh doanh; nhân sự; kế hoạch tài chính; tổ chức hành chính; nhà thầu; tư vấn; giám sát;
  chủ đầu tư; các bên; hai bên; cả; tập thể; đơn vị; cơ quan; anh; chị; em; mọi người; cấp; lãnh đạo; thủ kho; chỉ huy; trung đội; đại đội; tiểu đội;
  tài xế; bác sĩ; trực; thư viện; thiết bị; quản sinh; hợp tác xã; ban quản trị; trại; trang trại; xã; phường; thị trấn; khu phố; tổ dân phố; nhà trường; chính quyền; hạt; đồn; thu ngân; hậu cần; trợ lý; TL; cửa hàng; đại lý; ga; bến; tuyến huyện; trung tâm
`)
const ACTS = anyOf([...modals, ...taskAdverbs, ...taskVerbs])
const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.&/'‑-]*"

/** "Các làng đăng ký …", "Công chức địa chính xã cắm mốc …": who, up to the verb. */
export const LOOSE_HOLDER = new RegExp(
  `^(?!${ACTS}${WORD_END})(?:(?:[Cc]ác|[Mm]ỗi|[Tt]ừng|[Tt]oàn thể|[Tt]ất cả(?: các)?|[Hh]ai|[Cc]ả|\\d+) ${WORD}|${anyOf(withCapitals(holders))}${WORD_END})(?:(?: - |,? và |, (?=\\p{Lu}|${anyOf(holders)}${WORD_END})| )${WORD}){0,7}?(?= *:| +${ACTS}${WORD_END})`,
  'u',
)

/** Right behind the one who is charged: a verb of doing. */
export const ACTS_NEXT = new RegExp(`^ *:? *(?:${ACTS}|phụ trách|lo|theo dõi)${WORD_END}`, 'u')

const ADDRESSED = `(?:${anyOfInAnyCase(honorifics.filter((one) => one.length > 1))}|[Tt]hầy|[Cc]ô|[Ss]ếp|[Bb]ác|[Cc]hú|[AaCc]\\.?|[Aa]/c)`
/** "Khoa Dược dự trù …": an office by its name, where no known verb tells where it ends. */
export const NAMED_HOLDER = new RegExp(
  `^(?:(?:[Cc]ác|[Hh]ai|[Tt]oàn) )?${anyOf(withCapitals(holders))}(?: \\p{Lu}[\\p{L}\\p{M}]*(?:(?: và| [-–]|,) (?=\\p{Lu}))?)+(?= \\p{Ll})`,
  'u',
)

/** "Về công tác cán bộ" alone on its line: a topic, nobody's task. */
export const TOPIC_LINE =
  /^(?:Về|Công tác|Lĩnh vực|Nội dung|Nhiệm vụ|Vấn đề|Kết quả|Tình hình|Đánh giá chung|Chuyên đề)(?![\p{L}])[^.;,:]{2,80}$/u

export const PERSON_HOLDER = new RegExp(`^(?:\\d+ )?${ADDRESSED}(?![\\p{L}])`, 'u')

const CALLED = `${ADDRESSED} \\p{Lu}[\\p{L}']*(?: \\p{Lu}[\\p{L}']*)*`

/** "Thầy Trọng lo …", "A. Nam + C. Hoa: …": people by how they are called. */
export const CALLED_HOLDER = new RegExp(
  `^${CALLED}(?:(?:, | và | \\+ | & )(?:${CALLED}|\\p{Lu}\\p{Ll}+))*(?= *:| +(?:[-–] +)?\\p{Ll})`,
  'u',
)

/** A few words before a colon, none of them a topic: who is charged. */
export const BEFORE_COLON = piecewise(/^[^:,;.]{2,40}(?=: )/u)

/** Verbs of order in front of the one who is charged. */
export const ORDER_LEAD = new RegExp(`^${anyOf(withCapitals(strongPerformatives))}${WORD_END} *`, 'u')

/** What a participant says for himself. */
export const ASKS =
  /^ *(?:đề nghị|đ\/n|xin|kiến nghị|đề xuất|báo cáo|b\/c|mong|ý kiến|nhất trí|cho biết|cho rằng|phản ánh|giải trình|hỏi|em |tôi )/iu

/** "2 tuần/lần HTX …". */
export const EVERY_LEAD = /^\d+ (?:ngày|tuần|tháng|quý|năm)\/lần,? +/u

/** "Hằng tháng, …", "Định kỳ 6 tháng, …". */
export const RECURRING_LEAD = new RegExp(
  `^(?:[Đđ]ịnh kỳ(?: ${anyOf(recurringTimes.flatMap(({ words }) => words))}| \\d+ tháng)?|${anyOf(withCapitals(recurringTimes.flatMap(({ words }) => words)))})(?: trước ngày \\d{1,2})?, *`,
  'u',
)

export const ARROW_BEFORE = /(?:→|⇒|➔|=>|->) *$/u

/** A line without a mark in which a body speaks for itself. */
export const OWN_WORDS =
  /^ *:? *(?:cũng |đã )?(?:cam kết|hứa|xin|tiếp thu|kiến nghị|đề nghị|đề xuất|giải trình|nhất trí|thống nhất|cảm ơn|mong)(?![\p{L}])/u

/** Behind the name of one who is charged: verbs that elsewhere make an order of what he says. */
export const DIRECTS = new RegExp(
  `^ *:? *(?:${anyOf(taskAdverbs)}${WORD_END} +)*(?:chỉ đạo|đôn đốc|phân công|quán triệt|giao|yêu cầu|nhắc)(?![\\p{L}])`,
  'u',
)
