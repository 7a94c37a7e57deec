import type { FoundAward } from '#domain/extraction.ts'
import { foldKey } from '#vietnamese/fold.ts'
import { anyOf } from '#vietnamese/word-pattern.ts'
import { skipOpeners } from './find-shape.ts'
import { rangesWithin } from './ranges-within.ts'
import { resolveBody } from './resolve-body.ts'
import { awardReasonWords } from './rules/award-words.ts'
import { AWARD, ISSUER, PAST_EDGE, RECIPIENT } from './rules/find-awards-patterns.ts'
import { passageRules } from './rules/passage-rules.ts'
import { explainRule } from './rules/rule.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'
import { wordsOf } from './working-text.ts'

const REASON = new RegExp(`^ *,? *${anyOf(awardReasonWords)} +(?<reason>[^.;]+)`, 'u')

/** Awards of the body text; a caption gives one only where no sentence of the body tells of it. */
export function findAwards(source: SourceReading): FoundAward[] {
  const awards: FoundAward[] = []
  for (const kind of ['body', 'caption'] as const) {
    for (const line of source.lines.filter((one) => one.kind === kind)) {
      for (const sentence of line.sentences) {
        const award = readAward(source, sentence)
        if (award && !awards.some((one) => isSameAward(one, award))) awards.push(award)
      }
    }
  }
  return awards
}

const isSameAward = (a: FoundAward, b: FoundAward): boolean =>
  foldKey(a.award) === foldKey(b.award) &&
  (b.recipient === '' ||
    foldKey(a.recipient).includes(foldKey(b.recipient)) ||
    foldKey(b.recipient).includes(foldKey(a.recipient)))

function readAward(source: SourceReading, sentence: Range): FoundAward | null {
  const { work } = source
  const match = AWARD.exec(work.slice(sentence.start, sentence.end))
  if (!match?.groups) return null
  const verbAt = sentence.start + match.index
  let at = verbAt + match[0].length
  const take = (pattern: RegExp, name: string): string => {
    const found = pattern.exec(work.slice(at, sentence.end))
    const value = found?.groups?.[name]
    if (!found || value === undefined) return ''
    const from = at + found[0].length - value.length
    at += found[0].length
    return wordsOf(source, from, from + value.length)
  }
  const issuer = take(ISSUER, 'issuer')
  const recipient = take(RECIPIENT, 'recipient')
  const reason = take(REASON, 'reason')
  const awardEnd = verbAt + match[0].length
  const award = wordsOf(source, awardEnd - (match.groups.award?.length ?? 0), awardEnd)
  return {
    award,
    issuer,
    presenter: readPresenter(source, sentence.start, verbAt),
    recipient,
    reason,
    text: wordsOf(source, sentence.start, sentence.end),
    explanation: explainRule(passageRules.award, { verb: match.groups.verb ?? '', award }),
    span: [sentence.start, sentence.end],
    rule: passageRules.award.id,
    confidence: recipient === '' ? 'likely' : 'certain',
  }
}

function readPresenter(source: SourceReading, start: number, verbAt: number): string {
  const at = skipOpeners(source.work, start, verbAt)
  const person = rangesWithin(source.references, at, verbAt).find(
    (one) => one.start >= at && one.end <= verbAt && one.person,
  )
  if (person?.person) return person.person.name
  const clause = source.work.slice(at, verbAt)
  const from = at + Math.max(clause.lastIndexOf(', ') + 1, 0)
  return resolveBody(source, wordsOf(source, from, verbAt).replace(PAST_EDGE, ''), from)
}
