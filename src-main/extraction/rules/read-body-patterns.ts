import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { bodyHeads, bodyLevels, bodyQuantifiers, bodyShorts, doubtfulHeads, notBodies, peopleTold } from './bodies.ts'

export const QUANTIFIERS = `${anyOf(withCapitals(bodyQuantifiers))}${WORD_END} +`
export const NOT_BODY = `(?!${anyOf(withCapitals(notBodies))}${WORD_END})`
export const SHORT = `(?:${anyOf(bodyShorts)}${WORD_END}|(?:P|TT|CA)\\. ?(?=\\p{Lu})|(?:P|TT|TTr)(?= \\p{Lu}))`
export const SAFE = `(?:${NOT_BODY}${anyOf([...withCapitals(bodyHeads), 'UBND', 'HĐND', 'MTTQ', 'HTX', 'VNPT'])}${WORD_END}|${SHORT})`
export const DOUBTFUL = `${NOT_BODY}${anyOf(withCapitals(doubtfulHeads))}${WORD_END}`
export const LEVEL = `(?= +(?:\\p{Lu}|${anyOf(bodyLevels)}${WORD_END}))`
const TOLD = `(?:[Cc]ác|[Tt]oàn thể|[Mm]ỗi|[Tt]ừng) +${anyOf(peopleTold)}${WORD_END}`
export const NAME = `(?:${TOLD}|(?:${QUANTIFIERS})?${SAFE}|${QUANTIFIERS}${DOUBTFUL}|${DOUBTFUL}${LEVEL})`
export const NEXT_LEVEL =
  /^, (?:thành, thị|thành phố|thị xã|thị trấn|phường|quận|thành|thị)(?= *(?:[,;:.]|và|trực thuộc|\p{Ll}+ ))(?! (?:lập|công))/u

export const NEXT_BODY = new RegExp(`^(?:,|…| *,? và| -|, cùng| cùng) +${NAME}`, 'u')
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
]

/** "ngành giáo dục": what comes after names the branch. */
export const BRANCH = /(?<![\p{L}])[Nn]gành +(?:giáo dục|thanh tra|kiểm toán|bảo hiểm|kiểm sát)(?![\p{L}])/uy

/** Words that only look like the verb of what the body does: "công bố trí", "cấp huyện". */
export const NOT_VERB =
  /^ +(?:công bố trí|giao (?:thông|dịch|lưu)|đầu mối|kết nghĩa|cấp (?:huyện|xã|tỉnh|phường|trên|dưới|cơ sở|ủy|trung ương|phòng|sở|bộ))(?![\p{L}])|^ +mở (?=\p{Lu})/u

/** What stands before a word that is a verb elsewhere and goes on with the name here: "Giáo dục và (đào tạo)", "dự án (đầu tư)". */
export const NAME_GOES_ON =
  /(?:(?:Kế hoạch|Giáo dục|Nông nghiệp|giáo dục|kế hoạch) và|Quản lý (?:các )?dự án|dự án đầu tư|\u201a|phòng,|Ngoại)$/u
