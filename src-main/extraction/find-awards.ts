import type { FoundAward } from '#domain/extraction.ts'
import { foldKey } from '#vietnamese/fold.ts'
import { anyOf } from '#vietnamese/word-pattern.ts'
import { skipOpeners } from './find-shape.ts'
import { rangesWithin } from './ranges-within.ts'
import { resolveBody } from './resolve-body.ts'
import { awardReasonWords } from './rules/award-words.ts'
import {
  AT_MEETING,
  AWARD,
  HELD_WITH,
  IS_PASSIVE,
  ISSUER,
  NEXT_AWARD,
  ON_BEHALF,
  OWN_RIGHT,
  PASSIVE,
  PAST_EDGE,
  RECIPIENT,
} from './rules/find-awards-patterns.ts'
import { passageRules } from './rules/passage-rules.ts'
import { explainRule } from './rules/rule.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'
import { weighAward } from './weigh-confidence.ts'
import { wordsOf } from './working-text.ts'

const REASON = new RegExp(`^ *,? *${anyOf(awardReasonWords)} +(?<reason>[^.;]+)`, 'u')

/** Awards of the body text; a caption gives one only where no sentence of the body tells of it. */
export function findAwards(source: SourceReading): FoundAward[] {
  const awards: FoundAward[] = []
  for (const kind of ['body', 'caption'] as const) {
    for (const line of source.lines.filter((one) => one.kind === kind)) {
      for (const sentence of line.sentences) {
        for (const award of readAwards(source, sentence)) keepAward(awards, award)
      }
    }
  }
  return awards
}

/** A second telling of the same award is left out, or takes the place of one that names nobody. */
function keepAward(awards: FoundAward[], award: FoundAward): void {
  const same = awards.findIndex((one) => isSameAward(one, award))
  const known = awards[same]
  if (!known) awards.push(award)
  else if (known.recipient === '' && award.recipient !== '') awards[same] = award
}

const isSameAward = (a: FoundAward, b: FoundAward): boolean =>
  foldKey(a.award) === foldKey(b.award) &&
  (b.recipient === '' ||
    foldKey(a.recipient).includes(foldKey(b.recipient)) ||
    foldKey(b.recipient).includes(foldKey(a.recipient)))

function readAwards(source: SourceReading, sentence: Range): FoundAward[] {
  const words = source.work.slice(sentence.start, sentence.end)
  let from = sentence.start
  return AWARD.allIn(words).flatMap((match) => {
    const found = readAward(source, { sentence, from, match })
    from = found.end
    return found.awards
  })
}

type Place = { sentence: Range; from: number; match: RegExpExecArray }

function readAward(source: SourceReading, { sentence, from, match }: Place): { awards: FoundAward[]; end: number } {
  const verb = match.groups?.verb ?? ''
  const first = match.groups?.award ?? ''
  const verbAt = sentence.start + match.index
  const awardEnd = verbAt + match[0].length
  const { groups, end } = readGroups(source, wordsOf(source, awardEnd - first.length, awardEnd), {
    start: awardEnd,
    end: sentence.end,
  })
  const awards = groups.flatMap(({ conferred, recipient, reason }) =>
    conferred.map(({ award, issuer }): FoundAward => {
      const given = { reason, ...readGiver(source, { sentence, from, verbAt, verb, written: { issuer, recipient } }) }
      return {
        award,
        ...given,
        text: wordsOf(source, sentence.start, sentence.end),
        explanation: explainRule(passageRules.award, { verb, award }),
        span: [sentence.start, sentence.end],
        rule: passageRules.award.id,
        confidence: weighAward(given.recipient),
      }
    }),
  )
  return { awards, end }
}

/** Awards told in a row go to the same; behind whom they go to the next may follow. */
type Group = { conferred: { award: string; issuer: string }[]; recipient: string; reason: string }

/** "Bằng khen của A, Giấy khen của B cho 3 tập thể, Cờ thi đua của C cho …": from behind the first award on. */
function readGroups(source: SourceReading, first: string, { start, end }: Range): { groups: Group[]; end: number } {
  let at = start
  const take = (pattern: RegExp, name: string): string => {
    const found = pattern.exec(source.work.slice(at, end))
    const value = found?.groups?.[name]
    if (!found || value === undefined) return ''
    const from = at + found[0].length - value.length
    at += found[0].length
    return wordsOf(source, from, from + value.length)
  }
  const groups: Group[] = []
  for (let award = first; award !== ''; award = take(NEXT_AWARD, 'award')) {
    const conferred: Group['conferred'] = []
    for (; award !== ''; award = take(NEXT_AWARD, 'award')) conferred.push({ award, issuer: take(ISSUER, 'issuer') })
    // "Bằng khen và Giấy khen của Sở": who confers stands behind the last of them.
    for (const [place, one] of conferred.entries())
      one.issuer ||= conferred.slice(place).find(({ issuer }) => issuer !== '')?.issuer ?? ''
    groups.push({ conferred, recipient: take(RECIPIENT, 'recipient'), reason: take(REASON, 'reason') })
  }
  return { groups, end: at }
}

type Giving = {
  sentence: Range
  from: number
  verbAt: number
  verb: string
  written: { issuer: string; recipient: string }
}

/** Who hands over and who confers: "của" says it, else a body or a post gives in its own right; the passive turns it round. */
function readGiver(source: SourceReading, giving: Giving): { issuer: string; presenter: string; recipient: string } {
  const { sentence, from, verbAt, verb, written } = giving
  const passiveWord = IS_PASSIVE.exec(source.work.slice(verbAt, verbAt + 6))
  const isPassive = passiveWord !== null
  const lead = source.work.slice(from, verbAt + (passiveWord?.[0].length ?? 0))
  const passive = PASSIVE.exec(lead)
  if (passive?.groups && (written.recipient === '' || isPassive)) {
    const issuer = written.issuer || (passive.groups.issuer ?? '').trim()
    return { issuer, presenter: '', recipient: written.recipient || (passive.groups.recipient ?? '').trim() }
  }
  const { presenter, isPerson } = readPresenter(source, from === sentence.start ? from : sentence.start, verbAt)
  const behalf = ON_BEHALF.exec(source.work.slice(sentence.start, verbAt))?.groups?.issuer ?? ''
  const own = !isPerson || OWN_RIGHT.test(verb) ? presenter : ''
  return { issuer: written.issuer || behalf || own, presenter, recipient: written.recipient }
}

function readPresenter(source: SourceReading, start: number, verbAt: number): { presenter: string; isPerson: boolean } {
  const at = skipOpeners(source.work, start, verbAt)
  const person = rangesWithin(source.references, at, verbAt).find(
    (one) => one.start >= at && one.end <= verbAt && one.person,
  )
  if (person?.person) return { presenter: person.person.name, isPerson: true }
  const clause = source.work.slice(at, verbAt)
  const from = at + Math.max(clause.lastIndexOf(', ') + 1, 0)
  const told = wordsOf(source, from, verbAt).replace(PAST_EDGE, '').replace(HELD_WITH, '')
  return { presenter: AT_MEETING.test(told) ? '' : resolveBody(source, told, from), isPerson: false }
}
