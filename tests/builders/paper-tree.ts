import type { Block, Letterhead, OfficialDocument } from '#documents/official-document.ts'
import { stateNd30 } from '#documents/profiles/state-nd30.ts'

/** A letterhead with a name, a number and a date, and no marks. */
export const letterheadTree = (given: Partial<Letterhead> = {}): Letterhead => ({
  type: 'letterhead',
  governingBody: 'UBND TỈNH AN LẠC',
  issuingBody: 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
  nationalName: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  symbol: 'Số: 05/TB-SNNMT',
  letterSubject: '',
  placeAndDate: 'An Lạc, ngày 05 tháng 01 năm 2026',
  secrecy: '',
  urgency: '',
  circulation: '',
  ...given,
})

/** A paper by hand, without a meeting: head, title, the given blocks, signature. */
export const paperTree = (blocks: Block[], given: Partial<OfficialDocument> = {}): OfficialDocument => ({
  kind: 'conclusion-notice',
  profile: stateNd30,
  sizeTier: '13/14',
  orientation: 'portrait',
  properties: {
    title: 'THÔNG BÁO - Kết luận hội nghị',
    author: 'Sở Nông nghiệp và Môi trường',
    language: 'vi-VN',
    changedAt: '2026-01-05T08:00+07:00',
  },
  header: letterheadTree(),
  titles: { typeName: 'THÔNG BÁO', subject: 'Kết luận hội nghị giao ban', hasRule: true, placeAndDate: '' },
  blocks,
  closing: {
    type: 'signature',
    recipientsLabel: 'Nơi nhận:',
    recipients: ['- Như trên;', '- UBND tỉnh (để báo cáo);', '- Lưu: VT, VP.'],
    draftMark: '',
    signature: { lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], note: '', fullName: 'Trịnh Văn Quý' },
  },
  annexes: [],
  contactLines: [],
  ...given,
})
