/** What a filter of the search is about. */
export type FilterName = 'person' | 'organizer' | 'chair' | 'kind' | 'status' | 'from' | 'until' | 'day' | 'due'

/** Names of filters as people write them; compared without tone marks and blanks. */
export const filterNames: Readonly<Record<FilterName, readonly string[]>> = {
  person: ['người', 'người dự', 'người họp', 'đại biểu'],
  organizer: ['cơ quan', 'đơn vị'],
  chair: ['chủ trì', 'chi tri', 'người chủ trì'],
  kind: ['loại', 'hình thức'],
  status: ['trạng thái', 'tình trạng'],
  from: ['từ', 'từ ngày'],
  until: ['đến', 'đến ngày'],
  day: ['ngày', 'tháng', 'năm'],
  due: ['hạn', 'thời hạn'],
}

/** Words for the kinds of a meeting (domain/meeting). */
export const kindWords = {
  conference: ['hội nghị'],
  meeting: ['cuộc họp', 'họp'],
  session: ['phiên họp', 'phiên'],
  workingSession: ['buổi làm việc', 'làm việc'],
  ceremony: ['lễ', 'buổi lễ'],
  congress: ['đại hội'],
  seminar: ['hội thảo'],
  discussion: ['tọa đàm'],
  training: ['tập huấn'],
  dialogue: ['đối thoại'],
} as const

/** Words for the states of a meeting's record. */
export const statusWords = {
  draft: ['nháp', 'bản nháp'],
  inReview: ['trình duyệt', 'chờ duyệt'],
  approved: ['đã duyệt', 'duyệt'],
  issued: ['đã phát hành', 'phát hành'],
} as const

export type DayWord =
  | 'today'
  | 'yesterday'
  | 'tomorrow'
  | 'thisWeek'
  | 'nextWeek'
  | 'thisMonth'
  | 'thisYear'
  | 'lastYear'

export const dayWords: Readonly<Record<DayWord, readonly string[]>> = {
  today: ['hôm nay'],
  yesterday: ['hôm qua'],
  tomorrow: ['ngày mai'],
  thisWeek: ['tuần này'],
  nextWeek: ['tuần sau', 'tuần tới'],
  thisMonth: ['tháng này'],
  thisYear: ['năm nay'],
  lastYear: ['năm ngoái', 'năm trước'],
}

export const overdueWords: readonly string[] = ['quá hạn', 'đã quá hạn', 'trễ hạn']
/** "trong 7 ngày", "trong 2 tuần", folded and without blanks: the count, then the unit. */
export const WITHIN_DAYS = /^trong(\d{1,3})(ngay|tuan)$/

/** Sentences about a filter that was not understood; `{name}`, `{value}` and `{hint}` are filled in. */
export const filterNotes = {
  unknown:
    'Không có bộ lọc “{name}:” nên chữ này được tìm như chữ thường. Các bộ lọc có: nguoi, coquan, chutri, loai, trangthai, ngay, tu, den, han.',
  unreadable: 'Chưa hiểu “{value}” sau “{name}:” nên phần này được tìm như chữ thường. {hint}',
  empty: 'Sau “{name}:” chưa có gì nên bộ lọc này chưa được dùng. {hint}',
} as const

export const filterHints: Readonly<Record<FilterName, string>> = {
  person: 'Ví dụ: nguoi:"Nguyễn Văn An".',
  organizer: 'Ví dụ: coquan:"Sở Nội vụ".',
  chair: 'Ví dụ: chutri:"Nguyễn Văn An".',
  kind: 'Ví dụ: loai:hội nghị, loai:phiên họp.',
  status: 'Ví dụ: trangthai:nháp, trangthai:đã phát hành.',
  from: 'Ví dụ: tu:2020, tu:12/2020, tu:31/12/2020.',
  until: 'Ví dụ: den:2020, den:12/2020, den:31/12/2020.',
  day: 'Ví dụ: ngay:31/12/2020, ngay:hôm nay, ngay:12/2020.',
  due: 'Ví dụ: han:quá hạn, han:hôm nay, han:tuần này, han:trong 7 ngày.',
}
