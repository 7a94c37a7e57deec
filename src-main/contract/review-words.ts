import type { ItemStanding } from '#domain/review-state.ts'

/** Words of `thuky review`. */
export const reviewCommandWords = {
  badAction: 'Không có việc “{name}”; chọn list, show, export hoặc import.',
  none: 'Không có cuộc họp nào chờ lãnh đạo duyệt.',
  row: '{id}  {title} · nhân danh {leaders} · {approved}/{total} đã duyệt',
  nothing: 'Cuộc họp này chưa có nội dung nào cần duyệt.',
  leaders: 'Người duyệt được: {names}',
  item: '{kind} {number} · {leader} · {standing}',
  comment: '    Ý kiến: {comment}',
  kinds: { assessment: 'Nhận định', directive: 'Ý kiến chỉ đạo', quotation: 'Lời trích dẫn' },
  standings: {
    open: 'chờ duyệt',
    approved: 'đã duyệt',
    edited: 'đã sửa sau khi duyệt',
    returned: 'trả lại',
    revised: 'đã sửa theo ý kiến, chờ duyệt lại',
    withheld: 'không công bố',
  } satisfies Record<ItemStanding, string>,
} as const
