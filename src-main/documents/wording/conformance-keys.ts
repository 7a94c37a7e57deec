/**
 * What the parts of a paper are known by when it is read back, folded (no tone marks, small letters): so that `HÒA` and
 * `HOÀ`, decomposed text and typing slips in the tone marks are all the same word.
 */
export const partKeys = {
  nationalName: 'cong hoa xa hoi chu nghia viet nam',
  motto: 'doc lap tu do hanh phuc',
  partyName: 'dang cong san viet nam',
  recipients: 'noi nhan',
  sameAsAbove: 'nhu tren',
  archive: 'luu',
} as const

/** Kinds of stamp by their words. */
export const stampKeys: Readonly<Record<string, 'secrecy' | 'urgency' | 'circulation'>> = {
  mat: 'secrecy',
  'toi mat': 'secrecy',
  'tuyet mat': 'secrecy',
  khan: 'urgency',
  'thuong khan': 'urgency',
  'hoa toc': 'urgency',
  'hoa toc hen gio': 'urgency',
  'xem xong tra lai': 'circulation',
  'luu hanh noi bo': 'circulation',
  'tai lieu thu hoi': 'circulation',
}

/** Patterns over folded text. */
export const partPatterns = {
  symbol: /^so\s*[:.]?(?=[\s\d…._/-])[^,;]*[/-]/u,
  placeAndDate: /^[^,;:]{1,60}?[,.]?\s*ngay[\s\d….,_/-]*thang[\s\d….,_]*nam[\s\d….,_]*$/u,
  letterSubject: /^(?:v\s*\/\s*v|ve viec|vv)\b/u,
  addressee: /^kinh (?:gui|trinh)\b/u,
  legalBasis: /^(?:-\s*)?(?:can cu|theo de nghi|xet de nghi)\b/u,
  annex: /^phu luc(?:\s+(?:so\s+)?[ivxlcdm\d]+)?[:.]?$/u,
  annexReference: /^\(?\s*(?:ban hanh )?kem theo\b/u,
  division: /^(phan|chuong|muc|tieu muc)(?: thu)?\s+([ivxlc]+|\d+|[a-z])[.:]?\s*(.*)$/u,
  article: /^dieu\s+(\d+)\s*([.:]?)\s*(.*)$/u,
  secretary: /^(?:thu ky|nguoi ghi bien ban)/u,
  chair: /^(?:chu toa|chu tri|doan chu tich)/u,
  /** Lines of authority and titles as they begin above a signature. */
  post: /^(?:(?:tm|kt|tl|tuq|q)\b|t\/m|k\/t|t\/l|chu tich|pho chu tich|giam doc|pho giam doc|chanh |pho chanh |truong |pho truong|bi thu|pho bi thu|bo truong|thu truong|cuc truong|vu truong|tong |chu nhiem|hieu truong|vien truong|thu ky|chu toa|nguoi )/u,
  authority: /^(t\/m|k\/t|t\/l|tm|kt|tl|tuq|q)([. ]*)\s*(?=\S)/u,
  draftMark: /^[a-z.]{1,12}\(?\s*\d{1,5}\s*\)?$/u,
  governing:
    /^(?:ubnd|uy ban nhan dan|hdnd|bo |tinh uy|thanh uy|huyen uy|dang uy|tong cuc|ban chap hanh|chinh phu|thanh pho|tinh )/u,
  agency:
    /^(?:so |van phong|ban |phong |trung tam|chi cuc|cuc |truong |benh vien|hoi dong|vien |cong an|bo chi huy|dang bo|chi bo|thanh tra|uy ban|ubnd|dai |bao |hoi )/u,
} as const

/** Numbers at the head of a paragraph. */
export const numberPatterns = {
  roman: /^([IVXL]+)\s*([.)/-]?)\s+(.*)$/u,
  arabic: /^(\d{1,3})\s*([.)])(?!\d)\s*(.*)$/u,
  letter: /^(\p{Ll})\s*([.)])\s+(.*)$/u,
} as const

/** Days and months written in letters whose capital is wrong (NĐ 30, Phụ lục II, V.8c). */
export const wrongCapitals: readonly { rule: 'weekday' | 'month' | 'article'; pattern: RegExp }[] = [
  {
    rule: 'weekday',
    pattern:
      /(?<=(?:sáng|trưa|chiều|tối|ngày|vào|hằng|mỗi)\s)[Tt]hứ (?:hai|ba|tư|năm|sáu|bảy)(?!\p{L})|(?<!\p{L})[Tt]hứ (?:hai|ba|tư|năm|sáu|bảy)(?=,? (?:ngày|tuần|hằng tuần)(?!\p{L}))|(?<!\p{L})(?:sáng|chiều|tối|ngày) chủ nhật(?!\p{L})/gu,
  },
  {
    rule: 'month',
    pattern:
      /(?<!\p{L})tháng (?:giêng|tư|tám|mười hai|mười một|chạp)(?= (?:năm (?:\d|Mậu|Kỷ|Canh|Tân|Nhâm|Quý|Giáp|Ất|Bính|Đinh)|vừa qua|tới))/gu,
  },
  { rule: 'article', pattern: /(?:điểm \p{Ll},? )?khoản \d+,? điều \d+/gu },
]

/** Blanks drawn by typing (`____`), which stand for a rule or for words not yet there. */
export const TYPED_RULE = /^[\s_\-–—=*~.…]*(?:_{3,}|-{4,}|–{3,}|—{2,}|={4,})[\s_\-–—=*~.…]*$/u

/** Learned degrees and honours before a name; typed letters, since `bá` and `bà` fold to the same. */
export const honourPattern =
  /^(?:(?:(?:GS|PGS|TSKH|TS|ThS|BS|BSCK\s?[I12]+|KS|CN|LS|NSND|NSƯT|NGND|NGƯT)\b[.,]?\s*)+|(?:Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Luật sư|Đồng chí|Ông|Bà)\s)(?=\s*\p{Lu})/iu

/** `HOÀ` for `HÒA`: the decree itself places the tone mark in both ways. */
export const otherToneOf = (text: string): string => text.replace('ÒA', 'OÀ')
