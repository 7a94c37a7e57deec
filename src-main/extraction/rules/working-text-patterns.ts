export const LIST_LINE = /^\s*(?:[a-zđ]{1,2}[).]|đ\/c)/u
export const ETH = /Ð/g
export const SMALL_ETH = /ð/g

/** The letters that Ð (U+00D0) and ð are typed for. */
export const D_WITH_STROKE = 'Đ'
export const SMALL_D_WITH_STROKE = 'đ'

const PART_START = '(?<![\\p{L}\\p{M}\\p{N}-])'
const PART_END = '(?![\\p{L}\\p{M}\\p{N}-])'

/**
 * The hyphen of an old spelling inside a word: "công-ty", "Việt-Nam", "Công-ty"; "GD-ĐT" and "Hang-seo" are none. Here and below
 * the mark stands first and what must be around it after: a text has few of them.
 */
export const INNER_HYPHEN = new RegExp(
  `-(?:(?=\\p{Ll}{2,}${PART_END})(?<=${PART_START}\\p{Ll}+-)|(?=\\p{Lu}\\p{Ll}+${PART_END})(?<=${PART_START}\\p{Lu}\\p{Ll}+-)|(?=\\p{Ll}{2,}${PART_END})(?<=${PART_START}(?=[A-Za-z-]*[^A-Za-z\\s-])\\p{Lu}\\p{Ll}+-))`,
  'gu',
)

/** Fields of work that stand in names of bodies joined by a dash or a comma. */
const FIELD =
  '(?:[Vv]ăn hóa|[Xx]ã hội|[Kk]inh tế|[Nn]gân sách|[Cc]hính trị|[Qq]uốc phòng|[Aa]n ninh|[Gg]iáo dục|[Đđ]ào tạo|[Ll]ao động|[Tt]hương binh|[Pp]háp chế|[Dd]ân tộc|[Tt]ổ chức|[Hh]ành chính|[Kk]ế hoạch|[Tt]ài chính|[Kk]hoa học|[Cc]ông nghệ|[Tt]ruyền hình|[Pp]hát thanh|[Dd]ân vận|[Tt]uyên giáo|[Kk]ỹ thuật|[Xx]ây dựng|[Đđ]ối ngoại|[Vv]iễn thông|[Tt]hương mại|[Dd]ịch vụ|[Dd]u lịch|[Tt]hể thao|[Tt]hông tin|[Tt]ruyền thông|[Nn]ội vụ|[Tt]ôn giáo|[Đđ]ô thị|[Hh]ạ tầng|[Nn]ông nghiệp|[Mm]ôi trường|[Cc]ông nghiệp|[Vv]iệc làm|[Gg]ia đình|[Tt]ổng hợp|[Nn]ội chính|[Cc]ông thương|[Gg]iảm nghèo|[Tt]hiết bị|[Tt]hống kê|[Tt]ư pháp|[Cc]án bộ|[Đđ]ịa chính|[Nn]ông thôn|[Ss]áng tạo|[Ll]âm nghiệp|[Tt]hủy sản|[Tt]hủy lợi|[Đđ]oàn thể)'

/** "Văn hóa - Xã hội": the dash belongs to the name. */
export const FIELD_DASH = new RegExp(`[-–](?= ${FIELD}(?![\\p{L}]))(?<=(?<![\\p{L}])${FIELD} [-–])`, 'gu')

/** "Bộ NN - PTNT", "Sở GD – ĐT": the dash between the short letters of one body. */
export const SHORT_DASH =
  /[-–](?= \p{Lu}{2,6}(?![\p{L}]))(?<=(?<![\p{L}])(?:Bộ|Sở|Phòng|Ban|Chi cục|Ngành|ngành) (?:\p{Lu}[\p{Lu}&]{0,5} [-–\u2011] )*\p{Lu}[\p{Lu}&]{0,5} [-–])/gu

/** "Phòng Kinh tế, Hạ tầng và Đô thị": the comma belongs to the name of one office, not of several. */
export const FIELD_COMMA = new RegExp(
  `,(?= ${FIELD} (?:và|&) )(?<=(?<!các )(?<![\\p{L}])(?:Phòng|phòng|Sở|sở|Ban|ban|Bộ|Vụ) ${FIELD},)`,
  'gu',
)

/** "TP.HCM": the full stop of the short form ends nothing. */
export const CITY_STOP = /\.(?=\p{Lu})(?<=(?<![\p{L}])(?:TP|Tp)\.)/gu

/** A line of notes that begins in lower case and is a line of its own: "chủ trì đ/c …", "dự: …", "địa điểm …". */
export const OWN_LINE =
  /^\s*(?:(?:chủ trì|chủ tọa|thư ký|dự|dự họp|vắng|có mặt|thành phần|tham dự|ghi|địa điểm|thời gian|kết luận|kl|nội dung|bắt đầu|kết thúc)(?![\p{L}])|[^:.\n]{1,40}: )/u
