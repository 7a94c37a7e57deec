import { WORD_START } from '#vietnamese/word-pattern.ts'
import type { LabelledLine } from './label-lines.ts'
import type { KnownPerson, PeopleBook } from './people-book.ts'
import { fieldLabels } from './rules/line-words.ts'

const CHAIRING =
  /(?<!đơn vị )(?<!cơ quan )(?:đồng chủ trì|cùng chủ trì|chủ trì|chủ tọa|điều hành)(?!,? *(?:,|phối hợp|cùng với)| (?:xây dựng|tham mưu|giải quyết|rà soát|thực hiện|triển khai|lập))/u
const UNDER = /(?:dưới sự chủ trì của|do)\s*$/u
const CHAIRS_ALL = new RegExp(
  `${WORD_START}(?:[Dd]ự và |[Đđ]ến dự và |[Tt]ham dự và )?(?:đồng |cùng )?[Cc]hủ trì(?: (?:hội nghị|buổi|cuộc|phiên|kỳ|lễ)[^,.;:]{0,30})? +(?:có|gồm|là)`,
  'iu',
)
const LABEL = new RegExp(`^ *[-+*•]? *(?:${fieldLabels.chair?.join('|')}) *:`, 'iu')
const LINES_LOOKED_AT = 12

/** Who is in the chair, from the first lines; "chủ trì, phối hợp" in a task means the lead body, not the chair. */
export function findChairs(work: string, lines: readonly LabelledLine[], book: PeopleBook): KnownPerson[] {
  const chairs: KnownPerson[] = []
  for (const sentence of lines
    .filter((one) => one.kind === 'body')
    .slice(0, LINES_LOOKED_AT)
    .flatMap((line) => line.sentences)) {
    const words = work.slice(sentence.start, sentence.end)
    const mentions = book.mentions.filter((one) => one.start >= sentence.start && one.end <= sentence.end)
    if (mentions.length === 0) continue
    const all = CHAIRS_ALL.exec(words)
    const isList = LABEL.test(words)
    for (const mention of mentions) {
      const isListed = isList || (all !== null && mention.start >= sentence.start + all.index)
      const after = work.slice(mention.end, Math.min(sentence.end, mention.end + 40))
      const before = work.slice(Math.max(sentence.start, mention.start - 24), mention.start)
      const isSubject = /^,? *(?:đã |cùng |đến dự và |dự và |tới dự và |trực tiếp )*/u.exec(after)
      const chairs1 = isSubject !== null && CHAIRING.exec(after.slice(isSubject[0].length))?.index === 0
      if (isListed || chairs1 || (UNDER.test(before) && CHAIRING.test(words))) chairs.push(mention.person)
    }
  }
  return [...new Set(chairs)]
}
