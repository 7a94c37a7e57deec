import type { Decision } from '#domain/approval.ts'
import type { CopyField, CopyHand, CopyItem } from './copy-shapes.ts'

/** Names of the fields that a review copy prints. */
export const copyFieldNames: Readonly<Record<string, string>> = {
  text: 'Nội dung',
  assignee: 'Chủ trì',
  coordinators: 'Phối hợp',
  deadline: 'Thời hạn',
  product: 'Sản phẩm',
}

/** `Trần Văn Minh 23/11/2026 08:15`, as Word wrote the time. */
export function tellHand({ by, at }: CopyHand): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/u.exec(at) ?? []
  const when = year === undefined ? '' : [`${day}/${month}/${year}`, time ?? ''].filter((one) => one !== '').join(' ')
  return [by === '' ? 'không ghi tên' : by, when].filter((one) => one !== '').join(', ')
}

/** How a field was changed: with tracked changes, by whom; without; or both. */
export function tellHands({ hands, hasPlain }: Pick<CopyField, 'hands' | 'hasPlain'>): string {
  const tracked = hands.map(tellHand).join('; ')
  if (tracked === '') return 'Sửa thẳng, không bật theo dõi thay đổi nên không rõ ai sửa.'
  return hasPlain ? `Theo dõi thay đổi: ${tracked}; có chỗ sửa thẳng không theo dõi.` : `Theo dõi thay đổi: ${tracked}.`
}

/** How an item was known again where its marks are gone. */
export const tellKnownBy: Record<CopyItem['by'], string> = {
  mark: '',
  place: 'Dấu của nội dung này đã mất hoặc bị tách, nhận ra nhờ vị trí; hãy xem lại trước khi nhận.',
  likeness: 'Dấu của nội dung này đã mất, nhận ra nhờ lời gần giống; hãy xem lại trước khi nhận.',
}

export const tellFieldState: Record<CopyField['state'], string> = {
  fresh: '',
  conflict: 'Hai bên cùng sửa: sổ cũng đã đổi sau khi xuất bản này. Nhận thì lời của bản gửi lại thay lời trong sổ.',
  unknown: 'Không còn biết bản đã xuất ghi gì, nên chỉ so được với sổ bây giờ; chỗ khác có thể là do sổ đổi.',
}

export const decisionNames: Record<Decision, string> = {
  approved: 'Duyệt',
  returned: 'Trả lại',
  withheld: 'Không công bố',
  withdrawn: 'Rút quyết định',
}

/** Words of `thuky review import`. */
export const copyCommandWords = {
  head: 'Bản xin ý kiến của “{title}” ({id}).',
  signed: 'Người duyệt ghi trên bản: {names}',
  notCarried: 'Bản này không còn mang theo nguyên văn lúc xuất; so với phiên bản ghi ở mã từng nội dung.',
  item: '{kind} {number} · {leader}',
  field: '  {field}: “{from}” → “{to}”',
  mine: '    sổ bây giờ: “{text}”',
  missing: '  ! Nội dung này không còn trong bản gửi lại. Không có gì bị bỏ khỏi sổ.',
  known: '  = {count} chỗ sửa đã có trong sổ',
  ticks: '  Đánh dấu: {ticks}',
  remark: '  Ý kiến ghi tay: {text}',
  comment: '  Nhận xét bên lề ({hand}): “{text}”',
  resolved: '  Nhận xét bên lề đã xử lý ({hand}): “{text}”',
  note: '  Đoạn thêm: {text}',
  loose: 'Không gắn được với nội dung nào, ghi nguyên văn để xem:',
  nothing: 'Bản gửi lại không có gì khác với bản đã xuất.',
  hint: 'Chưa ghi gì vào sổ. Nhận từng chỗ sửa ở màn hình Lãnh đạo duyệt, nút “Nhập bản đã sửa…”.',
  fileArgument: 'TỆP',
} as const
