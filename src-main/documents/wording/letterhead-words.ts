import type { Authority } from '#domain/organization.ts'

/** NĐ 30, Phụ lục I, II.1: the hyphens of the motto stand between spaces. */
export const nationalName = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const motto = 'Độc lập - Tự do - Hạnh phúc'
export const numberLabel = 'Số:'
export const recipientsLabel = 'Nơi nhận:'
export const archiveLabel = 'Lưu:'
export const archiveOffice = 'VT'
export const minutesArchive = 'VT, Hồ sơ'
export const sameAsAbove = 'Như trên'
export const addresseeLabel = 'Kính gửi: '

/** A visible blank for what nobody has filled in yet. */
export const blank = '………………'
export const shortBlank = '……'

/** Bảng chữ viết tắt tên loại (NĐ 30, Phụ lục III, I). */
export const typeCodes = { minutes: 'BB', 'conclusion-notice': 'TB', report: 'BC' } as const

export const authorityMarks: Record<Authority, string> = { TM: 'TM.', KT: 'KT.', TL: 'TL.', TUQ: 'TUQ.', Q: 'Q.' }

/** Stamps of the law on State secrets (NĐ 30, Phụ lục I, III.2). */
export const secrecyStamps = { none: '', confidential: 'MẬT', secret: 'TỐI MẬT', topSecret: 'TUYỆT MẬT' } as const

/** `ỦY BAN NHÂN DÂN TỈNH X` and the like as they stand inside a line; other names are kept as typed. */
export const capitalPrefixes: readonly (readonly [RegExp, string])[] = [
  [/^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN) TỈNH (?=\p{Lu})/u, 'UBND tỉnh '],
  [/^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN) THÀNH PHỐ (?=\p{Lu})/u, 'UBND thành phố '],
  [/^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN) XÃ (?=\p{Lu})/u, 'UBND xã '],
  [/^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN) PHƯỜNG (?=\p{Lu})/u, 'UBND phường '],
]
