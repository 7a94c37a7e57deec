import { anyOfInAnyCase, WORD_END } from '#vietnamese/word-pattern.ts'
import { postHeads } from './posts.ts'

export const NEXT_PERSON = /^ *(?:(?:các )?(?:ông|bà|đồng chí) )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u
export const POST_JOINT =
  /^(?: *, *(?:đồng thời (?:là )?|kiêm |hiện là |là )?| *[-–] *| *\((?:là )?| *, *và | kiêm | là (?=\p{Lu})| (?:đã )?được (?:chỉ định|bầu|bổ nhiệm|điều động|phân công|giới thiệu)(?: \p{Ll}+){0,3} (?:chức vụ|chức danh|chức|làm) | (?=(?:Phó|Bí|Chủ|Giám|Trưởng|Chánh|Tổng|Ủy|Hiệu|Chi|Cục|Vụ|Chỉ|Chính|Tư|Viện|PGĐ|GĐ|PCT|CT)(?![\p{L}])))/u
/** "– Chủ trì hội nghị – Chủ tịch UBND xã", "(chủ trì)": what somebody is in this meeting, in front of or in place of posts. */
export const CHAIR_ROLE =
  /^(?:(?:[Ll]à )?(?:người )?(?:[Đđ]ồng |[Cc]ùng )?[Cc]hủ (?:trì|tọa)(?: (?:[Hh]ội nghị|(?:[Cc]uộc |[Pp]hiên |[Bb]uổi )?[Hh]ọp|[Bb]uổi (?:làm việc|lễ)|[Hh]ội thảo|[Tt]ọa đàm|[Kk]ỳ họp|[Đđ]ại hội))?|(?:[Đđ]ồng )?[Cc]hủ tọa)(?= *(?:[-–](?! *\p{Lu}\p{Ll}+ \p{Lu})|\)))/u

/** "…, Thường trực HĐND tỉnh tổ chức phiên họp": a body that acts, no post of the one before it. */
export const STANDING_BODY =
  /^[Tt]hường trực [^,;]{3,60} (?:đã |vừa )?(?:tổ chức|họp|phối hợp|khai mạc|làm việc|tiếp)(?![\p{L}])/u

export const LIST_JOINT = /(?:;|:|,| và) +$/u
export const ACTING = /^ (?:đã |cũng |đang )?(?:\p{Ll})/u

/** "đ/c Giang", "a. Tuấn (…)": a form of address and one capitalised syllable, with no second one after it. */
export const GIVEN_NAME =
  /(?<![\p{L}\p{N}.])([Đđ]\/c|[Đđ]c|[Đđ]ồng chí|[Aa]\/c|[AaCc]\.(?= \p{Lu}\p{Ll}{1,6} *[-(:,])) (\p{Lu}\p{Ll}{1,6})(?![\p{L}\p{N}'’])(?! (?!KL(?!\p{L}))\p{Lu}| (?:thư|ủy|tịch|trưởng|đốc|viên|nhiệm))/gu

const HONORIFIC = '(?:Anh|Chị|Cô|Thầy|Ông|Bà|Bác|Chú|anh|chị|cô|thầy)'

/**
 * "Anh Đích: …", "- Cô Thơm (tổ Văn): …": who speaks, at the start of a line of notes. What stands in front is asked last, of the
 * few names with a colon: a pattern that begins by looking back does so at every letter.
 */
export const GIVEN_AT_LINE = new RegExp(
  `(${HONORIFIC}) (\\p{Lu}\\p{Ll}{1,6})(?= *(?:\\([^()\\n]{1,40}\\) *)?(?:(?:chốt|kết luận|kl|KL|chỉ đạo|nhắc|dặn|giao việc|phân công|phát biểu|báo cáo|đề nghị)(?: \\p{Ll}+){0,4} *)?:)(?<=(?:^|\\n)[ \\t]*(?:[-+*•–] *|\\d{1,2}[.)] *)?${HONORIFIC} \\p{Lu}\\p{Ll}{1,6})`,
  'gu',
)

/** "CT: a Tuấn (TGĐ)", "Thư ký: chị Hoa": behind the label that says who somebody is here. */
export const GIVEN_AT_LABEL =
  /(?<=(?:^|\n)[ \t]*[-+*•]? *(?:CT|Chủ trì|Chủ tọa|Người chủ trì|Thư ký|Ghi chép|Ghi biên bản|Người ghi) *: *)([Aa]|[Cc]|[Aa]nh|[Cc]hị|[Cc]hú|[Bb]ác|[Tt]hầy|[Cc]ô|[Ôô]ng|[Bb]à|[Ss]ếp) (\p{Lu}\p{Ll}{1,6})(?= *(?:[(,;\n–-]|$))/gu

/** Names of the Central Highlands begin with "Y", "A", "H'" and the name itself. */
export const HIGHLAND_NAME = /^(?:[YA] |\p{Lu}\p{Ll}{0,3}['’])/u

/** In front of a name in a caption: whose picture it is. */
export const CREDITED = /(?:Ảnh|Nguồn|Video|Clip|Tác giả|Tin|Bài|Thực hiện)(?:, \p{L}+)* *:/u

/** In front of a post that several hold. */
export const SHARED_LEAD =
  /(?:(?<![\p{L}])(?:[Cc]ác|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Nn]hững)|(?<![\p{L}\d/.,:-])0?[2-9])(?: đồng chí| vị)? $/u

/** Between a post that several hold and the first of them. */
export const SHARED_JOINT = /(?::| (?:là|gồm)(?: các)?:?(?: đồng chí| ông| bà)?) *$/u

/** In front of a post that begins its clause. */
export const CLAUSE_START = /(?:^|[,;:“"\n.!?]|(?<![\p{L}])(?:[Cc]ó|là|do|này|nay),?) *$/u

/** Between one name of such a list and the next. */
export const SHARED_GAP = /^(?:[,;]|[,;]? và) +$/u

/** Nobody's own post: many hold it ("lãnh đạo các sở"). */
export const GROUP = /^(?:lãnh đạo|đại diện|thành viên|trưởng|phó)(?: lãnh đạo)? (?:các|một số|nhiều)(?![\p{L}])/iu

/** After a person these begin a group of others, not a post (", lãnh đạo các sở"). */
export const GROUP_POST = /^(?:lãnh đạo|đại diện|các)(?![\p{L}])/iu
/** "- Đại diện nhà thầu", "(đại diện gia đình)": behind a dash or in brackets it is for one house that somebody stands. */
export const STANDS_FOR_ONE = /^đại diện (?!(?:các|những|một số|nhiều|hai|ba)(?![\p{L}]))/iu
export const SET_APART = /[-–(]/u

export const PLURAL = /^các /iu

/** "Thay mặt Chính phủ, Thủ tướng Chính phủ, …": whom somebody speaks for, up to where his own post begins. */
export const ON_BEHALF = /(?<!\p{L})(?:thay mặt|nhân danh|(?:thừa )?(?:ủy|uỷ) quyền(?: của)?)(?: [^.;:\n]{0,80})?$/iu

/** Between the post of one person and the name of the next, whose own post may lead it. */
export const AND_LAST = new RegExp(
  `,? và(?: (?:đồng chí|đ\\/c|ông|bà))?(?: ${anyOfInAnyCase(postHeads)}${WORD_END}[^,;:]*)? $`,
  'u',
)

/** Folded: the word for the body behind who leads it. */
export const OF_OWN_MINISTRY = /(?<=(?:bo|thu) truong )bo (?=[a-z])/u

/** "(ngoài cùng bên phải)", "(áo trắng, đứng giữa)": where somebody stands in a picture is no post. */
export const IN_PICTURE =
  /^ *\((?:[^()]{0,30}(?<![\p{L}]))?(?:bên (?:phải|trái)|ngoài cùng|đứng|ngồi|hàng (?:đầu|trước|sau|thứ)|ở giữa|chính giữa|áo \p{Ll}+|người thứ|thứ \p{Ll}+ từ)(?![\p{L}])[^()]{0,30}\)/u
