import { anyOf, WORD_END, WORD_START } from '#vietnamese/word-pattern.ts'
import { groupHeads } from './attendance-words.ts'

export const AND_TAIL = /[\s,]+(?:và)?$/u
export const ATTENDING_TAIL = / (?:cùng |đã )?(?:tham dự|dự)(?: [^,]*)?$/u
export const GROUP = new RegExp(
  `${WORD_START}(?:(?:hơn |trên |gần )?(?<count>\\d{1,5}) +)?(?:các )?${anyOf(groupHeads)}${WORD_END}[^.;:()\\n]*`,
  'gu',
)
