import type { FoundSpeech } from '#domain/extraction.ts'
import { closesOldWords } from './closes-old-words.ts'
import { findAttribution } from './find-attribution.ts'
import { findFrames, findReport } from './find-frames.ts'
import { findOtherVoice } from './find-other-voice.ts'
import type { LabelledLine } from './label-lines.ts'
import { mergeRanges } from './merge-ranges.ts'
import type { KnownPerson } from './people-book.ts'
import { rangesWithin } from './ranges-within.ts'
import { markOf } from './read-conclusion-item.ts'
import { conclusionLabel, isFieldLine, speakerLabel } from './read-label.ts'
import { BRINGS_CONCLUSIONS, ENDS_CONCLUSION } from './rules/conclusion-patterns.ts'
import { CLOSING_FORMULA, segmentEnd } from './rules/directive-patterns.ts'
import { passageRules } from './rules/passage-rules.ts'
import { explainRule } from './rules/rule.ts'
import type { SourceReading } from './source-reading.ts'
import { speechKinds, speechOpener } from './speech-kinds.ts'
import type { Range } from './split-sentences.ts'
import { trimSpan } from './working-text.ts'

type Segment = { person: KnownPerson; start: number; end: number; words: string }

/** Who speaks from where to where: from the sentence that brings a speaker in to the next speaker or the end of the part. */
export function findSpeeches(source: SourceReading, directed: readonly Range[]): FoundSpeech[] {
  const segments: Segment[] = []
  const starts = directed.map(({ start }) => ({ start, end: start })).sort((a, b) => a.start - b.start)
  const tasks = mergeRanges(directed)
  let current: Segment | undefined
  for (const line of source.lines) {
    if (line.kind === 'caption') continue
    if (line.kind !== 'body' && !goesOn(source, line, current)) current = undefined
    const isLabelled = line.kind === 'heading' && conclusionLabel(source, line) !== null
    for (const sentence of line.kind === 'body' ? line.sentences : isLabelled ? [line] : [])
      if (current && isCharge(source, sentence, tasks)) current.end = sentence.end
      else current = readSegment(source, sentence, current, segments)
  }
  return segments
    .filter((one) => /\p{L}/u.test(source.work.slice(one.start, one.end)))
    .map((segment, at) => toSpeech(source, { ...segment, key: `s${at + 1}` }, starts))
}

/** "- Đ/c Nam: chuẩn bị …" among conclusions: the whole line is Nam's task, not what Nam says. */
function isCharge(source: SourceReading, sentence: Range, tasks: readonly Range[]): boolean {
  const label = speakerLabel(source, sentence)
  return (
    label !== null &&
    rangesWithin(tasks, label.end - 1, label.end).some((one) => one.start < label.end - 1 && one.end > label.end)
  )
}

/** "II. Nhiệm vụ tháng 6" inside somebody's conclusions: a part of them. */
const goesOn = ({ work }: SourceReading, line: LabelledLine, current: Segment | undefined): boolean =>
  line.kind === 'heading' &&
  current !== undefined &&
  BRINGS_CONCLUSIONS.test(current.words) &&
  /^[1IVX]/u.test(markOf(work, line)) &&
  !ENDS_CONCLUSION.test(work.slice(line.start, line.end))

/** The segment that `sentence` belongs to; a new one is added to `segments`. */
function readSegment(
  source: SourceReading,
  sentence: Range,
  current: Segment | undefined,
  segments: Segment[],
): Segment | undefined {
  const words = source.work.slice(sentence.start, sentence.end)
  if (isFieldLine(source, sentence) || CLOSING_FORMULA.test(words)) return undefined
  if (closesOldWords(source, sentence)) return undefined
  const label = labelOf(source, sentence)
  if (label) return openSegment(segments, { ...label, start: label.end, end: Math.max(label.end, sentence.end), words })
  const speaker = speakerOf(source, sentence, current?.person ?? null)
  if (!speaker && (segmentEnd.test(words) || findOtherVoice(source, sentence))) return undefined
  if (speaker && speaker !== current?.person) {
    return openSegment(segments, { person: speaker, start: sentence.start, end: sentence.end, words })
  }
  if (current) current.end = sentence.end
  return current
}

function openSegment(segments: Segment[], opened: Segment): Segment {
  segments.push(opened)
  return opened
}

/** "Đ/c Giang: …", "KL: …": who speaks, and where the words begin. */
function labelOf(source: SourceReading, sentence: Range): { person: KnownPerson; end: number } | null {
  const conclusion = conclusionLabel(source, sentence)
  if (conclusion?.person) return { person: conclusion.person, end: conclusion.end }
  return speakerLabel(source, sentence)
}

function speakerOf(source: SourceReading, sentence: Range, current: KnownPerson | null): KnownPerson | null {
  const quote = rangesWithin(source.quotes, sentence.start, sentence.end).find(
    (one) => one.start >= sentence.start && one.start < sentence.end,
  )
  const said = quote ? findAttribution(source, quote) : null
  if (said) return said.person ?? current
  const frame = findFrames(source, sentence).find((one) => one.reference)
  const report = frame ?? findReport(source, sentence)
  if (report?.reference) return report.reference.person ?? current
  if (!speechOpener.test(source.work.slice(sentence.start, sentence.end))) return null
  return (
    rangesWithin(source.references, sentence.start, sentence.end).find(
      (one) => one.start >= sentence.start && one.end <= sentence.end && one.person,
    )?.person ?? null
  )
}

function toSpeech(source: SourceReading, segment: Segment & { key: string }, directed: readonly Range[]): FoundSpeech {
  const named = speechKinds.find((one) => one.pattern.test(segment.words))?.kind
  const directs = rangesWithin(directed, segment.start, segment.end).some((one) => one.start < segment.end)
  const quoted = findWholeQuote(source, segment)
  const isFrame = named === 'opening' || named === 'conclusion' || named === 'closing'
  const kind = directs && !isFrame ? 'directive' : (named ?? 'discussion')
  return {
    key: segment.key,
    speaker: segment.person.name,
    speakerPositions: [...segment.person.posts],
    kind,
    isVerbatim: quoted !== null,
    span: trimSpan(source, quoted?.start ?? segment.start, quoted?.end ?? segment.end),
    rule: passageRules.speech.id,
    confidence: 'likely',
    reason: explainRule(passageRules.speech, { speaker: segment.person.name }),
  }
}

/** A passage that is one quotation with its attribution is the speaker's very words. */
function findWholeQuote(source: SourceReading, segment: Segment): Range | null {
  const quotes = rangesWithin(source.quotes, segment.start, segment.end)
  const [only] = quotes
  if (!only || quotes.length > 1) return null
  return (only.end - only.start) * 2 > segment.end - segment.start &&
    !/[.!?] +\p{Lu}/u.test(restOf(source, segment, only))
    ? only
    : null
}

const restOf = ({ work }: SourceReading, segment: Segment, quote: Range): string =>
  `${work.slice(segment.start, quote.start)}¤${work.slice(quote.end, segment.end)}`.trim()
