import { piecewise } from '#vietnamese/quick-pattern.ts'
import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { awardNames, awardRecipientWords, awardVerbs } from './award-words.ts'

export const PAST_EDGE = /^(?:và|đã) | đã$/gu

/** "Hội nghị cũng | trao …", "Trong buổi lễ, …": the meeting hands over nothing, somebody at it does. */
export const AT_MEETING =
  /^(?:[Tt]ại |[Tt]rong )?(?:[Hh]ội nghị|[Đđ]ại hội|[Bb]uổi lễ|[Ll]ễ|[Cc]hương trình|[Kk]ỳ họp|[Pp]hiên họp|[Bb]uổi \p{Ll}+|[Cc]uộc họp)(?: (?:đã|cũng|còn))*$/u

/** Behind who hands over: "(đã) vinh dự được phối hợp cùng … tổ chức". */
export const HELD_WITH =
  / (?:(?:đã|cũng|còn|vinh dự|long trọng|trân trọng|được) )*(?:phối hợp (?:với|cùng) .+|(?<!\p{Lu}\p{L}* |[Bb]an )tổ chức(?: lễ)?|vinh dự(?: được)?|trân trọng|long trọng|tiến hành)$/u
/** "Kỷ niệm chương “Vì sự nghiệp phát triển khoa học và công nghệ”": a title as long as a field. */
const CAUSE = ' ["“]?[Vv]ì sự nghiệp(?: (?!của|cho|tặng|đến)[^\\s,.;:]+){1,12}'
const NAME = `${anyOf(withCapitals(awardNames))}(?:${CAUSE}|(?: (?!của|cho|tặng|vì|do|đến|và|tập thể|cá nhân|các|những|kèm|cùng|tại|theo|thuộc)[^\\s,.;:]+){0,6})`

/** The verb of handing over and the first award behind it. */
export const AWARD = piecewise(
  new RegExp(
    `${WORD_START}(?:(?:đã|được|đã có Quyết định (?:số )?\\S+) )?(?<verb>${anyOf(awardVerbs)}) +(?:\\d+ |nhiều |các |những |một số |hàng (?:chục|trăm) )?(?<award>${NAME})`,
    'u',
  ),
)

/** Another award: ", 9 Bằng khen". */
const NEXT = `(?:,| và|, và) +(?:\\d+ )?`
export const NEXT_AWARD = new RegExp(`^${NEXT}(?<award>${NAME})`, 'u')

/** "5 tập thể được UBND tỉnh tặng Bằng khen": who receives stands in front, who gives between. */
export const PASSIVE =
  /(?:^|, |: |; )(?:[Nn]hân dịp này, |[Tt]ại (?:hội nghị|buổi lễ), |[Cc]ó |[Dd]ịp này, )*(?<recipient>[^,;:.]{3,120}(?:, [^,;:.]{3,60})?) +(?:đã |vinh dự |vừa )*được +(?:(?<issuer>[^,;:.]{3,100}?) +)?$/u

/** The award is received, not given. */
export const IS_PASSIVE = /^được /u

/** "thừa ủy quyền của Chủ tịch nước, …": in whose name somebody hands over. */
export const ON_BEHALF = /[Tt]hừa (?:ủy quyền|lệnh)(?: của)? (?<issuer>[^,.;]{3,60}),/u

/** A post without a name gives in its own right. */
export const OWN_RIGHT = /^(?:tặng|truy tặng|phong tặng|khen thưởng)/u

export const ISSUER = new RegExp(
  `^ *của +(?<issuer>.+?)(?= +${anyOf(awardRecipientWords)}${WORD_END}| +(?:vì|do)${WORD_END}|${NEXT}${NAME}|[.;]|$)`,
  'u',
)

export const RECIPIENT = new RegExp(
  `^ *(?:${anyOf(awardRecipientWords)} +|(?=\\d|các |tập thể |cá nhân |những ))(?<recipient>.+?)(?= *,? +(?:vì|do)${WORD_END}| *[-–(] *[Ảả]nh(?: \\d+)? *:| *,? +(?:đã có|có|đạt)(?: nhiều)? +(?:thành tích|sáng kiến|đóng góp|công)|${NEXT}${NAME} +(?:của|cho|tặng)${WORD_END}|[.;]|$)`,
  'u',
)
