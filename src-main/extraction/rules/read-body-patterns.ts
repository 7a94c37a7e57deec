import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { bodyHeads, bodyLevels, bodyQuantifiers, doubtfulHeads, notBodies } from './bodies.ts'

export const QUANTIFIERS = `${anyOf(withCapitals(bodyQuantifiers))}${WORD_END} +`
export const NOT_BODY = `(?!${anyOf(withCapitals(notBodies))}${WORD_END})`
export const SAFE = `${NOT_BODY}${anyOf([...withCapitals(bodyHeads), 'UBND', 'HĐND', 'MTTQ', 'HTX', 'VNPT'])}${WORD_END}`
export const DOUBTFUL = `${NOT_BODY}${anyOf(withCapitals(doubtfulHeads))}${WORD_END}`
export const LEVEL = `(?= +(?:\\p{Lu}|${anyOf(bodyLevels)}${WORD_END}))`
export const NAME = `(?:(?:${QUANTIFIERS})?${SAFE}|${QUANTIFIERS}${DOUBTFUL}|${DOUBTFUL}${LEVEL})`
export const NEXT_LEVEL =
  /^, (?:thành, thị|thành phố|thị xã|thị trấn|phường|quận|thành|thị)(?= *(?:[,;:.]|và|trực thuộc|\p{Ll}+ ))(?! (?:lập|công))/u

export const NEXT_BODY = new RegExp(`^(?:,|…| *,? và| -|, cùng| cùng) +${NAME}`, 'u')
export const stopWords = [
  'trong',
  'khi',
  'để',
  'nhằm',
  'theo',
  'có',
  'được',
  'vào',
  'ngay',
  'nếu',
  'thì',
  'mà',
  'trước',
  'sau',
  'từ',
  'căn cứ',
  'là',
  'tại',
  'thêm',
  'do',
  'không',
  'cho',
  'hoàn',
  'như',
  'cùng với',
  'rằng',
  'thông qua',
  'bằng',
  'đến',
  'nơi',
  'ra',
  'này thì',
  'với',
  'hết',
  'dựa trên',
  'tối thiểu',
]
