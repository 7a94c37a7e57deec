import { atEnd } from '#vietnamese/quick-pattern.ts'
import { anyOf, WORD_END } from '#vietnamese/word-pattern.ts'
import { reportingVerbs, strongPerformatives, weakPerformatives } from './verbs.ts'

/** Behind a person: "từng lưu ý", "trước đó đã yêu cầu": said at another time, told here as background. */
export const SAID_BEFORE = new RegExp(
  `^(?: *\\([^()\\n]{1,24}\\))?(?:,| [-–])? *(?:(?:cũng |đã |nhiều lần |trước đây |trước đó )*từng|(?:trước đó|trước đây)(?:,? (?:đã|cũng))+)(?: nhiều lần)? (?:${anyOf([...reportingVerbs, ...strongPerformatives, ...weakPerformatives])}|ước tính|dự báo|tính toán|viết|ký)${WORD_END}`,
  'u',
)

/** In front of a person: a paper that bears the name, by which something is done. */
export const BY_PAPER =
  /(?<![\p{L}])(?:theo|thực hiện|căn cứ|tại|chấp hành|thi hành) (?:(?:tinh thần|nội dung) )?(?:quyết định|chỉ thị|công điện|nghị định|thông tư|lệnh|công văn)(?: [^,.;:\n]{1,60}?)? của (?:đồng chí |ông |bà )?$/iu

/** "triển khai ý kiến chỉ đạo của đồng chí Tổng Bí thư …": whose word is carried out here. */
export const CARRIED_OUT =
  /(?<![\p{L}])(?:theo|triển khai|thực hiện|căn cứ|chấp hành) (?:(?:tinh thần|nội dung|các|những) )?(?:ý kiến )?(?:chỉ đạo|kết luận|ý kiến|chủ trương|phân công)(?: [^,.;:\n]{1,40}?)? của (?:đồng chí |ông |bà )?$/iu

/** "biểu quyết miễn nhiệm … đối với các ông: A - nguyên Giám đốc …; B": a list of those whose office is voted on. */
export const VOTED_ON =
  /(?<![\p{L}])(?:miễn nhiệm|bãi nhiệm|cho thôi|bầu(?: bổ sung)?) (?!cử)[^.\n]{0,160}? đối với (?:các )?(?:(?:đồng chí|ông|bà)(?![\p{L}])[^\n]{0,900})?$/u

/** In front of a person: words of his that somebody else brings up. */
export const QUOTED_WORDS =
  /(?<![\p{L}])(?:(?:nhắc lại|dẫn lại|dẫn|trích|trích dẫn|thấm nhuần|khắc ghi|ghi nhớ|noi theo|làm theo) (?:(?:những|các|một) )?(?:câu nói|câu|lời|quan điểm|tư tưởng|phát biểu|bài phát biểu|bài viết|chỉ đạo|nhận định|ý kiến)|(?:đúng )?như (?:câu nói|lời (?:dạy|căn dặn)))(?: \p{Ll}+){0,4} của (?:đồng chí |ông |bà )?$/iu

/** Behind a person: who sends flowers, a letter or a wire is not there. */
export const SENT_WISHES =
  /^,?(?: (?:đã|cũng|vừa|còn))* gửi (?:tặng )?(?:lẵng hoa|vòng hoa|hoa|thư(?! ký)|điện|bức điện|thông điệp)(?![\p{L}])/u

/** In front of and behind a person: whom something was told at another time. */
export const TOLD_TO =
  /(?<![\p{L}])(?:nêu|kiến nghị|phản ánh|đề đạt|đề xuất|bày tỏ|trình bày|báo cáo|kể|nói|chia sẻ)(?: [^,.;]{0,30})? với (?:đồng chí |ông |bà )?$/iu
export const OTHER_TIME =
  /^,? (?:(?:chiều|sáng|trưa|tối|hôm) (?:qua|hôm qua|hôm kia|hôm trước)|hôm (?:qua|kia|trước)|(?:tuần|tháng|năm) (?:trước|ngoái|qua)|trước đó|mới đây|hồi (?:tháng|năm|đầu|cuối|giữa))(?![\p{L}])/u

/** Whom a punishment is for, in front of and behind the name. */
export const PUNISHED =
  /(?<![\p{L}])(?:kỷ luật|khởi tố|cách chức|cảnh cáo|khai trừ|truy tố|bắt tạm giam)(?: [^.;]{0,70})? đối với (?:đồng chí |ông |bà )?$/iu
export const IS_PUNISHED =
  /^,?(?: [^,.;]{1,60},?)? (?:đã |vừa )?bị [^.;]{0,50}?(?:kỷ luật|khởi tố|cách chức|khai trừ|truy tố|tạm giam|bắt giữ|tuyên phạt)(?![\p{L}])/u

/** "vụ tai nạn làm anh … tử vong". */
export const HURT_BY = /(?<![\p{L}])(?:làm|khiến) (?:(?:anh|chị|ông|bà|em|cháu) )?$/iu
export const IS_HURT = /^(?: *\([^()]*\))?[^.;]{0,30} (?:tử vong|thiệt mạng|bị thương|chết)(?![\p{L}])/u

/** From the start of a sentence up to a person: another meeting, or another day that is written. */
export const AT_OTHER_MEETING =
  /(?:^|[.!?”"] +|\n)(?:Tại|Trong|Ở) (?:hội nghị|hội thảo|tọa đàm|diễn đàn|buổi|cuộc|phiên|kỳ|lễ)(?![\p{L}])[^.;\n,]* (?:mới đây|trước đó|trước đây|gần đây|hồi (?:đầu |cuối |giữa )?(?:tháng|năm)|(?:tuần|tháng|năm) (?:trước|ngoái))(?![\p{L}])[^.;\n,]{0,20},(?:[^.;\n]|(?<=(?:GS|TS|ThS|BS|KTS)\.?)[.\n])*$/u
export const ON_OTHER_DAY = /(?:^|[.!?”"] +|\n)Trước đó,? [^.;\n]{0,40}ngày \d{1,2}[/-]\d{1,2}[^.;\n]*$/u

/** "…, Thủ tướng nói.": who said so ends the sentence. */
export const OLD_WORDS_END = atEnd(new RegExp(`, [^,.;:]{2,60} ${anyOf(reportingVerbs, 'fromEnd')} *[.]?$`, 'u'))
