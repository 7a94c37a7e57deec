import { provinces } from '#vietnamese/provinces.ts'
import { anyOf, anyOfInAnyCase, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { bodyHeads, bodyLevels, bodyQuantifiers, bodyShorts, doubtfulHeads, notBodies, peopleTold } from './bodies.ts'
import { postHeads } from './posts.ts'
import { taskHolders } from './task-holders.ts'
import { modals, taskAdverbs, taskVerbs } from './verbs.ts'

export const QUANTIFIERS = `${anyOf(withCapitals(bodyQuantifiers))}${WORD_END} +`
export const NOT_BODY = `(?!${anyOf(withCapitals(notBodies))}${WORD_END})`
export const SHORT = `(?:${anyOf(bodyShorts)}${WORD_END}|(?:P|TT|CA)\\. ?(?=\\p{Lu})|(?:P|TT|TTr)(?= \\p{Lu}))`
export const SAFE = `(?:${NOT_BODY}${anyOf([...withCapitals([...bodyHeads, ...taskHolders]), 'UBND', 'HĐND', 'MTTQ', 'HTX', 'VNPT'])}${WORD_END}|${SHORT})`
export const DOUBTFUL = `${NOT_BODY}${anyOf(withCapitals(doubtfulHeads))}${WORD_END}`
export const LEVEL = `(?= +(?:\\p{Lu}|${anyOf(bodyLevels)}${WORD_END}))`
const TOLD = `(?:[Cc]ác|[Tt]oàn thể|[Mm]ỗi|[Tt]ừng) +${anyOf(peopleTold)}${WORD_END}`
/** "Bạc Liêu cần …": a province by its bare name, where what it must do follows. */
const PLACE = `(?:TP\\.? ?HCM|(?:(?:[Tt]hành phố|TP\\.?) ?)?${anyOf(provinces)})(?= +${anyOf([...modals, ...taskAdverbs])}${WORD_END})`
/** "đề nghị thôn công khai …": a bare word of level right behind the verb of order, where what it must do follows. */
const ASKED = `(?<=(?:đề nghị|yêu cầu|giao|Đề nghị|Yêu cầu|Giao) )(?:thôn|bản|làng|ấp|buôn|khóm|xóm|tổ|trường|phòng|đội|khoa|trạm|chi bộ|chi đoàn|lớp|khối)(?= +${anyOf([...modals, ...taskAdverbs, ...taskVerbs])}${WORD_END})`
/** "trong nhiệm kỳ tới, Hội cần …": a bare word of body in a capital, where what it must do follows. */
const ALONE = `(?:Hội|Đoàn|Trường|Viện|Phòng|Ban|Đội|Khoa|Trạm|Tổ|Vụ|Khối|Đài|Báo)(?= +(?:${anyOf(modals)})${WORD_END})`
/** "tổ chức Hội nghị", "các vụ tai nạn": no bodies, whatever follows. */
const HOLDS_EVENT =
  '(?![Tt]ổ chức (?:các|Hội nghị|Hội thảo|Hội thi|Lễ|Đại hội|Ngày|Tuần|Tháng|Chương trình|Cuộc|Đoàn|Đêm|Giải|Kỳ|Phiên|Tết)|(?:[Tt]ất cả )?[Cc]ác vụ \\p{Ll}|[Mm]ọi vụ \\p{Ll})'
export const NAME = `${HOLDS_EVENT}(?:${TOLD}|${PLACE}|${ASKED}|${ALONE}|(?:${QUANTIFIERS})?${SAFE}|${QUANTIFIERS}${DOUBTFUL}|${DOUBTFUL}${LEVEL})`
export const NEXT_LEVEL =
  /^, (?:thành, thị|thành phố|thị xã|thị trấn|phường|quận|thành|thị)(?= *(?:[,;:.]|và|trực thuộc|\p{Ll}+ ))(?! (?:lập|công))/u

export const NEXT_BODY = new RegExp(`^(?:,|…| *,? và| -|, cùng| cùng) +${NAME}`, 'u')
/** "Phòng Văn hóa - Xã hội", "Phòng Kinh tế – Hạ tầng": the second half of a name, not a person or a post after a dash. */
export const SECOND_HALF = new RegExp(
  `^ ?[-–] ?(?!${anyOfInAnyCase(postHeads)}${WORD_END})\\p{Lu}[\\p{Ll}\\p{M}]+(?= \\p{Ll})`,
  'u',
)

export const stopWords = [
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
  'ra',
  'này thì',
  'với',
  'hết',
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

/** "ngành giáo dục": what comes after names the branch. */
export const BRANCH = /(?<![\p{L}])[Nn]gành +(?:giáo dục|thanh tra|kiểm toán|bảo hiểm|kiểm sát)(?![\p{L}])/uy

/** Words that only look like the verb of what the body does: "công bố trí", "cấp huyện". */
export const NOT_VERB =
  /^ +(?:công bố trí|giao (?:thông|dịch|lưu)|đầu mối|kết nghĩa|cấp (?:huyện|xã|tỉnh|phường|trên|dưới|cơ sở|ủy|trung ương|phòng|sở|bộ))(?![\p{L}])|^ +mở (?=\p{Lu})/u

/** After "các", "những" stands a noun, whatever it is elsewhere ("chính quyền các cấp"). */
export const PLURAL_BEFORE = /(?<![\p{L}])(?:các|những|mọi|từng|mỗi)$/u
export const FUNCTION_WORD = new RegExp(
  `^ +(?:${anyOf([...modals, 'để', 'trong', 'theo', 'được', 'là', 'có', 'với', 'do'])})${WORD_END}`,
  'u',
)

/** What stands before a word that is a verb elsewhere and goes on with the name here: "Giáo dục và (đào tạo)", "dự án (đầu tư)". */
export const NAME_GOES_ON =
  /(?:(?:Kế hoạch|Giáo dục|Nông nghiệp|giáo dục|kế hoạch) và|Quản lý (?:các )?dự án|dự án đầu tư|\u201a|phòng,|Ngoại)$/u

/** "UBND TP. Hà Nội": the stop belongs to the short form. */
export const CITY_SHORT = /^ (?:TP|Tp|TX|TT|P|Q|H|X)\. ?(?=\p{Lu})/u
