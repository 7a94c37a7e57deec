import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { placeMakers, postHeads } from './posts.ts'

export const PLACE_BEFORE = new RegExp(
  `(?<![Nn]ông )(?<!(?:[Mm]ôi|[Tt]hị|[Cc]ông|[Nn]ông|[Hh]iện|[Cc]hủ|[Dd]oanh) (?=trường))(?<!(?:[Bb]an|[Hh]ội đồng|[Vv]ụ) (?=[Dd]ân tộc))(?<![Hh]iệp hội (?=[Dd]oanh nghiệp))${WORD_START}${anyOf(withCapitals(placeMakers).concat(placeMakers.map((one) => one.toUpperCase())))} +$`,
  'u',
)

export const POST_AFTER = new RegExp(`^ *[,–(-] *(?:là )?${anyOf(postHeads)}${WORD_END}`, 'iu')
