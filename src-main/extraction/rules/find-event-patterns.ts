import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { eventContinuations, eventStops, hostVerbs } from './event-words.ts'
import { reportingVerbs } from './verbs.ts'

export const HOSTS = /^ *(?:phối hợp|tổ chức|đăng cai|chủ trì)/u
export const AT_TAIL = /(?:[Tt]ại|[Ởở]) +$/u
export const STOP = new RegExp(
  `^ +(?:${anyOf([...eventStops, ...reportingVerbs, 'đề nghị', 'yêu cầu'])})${WORD_END}|^(?:[;:.“”"()…\n]| [-–] )`,
  'u',
)

export const HOSTING = new RegExp(
  ` *(?:đã |vừa |long trọng |phối hợp (?:với|cùng) [^.;]{0,120}? )*${anyOf(hostVerbs)} *$`,
  'u',
)

export const GOES_ON = new RegExp(
  `^, *(?:và )?(?:${anyOf(withCapitals(eventContinuations))}${WORD_END}|\\p{Ll}+ \\p{Ll}+(?: \\p{Ll}+)?(?=[.,;]|$| (?:và|trên|của|năm|tại|ngày)))`,
  'u',
)

export const SUBJECT = /^ *(?:một số|các|nhiều|những|đa số) (?:đại biểu|ý kiến|tham luận|sở|bộ|địa phương)/iu

/** "UBND tỉnh họp phiên …": the verb is the name of the event. */
export const MEETS = /^họp(?![\p{L}])/iu

/** In front of the head noun these make it a place or part of another word: "Trung tâm Hội nghị", "phòng họp". */
export const NOT_EVENT = /(?:[Tt]rung tâm|[Nn]hà|[Pp]hòng|[Hh]ội trường|[Kk]hu|[Gg]iấy mời|[Tt]ài liệu|[Hh]ồ sơ|[Nn]ội dung|[Cc]ông tác tổ chức) $/u

/** Inside these a word that else ends a title goes on with it: "nghe báo cáo …", "cho ý kiến vào …". */
export const OPINION = /(?:nghe|để nghe|về|bàn) +(?:báo cáo|trình bày|kết luận|thống nhất)$|ý kiến +(?:vào|với)|(?:nghe|về) báo cáo|, cho ý kiế|[\p{L}\d]+ tại (?:các|địa bàn)/u

/** "họp số 2", "họp cùng": nothing that names a meeting. */
export const EMPTY_TITLE = /^[Hh]ọp(?: (?:số \d+|cùng|với|thì|rồi|xong|lại|\d+))?$/u

/** A line of a list tells what was said or asked, not what the meeting was. */
export const BULLETED = /^ *(?:[-+•*–] |\(?\d{1,2}[.)] )/u

/** Behind an assembly's name: ", khóa XX, nhiệm kỳ 2016 - 2021". */
export const TERM = /(?:,? *(?:khóa [IVXLC\d]+|nhiệm kỳ \d{4} ?[-–] ?\d{4}))+,? *$/u
