import { anyOf, WORD_END, WORD_START } from '#vietnamese/word-pattern.ts'
import { groupHeads } from './attendance-words.ts'

export const AND_TAIL = /[\s,]+(?:và)?$/u
export const ATTENDING_TAIL = / (?:cùng |đã )?(?:tham dự|dự)(?: [^,]*)?$/u
export const GROUP = new RegExp(
  `${WORD_START}(?:(?:hơn |trên |gần )?(?<![\\d/.,])(?<count>\\d{1,3}(?:\\.\\d{3})+|\\d{1,5})(?:/\\d{1,5})? +)?(?:các )?${anyOf(groupHeads)}${WORD_END}[^.;:()\\n]*(?:(?<=các (?:[Ss]ở|[Bb]ộ|[Bb]an|[Nn]gành|[Pp]hòng|[Hh]uyện|[Xx]ã|[Pp]hường|đơn vị)(?:, (?:ban|ngành|phòng|huyện|xã|phường|đơn vị))*): [^.;:()\\n]*)?`,
  'gu',
)
