import { inEitherCase } from '#vietnamese/either-case.ts'
import { publicBodies } from '#vietnamese/public-bodies.ts'
import { atEnd } from '#vietnamese/quick-pattern.ts'
import { anyOf, anyOfInAnyCase, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { remembering } from './name-words.ts'
import { honorifics, placeMakers, postHeads } from './posts.ts'

/** A syllable of a name: "Giang", and with the apostrophes of the Central Highlands "K'Ré", "H'Bơ", "Bh'riu". */
export const SYLLABLE =
  "(?:\\p{Lu}\\p{Ll}{0,3}['’]\\p{Lu}?[\\p{Ll}\\p{M}]+|\\p{Lu}[\\p{Ll}\\p{M}]*(?:-\\p{L}\\p{Ll}+)?)"
const CAPS = '\\p{Lu}[\\p{Lu}\\p{M}]*'

/** Runs of capitalised syllables, or of syllables all in capitals: no name reaches over the edge of one. */
export const RUN = new RegExp(
  `${WORD_START}(?![a-zà-öø-ÿ])(?:${SYLLABLE}(?: ${SYLLABLE}${WORD_END}){0,9}|${CAPS}(?: ${CAPS}${WORD_END}){1,7})${WORD_END}`,
  'gu',
)

/** In front of the name of a province. */
export const PROVINCE_BEFORE = / tỉnh $/u

/** "K'Mák": the apostrophe marks a name by itself. */
export const MARKED = /^\p{Lu}\p{Ll}{0,3}['’]\p{L}/u

export const PLACE_BEFORE = atEnd(
  new RegExp(
    `(?<![Nn]ông )(?<!(?:[Mm]ôi|[Tt]hị|[Cc]ông|[Nn]ông|[Hh]iện|[Cc]hủ|[Dd]oanh) (?=trường))(?<!(?:[Bb]an|[Hh]ội đồng|[Vv]ụ) (?=[Dd]ân tộc))(?<![Hh]iệp hội (?=[Dd]oanh nghiệp))(?<!(?:[Gg]iáo dục|[Đđ]ào tạo) (?=(?:[Tt]iểu|[Đđ]ại|[Mm]ầm|[Cc]ao|[Tt]rung) ))${WORD_START}${anyOf(withCapitals(placeMakers).concat(placeMakers.map((one) => one.toUpperCase())), 'fromEnd')} +$`,
    'u',
  ),
)

/** A firm named after a person: the kind of firm stands right before the name. */
export const FIRM_BEFORE = atEnd(/(?<![\p{L}])(?:TNHH|MTV|CP|DNTN|HTX|[Cc]ổ phần|tư nhân|[Mm]ột thành viên|&) +$/u)

/** A small business that bears its owner's name ("cơ sở giết mổ …"); whoever owns or leads it is a person. */
export const SHOP_BEFORE = atEnd(
  /(?<![\p{L}])(?<!(?:[Cc]hủ|[Gg]iám đốc|[Qq]uản lý|[Đđ]ại diện|[Pp]hụ trách|[Ll]ái|[Cc]ông nhân) )(?:[Cc]ơ sở|[Ll]ò|[Tt]iệm|[Cc]ửa hàng|[Cc]ửa hiệu|[Qq]uán|[Nn]hà hàng|[Tt]rang trại|[Hh]ợp tác xã|[Đđ]ại lý|[Xx]ưởng|[Pp]hòng khám|[Nn]hà thuốc|[Hh]iệu thuốc|[Vv]ựa|[Hh]ãng|[Gg]ara)(?: (?!của|do|là|ông|bà|anh|chị|và|cho|có|với|theo|tên|đã)\p{Ll}+){0,4} +$/u,
)

/** Bodies that bear a place's name or none: behind a post, three capitals after them are the person who holds it. */
export const HOUSE_BEFORE = atEnd(
  /(?<![\p{L}])(?:[Bb]ệnh viện|[Cc]ông ty|[Nn]hà máy|[Tt]ập đoàn|[Hh]ọc viện|[Bb]ảo tàng|[Tt]hư viện|[Kk]hách sạn|[Cc]ảng|[Dd]oanh nghiệp|[Dd]ân tộc|[Vv]ùng|[Kk]hu kinh tế|(?:Đoàn|[Cc]ông đoàn|[Hh]ội đồng|[Cc]hi bộ|[Đđ]ảng ủy|y tế|[Bb]ảo vệ|[Bb]an giám hiệu|BGH|[Vv]ăn phòng) trường) +$/u,
)

/** The last word of many a house's name, behind which the name of who leads it may follow at once. */
export const HOUSE_END = /(?:Việt Nam|Công Thương|Bệnh viện (?:Nhi|Mắt|Phổi|Lao)) $/u

/** Right behind the head of an office stands its field ("Sở Công Thương"), not a person of a doubtful family name. */
export const OFFICE_BEFORE = atEnd(
  /(?<![\p{L}])(?:[Ss]ở|[Bb]ộ|[Vv]ụ|[Pp]hòng|[Nn]gành|[Cc]ục|[Vv]iện|[Bb]an|[Kk]hoa|[Bb]áo|[Đđ]ài|[Tt]ổng công ty|[Nn]gân hàng|[Bb]ưu điện|[Hh]ội|[Tt]ổ) +$/u,
)

/** Who leads a ministry or an office of one field, called without the word for the body ("Bộ trưởng Công Thương"). */
export const HEAD_OF_FIELD = atEnd(/(?<![\p{L}])(?:[Bb]ộ|[Tt]hứ|[Cc]ục|[Vv]ụ) trưởng +$/u)

/** The fields of ministries and departments, word for word or the first of several. */
const fields = publicBodies.flatMap(
  ({ name }) => /^(?:Bộ|Sở) (\p{L}+(?: \p{L}+)+?)(?=,| - | và |$)/u.exec(name)?.[1] ?? [],
)
export const FIELD_HERE = new RegExp(`^${anyOfInAnyCase([...new Set(fields)])}${WORD_END}`, 'u')

/** Longer than any syllable: two words grown together. */
export const TOO_LONG = /(?<![\p{L}'’])\p{L}{8,}(?![\p{L}'’])/u

/** Between a place and the next of a list ("phường Trần Phú, Nguyễn Trãi"). */
export const PLACE_LIST = /^(?:,| và|, và|;) +$/u

/** Between two names of one list, with the posts or notes of the first in brackets. */
export const NAME_LIST = /^(?: *\([^()\n]{1,60}\))? *(?:,|;| và|, và|\n *(?:[-+*•]|\d{1,2}[.)])?) *$/u

export const POST_AFTER = new RegExp(`^ *[,–(-] *(?:là )?${anyOf(postHeads)}${WORD_END}`, 'iu')

/** "Trưởng thôn" right before the name: the level is the end of a post. */
export const POST_RIGHT_BEFORE = atEnd(inEitherCase(new RegExp(`${WORD_START}${anyOf(postHeads, 'fromEnd')} +$`, 'iu')))

/** Years of the lunar calendar ("Đinh Dậu") look like names. */
export const LUNAR_YEAR =
  /^(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý) (?:Tý|Tí|Sửu|Dần|Mão|Thìn|Tỵ|Tị|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi)$/u

/** A post of two syllables or more inside a run of capitals ends the name in front of it. */
export const POST_INSIDE = new RegExp(`^${anyOf(postHeads.filter((one) => one.includes(' ')))}${WORD_END}`, 'iu')

/** Bodies that end a name in front of them. */
export const BODY_INSIDE =
  /^(?:Sở|Bộ|UBND|Công ty|Phòng|Trung tâm|Văn phòng|Ủy ban|Ban [\p{Lu}]|Hội [\p{Lu}])(?![\p{L}])/u

/** "Lê Bộ Lĩnh": the head of bodies as a middle name. */
export const MIDDLE_HEAD =
  /^(?!Hà |Đoàn |Ban |Khối )\p{Lu}\p{Ll}+ Bộ (?!Công|Tài|Quốc|Nội|Ngoại|Tư|Xây|Giao|Giáo|Thông|Nông|Kế|Lao|Văn|Khoa|Y)\p{Lu}\p{Ll}+$/u

/** "Hoàng Công Bộ", "Lê Văn Phòng": a head of bodies as a given name. */
export const GIVEN_HEAD =
  /^(?:Sở|Bộ|Phòng)(?! (?:trưởng|phó|môn|máy|đội|phận|luật|chỉ|họp|chống|cháy|khám|giao|nội|ngoại|công|tài|xây|y|giáo|quốc|tư|kế|nông|văn|khoa|lao|thông|quản|tổ|hành|kỹ|kinh)(?![\p{L}]))(?![\p{L}])/u

/** "các đảo Cồn Cỏ, Hòn Ngư, Lý Sơn": places told together, by a word of number. */
export const PLURAL_PLACE = atEnd(
  new RegExp(
    `(?:[Cc]ác|[Nn]hững|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|\\d+) ${anyOf(placeMakers, 'fromEnd')} (?:như |gồm |là )?$`,
    'u',
  ),
)

/** In a line in capitals these end the name in front of them. */
export const CAPS_INSIDE =
  /^(?:TẠI|VỀ|VÀ|VỚI|TRONG|THĂM|DỰ|CHỦ TRÌ|LÀM VIỆC|KIỂM TRA|PHÁT BIỂU|TIẾP|TRÊN|NGÀY|CHO|ĐẾN|SAU|NHÂN|Ở)(?![\p{L}])/u

/** A family name, and the Youth Union. */
export const YOUTH_UNION = 'Đoàn'

/** In front of "Đoàn" these make it the Youth Union, not a family name. */
export const UNION_BEFORE = atEnd(
  /(?:[Tt]rung ương|[Bb]í thư|[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|[Xx]ã|[Pp]hường|[Cc]hấp hành|[Tt]hường vụ|[Tt]hị|[Cc]ông) +$/u,
)

const TITLES = `(?:(?:${anyOfInAnyCase([...honorifics, ...postHeads], 'fromEnd')}|Trung ương|anh hùng|Anh hùng|lực lượng vũ trang|LLVT|nhân dân|AHLLVT|LLVTND)${WORD_END}[, ]*)`
export const REMEMBERED = atEnd(
  new RegExp(
    `${WORD_START}${anyOf(withCapitals(remembering), 'fromEnd')}(?:,? (?:của|về|và|các))*,? *${TITLES}{0,4}$`,
    'u',
  ),
)

/** "Đ/c CT KL", "GĐ UBND": letters that stand for posts, bodies and conclusions, never a name in capitals. */
export const LETTERS_ONLY =
  /(?:^| )(?:KL|CT|PCT|GĐ|PGĐ|TGĐ|BT|PBT|TP|PP|HT|PHT|CVP|PCVP|UBND|HĐND|MTTQ|BCH|BTV|TTr)(?: |$)/u
