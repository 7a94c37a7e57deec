import { piecewise } from '#vietnamese/quick-pattern.ts'
import { WORD_END, WORD_START } from '#vietnamese/word-pattern.ts'
import { fieldLabels } from './line-words.ts'

export const SUBJECT_LEAD =
  /^(?:,| *[-–]| *\()? *(?:đã |cùng |(?:đến |tới |về |tham )?dự(?:,| và| và chỉ đạo,| và chỉ đạo,? và)? |trực tiếp |làm |thay mặt [^,;.]{3,60} )*/u
export const CHAIRING =
  /(?<!đơn vị )(?<!cơ quan )(?:đồng chủ trì|cùng chủ trì|chủ trì|chủ tọa|điều hành)(?!,(?! (?:có|dự|cùng dự|tham dự|với sự|cùng tham)(?![\p{L}]))|,? *(?:phối hợp|cùng với)| (?:xây dựng|tham mưu|giải quyết|rà soát|thực hiện|triển khai|lập|Viện|Trung tâm|Công ty|Tập đoàn|Tổng công ty|Quỹ|dự án|hệ thống|mạng lưới|nền tảng|doanh nghiệp|nhà máy)(?![\p{L}]))/u

export const UNDER =
  /(?:(?:[Dd]ưới|[Vv]ới|[Cc]ó) sự (?:đồng )?(?:chủ trì|chủ tọa|điều hành|chủ trì, điều hành)(?: trực tiếp)? của|do)\s*$/u
export const CHAIRS_ALL = piecewise(
  new RegExp(
    `${WORD_START}(?:[Dd]ự và |[Đđ]ến dự và |[Tt]ham dự và )?(?:đồng |cùng )?[Cc]hủ (?:trì|tọa)(?: (?:hội nghị|buổi|cuộc|phiên|kỳ|lễ|diễn đàn|hội thảo|tọa đàm|đại hội|họp|chương trình)[^,.;:]{0,30})? *(?:(?: có| gồm| là)${WORD_END}|:)`,
    'iu',
  ),
)

/** "… đã kiểm tra … và chủ trì họp": a second verb of the same sentence. */
export const ALSO_CHAIRS =
  /^ [^,;.:]{0,140} và (?:trực tiếp )?chủ trì (?:họp|cuộc họp|buổi họp|hội nghị|phiên họp|buổi làm việc|giao ban)(?![\p{L}])/u

export const TOGETHER = /^,? *(?:đã )?(?:(?<joint>đồng|cùng) )?chủ (?:trì|tọa)(?!,? phối hợp)(?![\p{L}])/u

/** "- Ông X, Chi cục trưởng - Chủ trì", "Bà Y (chủ tọa)": behind the one person of the line. */
export const ENDS_IN_CHAIR = piecewise(
  /^[^;\n]{0,90}?(?:[-–(,:] *|\p{Lu}[\p{L}]* )(?:đồng )?[Cc]hủ (?:trì|tọa)(?: (?:cuộc họp|hội nghị|phiên họp|họp))?\)?[.;]?$/u,
)

/** "Chủ trì tại hội nghị, Thủ tướng … nêu …", "Chủ trì và phát biểu, …": what he does in front of who it is. */
export const CHAIRS_FIRST =
  /^ *(?:Trực tiếp )?(?:Chủ trì|Chủ tọa|Điều hành)(?! và phối hợp|,? phối hợp)(?![\p{L}])[^;:]{0,130}, *$/u

/** Among the posts behind a name: "– Chủ trì hội nghị –". */
export const CALLED_CHAIR = /[-–(,] *(?:là |người |đồng |cùng )*chủ (?:trì|tọa)(?![\p{L}])/iu

/** "Đoàn giám sát … do | X | làm trưởng đoàn đã làm việc với …": where nobody presides, who leads those who came. */
export const LED_BY =
  /^(?:[^.;]{0,60}[,:–-] *)?(?:Đoàn|Tổ|Ủy ban|UBND|HĐND|Ban|Bộ|Sở)(?![\p{L}])(?:(?!(?:với|tiếp|đón) Đoàn)[^.;])* do $/u
export const LEADS =
  /^,? làm (?:trưởng đoàn|tổ trưởng)(?![\p{L}]),?(?: (?:đã|vừa|có|đến|tới|tiến hành|về|tổ chức|buổi))* (?:làm việc|kiểm tra|giám sát|khảo sát|tiếp xúc|thị sát|đi kiểm tra|đi khảo sát)(?![\p{L}])/iu

/** In a caption: who is shown in the chair. */
export const SHOWN_CHAIRING =
  /(?<![\p{L}])(?:chủ trì|chủ tọa|điều hành) (?:hội nghị|cuộc họp|phiên họp|buổi họp|kỳ họp|buổi làm việc|hội thảo|tọa đàm|họp)(?![\p{L}])/iu

/** A picture of another day. */
export const OLD_PICTURE = /(?:[Ảả]nh|[Tt]ranh) (?:tư liệu|minh họa)|[Tt]rong (?:một|lần)|trước (?:đó|đây)/u

/** What may stand between names of one row. */
export const ROW = /^ *(?:[,;]|,? *và|,? *cùng(?: với)?)?(?: các(?: (?:Phó|Thứ) [^,;.:]{2,40}:)?)?(?: đồng chí)? *$/u
export const AND = / (?:và|cùng(?: với)?) /u
/** In front of a row of names: they do it all. */
export const ALL_OF = /[Cc]ác (?:đồng chí|ông|bà|ông, bà) *:? *$/u

/** From here on a sentence tells who attended, no more who chaired. */
export const ATTEND = /(?:[,;] *(?:cùng )?(?:tham |đến |tới )?dự|[Tt]ham dự|[Cc]ùng dự|có mặt|với sự tham)(?![\p{L}])/u

/** "Chủ trì: …", "chủ trì đ/c …" at the start of a line. */
export const CHAIR_LABEL = new RegExp(
  `^ *[-+*•]? *(?:\\d{1,2}[.)] *)?(?:${fieldLabels.chair?.join('|')})(?: (?:cuộc họp|hội nghị|phiên họp|buổi làm việc|kỳ họp))?(?: *:| +(?=(?:đ/c|đc|đồng chí|ông|bà|anh|chị|cô|thầy) ))`,
  'iu',
)
