/** Words of two syllables the second of which is a verb elsewhere ("đào tạo", "công lập"): names do not end inside them. */
const COMPOUNDS = [
  '(?:đào|sáng|cải|chế|tái|tu|giả) tạo',
  '(?:công|độc|thành|thiết|tạo|dân|lục|xác|sưu|trung|đối|lưu) lập',
  '(?:ngoại|bàn|tiếp|thu|xã) giao',
  '(?:vận|trung|di|luân|thuyên|điều) chuyển',
  '(?:trật|quân|thứ|văn) tự',
  '(?:công|chương|quá|lộ|lập|giáo|hành) trình',
  '(?:đăng|thư|chữ|nhật|thời|lưu|công) ký',
  '(?:thu|xuất|gia|sáp|hòa|nhà|du) nhập',
  '(?:trung|sơ|cao|cung|thị|phân|đẳng|nâng|trợ|trực|thứ|giai) cấp',
  '(?:nuôi|gieo) trồng',
  '(?:việc|giới) làm',
  '(?:tiền|ký) gửi',
  '(?:lắp|bài) đặt',
  '(?:hướng|chỉ) dẫn',
  '(?:kinh|sự|giao|ban|bãi|sửa|bổ) nhiệm',
]
const PAIR = new RegExp(`^(?:${COMPOUNDS.join('|')})$`, 'iu')
const COOPERATIVE = /^ *hợp tác (?:xã|quốc)(?![\p{L}])/u

/** Whether the last syllable of `before` and the first of `rest` are one word. */
export function isOneWord(before: string, rest: string): boolean {
  const last = /\p{L}+ *$/u.exec(before)?.[0].trim() ?? ''
  const next = /^ *(\p{L}+)/u.exec(rest)?.[1] ?? ''
  return PAIR.test(`${last} ${next}`) || COOPERATIVE.test(rest)
}
