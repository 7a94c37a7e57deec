/** What may stand before the event in the first line of notes. */
export const NOTES_LEAD =
  /^ *(?:(?:Biên bản|BIÊN BẢN|BB|Bien ban|Ghi chép|GHI CHÉP|Ghi nhanh|Ghi chep|Tóm tắt|Nội dung|Sổ tay)(?: (?:ghi nhanh|nhanh|tóm tắt|tại|của|về|cuộc|buổi|làm việc|cuoc|buoi))*:? *)?/u

/** A day, a time or a place ends the title. */
export const NOTES_TITLE_END =
  /[,;(]? *(?:ngày|sáng|chiều|tối|lúc|tại|ngay|luc|tai) *\d|[,;(]? *\d{1,2}[/-]\d{1,2}[/-]\d{4}| +[-–] +/u

/** A body that can hold a meeting: an office by name, not "các sở". */
export const NOTES_BODY =
  /^(?:UBND|HĐND|Ủy ban|Sở|Bộ|Ban|BQL|BCH|BCĐ|Đảng ủy|Huyện ủy|Tỉnh ủy|Thành ủy|Chi bộ|Chi cục|Cục|Trung tâm|Phòng|Công ty|Tổng công ty|Văn phòng|VP|Trường|Bệnh viện|BV|Công an|Hội|Liên đoàn|Viện|Đài|Hạt|Trạm|Xí nghiệp|Nhà máy|HTX|Đảng bộ|Đoàn)(?= )/u

/** Parts the body that meets from its meeting: "Ban QLDA … – họp giao ban tháng 7". */
export const HEAD_DASH = /(?<!\d) +[-–] +(?=\p{L})/gu
