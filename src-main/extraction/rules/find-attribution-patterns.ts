import { anyOf, WORD_END } from '#vietnamese/word-pattern.ts'
import { reportingVerbs, strongPerformatives, weakPerformatives } from './verbs.ts'

export const SAID = new RegExp(
  `^(?: *(?:đã|cũng|còn|tiếp tục|đặc biệt|thẳng thắn|một lần nữa|nói và))* *((?:nhấn mạnh và |nói và )?${anyOf([...reportingVerbs, ...strongPerformatives, ...weakPerformatives])})${WORD_END}`,
  'u',
)

/** "X kiến nghị với | Phó Thủ tướng: “…”": to whom it is said. */
export const ADDRESSED =
  /(?:kiến nghị|đề xuất|báo cáo|nói|chia sẻ|bày tỏ|trao đổi|đề nghị|phản ánh|thưa|trình bày|đặt câu hỏi|hỏi)(?: với| cùng| lên| đến| tới)? (?:đồng chí |ông |bà )?$/u

/** Right behind the mark: "”, vị tư lệnh ngành … nói". */
export const BEFORE_SPEAKER = /^ *[,.]? *[-–—]? *(?:vị )?/u

/** "…” - Là một trong những nội dung trong phát biểu kết luận của | đồng chí …", "”, đó là yêu cầu của | Bộ trưởng". */
export const SUMMED_SPEECH =
  /^ *[,.]? *[-–—]? *(?:(?:[Đđ]ó|[Đđ]ây) (?:cũng |chính )?)?[Ll]à [^.;:"“”\n]{0,90}(?:chỉ đạo|yêu cầu|kết luận|nhiệm vụ|quán triệt|đề nghị|nhắc nhở|lưu ý)[^.;:"“”\n]{0,40}? của /u

/** Between the verb and the comma before the mark: "nói thêm,", "nhấn mạnh rằng,". */
export const SAID_RIGHT_BEFORE = /^(?: (?:thêm|rõ|rằng|như sau))*, *$/u

export const directing = new Set([...strongPerformatives, 'lưu ý', 'nhắc nhở', 'chấn chỉnh', 'kêu gọi'])

/** "…”, kết luận nêu": the paper says what the one who signed it said. */
export const SAID_IN_PAPER =
  /^ *[,.]? *[-–—]? *(?:[Kk]ết luận|[Tt]hông báo|[Cc]hỉ thị|[Cc]ông điện|[Vv]ăn bản|[Nn]ghị quyết|[Cc]ông văn)(?: [\p{L}\d/-]+){0,4}? (?:nêu|ghi|chỉ rõ|nhấn mạnh|khẳng định|yêu cầu)(?![\p{L}])/u

/** In front of the mark: things that somebody has to mind or to do are told next. */
export const ADVISES =
  /(?<![\p{L}])(vấn đề|nội dung|nhiệm vụ|việc|điểm|yêu cầu|giải pháp)(?: (?:mà )?[^.;:“”"\n]{0,80})? (?:cần|phải)(?: [^.;:“”"\n]{0,80})?: *$/u

/** In front of the mark, in the same sentence: what a plan aims at or is called, which nobody says here. */
export const NAMES_AIM =
  /(?:^|[.;!?\n] ?|, |với |theo |là )(?:(?:các|những) )?(?:[Mm]ục tiêu|[Mm]ục đích|[Pp]hương châm|[Kk]hẩu hiệu|[Cc]hủ đề|[Tt]hông điệp|[Tt]ên gọi|[Tt]iêu đề)(?: (?!cần|phải|mà)[^.;:“”"\n]{1,120}?)?(?: là)?:? *$/u

/** The quotation belongs to the sentence in front of its mark: behind its end another one begins. */
export const BROUGHT_IN = /[\p{L}\d]:? *$/u
export const NEXT_SENTENCE = /^ *(?:[.!?] *|\n)/u

/** From the start of the last sentence on. */
export const LAST_SENTENCE = /(?<=^|\n|[.!?]”? )(?=\p{Lu})(?:(?![.!?]”? \p{Lu})[^\n])*$/u
