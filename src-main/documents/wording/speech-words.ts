import type { SpeechKind } from '#domain/speech.ts'

/** Heads of speeches by their kind. */
export const speechHeads: Record<SpeechKind, string> = {
  opening: 'PHÁT BIỂU KHAI MẠC',
  report: 'BÁO CÁO',
  discussion: 'THAM LUẬN',
  directive: 'PHÁT BIỂU CHỈ ĐẠO',
  conclusion: 'PHÁT BIỂU KẾT LUẬN',
  closing: 'PHÁT BIỂU BẾ MẠC',
}

export const speechWords = {
  of: (who: string) => `Của ${who}`,
  at: (event: string, date: string) => `(Tại ${event}, ${date})`,
  verbatimAt: (event: string, date: string) => `(Toàn văn, tại ${event}, ${date})`,
  comrade: 'đồng chí',
  greets: (who: string) => `Kính thưa ${who}`,
  guests: 'Kính thưa quý vị đại biểu, khách quý',
  delegates: 'Kính thưa quý vị đại biểu',
  everybody: (noun: string) => `Thưa các đồng chí tham dự ${noun}`,
  congress: 'Thưa toàn thể Đại hội',
  thanks: 'Xin trân trọng cảm ơn',
} as const

/** Openings of a line that greets, and words that thank. */
export const speechSigns = {
  greeting: /^\s*(?:kính\s+)?thưa\s/iu,
  thanks: /(?:cảm|cám)\s+ơn|trân\s+trọng\s*[.!]/iu,
} as const
