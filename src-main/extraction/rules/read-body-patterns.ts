import { provinces } from '#vietnamese/provinces.ts'
import { anyOf, anyOfInAnyCase, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import {
  bodyHeads,
  bodyLevels,
  bodyQuantifiers,
  bodyShorts,
  dashedPlaces,
  doubtfulHeads,
  notBodies,
  peopleTold,
} from './bodies.ts'
import { plainPostHeads } from './posts.ts'
import { taskHolders } from './task-holders.ts'
import { modals, plainVerbs, taskAdverbs, taskVerbs } from './verbs.ts'

export const QUANTIFIERS = `${anyOf(withCapitals(bodyQuantifiers))}${WORD_END} +`
export const NOT_BODY = `(?!${anyOf(withCapitals(notBodies))}${WORD_END})`
export const SHORT = `(?:${anyOf(bodyShorts)}${WORD_END}|(?:P|TT|CA)\\. ?(?=\\p{Lu})|(?:P|TT|TTr)(?= \\p{Lu}))`
export const SAFE = `(?:${NOT_BODY}${anyOf([...withCapitals([...bodyHeads, ...taskHolders]), 'UBND', 'HĐND', 'MTTQ', 'HTX', 'VNPT'])}${WORD_END}|${SHORT})`
export const DOUBTFUL = `${NOT_BODY}${anyOf(withCapitals(doubtfulHeads))}${WORD_END}`
export const LEVEL = `(?= +(?:\\p{Lu}|${anyOf(bodyLevels)}${WORD_END}))`
const TOLD = `(?:[Cc]ác|[Tt]oàn thể|[Mm]ỗi|[Tt]ừng) +${anyOf(peopleTold)}${WORD_END}`
/** "Bạc Liêu cần …": a province by its bare name, where what it must do follows. */
const PLACE = `(?:TP[.\u2024]? ?HCM|(?:(?:[Tt]hành phố|TP[.\u2024]?) ?)?${anyOf(provinces)})(?= +${anyOf([...modals, ...taskAdverbs])}${WORD_END})`
/** "đề nghị thôn công khai …", "đề nghị TP. Mường Lay tập trung …": a bare word of level or a town right behind the verb of order, where what it must do follows. */
const ASKED = `(?<=(?:đề nghị|yêu cầu|giao|phân công|Đề nghị|Yêu cầu|Giao|Phân công) )(?:(?:\\d{1,2}|hai|ba|bốn|năm) (?:nhóm|đoàn)|(?:(?:\\d{1,2}|hai|ba|bốn|năm) )?(?:thôn|bản|làng|ấp|buôn|khóm|xóm|tổ|trường|phòng|đội|khoa|trạm|chi bộ|chi đoàn|lớp|khối)|(?:TP|Tp|TX|Tx|TT)[.\u2024]? ?\\p{Lu}[\\p{Ll}\\p{M}]+(?: \\p{Lu}[\\p{Ll}\\p{M}]+){0,3})(?= +${anyOf([...modals, ...taskAdverbs, ...taskVerbs])}${WORD_END})`
/** "trong nhiệm kỳ tới, Hội cần …": a bare word of body in a capital, where what it must do follows. */
const ALONE = `(?:(?<=(?:thời gian tới|năm tới|nhiệm kỳ tới),? )(?:hội|cụm|khối|ngành|đoàn|trường|xã|phường|huyện|tỉnh|công đoàn|chi bộ)(?= +(?:${anyOf(modals)})${WORD_END})|Hội(?= +(?:${anyOf([...taskAdverbs, ...taskVerbs])})${WORD_END})(?! (?:thảo|họp|chẩn|chợ|đồng))|(?:Hội|Đoàn|Trường|Viện|Phòng|Ban|Đội|Khoa|Trạm|Tổ|Vụ|Khối|Đài|Báo)(?= +(?:${anyOf(modals)})${WORD_END}))`
/** "tổ chức Hội nghị", "các vụ tai nạn": no bodies, whatever follows. */
const HOLDS_EVENT =
  '(?![Tt]ổ chức (?:các|Hội nghị|Hội thảo|Hội thi|Lễ|Đại hội|Ngày|Tuần|Tháng|Chương trình|Cuộc|Đoàn|Đêm|Giải|Kỳ|Phiên|Tết)|(?:[Tt]ất cả )?[Cc]ác vụ \\p{Ll}|[Mm]ọi vụ \\p{Ll})'
/** "cơ sở", "trụ sở": the half of a word is no body. */
const WHOLE_WORD = '(?<!(?:[Cc]ơ|[Tt]rụ|[Hh]ội) (?=sở))'
export const NAME = `${WHOLE_WORD}${HOLDS_EVENT}(?:${TOLD}|${PLACE}|${ASKED}|${ALONE}|(?:${QUANTIFIERS})?${SAFE}|${QUANTIFIERS}${DOUBTFUL}|${DOUBTFUL}${LEVEL})`
export const NEXT_LEVEL =
  /^, (?:thành, thị|thành phố|thị xã|thị trấn|phường|quận|thành|thị)(?= *(?:[,;:.]|và|trực thuộc|\p{Ll}+ ))(?! (?:lập|công))/u

/** What joins a body to the next, in the order in which they are tried. */
export const JOINTS = [/^, +/u, /^… +/u, /^ *,? và +/u, /^ - +/u, /^, cùng +/u, /^ cùng +/u]
/** "Phòng Văn hóa - Xã hội", "Phòng Kinh tế – Hạ tầng": the second half of a name, not a person or a post after a dash. */
export const SECOND_HALF = new RegExp(
  `^ ?[-–] ?(?:${anyOf(dashedPlaces)}${WORD_END}|(?!${anyOfInAnyCase(plainPostHeads)}${WORD_END})\\p{Lu}[\\p{Ll}\\p{M}]+(?= \\p{Ll}))`,
  'u',
)

export const stopWords = [
  'trên cơ sở',
  'trên tinh thần',
  'nên',
  'vì',
  'trong',
  'khi',
  'để',
  'nhằm',
  'theo',
  'có',
  'được',
  'vào',
  'ngay',
  'nếu',
  'thì',
  'mà',
  'trước',
  'sau',
  'từ',
  'căn cứ',
  'là',
  'tại',
  'thêm',
  'do',
  'không',
  'cho',
  'hoàn',
  'như',
  'cùng với',
  'rằng',
  'thông qua',
  'bằng',
  'đến',
  'nơi',
  'vi phạm',
  'ra',
  'này thì',
  'với',
  'hết',
  'cấm',
  'dựa trên',
  'tối thiểu',
  'kiến nghị',
  'cho biết',
  'cho rằng',
  'khẳng định',
  'đề nghị',
  'dự và',
  'ghi nhận',
  'biểu dương',
  'nhấn mạnh',
  'chia sẻ',
  'bày tỏ',
  'hoan nghênh',
  'khen ngợi',
  'cảm ơn',
  'chúc mừng',
  'nhìn nhận',
  'nhận định',
  'nêu rõ',
  'phát biểu',
  'cho hay',
  'kết luận',
  'kết luận,',
  'tin tưởng',
]

/** "Bộ trưởng Quốc phòng (tổ chức …)": here "phòng" is no office. */
export const NO_OFFICE = /[Qq]uốc phòng$/u

/** "phối hợp với Văn phòng | tham mưu …": what the office is to do, no part of its name. */
export const ADVISING_OFFICE = /(?<![\p{L}])[Vv]ăn phòng$/u
export const ADVISES_NEXT = /^ tham mưu(?! (?:tổng hợp)(?![\p{L}]))(?![\p{L}])/u

/** "ngành giáo dục": what comes after names the branch. */
export const BRANCH = /(?<![\p{L}])[Nn]gành +(?:giáo dục|thanh tra|kiểm toán|bảo hiểm|kiểm sát)(?![\p{L}])/uy

/** The same behind another body ("Bộ Nội vụ và ngành | thanh tra"). */
export const BRANCH_BEFORE = /(?<![\p{L}])[Nn]gành$/u
export const BRANCH_NEXT = /^ +(?:giáo dục|thanh tra|kiểm toán|bảo hiểm|kiểm sát)(?![\p{L}])/u

/** Words that only look like the verb of what the body does: "công bố trí", "cấp huyện". */
export const NOT_VERB =
  /^ +(?:công bố trí|còn lại|trong nước|có liên quan|giao (?:thông|dịch|lưu)|đầu mối|kết nghĩa|cấp (?:huyện|xã|tỉnh|phường|trên|dưới|cơ sở|ủy|trung ương|phòng|sở|bộ))(?![\p{L}])|^ +mở (?=\p{Lu})/u

/** After "các", "những" stands a noun, whatever it is elsewhere ("chính quyền các cấp"). */
export const PLURAL_BEFORE = /(?<![\p{L}])(?:các|những|mọi|từng|mỗi)$/u
export const FUNCTION_WORD = new RegExp(
  `^ +(?:${anyOf([...modals, 'để', 'trong', 'theo', 'được', 'là', 'có', 'với', 'do'])})${WORD_END}`,
  'u',
)

/** What stands before a word that is a verb elsewhere and goes on with the name here: "Giáo dục và (đào tạo)", "dự án (đầu tư)". */
export const NAME_GOES_ON =
  /(?:(?:Kế hoạch|Giáo dục|Nông nghiệp|giáo dục|kế hoạch) và|Quản lý (?:các )?dự án|dự án đầu tư|\u201a|phòng,|Ngoại)$/u

/** "đơn vị thi công cần …": by its trade the body is named, where what it must do follows. */
export const TRADE_NEXT = new RegExp(
  `^ +(?:thi công|sản xuất|tư vấn|vận hành|thiết kế|cung cấp|cung ứng|khai thác|quản lý|giám sát|vận tải)${WORD_END}(?: \\p{Ll}[\\p{Ll}\\p{M}]*){0,3}?(?=,? +${anyOf(modals)}${WORD_END}| *: |, (?:nhất là|bao gồm|gồm|đặc biệt là) )`,
  'u',
)
export const TRADE_HEAD = /(?:đơn vị|doanh nghiệp|cơ sở|nhà thầu|tổ chức|công ty|hộ|cơ quan)$/u

/** What JOINTS, NEXT_LEVEL, SECOND_HALF and CITY_SHORT begin with: elsewhere in a name none of them is tried. */
export const JOINT = /^(?:[,…–-]| *(?:[,–-]|và|cùng |(?:TP|Tp|TX|TT|P|Q|H|X)\.))/u

/** "UBND TP. Hà Nội": the stop belongs to the short form. */
export const CITY_SHORT = /^ (?:TP|Tp|TX|TT|P|Q|H|X)\. ?(?=\p{Lu})/u

/** The list of places behind a level in the plural: "UBND các xã Thu Lâm". */
export const SHARED_LEVEL =
  /(?:[Cc]ác|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|[Bb]ảy|\d) (?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|thôn|bản|ấp)(?:,[^,]{2,20})* \p{Lu}[^.;:]*$/u
export const NEXT_PLACE =
  /^(?:, |,? và )\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+| \d+){0,2}(?=,| và \p{Lu}| (?:cần|phải|được|tiếp tục|chủ động|khẩn trương|tập trung|tích cực|tăng cường|rà soát|phối hợp|thực hiện|triển khai|chỉ đạo|tổ chức|xây dựng|báo cáo|có trách nhiệm)(?![\p{L}])|$)/u

/** "Ban Chỉ đạo | diễn tập khu vực phòng thủ": the field of a board, a verb elsewhere. */
export const BOARD_BEFORE = /(?:[Bb]an [Cc]hỉ đạo|BCĐ)$/u
export const BOARD_FIELD =
  /^ (?:diễn tập|cải cách (?:hành chính|tư pháp)|chuyển đổi số|giải phóng mặt bằng|tổng điều tra|điều tra)(?![\p{L}])/u

/** "Cục Quản lý | khám chữa bệnh": what an office of this name looks after, a verb elsewhere. */
export const MANAGES = /(?:[Cc]ục|Vụ|Phòng) [Qq]uản lý$/u
export const MANAGED =
  /^ (?:khám|xây dựng|đầu tư|đăng ký|bảo trì|khai thác|đấu thầu|vận hành|vận tải|cấp phép|thi công|giám sát|kiểm định)(?![\p{L}])/u

/** "ngành giáo dục | , y tế có …": the next field of the same word, where what they are to do follows. */
export const OF_BRANCH = /(?<![\p{L}])[Nn]gành \p{Ll}[^.;:]*$/u
export const NEXT_FIELD = new RegExp(
  `^(?:, |,? và )(?:y tế|giáo dục|tài chính|ngân hàng|nông nghiệp|công thương|xây dựng|giao thông|nội vụ|tư pháp|thuế|hải quan|công an|quân đội|văn hóa|du lịch|thể thao|lao động|môi trường|thủy lợi|kiểm lâm|điện lực|viễn thông|bưu chính|thanh tra|kiểm sát|bảo hiểm)(?=,? và \\p{Ll}|, \\p{Ll}| (?:có|${anyOf([...modals, ...taskAdverbs, ...taskVerbs])})${WORD_END})`,
  'u',
)

/** Everyday verbs of several syllables, and of one, which may also be the second half of a name ("Chăn nuôi"). */
const plainVerb = (isLong: boolean): RegExp =>
  new RegExp(`^ +${anyOf(plainVerbs.filter((one) => one.includes(' ') === isLong))}${WORD_END}`, 'u')
export const LONG_VERB = plainVerb(true)
export const SHORT_VERB = plainVerb(false)
const LEVEL_LAST = `(?<![\\p{L}])${anyOf(bodyLevels)}`
/** A name that is whole: behind its level, a capital with its second half, two capitals. */
export const WHOLE_NAME = new RegExp(
  `(?:${LEVEL_LAST}|\\p{Lu}[\\p{L}\\p{M}]* (?:\\p{Lu}|\\p{Ll})[\\p{L}\\p{M}]*)$`,
  'u',
)
/** The same, or a name of one capital, or several of a kind. */
export const LIKELY_NAME = new RegExp(
  `(?:${LEVEL_LAST}|\\p{Lu}[\\p{L}\\p{M}&.-]*(?: \\p{Ll}[\\p{L}\\p{M}]*){0,3}|(?:[Cc]ác|[Mm]ỗi|[Tt]ừng) \\p{Ll}+(?: \\p{Ll}+)?)$`,
  'u',
)
