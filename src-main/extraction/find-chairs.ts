import { exactKey } from '#vietnamese/exact-key.ts'
import { findNames } from './find-names.ts'
import type { LabelledLine } from './label-lines.ts'
import type { KnownPerson, Mention, PeopleBook } from './people-book.ts'
import {
  ALL_OF,
  ALSO_CHAIRS,
  AND,
  ATTEND,
  CALLED_CHAIR,
  CHAIR_LABEL,
  CHAIRING,
  CHAIRS_ALL,
  CHAIRS_FIRST,
  ENDS_IN_CHAIR,
  LEADS,
  LED_BY,
  OLD_PICTURE,
  ROW,
  SHOWN_CHAIRING,
  SUBJECT_LEAD,
  TOGETHER,
  UNDER,
} from './rules/find-chairs-patterns.ts'
import type { Range } from './split-sentences.ts'

const LINES_LOOKED_AT = 12

/** Who is in the chair, from the first lines; "chủ trì, phối hợp" in a task means the lead body, not the chair. */
export function findChairs(work: string, lines: readonly LabelledLine[], book: PeopleBook): KnownPerson[] {
  const chairs: KnownPerson[] = []
  const leaders: KnownPerson[] = []
  for (const sentence of lines
    .filter((one) => one.kind === 'body')
    .slice(0, LINES_LOOKED_AT)
    .flatMap((line) => line.sentences)) {
    const words = work.slice(sentence.start, sentence.end)
    const mentions = book.mentions.filter((one) => one.start >= sentence.start && one.end <= sentence.end)
    if (mentions.length === 0) continue
    const all = CHAIRS_ALL.exec(words)
    const isList = CHAIR_LABEL.test(words)
    let lastUnder: Mention | null = null
    for (const mention of mentions) {
      const isListed = isList || (all !== null && isAmongChairs(words, all, mention.start - sentence.start))
      const after = work.slice(mention.end, Math.min(sentence.end, mention.end + 90))
      const before = work.slice(Math.max(sentence.start, mention.start - 24), mention.start)
      const isSubject = SUBJECT_LEAD.exec(after)
      const rest = work.slice(mention.end, sentence.end)
      const isChairing =
        (isSubject !== null && CHAIRING.exec(after.slice(isSubject[0].length))?.index === 0) ||
        ALSO_CHAIRS.test(rest) ||
        (mention === mentions[0] && CHAIRS_FIRST.test(work.slice(sentence.start, mention.start))) ||
        (mentions.length === 1 && ENDS_IN_CHAIR.test(rest)) ||
        CALLED_CHAIR.test(work.slice(mention.nameEnd, mention.end)) ||
        chairsTogether(work, sentence, mentions.slice(mentions.indexOf(mention)))
      // "dưới sự chủ trì của A và B": the rest of the row with the first.
      const isUnder: boolean = lastUnder
        ? ROW.test(work.slice(lastUnder.end, mention.start))
        : UNDER.test(before) && CHAIRING.test(before + rest)
      lastUnder = isUnder ? mention : null
      if (LED_BY.test(work.slice(sentence.start, mention.start)) && LEADS.test(rest)) leaders.push(mention.person)
      if (isListed || isChairing || lastUnder) chairs.push(mention.person)
    }
  }
  if (chairs.length > 0) return [...new Set(chairs)]
  const shown = chairsShown(work, lines, book)
  return [...new Set(shown.length > 0 ? shown : leaders.slice(0, 1))]
}

/** Where no sentence tells, a caption or a heading may: "Ông …, Chủ tịch UBND tỉnh chủ trì hội nghị". */
function chairsShown(work: string, lines: readonly LabelledLine[], { byName }: PeopleBook): KnownPerson[] {
  return lines
    .filter((one) => one.kind === 'caption' || one.kind === 'heading')
    .flatMap(({ start, end }) => {
      const words = work.slice(start, end)
      const verb = SHOWN_CHAIRING.exec(words)
      if (!verb || OLD_PICTURE.test(words)) return []
      return findNames(words.slice(0, verb.index)).flatMap(
        (name) => byName.get(exactKey(words.slice(name.start, name.end))) ?? [],
      )
    })
}

/** Behind "Chủ trì hội nghị có", before the words that bring in those who attend. */
function isAmongChairs(words: string, all: RegExpExecArray, at: number): boolean {
  const from = all.index + all[0].length
  return at >= all.index && !ATTEND.test(words.slice(from, at))
}

/** "A và B đồng chủ trì": everyone of a row of names that ends so. */
function chairsTogether(work: string, sentence: Range, row: readonly Mention[]): boolean {
  let isJoined = ALL_OF.test(work.slice(sentence.start, row[0]?.nameStart))
  for (const [at, mention] of row.entries()) {
    const next = row[at + 1]
    const together = TOGETHER.exec(work.slice(mention.end, sentence.end))
    if (together) return at > 0 && (together.groups?.joint !== undefined || isJoined)
    const gap = next ? work.slice(mention.end, next.start) : ''
    if (!next || !ROW.test(gap)) return false
    isJoined ||= AND.test(gap)
  }
  return false
}
