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
  'phòng chống',
  '(?:việc|giới) làm',
  '(?:tiền|ký) gửi',
  '(?:tuyển|lựa|sơ) chọn',
  '(?:lắp|bài) đặt',
  '(?:hướng|chỉ) dẫn',
  '(?:kinh|sự|giao|ban|bãi|sửa|bổ) nhiệm',
]
const PAIR = new RegExp(`^(?:${COMPOUNDS.join('|')})$`, 'iu')
const SECONDS = new Set(COMPOUNDS.map((one) => one.slice(one.lastIndexOf(' ') + 1)))
/** "Cục Hàng không", "hãng hàng không": the air, and no "not" behind goods. */
const BY_AIR =
  /(?:Hàng|(?:cục|cảng|vụ|hãng|ngành|học viện|an ninh|vận tải|đường|công ty|giao thông|cảng vụ|nhà chức trách|lĩnh vực|dịch vụ) hàng) *$/u
const COOPERATIVE = /^ *hợp tác (?:xã|quốc)(?![\p{L}])/u

/** Whether the last syllable of `before` and the first of `rest` are one word. */
export function isOneWord(before: string, rest: string): boolean {
  const next = /^ *(\p{L}+)/u.exec(rest)?.[1] ?? ''
  if (SECONDS.has(next.toLowerCase())) {
    const last = /\p{L}+ *$/u.exec(before)?.[0].trim() ?? ''
    if (PAIR.test(`${last} ${next}`)) return true
  }
  if (next === 'không' && BY_AIR.test(before)) return true
  return COOPERATIVE.test(rest)
}
