import { foldKey } from './fold.ts'

const TOTAL = /^(?:tong (?:cong|so)|cong(?: \d|$)|danh sach (?:nay )?(?:co|gom)|tong \d|an dinh danh sach)/u
const SIGNATURE =
  /^(?:nguoi lap|lap bieu|nguoi lap bieu|thu truong|tm |kt |tl |tuq |noi nhan|xac nhan cua|ky ten|ky ghi ro|giam doc ky|chu tich ky|nguoi tong hop|thu ky hoi nghi$|dai dien don vi lap|truong doan ky|lanh dao (?:co quan|don vi)(?: ky|$)|thu truong (?:co quan|don vi))/u
const PLACE_AND_DATE = /(?:^|[, ])ngay .{0,12} ?thang .{0,12} ?nam(?: |$)/u

/** "Tổng cộng: 45 đại biểu" */
export const isTotalRow = (text: string): boolean => TOTAL.test(foldKey(text))

/** "Người lập biểu", "TM. ỦY BAN NHÂN DÂN", "Hà Nội, ngày … tháng … năm …" */
export function isSignatureRow(text: string): boolean {
  const key = foldKey(text)
  return SIGNATURE.test(`${key} `) || SIGNATURE.test(key) || PLACE_AND_DATE.test(key)
}

const MARKER = /^\s*(?:(?<roman>[IVX]{1,6})|(?<letter>[A-ZĐ])|(?<digit>\d{1,3}(?:\.\d{1,2})*))\s*(?:[.)/:-]+|$)\s*/u

export type GroupMark = 'roman' | 'letter' | 'digit' | ''

/** The number in front of a group's name: "II. Sở, ngành" → roman. "I", "V", "X" count as Roman figures. */
export function splitMarker(text: string): { mark: GroupMark; rest: string } {
  const found = MARKER.exec(text)
  if (!found) return { mark: '', rest: text.trim() }
  const { roman, letter } = found.groups ?? {}
  return { mark: roman ? 'roman' : letter ? 'letter' : 'digit', rest: text.slice(found[0].length).trim() }
}
