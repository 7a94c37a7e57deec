/** What the checks say of papers that leave the office beside their texts: secrecy, contact, quotations, awards. */
export const publicFindings = {
  secret: 'Cuộc họp có độ mật: không được đưa tin hay gửi thông cáo. Nếu độ mật ghi nhầm, hãy sửa ở thẻ Thông tin.',
  contact:
    'Cơ quan chưa có người liên hệ và số điện thoại hoặc thư điện tử nên thông cáo để chấm; hãy ghi ở thẻ Thông tin.',
  byline: 'Chưa có tên tác giả tin; hãy ghi ở thẻ Thông tin.',
  noQuote: 'Chưa có lời nói nguyên văn nào để trích dẫn; hãy đánh dấu một đoạn phát biểu là trích dẫn.',
  embargoPast: (until: string) => `Giờ “cấm đăng trước” (${until}) đã qua; hãy bỏ dòng này hoặc sửa giờ.`,
  quoteUntraced: (text: string, place: string) =>
    `${place} có lời trích “${text}” không thấy trong ý kiến phát biểu nào; hãy sửa cho đúng lời đã nói hoặc bỏ dấu ngoặc kép.`,
  quoteSummary: (text: string, name: string) =>
    `Lời trích “${text}” lấy từ ý kiến của ${name}, nhưng ý kiến này chưa đánh dấu là ghi nguyên văn; hãy đối chiếu lại.`,
  hiddenRelease: (text: string) =>
    `Nội dung nhập cho báo chí (“${text}”) nhắc lại điều không công bố nên không được đưa vào; hãy viết lại.`,
  shortcomings: (count: number) =>
    `${count} đánh giá về hạn chế, phê bình sẽ được đưa ra báo chí; nếu chỉ để nội bộ, hãy đánh dấu “nội bộ”.`,
  mixedSpelling: 'Bài dùng lẫn “tỷ” và “tỉ”; hãy chọn một cách viết.',
  award: (name: string, lacking: string) => `Khen thưởng “${name}” chưa ghi ${lacking}.`,
  awardSame: (name: string) =>
    `Khen thưởng “${name}” ghi cơ quan tặng và cơ quan trao là một; nếu chỉ trao thay, hãy ghi đúng cơ quan tặng.`,
} as const

export const awardParts = {
  issuer: 'cơ quan tặng',
  presenter: 'cơ quan trao',
  recipient: 'người nhận',
  reason: 'thành tích',
} as const

/** Where a quotation was read. */
export const quotePlaces = {
  headline: 'Tiêu đề thông cáo',
  why: 'Phần lý do của thông cáo',
  how: 'Phần diễn biến của thông cáo',
  photos: 'Một chú thích ảnh',
  assessments: 'Một đánh giá',
  directives: 'Một nhiệm vụ',
  awards: 'Một khen thưởng',
} as const

/** What stands in quotation marks. */
export const quotedText = /“([^“”]+)”|"([^"]+)"|«([^«»]+)»/gu
export const spellings = { ty: /(?<!\p{L})tỷ(?!\p{L})/iu, ti: /(?<!\p{L})tỉ(?!\p{L})/iu } as const
