/** What the checks say of texts for the press, so that nothing slips through and a reader outside understands. */
export const pressFindings = {
  titleRepeats: (title: string) =>
    `Tên cuộc họp “${title}” nhắc lại đoạn đánh dấu không công bố; tên không bỏ đi được, hãy sửa tên hoặc bỏ đánh dấu.`,
  subjectRepeats: (subject: string) =>
    `Trích yếu “${subject}” do người soạn ghi nhắc lại đoạn đánh dấu không công bố; hãy sửa trích yếu hoặc bỏ đánh dấu.`,
  why: 'Thông cáo chưa nêu lý do, mục đích cuộc họp (tại sao); hãy ghi một câu ở mục Báo chí.',
  how: 'Thông cáo chưa nêu cuộc họp diễn ra thế nào; hãy ghi một câu ở mục Báo chí.',
  composed: (headline: string) =>
    `Tiêu đề “${headline}” do chương trình đặt từ nội dung cuộc họp; hãy đọc lại hoặc ghi tiêu đề riêng ở mục Báo chí.`,
  about: 'Cơ quan chưa có lời giới thiệu ngắn ở cuối thông cáo; hãy ghi ở thẻ Thông tin.',
  opinions: (count: number) =>
    `Có ${count} ý kiến thảo luận nên tin chỉ nêu số người phát biểu, không nêu từng ý kiến.`,
  embargoPassed: (date: string) =>
    `Giờ “cấm đăng trước” (ngày ${date}) sớm hơn cả giờ họp nên không còn tác dụng; hãy bỏ hoặc sửa giờ.`,
  unexplained: (shorts: string) =>
    `Bài có chữ viết tắt chương trình không giải nghĩa được (${shorts}); hãy viết đầy đủ ở lần đầu.`,
  longVerbatim: (speaker: string) =>
    `Bài nguyên văn của ${speaker} dài, chưa đánh dấu đoạn nào để trích dẫn; hãy đánh dấu đoạn cần trích.`,
} as const

export const photoFindings = {
  noCaption: 'Một ảnh chưa có chú thích; hãy ghi ai, việc gì, ở đâu.',
  noFile: (caption: string) => `Ảnh “${caption}” mới có chú thích, chưa có tệp ảnh; hãy thêm tệp ở thẻ Số liệu.`,
  noCredit: (caption: string) => `Ảnh “${caption}” chưa ghi người chụp.`,
  lost: (caption: string) =>
    `Không thấy tệp của ảnh “${caption}” nên tin chỉ có chú thích; hãy thêm lại tệp ảnh ở thẻ Số liệu.`,
} as const

export const printFindings = {
  marked: (count: number) =>
    `Bản in bài phát biểu giữ ${count} đoạn đánh dấu không công bố để người nói đọc; không chuyển bản này ra ngoài.`,
  onlySummary: (speaker: string) =>
    `Bài của ${speaker} mới có tóm tắt, chưa có lời phát biểu; bản in chỉ có phần tóm tắt ấy.`,
} as const
