import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { eventContinuations, eventStops, hostVerbs, speakingVerbs } from './event-words.ts'
import { reportingVerbs } from './verbs.ts'

export const HOSTS = /^ *(?:phối hợp|tổ chức|đăng cai|chủ trì)/u
export const AT_TAIL = /(?:[Tt]ại|[Ởở]) +$/u
const HARD = `(?:${anyOf([...eventStops, ...speakingVerbs])}${WORD_END}|ngày (?=\\d|nay|hôm)|có (?=\\p{Lu}|\\d|các |đồng chí|ông |bà |đại diện|lãnh đạo|hơn |gần |trên |sự )|sáng(?! kiến| tạo)${WORD_END}|tối(?! ưu| đa| thiểu)${WORD_END}|kết nối (?=trực tuyến|tới|đến|từ))`

/** Words that end the name of an event which somebody holds or attends. */
export const HARD_STOP = new RegExp(`^ +${HARD}|^(?:[;:.“”"()…\\n]| [-–] )`, 'u')

/** In front of the event: it is held or attended, so a verb of speech behind it says what it is about. */
export const HELD =
  /(?:tổ chức|chủ trì|dự|tham dự|khai mạc|họp|điều hành|tham gia|diễn ra|có|mở|về|triệu tập|phối hợp)(?: (?:một|các|trực tuyến))? +$/u
export const STOP = new RegExp(
  `^ +(?:${HARD}|${anyOf([...reportingVerbs, 'thống nhất'])}${WORD_END})|^(?:[;:.“”"()…\n]| [-–] )`,
  'u',
)

export const HOSTING = new RegExp(
  ` *(?:đã |vừa |long trọng |phối hợp (?:với|cùng) [^.;]{0,120}? )*${anyOf(hostVerbs)} *$`,
  'u',
)

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
export const MEETS = /^(?:họp|tiếp xúc cử tri|làm việc với)(?![\p{L}])/iu

/** Verbs that tell of a meeting only where the sentence says when. */
export const VERBAL = /^(?:tiếp xúc cử tri|làm việc với)/iu

/** In front of the head noun these make it a place or part of another word: "Trung tâm Hội nghị", "phòng họp". */
export const NOT_EVENT =
  /(?:[Tt]rung tâm|[Nn]hà|[Pp]hòng|[Hh]ội trường|[Kk]hu|[Gg]iấy mời|[Tt]ài liệu|[Hh]ồ sơ|[Nn]ội dung|[Cc]ông tác tổ chức|trước|sau|[Cc]huẩn bị(?: cho)?|[Cc]hào mừng|[Hh]ướng tới|[Nn]ghị quyết|[Cc]hế độ|[Tt]hời gian|[Ll]ịch) $/u

/** Inside these a word that else ends a title goes on with it: "nghe báo cáo …", "cho ý kiến vào …". */
export const OPINION =
  /(?:nghe|để nghe|về|bàn) +(?:báo cáo|trình bày|kết luận|thống nhất)$|ý kiến +(?:vào|với)|(?:nghe|về) báo cáo|, cho ý kiế|[\p{L}\d]+ tại (?:các|địa bàn)/u

/** "họp số 2", "họp cùng": nothing that names a meeting. */
export const EMPTY_TITLE = /^[Hh]ọp(?: (?:số \d+|cùng|với|thì|rồi|xong|lại|\d+))?$/u

/** A line of a list tells what was said or asked, not what the meeting was. */
export const BULLETED = /^ *(?:[-+•*–] |\(?\d{1,2}[.)] )/u

/** Behind an assembly's name: ", khóa XX, nhiệm kỳ 2016 - 2021". */
export const TERM = /(?:,? *(?:khóa [IVXLC\d]+|nhiệm kỳ \d{4} ?[-–] ?\d{4}))+,? *$/u
