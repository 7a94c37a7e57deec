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
export const MEETS = /^họp(?![\p{L}])/u
