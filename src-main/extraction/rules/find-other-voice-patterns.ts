import { inEitherCase } from '#vietnamese/either-case.ts'
import { piecewise } from '#vietnamese/quick-pattern.ts'
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

/** "… giới chuyên gia cho rằng", "Một số đại biểu cũng nêu ý kiến": others have their say in the middle of somebody's words. */
export const OTHERS_SAY = piecewise(
  new RegExp(
    `^[^.;:“"]{0,40}?(?<![\\p{L}])(?:(?:một số|nhiều|các|đa số|giới|hầu hết|đại diện) )(?:${anyOf(petitioners)}|chuyên gia|nhà khoa học|luật sư|thành viên|nhà nghiên cứu|nhà đầu tư|hộ)${WORD_END}[^.;:“"]{0,60}? (?:đã |cũng |còn |đều )*(?:cho rằng|nêu|đề xuất|kiến nghị|đề nghị|nhận định|kỳ vọng|phản ánh|bày tỏ|cho biết|mong|thống nhất|nhất trí|đánh giá)${WORD_END}`,
    'iu',
  ),
)

/** "Từ thực tế địa phương, đại diện một số sở … cho biết": others behind a circumstance. */
export const OTHERS_BEHIND = inEitherCase(
  new RegExp(
    `^[^.;:“",]{2,80}, (?:đại diện|lãnh đạo (?:các|một số|nhiều)|phía) (?:[^.;:“"]|\\.\\.\\.){2,140}? (?:đã |cũng |còn |đều )*(?:cho biết|cho hay|cho rằng|phản ánh|thông tin|kiến nghị|đề xuất|bày tỏ|nhận định)${WORD_END}`,
    'iu',
  ),
)
