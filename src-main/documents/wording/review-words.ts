import type { ItemStanding } from '#domain/review-state.ts'

/** Words of the review copy, which a leader fills in on paper. */
export const reviewCopyWords = {
  typeName: 'BẢN XIN Ý KIẾN DUYỆT',
  subject: (event: string) => `Kết luận, ý kiến chỉ đạo và lời trích dẫn tại ${event}`,
  opening:
    'Đề nghị đồng chí xem từng nội dung dưới đây, đánh dấu vào một ô và ghi ý kiến nếu cần sửa. Nội dung chưa được duyệt không đưa vào văn bản phát hành.',
  settled: (count: number) => `${count} nội dung đã duyệt hoặc đã quyết định không công bố nên không in lại ở đây.`,
  nothing: 'Không còn nội dung nào chờ duyệt.',
  inNameOf: (leader: string) => `Nhân danh ${leader}`,
  nobody: 'Chưa rõ nhân danh ai',
  kinds: { assessment: 'Nhận định', directive: 'Ý kiến chỉ đạo', quotation: 'Lời trích dẫn' },
  fields: { assignee: 'Chủ trì: ', coordinators: 'Phối hợp: ', deadline: 'Thời hạn: ', product: 'Sản phẩm: ' },
  boxes: ['Đồng ý', 'Sửa', 'Trả lại', 'Không công bố'],
  remark: 'Ý kiến: ',
  approver: 'Người duyệt (ký, ghi rõ họ tên): ',
  approvedOn: 'Ngày duyệt: ',
  seal: (code: string) => `mã bản ${code}`,
} as const

/** A line at the head of what is not to leave the office yet. */
export const draftNote = (count: number): string => `(Dự thảo: còn ${count} nội dung lãnh đạo chưa duyệt)`

/** What the checks say of a leader's review. */
export const reviewFindings = {
  none: 'Chưa có duyệt của lãnh đạo cho cuộc họp này. Không bắt buộc; muốn lãnh đạo xem từng nội dung trước khi phát hành, hãy mở “Lãnh đạo duyệt”.',
  withheld: (item: string, by: string) => `${item} ${by} quyết định không công bố nên không có trong văn bản này.`,
  standing: {
    open: (item: string) => `${item} chưa được lãnh đạo duyệt.`,
    edited: (item: string, by: string) => `${item} đã sửa sau khi ${by} duyệt; cần duyệt lại.`,
    returned: (item: string, by: string, comment: string) => `${item} bị ${by} trả lại: “${comment}”.`,
    revised: (item: string, by: string) => `${item} đã sửa sau khi ${by} trả lại; chờ duyệt lại.`,
  } satisfies Partial<Record<ItemStanding, (item: string, by: string, comment: string) => string>>,
  item: {
    assessment: (number: string, text: string) => `Nhận định ${number} (“${text}”)`,
    directive: (number: string, text: string) => `Ý kiến chỉ đạo ${number} (“${text}”)`,
    quotation: (number: string, text: string) => `Lời trích ${number} (“${text}”)`,
  },
} as const
