import type { DocumentKind } from '#domain/document-record.ts'
import type { SpeechKind } from '#domain/speech.ts'

/** Names of the papers as they are cited inside a sentence. */
export const paperNames: Record<DocumentKind, string> = {
  minutes: 'Biên bản',
  'review-copy': 'Bản xin ý kiến duyệt',
  'conclusion-notice': 'Thông báo',
  report: 'Báo cáo',
  invitation: 'Giấy mời',
  reminder: 'Công văn',
  'attendee-list': 'Danh sách đại biểu',
  'directive-table': 'Bảng theo dõi ý kiến chỉ đạo',
  'task-slip': 'Phiếu giao nhiệm vụ',
  speech: 'Bài phát biểu',
  'news-item': 'Tin',
  'press-release': 'Thông cáo báo chí',
  communique: 'Thông cáo',
}

export const citeWords = {
  number: 'số',
  of: 'của',
  dated: (day: string) => `ngày ${day}`,
  attachedTo: (paper: string) => `Kèm theo ${paper}`,
  /** Where a body mentions its annex (NĐ 30, Phụ lục I, III.1a). */
  inAnnex: (label: string) => `(${label} kèm theo)`,
} as const

/** What tells papers of one kind from each other. */
export const targetTitles = {
  everybody: 'Thư chung, kèm danh sách',
  allBodies: 'Tất cả đơn vị còn nhiệm vụ',
  protocol: 'Xếp theo thứ bậc',
  alphabetical: 'Xếp theo vần tên',
} as const

export const speechNames: Record<SpeechKind, string> = {
  opening: 'khai mạc',
  report: 'báo cáo',
  discussion: 'tham luận',
  directive: 'chỉ đạo',
  conclusion: 'kết luận',
  closing: 'bế mạc',
}

export const speechTitle = (speaker: string, kind: SpeechKind): string => `${speaker} (${speechNames[kind]})`

const basisOpeners = ['căn cứ', 'theo', 'thực hiện', 'xét', 'trên cơ sở', 'thi hành', 'tiếp theo']
const basis = 'Căn cứ'

/** A basis begins with `Căn cứ` or another word of that kind (NĐ 30, Phụ lục III, Mẫu 1.2). */
export const openBasis = (text: string): string =>
  basisOpeners.some((opener) => text.toLowerCase().startsWith(`${opener} `)) ? text : `${basis} ${text}`
