import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { petitioners } from './bodies.ts'

const SAYS = `(?:đã |cũng |còn )*(?:đề nghị|kiến nghị|phản ánh|bày tỏ|cho biết|cho rằng|đề xuất|mong muốn|mong)${WORD_END}`

/** Right after a body: what it says for itself. */
export const OTHER_SPEAKS = new RegExp(`^ *${SAYS}`, 'u')

/** "Đại diện … đề nghị", "Nhiều đại biểu cho rằng". */
export const OTHERS = new RegExp(
  `^(?:(?:[Mm]ột số|[Nn]hiều|[Cc]ác|[Đđ]a số) )?${anyOf(withCapitals(petitioners))}${WORD_END}[^.;:“"]{0,90}? ${SAYS}`,
  'u',
)
