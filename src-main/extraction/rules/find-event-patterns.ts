import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { eventContinuations, eventStops, hostVerbs, speakingVerbs } from './event-words.ts'
import { reportingVerbs } from './verbs.ts'

export const HOSTS = /^ *(?:phối hợp|tổ chức|đăng cai|chủ trì)/u
export const AT_TAIL = /(?:[Tt]ại|[Ởở]) +$/u
const HARD = `(?:${anyOf([...eventStops, ...speakingVerbs])}${WORD_END}|ngày (?=\\d|nay|hôm)|có (?=\\p{Lu}|phần |\\d|các |đồng chí|ông |bà |đại diện|lãnh đạo|hơn |gần |trên |sự )|sáng(?! kiến| tạo)${WORD_END}|tối(?! ưu| đa| thiểu)${WORD_END}|kết nối (?=trực tuyến|tới|đến|từ))`

/** Words that end the name of an event which somebody holds or attends. */
export const HARD_STOP = new RegExp(`^ +${HARD}|^(?:[;:.“”"()…\\n]| [-–] (?!\\d))`, 'u')

/** In front of the event: it is held or attended, so a verb of speech behind it says what it is about. */
export const HELD =
  /(?:tổ chức|chủ trì|dự|tham dự|khai mạc|họp|điều hành|tham gia|diễn ra|có|mở|về|triệu tập|phối hợp|[Tt]ại|của|trong)(?: (?:một|các|trực tuyến))? +$/u
export const STOP = new RegExp(
  `^ +(?:${HARD}|${anyOf([...reportingVerbs, 'thống nhất'])}${WORD_END})|^(?:[;:.“”"()…\n]| [-–] (?!\\d))`,
  'u',
)

export const HOSTING = new RegExp(
  ` *(?:đã |vừa |long trọng |phối hợp (?:(?:với|cùng) )?[^.;]{0,120}? )*${anyOf(hostVerbs)}(?: (?:thành công|trọng thể|trực tuyến))? *$`,
  'u',
)

/** "hội thảo …, giết mổ gia cầm do Sở … tổ chức": more of the title may stand in front of the host. */
export const HELD_BY = /^(?:,(?: (?!đã |được |là |có |vừa |đang )\p{Ll}[\p{L}\p{M}]*,?){1,14})?,? do +/u

/** "Ban Chỉ đạo 12 (gọi tắt là …) về phòng, chống … và Ban Chỉ đạo 35 …": the field of a board, behind its name (its commas may be masked). */
export const LONG_NAME =
  /^(?: *\([^()\n]{1,80}\))? *(?:(?:về|phụ trách|đặc trách)(?: (?!đã |được |có |phát biểu |cho biết |yêu cầu |đề nghị )[\p{L}\p{M}\d/-]+[,\u201a]?){1,40})? *$/u

/** "hội nghị … của Cục Thuế tổ chức": behind the last "của" of the title stands the host. */
export const OWNED = / của (?=[^,;]*$)/u
export const HELD_BY_OWNER = /^ *(?:đã |vừa )?tổ chức(?![\p{L}])/u

/** The verb of holding something, whatever it is. */
export const HOLDS =
  /(?:(?:đã|vừa)(?: phối hợp (?:với|cùng) [^.;]{3,120}?)? tổ chức|phối hợp (?:với|cùng) [^.;]{3,120}? tổ chức)(?![\p{L}])/u

/** "các sở, ban, ngành", "các huyện, thị xã, thành phố": one list of kinds of body. */
const BODY_KINDS = [
  'sở',
  'ban',
  'bộ',
  'ngành',
  'đoàn thể',
  'phòng',
  'quận',
  'huyện',
  'thị xã',
  'thành phố',
  'xã',
  'phường',
]

export const GOES_ON = new RegExp(
  `^, *(?:và )?(?:${anyOf(BODY_KINDS)}${WORD_END}|${anyOf(withCapitals(eventContinuations))}${WORD_END}|\\p{Ll}+ \\p{Ll}+(?: \\p{Ll}+)?(?=[.,;]|$| (?:và|trên|của|năm|tại|ngày)))`,
  'u',
)

export const SUBJECT = /^ *(?:một số|các|nhiều|những|đa số) (?:đại biểu|ý kiến|tham luận|sở|bộ|địa phương)/iu

/** "UBND tỉnh họp phiên …": the verb is the name of the event. */
export const MEETS = /^(?:họp|giao ban|tiếp xúc cử tri|làm việc với|gặp mặt|hội đàm)(?![\p{L}])/iu

/** Verbs that tell of a meeting only where the sentence says when. */
export const VERBAL = /^(?:tiếp xúc cử tri|làm việc với|giao ban|gặp mặt|hội ý|sinh hoạt|hội đàm)/iu

/** In front of the head noun these make it a place or part of another word: "Trung tâm Hội nghị", "phòng họp". */
export const NOT_EVENT =
  /(?:[Tt]rung tâm|[Nn]hà|[Pp]hòng|[Hh]ội trường|[Kk]hu|[Gg]iấy mời|[Tt]ài liệu|[Hh]ồ sơ|[Nn]ội dung|[Cc]ông tác tổ chức|trước|sau|[Cc]huẩn bị(?: cho)?|[Cc]hào mừng|[Hh]ướng tới|[Nn]ghị quyết|[Cc]hế độ|[Tt]hời gian|[Ll]ịch) $/u

/** Inside these a word that else ends a title goes on with it: "nghe báo cáo …", "cho ý kiến vào …". */
export const OPINION =
  /(?:nghe|để nghe|về|bàn) +(?:báo cáo|trình bày|kết luận|thống nhất)$|ý kiến +(?:vào|với)|(?:nghe|về) báo cáo|, cho ý kiế|[\p{L}\d]+ tại (?:các|địa bàn)/u

/** "họp số 2", "họp cùng": nothing that names a meeting. */
export const EMPTY_TITLE =
  /^(?:[Hh]ọp|[Gg]iao ban|[Gg]ặp mặt|[Ss]inh hoạt)(?: (?:số \d+|cùng|với|thì|rồi|xong|lại|\d+))?$|^\p{L}+ \p{L}+(?: \p{L}+)? (?:này|đó|trên|nói trên|nêu trên|hôm nay|nay|vừa qua|sắp tới|hằng \p{L}+|hàng \p{L}+)$/u

/** A line of a list tells what was said or asked, not what the meeting was. */
export const BULLETED = /^ *(?:[-+•*–] |\(?\d{1,2}[.)] )/u

/** Behind an assembly's name: ", khóa XX, nhiệm kỳ 2016 - 2021". */
export const TERM = /(?:,? *(?:khóa [IVXLC\d]+|nhiệm kỳ \d{4} ?[-–] ?\d{4}))+,? *$/u

/** Words between the host and a verb that is the name of the event itself: "Bộ Công an đã họp …". */
export const VERB_LEAD = /(?: (?:đã|vừa|cùng|có|tiếp tục|tiến hành))+ *$/u

/** Half a day of the day of the report. */
export const TODAY =
  /(?<![\p{L}])([Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối)(?: nay| qua| cùng ngày| hôm (?:nay|qua))(?![\p{L}])/u

/** In brackets between the host and its verb: "UBND xã A (tỉnh B) đã tổ chức". */
export const BRACKETED = / *\([^()\n]{1,80}\) *$/u

/** A host that no list knows: capitals in front of the verb, or a school, a village, a unit. */
export const ANY_HOST =
  /^(?:\p{Lu}|(?:trường|thôn|bản|ấp|buôn|làng|khu phố|tổ dân phố|liên đoàn|câu lạc bộ|chi hội|chi đoàn|cụm|khối)(?![\p{L}]))/u

/** What no host is: a day, a meeting, a person's doing, a pronoun, a sentence with a verb of its own. */
export const NO_HOST =
  /^(?:Sáng|Chiều|Tối|Trưa|Ngày|Hôm|Vừa|Mới|Trong|Tại|Theo|Nhân|Để|Nhằm|Thực hiện|Được|Sau|Trước|Với|Qua|Việc|Hội nghị|Buổi|Cuộc|Lễ|Kỳ họp|Phiên|Đồng chí|Ông|Bà|Đây|Đó|Và|Đồng thời|Tiếp)(?![\p{L}])|(?<![\p{L}])(?:đã|sẽ|đang|được|là|cho biết|yêu cầu|tham dự|dự|chủ trì|phát biểu|nhằm|để|phối hợp|tổ chức)(?![\p{L}])/u

/** The day of a paper, not of the meeting: "Chỉ thị 12/CT-UBND ngày 5/1/2021". */
export const PAPER_BEFORE =
  /(?:\/[\p{L}\d-]+(?:-[\p{L}\d]+)*|(?:[Cc]hỉ thị|[Nn]ghị quyết|[Qq]uyết định|[Cc]ông văn|[Vv]ăn bản|[Kk]ế hoạch|[Tt]hông báo|[Tt]hông tư|[Nn]ghị định|[Ll]uật|[Bb]áo cáo|[Tt]ờ trình|[Kk]ết luận|[Hh]ướng dẫn) (?:số )?[^\s,;]{0,24}),? *$/u

/** "hội nghị “Các giải pháp …”": the quotation is the title. */
export const QUOTED = /^ *(?:“[^”\n]{3,200}”|"[^"\n]{3,200}")/u
