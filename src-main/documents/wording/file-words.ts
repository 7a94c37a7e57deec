import type { DocumentKind } from '#domain/document-record.ts'

/** ASCII, since a file travels through systems that spoil anything else. */
export const fileStems: Record<DocumentKind, string> = {
  minutes: 'bien-ban',
  'review-copy': 'ban-xin-y-kien-duyet',
  'conclusion-notice': 'thong-bao-ket-luan',
  report: 'bao-cao',
  'news-item': 'tin',
  'press-release': 'thong-cao-bao-chi',
  invitation: 'giay-moi',
  reminder: 'cong-van-don-doc',
  'attendee-list': 'danh-sach-dai-bieu',
  'directive-table': 'bang-theo-doi-chi-dao',
  'task-slip': 'phieu-giao-nhiem-vu',
  speech: 'bai-phat-bieu',
  communique: 'thong-cao',
}

export const noDate = 'khong-ngay'
/** In place of a year that the source does not give. */
export const noYear = 'xxxx'

/** The two orders of the list of delegates. */
export const orderStems: readonly (readonly [string, string])[] = [
  ['protocol', 'theo thu bac'],
  ['alphabetical', 'theo van ten'],
]
