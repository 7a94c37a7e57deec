import type { Circulation, DocumentKind } from '#domain/document-record.ts'

export const recipientsLabel = 'Nơi nhận:'
export const sameAsAbove = 'Như trên'
export const addresseeLabel = 'Kính gửi: '

/** A visible blank for what nobody has filled in yet. */
export const blank = '………………'
export const shortBlank = '……'

/** Bảng chữ viết tắt tên loại (NĐ 30, Phụ lục III, I). */
export const typeCodes: Record<DocumentKind, string> = {
  minutes: 'BB',
  'review-copy': '',
  'conclusion-notice': 'TB',
  report: 'BC',
  invitation: 'GM',
  // A letter has no type code: agency, then drafting unit or field.
  reminder: '',
  'attendee-list': '',
  'directive-table': '',
  // Not in the table (PG is phiếu gửi): as offices write it.
  'task-slip': 'PGNV',
  speech: '',
  'news-item': '',
  'press-release': '',
  communique: 'TC',
}

/** Stamps of the law on State secrets (NĐ 30, Phụ lục I, III.2). */
export const secrecyStamps = { none: '', confidential: 'MẬT', secret: 'TỐI MẬT', topSecret: 'TUYỆT MẬT' } as const

/** Box 11 (NĐ 30, Phụ lục I, III.2a and c). */
export const circulationStamps: Record<Circulation, string> = {
  none: '',
  returnAfterReading: 'XEM XONG TRẢ LẠI',
  internal: 'LƯU HÀNH NỘI BỘ',
  recall: 'TÀI LIỆU THU HỒI',
}

/** `ỦY BAN NHÂN DÂN TỈNH X` and the like as they stand inside a line; other names are kept as typed. */
export const capitalPrefixes: readonly (readonly [RegExp, string])[] = [
  [/^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN) TỈNH (?=\p{Lu})/u, 'UBND tỉnh '],
  [/^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN) THÀNH PHỐ (?=\p{Lu})/u, 'UBND thành phố '],
  [/^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN) XÃ (?=\p{Lu})/u, 'UBND xã '],
  [/^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN) PHƯỜNG (?=\p{Lu})/u, 'UBND phường '],
]
