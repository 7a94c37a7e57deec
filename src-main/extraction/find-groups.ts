import type { FoundGroup } from '#domain/extraction.ts'
import { allMatches } from '#vietnamese/all-matches.ts'
import { piecewise } from '#vietnamese/quick-pattern.ts'
import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { rangesWithin } from './ranges-within.ts'
import { attendanceOpeners } from './rules/attendance-words.ts'
import { AND_TAIL, ATTENDING_TAIL, GROUP } from './rules/find-groups-patterns.ts'
import { passageRules } from './rules/passage-rules.ts'
import { explainRule } from './rules/rule.ts'
import type { SourceReading } from './source-reading.ts'
import { trimSpan, wordsOf } from './working-text.ts'

const OPENER = piecewise(new RegExp(`${WORD_START}(${anyOf(withCapitals(attendanceOpeners))})${WORD_END}`, 'u'))

/** Attendance given as a group ("lãnh đạo các sở, ban, ngành") in sentences that tell who attended. */
export function findGroups(source: SourceReading): FoundGroup[] {
  return source.lines
    .filter((line) => line.kind === 'body')
    .flatMap((line) => line.sentences)
    .flatMap((sentence) => {
      const text = source.work.slice(sentence.start, sentence.end)
      const opener = OPENER.exec(text)
      if (!opener) return []
      return allMatches(text, GROUP).flatMap((match) => {
        const start = sentence.start + match.index
        const person = rangesWithin(source.book.mentions, start, start + match[0].length).find(
          (one) => one.start >= start && one.start < start + match[0].length,
        )
        const [from, to] = trimSpan(source, start, person?.start ?? start + match[0].replace(ATTENDING_TAIL, '').length)
        const description = wordsOf(source, from, to).replace(AND_TAIL, '')
        if (
          description.length < 8 ||
          rangesWithin(source.book.mentions, from, from).some((one) => one.start <= from && from < one.end)
        )
          return []
        // `20.000 hội viên`; a bare nought counts nobody.
        const count = Number(match.groups?.count?.replaceAll('.', '')) || null
        const reason = explainRule(passageRules.group, { word: opener[1] ?? '' })
        return [
          {
            description,
            count,
            span: [from, from + description.length],
            rule: passageRules.group.id,
            confidence: 'likely',
            reason,
          } satisfies FoundGroup,
        ]
      })
    })
}
