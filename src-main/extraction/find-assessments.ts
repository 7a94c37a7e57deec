import type { FoundAssessment, FoundFigure } from '#domain/extraction.ts'
import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { skipOpeners } from './find-shape.ts'
import { mergeRanges } from './merge-ranges.ts'
import { rangesWithin } from './ranges-within.ts'
import { planWords, praiseWords, resultWords, shortcomingWords } from './rules/assessment-words.ts'
import { attendanceOpeners } from './rules/attendance-words.ts'
import { CLAUSE_LEAD, COUNTS, PAST, TURN, TURN_WORDS } from './rules/find-assessments-patterns.ts'
import { passageRules } from './rules/passage-rules.ts'
import { explainRule, type Rule } from './rules/rule.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'
import { trimSpan, wordsOf } from './working-text.ts'

const pattern = (words: readonly string[]) => new RegExp(`${WORD_START}${anyOf(withCapitals(words))}${WORD_END}`, 'u')
const PRAISE = pattern(praiseWords)
const SHORTCOMING = pattern(shortcomingWords)
const RESULT = pattern(resultWords)
const PLAN = pattern(planWords)
const ATTENDANCE = new RegExp(`^ *${anyOf(withCapitals(attendanceOpeners))}${WORD_END}`, 'u')
const SHORTEST = 20

/**
 * Results, praise, shortcomings and plans: every sentence of the body that is not a directive, an award or the frame of the
 * meeting itself is kept as one of them where it says so, so that no fact of the report is lost.
 */
export function findAssessments(
  source: SourceReading,
  known: Known,
  speakerAt: (at: number) => string,
): FoundAssessment[] {
  const found: FoundAssessment[] = []
  const places = placesOf(known)
  for (const line of source.lines) {
    if (line.kind !== 'body') continue
    for (const sentence of line.sentences) {
      if (sentence.end - sentence.start < SHORTEST || isTold(source, sentence, places)) continue
      found.push(...readAssessments(source, sentence, speakerAt(sentence.start)))
    }
  }
  return found
}

type Known = { told: readonly Range[]; figures: readonly FoundFigure[] }

/** What something else already tells of, and where figures stand, both in order of place. */
type KnownPlaces = { told: readonly Range[]; figures: readonly (Range & { figure: FoundFigure })[] }

function placesOf({ told, figures }: Known): KnownPlaces {
  return {
    told: mergeRanges(told.filter((one) => one.start < one.end)),
    figures: figures
      .map((figure) => ({ start: figure.span[0], end: figure.span[0], figure }))
      .sort((a, b) => a.start - b.start),
  }
}

/** Directives, awards, the frame of the meeting, lists of who attended, and sentences that are one figure and no more. */
function isTold(source: SourceReading, sentence: Range, { told, figures }: KnownPlaces): boolean {
  const { start, end } = sentence
  if (rangesWithin(told, start, end).some((one) => one.start < end && one.end > start)) return true
  const words = source.work.slice(start, end)
  if (ATTENDANCE.test(words)) return true
  const first = rangesWithin(figures, start, end - 1)[0]?.figure
  return first !== undefined && !words.includes(';') && wordsOf(source, start, end).startsWith(first.indicator)
}

/** One sentence may both praise and find fault: then it is two assessments, each its own part of the sentence. */
function readAssessments(source: SourceReading, sentence: Range, speaker: string): FoundAssessment[] {
  const words = source.work.slice(sentence.start, sentence.end)
  const praise = speaker === '' || COUNTS.test(words) ? null : PRAISE.exec(words)
  const fault = SHORTCOMING.exec(words)
  if (praise && fault && praise.index < fault.index) {
    const cut = words.slice(0, fault.index).search(TURN)
    if (cut > praise.index) {
      const at = sentence.start + cut
      return [
        build(source, { start: sentence.start, end: at }, 'praise', passageRules.praise, praise[0], speaker),
        build(
          source,
          {
            start: at + (TURN_WORDS.exec(words.slice(cut))?.[0].length ?? 0),
            end: sentence.end,
          },
          'shortcoming',
          passageRules.shortcoming,
          fault[0],
          speaker,
        ),
      ]
    }
  }
  if (praise) return [build(source, sentence, 'praise', passageRules.praise, praise[0], speaker)]
  const plan = speaker === '' ? PLAN.exec(words) : null
  if (plan && !PAST.test(words)) return [build(source, sentence, 'plan', passageRules.plan, plan[0], speaker)]
  if (fault) return [build(source, sentence, 'shortcoming', passageRules.shortcoming, fault[0], speaker)]
  const result = RESULT.exec(words)
  return result && speaker === '' && !isAboutPerson(source, sentence)
    ? [build(source, sentence, 'result', passageRules.result, result[0], '')]
    : []
}

/** "Phó Thủ tướng đã đến thăm …" tells what a person did, not what the host achieved. */
function isAboutPerson({ work, references }: SourceReading, sentence: Range): boolean {
  const at = skipOpeners(work, sentence.start, sentence.end)
  return rangesWithin(references, at, at + 12).some((one) => one.start >= at && one.start <= at + 12)
}

function build(
  source: SourceReading,
  range: Range,
  kind: FoundAssessment['kind'],
  rule: Rule,
  word: string,
  speaker: string,
): FoundAssessment {
  const [start, end] = trimClause(source, range)
  return {
    kind,
    text: wordsOf(source, start, end),
    speaker,
    span: [start, end],
    rule: rule.id,
    confidence: kind === 'result' ? 'guess' : 'likely',
    reason: explainRule(rule, { word }),
  }
}

/** The clause itself: no bullet, number or connector in front. */
function trimClause(source: SourceReading, range: Range): [number, number] {
  const lead = CLAUSE_LEAD.exec(source.work.slice(range.start, range.end))?.[0].length ?? 0
  return trimSpan(source, range.start + lead, range.end)
}
