/** A number with its scale and unit, as running text has it. */
export const numberInText =
  /(?<![\p{L}\d.,/])(?<number>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)\s*(?<scale>(?:nghìn|ngàn)\s+t[ỷỉ]|t[ỷỉ]|triệu|nghìn|ngàn)?\s*(?<unit>%|\p{L}+)?/gu

/** The first word of a body's name; two of them in one field are two bodies. */
export const bodyHeads =
  'Sở|Ban|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân|Phòng|Cục|Chi cục|Tổng cục|Vụ|Công an|Bộ|Văn phòng|Trung tâm|Thanh tra|Kho bạc|Thuế|Viện|Trường|Bệnh viện|Báo|Đài|Công ty|Tập đoàn|Ngân hàng|Bảo hiểm xã hội|Tòa án|Viện kiểm sát|Huyện ủy|Thành ủy|Tỉnh ủy|Đảng ủy'
/** One body whose name holds another's: `Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh`. */
export const bodyOfTwo = /^(?:văn phòng|đoàn)\s/iu
export const bodyBreak = /\s*[,;/]\s*|\s+(?:và|cùng|cùng với|phối hợp với)\s+/u

/** A lead is not ordered by a body beside or above it: Party, courts, the Front, bodies run from the centre. */
export const outsideBodies =
  /^(?:tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|ban thường vụ|đảng ủy|đảng uỷ|ban tuyên giáo|ban tổ chức (?:tỉnh|thành|huyện)|ban nội chính|ủy ban kiểm tra|tòa án|toà án|tand|viện kiểm sát|vksnd|ủy ban mặt trận|ủy ban mttq|ubmttq|mặt trận tổ quốc|mttq|liên đoàn lao động|hội liên hiệp phụ nữ|hội nông dân|hội cựu chiến binh|tỉnh đoàn|thành đoàn|hội đồng nhân dân|hđnd|đoàn đại biểu quốc hội|kho bạc|cục thuế|thuế tỉnh|thuế thành phố|chi cục thuế|chi cục hải quan|cục hải quan|bảo hiểm xã hội|ngân hàng nhà nước|ngân hàng chính sách|cục thống kê|thống kê tỉnh|bộ )/iu
/** The Ministry's or province's own forces, which it does order, although they begin like a ministry. */
export const ownForces = /^bộ (?:chỉ huy|tư lệnh|phận)/iu
export const orderVerbs = /^(?:giao|yêu cầu|chỉ đạo|phân công)$/iu
export const askVerb = /^đề nghị$/iu
/** Ordering verbs that a clause may begin with. */
export const leadingVerb = /^(?:giao|yêu cầu|đề nghị|chỉ đạo|phân công)(?!\p{L})/iu
/** Units of the issuing body itself. */
export const ownUnits = /^(?:các phòng|phòng|văn phòng sở|các đơn vị (?:thuộc|trực thuộc)|các phòng, đơn vị)(?!\p{L})/iu

/** "trước 15/8", "ngày 15 tháng 8": a day without its year. */
export const yearlessDay = /(?<![\d/])\d{1,2}\s*\/\s*\d{1,2}(?![\d/])|\d{1,2}\s+tháng\s+\d{1,2}(?!\d)(?!\s+năm)/u
