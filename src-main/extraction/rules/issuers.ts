import { listWords } from '#vietnamese/list-words.ts'
import { provinces } from '#vietnamese/provinces.ts'
import { anyOf, WORD_END } from '#vietnamese/word-pattern.ts'
import { genericBodies, petitioners } from './bodies.ts'

/** How far a rank of `rules/bodies.ts` reaches. */
export const ranksThat = {
  /** Heads of the State: whatever they say has to be done is asked for. */
  leadTheState: 5,
  /** Ministers: what they wish a body to do is asked for; whoever asks a body of this rank from no known post asks upward. */
  leadABranch: 4,
  /** Provinces: they direct in a run that somebody else opened. */
  govern: 3,
  /** Hamlets and their heads. */
  followOnly: 0.5,
} as const

/** How somebody who directs without a name is written. */
export type IssuerKind = 'leader' | 'post' | 'paper' | 'place' | 'body'

/** Posts without anybody below them. */
const powerless: readonly string[] = listWords(`
  thư ký; trợ lý; chuyên gia; chuyên viên; giáo viên; công chức; cố vấn; nguyên; kế toán; giám sát viên; điều phối viên; kiểm
  sát viên; thẩm phán; người phát ngôn; cộng tác viên; phóng viên
`)

/** Learned titles: who bears one and no office speaks as an expert. */
export const ADVISER =
  /^(?:(?:p?gs|phó giáo sư|giáo sư)(?:[. -]*(?:ts|tskh))?|ts|tskh|tiến s[ĩỹ]|luật sư|kts|kiến trúc sư|nhà báo|nhà nghiên cứu)$/u

const PLACE = `(?:(?:[Tt]hành phố|TP[.\u2024]?|[Tt]ỉnh) ?)?(?!Việt Nam)(?:HCM|${anyOf(provinces)})|TP|(?:[Đđ]ịa phương|[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận) này`

/**
 * The one table of who may direct without being named, in the order in which they are tried; `verbs` = by which verbs, where
 * not by all; `isVoice` = he directs as a person does, in the middle of somebody else's words too.
 */
export const issuerForms: readonly {
  kind: IssuerKind
  recognises: string
  /** What it looks like; without it the reader of posts or of bodies says. */
  pattern?: RegExp
  verbs?: readonly string[]
  isVoice: boolean
}[] = [
  {
    kind: 'leader',
    recognises:
      'Chức danh hay cơ quan cả nước chỉ có một, hoặc cách gọi thay: “Thủ tướng”, “Quốc hội”, “tư lệnh ngành y tế”, “lãnh đạo TP”.',
    pattern:
      /^(?:(?:Thủ tướng(?: Chính phủ)?|Phó Thủ tướng(?: Thường trực)?(?: Chính phủ)?|Chủ tịch nước|Chủ tịch Quốc hội|Quốc hội|Ủy ban Thường vụ Quốc hội|UBTVQH|Tổng Bí thư(?:, Chủ tịch nước)?|[Nn]gười đứng đầu Chính phủ|[Ll]ãnh đạo (?:TP|Thành phố|Chính phủ|Bộ)|[Cc]hủ (?:tọa|trì) (?:kỳ họp|phiên họp|hội nghị|cuộc họp))(?! \p{Lu})(?![\p{L}.])|Ban (?:[Ll]ãnh đạo|(?:Tổng )?[Gg]iám đốc|[Gg]iám hiệu|[Tt]hường vụ|[Cc]hấp hành)(?: (?:Công ty|Tổng công ty|Tập đoàn|Trường|Nhà trường|Bệnh viện|Sở|Cảng|Ngân hàng|Trung tâm|Viện|Đảng ủy|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng bộ|[Cc]ông đoàn)(?: \p{Lu}[\p{L}\p{M}]*){0,6}(?: tỉnh| huyện| xã| phường)?)?(?= *$| (?:đã|cũng|còn|vừa|đồng thời) )|(?:[Nn]gười đứng đầu|[Tt]ư lệnh) ngành(?: \p{Ll}+){1,3}?(?= *$| (?:đã|cũng|còn|vừa|đồng thời) ))/u,
    isVoice: true,
  },
  { kind: 'post', recognises: 'Chức danh không kèm tên: “Tổng Giám đốc”, “Bí thư Huyện ủy”.', isVoice: true },
  {
    kind: 'paper',
    recognises: 'Văn bản nói thay người ký: “Công điện yêu cầu …”, “Chỉ thị cũng giao …”.',
    pattern:
      /^(?:Chỉ thị|Công điện|Công văn|Văn bản|Kế hoạch|Thông báo|Kết luận|Nghị quyết|Quyết định|Bức điện)(?: kết luận| hỏa tốc| khẩn| này| trên| nêu trên| số \S+| của [^,.;:]{2,60}?)*(?= *$| (?:đã|cũng|còn|đồng thời|nêu rõ) )/u,
    verbs: ['yêu cầu', 'đề nghị', 'giao', 'giao nhiệm vụ cho', 'phân công'],
    isVoice: true,
  },
  {
    kind: 'place',
    recognises: 'Địa danh thay cho cơ quan: “Hà Nội yêu cầu …”, “TP cũng đề nghị …”, “địa phương này giao …”.',
    pattern: new RegExp(`^(?:${PLACE})${WORD_END}`, 'u'),
    verbs: ['yêu cầu', 'đề nghị', 'giao', 'kêu gọi'],
    isVoice: false,
  },
  {
    kind: 'body',
    recognises: 'Cơ quan: “UBND tỉnh yêu cầu …”, “Sở Y tế đề nghị …”.',
    verbs: ['yêu cầu', 'đề nghị', 'giao', 'giao nhiệm vụ', 'giao nhiệm vụ cho'],
    isVoice: false,
  },
]

/** Posts and bodies that can only ask; "Thái Nguyên" is no former office. */
export const PETITIONER = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?<!(?:Thái|Tây|Trung) (?=Nguyên))${anyOf([...petitioners, ...powerless])}${WORD_END}`,
  'iu',
)

/** "Bộ", "Sở" alone: who told of what it did, not who directs here. */
export const namesNobody = (words: string): boolean => genericBodies.includes(words.toLowerCase())

/** The host as its own people call it. */
export const THE_HOUSE =
  /^(?:[Nn]hà trường|[Bb]an (?:[Gg]iám hiệu|[Gg]iám đốc|[Ll]ãnh đạo)|BGH|BGĐ|[Cc]ông ty|[Cc]ơ quan|[Cc]hi ủy|[Tt]hủ trưởng|[Cc]hủ tọa|[Cc]hủ trì|[Hh]ội đồng trường)(?![\p{L}])(?! \p{Lu})/u
