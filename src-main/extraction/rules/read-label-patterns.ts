import { anyOf, withCapitals } from '#vietnamese/word-pattern.ts'
import { fieldLabels } from './line-words.ts'

export const CONCLUDES = /kết luận|chỉ đạo|KL/iu
export const LABEL_TAIL = /^(?:\([^)]*\)|phát biểu(?: kết luận| chỉ đạo| khai mạc)?|kết luận|chỉ đạo|KL|)$/u
export const LABEL_LEAD = /^(?:Chủ trì|Chủ tọa|Ý kiến|Kết luận|KL|Phát biểu)(?: của)?,?$/u

/** Folded labels: "KL của GĐ", "Kết luận của chủ trì cuộc họp". */
export const CONCLUSION_OF =
  /^(?:kl|ket luan|y kien chi dao|chi dao|phat bieu ket luan|y kien ket luan) (?:cua|d c|dong chi|ong|ba) (?:\S+ ){0,5}\S+$/u

/** Folded labels: "GĐ kết luận", "Chủ trì KL", "Đ/c Chủ tịch UBND xã kết luận cuộc họp". */
export const CHAIR_CONCLUDES =
  /^(?:d c |dong chi )?(?:gd|pgd|ct|pct|bt|pbt|chu tri|chu toa|chu tich|pho chu tich|giam doc|pho giam doc|bi thu|pho bi thu|truong phong|hieu truong|thu truong)(?: \S+){0,5}? (?:kl|ket luan|phat bieu ket luan|chi dao|phat bieu chi dao)(?: (?:cuoc hop|hoi nghi|hop|nhu sau))?$/u

const FIELD_WORDS = Object.values(fieldLabels).flat()
export const FIELD = new RegExp(
  `^ *[-+*•]? *(?:\\d{1,2}[.)] *)?${anyOf(withCapitals(FIELD_WORDS))}(?: (?:cuộc họp|hội nghị|phiên họp))? *: *`,
  'u',
)

export const CHAIR_LABEL = new RegExp(`^ *[-+*•]? *${anyOf(withCapitals([...(fieldLabels.chair ?? [])]))} *:`, 'u')

/** The verb of order that a label ends with. */
export const LABEL_VERB = /chỉ đạo$/u
