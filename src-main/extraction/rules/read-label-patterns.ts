import { anyOf, withCapitals } from '#vietnamese/word-pattern.ts'
import { fieldLabels } from './line-words.ts'

export const CONCLUDES = /kết luận|chỉ đạo|KL/iu
export const LABEL_TAIL = /^(?:\([^)]*\)|phát biểu(?: kết luận| chỉ đạo| khai mạc)?|kết luận|chỉ đạo|KL|)$/u
export const LABEL_LEAD = /^(?:Chủ trì|Chủ tọa|Ý kiến|Kết luận|KL|Phát biểu)(?: của)?,?$/u

const FIELD_WORDS = Object.values(fieldLabels).flat()
export const FIELD = new RegExp(
  `^ *[-+*•]? *(?:\\d{1,2}[.)] *)?${anyOf(withCapitals(FIELD_WORDS))}(?: (?:cuộc họp|hội nghị|phiên họp))? *: *`,
  'u',
)

export const CHAIR_LABEL = new RegExp(
  `^ *[-+*•]? *${anyOf(withCapitals([...(fieldLabels.chair ?? []), 'sếp', 'thủ trưởng']))} *:`,
  'u',
)

/** "CT: a Tuấn (TGĐ)", "Chủ trì: TK Hạnh": behind the label stands nobody's word but a name, in short. */
export const SHORT_NAMED =
  /^ *(?:(?:[Aa]|[Cc]|[Aa]nh|[Cc]hị|[Cc]hú|[Bb]ác|[Tt]hầy|[Cc]ô|[Ôô]ng|[Bb]à|[Ss]ếp|[Đđ]\/c|[Đđ]ồng chí)\.? )?(?:\p{Lu}{2,5} )?\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{1,6}){0,3} *(?:[(,;–-][^.:]{0,60})?$/u

/** "14h20 đ/c Tú: …", "- 9h15: KL": the clock in front of a label. */
export const CLOCK_LEAD =
  /^ *(?:[-+•*–] *)?\d{1,2}(?: ?(?:h|g|giờ) ?|:)(?:\d{2})?(?:'|p|ph|phút)?(?: *[:,–-])? +(?=\p{L})/u

/** The verb of order that a label ends with. */
export const LABEL_VERB = /chỉ đạo$/u

/** The label of the list of those present. */
export const ATTENDING_LABEL = new RegExp(
  `^ *[-+*•]? *${anyOf(withCapitals(fieldLabels.people ?? []))}(?: [^:]{0,24})?: *`,
  'u',
)
/** One of that list by the given name alone, with the form of address in front and the post in brackets. */
export const LISTED_GIVEN =
  /^ *(?:(?:[Aa]nh|[Cc]hị|[Cc]ô|[Tt]hầy|[Cc]hú|[Bb]ác|[Ôô]ng|[Bb]à|[Đđ]\/c|[Đđ]c|[Aa]|[Cc])\.? )?(\p{Lu}\p{Ll}{1,6}) *(?:\([^()]*\))? *$/u
/** A task that begins with such a name. */
export const GIVEN_FIRST = /^ *(\p{Lu}\p{Ll}{1,6})(?=:? \p{Ll})/u
