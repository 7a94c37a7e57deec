import type { DocumentKind } from '#domain/document-record.ts'

/** One type of paper: its name folded, its abbreviation (empty: it has none), and our kind where we make it. */
export type TypeName = { key: string; code: string; kind?: DocumentKind }

/** Bảng chữ viết tắt tên loại văn bản hành chính và bản sao (NĐ 30, Phụ lục III, I). */
export const typeNames: readonly TypeName[] = [
  { key: 'nghi quyet', code: 'NQ' },
  { key: 'quyet dinh', code: 'QĐ' },
  { key: 'chi thi', code: 'CT' },
  { key: 'quy che', code: 'QC' },
  { key: 'quy dinh', code: 'QyĐ' },
  { key: 'thong cao', code: 'TC', kind: 'communique' },
  { key: 'thong bao', code: 'TB', kind: 'conclusion-notice' },
  { key: 'huong dan', code: 'HD' },
  { key: 'chuong trinh', code: 'CTr' },
  { key: 'ke hoach', code: 'KH' },
  { key: 'phuong an', code: 'PA' },
  { key: 'de an', code: 'ĐA' },
  { key: 'du an', code: 'DA' },
  { key: 'bao cao', code: 'BC', kind: 'report' },
  { key: 'bien ban', code: 'BB', kind: 'minutes' },
  { key: 'to trinh', code: 'TTr' },
  { key: 'hop dong', code: 'HĐ' },
  { key: 'cong dien', code: 'CĐ' },
  { key: 'ban ghi nho', code: 'BGN' },
  { key: 'ban thoa thuan', code: 'BTT' },
  { key: 'giay uy quyen', code: 'GUQ' },
  { key: 'giay moi', code: 'GM', kind: 'invitation' },
  { key: 'giay gioi thieu', code: 'GGT' },
  { key: 'giay nghi phep', code: 'GNP' },
  { key: 'phieu gui', code: 'PG' },
  { key: 'phieu chuyen', code: 'PC' },
  { key: 'phieu bao', code: 'PB' },
  { key: 'ban sao y', code: 'SY' },
  { key: 'ban trich sao', code: 'TrS' },
  { key: 'ban sao luc', code: 'SL' },
]

/** Types that Party offices have beside or instead (Quy định 399-QĐ/TW): `QĐ` is both quyết định and quy định. */
export const partyTypeNames: readonly TypeName[] = [
  ...typeNames.map((one) => (one.key === 'quy dinh' ? { ...one, code: 'QĐ' } : one)),
  { key: 'ket luan', code: 'KL' },
  { key: 'thong tri', code: 'TT' },
  { key: 'tuyen bo', code: 'TB' },
  { key: 'loi keu goi', code: '' },
  { key: 'chien luoc', code: 'CL' },
]

/** Papers that the decree does not name but that go out with its head. */
export const otherTitles: readonly TypeName[] = [
  { key: 'phieu giao nhiem vu', code: '', kind: 'task-slip' },
  { key: 'phieu giao viec', code: '', kind: 'task-slip' },
  { key: 'danh sach', code: '', kind: 'attendee-list' },
  { key: 'bang theo doi', code: '', kind: 'directive-table' },
  { key: 'ban xin y kien duyet', code: '', kind: 'review-copy' },
  { key: 'theo doi', code: '', kind: 'directive-table' },
  { key: 'thong cao bao chi', code: '', kind: 'press-release' },
  { key: 'bai phat bieu', code: '', kind: 'speech' },
  { key: 'phat bieu', code: '', kind: 'speech' },
]
