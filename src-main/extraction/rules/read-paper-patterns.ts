import { piecewise } from '#vietnamese/quick-pattern.ts'

const PAPER =
  '(?:[Cc]hỉ thị|[Cc]ông điện|[Cc]ông văn|[Vv]ăn bản|[Bb]ức điện|[Kk]ế hoạch|[Tt]hông báo|[Kk]ết luận|[Qq]uyết định|[Nn]ghị quyết)'
const WHICH = '(?: kết luận| chỉ đạo| hỏa tốc| khẩn| này| trên| nêu trên| vừa ban hành| số \\S+| của [^,.;:]{2,60}?)*'

/** "vừa ký công điện", "có công văn hỏa tốc", "ban hành chỉ thị": from the verb on. */
export const SIGNS = piecewise(
  new RegExp(
    `(?: (?:đã|vừa|mới|cũng|vừa mới))* (?:ký|có|ra|phát|ban hành|gửi|thông qua)(?: (?:ban hành|phát hành|gửi|ban))?(?: [^,.;:]{2,30})? ${PAPER}(?![\\p{L}])`,
    'u',
  ),
)

/** A paper that asks those above, or only reports. */
export const PETITION_PAPER =
  /kiến nghị|đề xuất|(?<![\p{L}])xin(?! ý)|báo cáo|tờ trình|gửi (?:Thủ tướng|Chính phủ|Quốc hội|Bộ|Trung ương)|theo (?:công văn|văn bản|quyết định|chỉ thị)/iu

/** In front of what the paper asks. */
export const PAPER_LEAD = new RegExp(
  `^ *(?:(?:Theo|Tại|Trong)(?: nội dung)? ${PAPER}${WHICH}, |(?:Nội dung )?${PAPER}${WHICH}(?: (?:cũng|còn|đã))* (?:nêu rõ|nêu|nhấn mạnh|ghi rõ|chỉ rõ|quy định|khẳng định|xác định)(?: rõ)?(?:[,:]| rằng)+ *)`,
  'u',
)

/** Right behind the sentence that tells of the paper. */
export const BY_THAT = /^ *(?:Theo đó|Trong đó|Cụ thể), /u

/** Papers by which somebody is charged; a plan also tells what its maker does. */
export const ORDERING_PAPER = /chỉ thị|công điện|công văn|văn bản|bức điện/iu
