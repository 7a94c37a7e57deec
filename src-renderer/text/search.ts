/** Words of the search. */
export const searchWords = {
  title: 'Tìm kiếm',
  box: 'Tìm trong mọi cuộc họp (không cần dấu)',
  count: (meetings: number, hasMore: boolean) =>
    hasMore ? `khoảng ${number(meetings)} cuộc họp` : `${number(meetings)} cuộc họp`,
  none: (text: string) => `Không tìm thấy “${text}” trong cuộc họp nào.`,
  noneHint: 'Hãy thử ít chữ hơn, bỏ bớt bộ lọc, hoặc kiểm tra lại tên riêng.',
  loose: 'Không nơi nào có nguyên cụm này. Dưới đây là những đoạn có đủ các chữ ấy, đoạn gần nhất xếp trước.',
  building: (done: number, total: number) =>
    `Đang lập chỉ mục ${number(done)}/${number(total)} cuộc họp; kết quả có thể chưa đủ.`,
  more: 'Xem thêm',
  moreInMeeting: (count: number) => `và ${count} chỗ khác trong cuộc họp này`,
  clear: 'Xoá ô tìm',
  filterCommand: (label: string) => `Tìm theo: ${label}`,
  keys: '↓ xuống kết quả · Enter mở · Esc về ô tìm',
  addFilter: 'Thêm bộ lọc',
  hintsTitle: 'Cách tìm',
  hintsIntro:
    'Gõ tên người, đơn vị, số liệu hoặc một câu đã nói. Chỗ viết đúng dấu như đã gõ xếp trước, rồi đến cuộc họp mới nhất.',
  wordHints: [
    { example: '"giải phóng mặt bằng"', meaning: 'nguyên cụm trong ngoặc kép; hai cụm thì phải cùng một đoạn' },
    { example: 'ubnd xã', meaning: 'chữ tắt và chữ đầy đủ là một: UBND = Ủy ban nhân dân' },
  ],
  /** `insert` goes into the box; the caret stands before its last `|`. */
  filters: [
    { label: 'Người', insert: 'nguoi:"|"', example: 'nguoi:"Nguyễn Văn An"', meaning: 'người dự hoặc đã phát biểu' },
    { label: 'Chủ trì', insert: 'chutri:"|"', example: 'chutri:"Nguyễn Văn An"', meaning: 'người chủ trì' },
    { label: 'Cơ quan', insert: 'coquan:"|"', example: 'coquan:"Sở Nội vụ"', meaning: 'cơ quan tổ chức' },
    {
      label: 'Loại',
      insert: 'loai:|',
      example: 'loai:hội nghị',
      meaning: 'hội nghị, phiên họp, buổi làm việc, tập huấn …',
    },
    {
      label: 'Trạng thái',
      insert: 'trangthai:|',
      example: 'trangthai:nháp',
      meaning: 'nháp, trình duyệt, đã duyệt, đã phát hành',
    },
    { label: 'Từ ngày', insert: 'tu:|', example: 'tu:12/2020', meaning: 'từ năm, tháng hoặc ngày ấy về sau' },
    { label: 'Đến ngày', insert: 'den:|', example: 'den:31/12/2020', meaning: 'đến hết năm, tháng hoặc ngày ấy' },
    {
      label: 'Thời hạn',
      insert: 'han:|',
      example: 'han:quá hạn',
      meaning: 'chỉ đạo đang mở: quá hạn, hôm nay, tuần này, trong 7 ngày',
    },
  ],
  part: {
    title: 'tên',
    organizer: 'cơ quan',
    place: 'địa điểm',
    agenda: 'nội dung họp',
    attendee: 'thành phần',
    speech: 'phát biểu',
    directive: 'chỉ đạo',
    figure: 'số liệu',
    award: 'khen thưởng',
    assessment: 'đánh giá',
    source: 'nguồn',
  },
} as const

/** `3.200`, as numbers are written here. */
function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.')
}
