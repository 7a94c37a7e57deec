import type { FoundSpeech } from '#domain/extraction.ts'
import { findAttribution } from './find-attribution.ts'
import { findFrames, findReport } from './find-frames.ts'
import type { KnownPerson } from './people-book.ts'
import { rangesWithin } from './ranges-within.ts'
import { speakerLabel } from './read-label.ts'
import { segmentEnd } from './rules/directive-patterns.ts'
import { passageRules } from './rules/passage-rules.ts'
import { explainRule } from './rules/rule.ts'
import type { SourceReading } from './source-reading.ts'
import { speechKinds, speechOpener } from './speech-kinds.ts'
import type { Range } from './split-sentences.ts'

type Segment = { person: KnownPerson; start: number; end: number; words: string }

/** Who speaks from where to where: from the sentence that brings a speaker in to the next speaker or the end of the part. */
export function findSpeeches(source: SourceReading, directed: readonly Range[]): FoundSpeech[] {
  const segments: Segment[] = []
  let current: Segment | undefined
  for (const line of source.lines) {
    if (line.kind === 'caption') continue
    if (line.kind !== 'body') current = undefined
    for (const sentence of line.kind === 'body' ? line.sentences : [])
      current = readSegment(source, sentence, current, segments)
  }
  return segments.map((segment, at) => toSpeech(segment, at, directed))
}

/** The segment that `sentence` belongs to; a new one is added to `segments`. */
function readSegment(
  source: SourceReading,
  sentence: Range,
  current: Segment | undefined,
  segments: Segment[],
): Segment | undefined {
  const speaker = speakerOf(source, sentence, current?.person ?? null)
  const words = source.work.slice(sentence.start, sentence.end)
  if (!speaker && segmentEnd.test(words)) return undefined
  if (speaker && speaker !== current?.person) {
    const opened = { person: speaker, start: sentence.start, end: sentence.end, words }
    segments.push(opened)
    return opened
  }
  if (current) current.end = sentence.end
  return current
}

function speakerOf(source: SourceReading, sentence: Range, current: KnownPerson | null): KnownPerson | null {
  const label = speakerLabel(source, sentence)
  if (label) return label.person
  const quote = rangesWithin(source.quotes, sentence.start, sentence.end).find(
    (one) => one.start >= sentence.start && one.start < sentence.end,
  )
  const said = quote ? findAttribution(source, quote) : null
  if (said) return said.person ?? current
  const frame = findFrames(source.outside, sentence, source.references).find((one) => one.reference)
  const report = frame ?? findReport(source.outside, sentence, source.references)
  if (report?.reference) return report.reference.person ?? current
  if (!speechOpener.test(source.work.slice(sentence.start, sentence.end))) return null
  return (
    rangesWithin(source.references, sentence.start, sentence.end).find(
      (one) => one.start >= sentence.start && one.end <= sentence.end && one.person,
    )?.person ?? null
  )
}

function toSpeech(segment: Segment, at: number, directed: readonly Range[]): FoundSpeech {
  const named = speechKinds.find((one) => one.pattern.test(segment.words))?.kind
  const directs = directed.some((one) => one.start >= segment.start && one.start < segment.end)
  const isFrame = named === 'opening' || named === 'conclusion' || named === 'closing'
  const kind = directs && !isFrame ? 'directive' : (named ?? 'discussion')
  return {
    key: `s${at + 1}`,
    speaker: segment.person.name,
    speakerPositions: [...segment.person.posts],
    kind,
    isVerbatim: false,
    span: [segment.start, segment.end],
    rule: passageRules.speech.id,
    confidence: 'likely',
    reason: explainRule(passageRules.speech, { speaker: segment.person.name }),
  }
}
