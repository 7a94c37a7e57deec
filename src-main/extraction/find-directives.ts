import type { FoundDirective } from '#domain/extraction.ts'
import { closesOldWords } from './closes-old-words.ts'
import { closedRun, closeRun, type DirectiveState, isAtRest, openRun } from './directive-state.ts'
import { readAssignee } from './emit-directives.ts'
import { type Conclusion, findConclusion, whoseConclusions } from './find-conclusion.ts'
import { findDirectors } from './find-directors.ts'
import { type Frame, findFrames, findReport } from './find-frames.ts'
import { findOtherVoice } from './find-other-voice.ts'
import { findShape } from './find-shape.ts'
import type { LabelledLine } from './label-lines.ts'
import type { KnownPerson } from './people-book.ts'
import { rangesWithin } from './ranges-within.ts'
import {
  isTopicLine,
  itemContent,
  leaveHeading,
  markOf,
  nameHolder,
  namesHolderLater,
  readHolderLine,
  readPersonItem,
  readPlainItem,
  readRecurringTask,
  readTopicLine,
} from './read-conclusion-item.ts'
import { readContinuation } from './read-continuation.ts'
import { isChairLabel, isFieldLine, speakerLabel } from './read-label.ts'
import { onlyLeader, readFrames, readNominal, readPassive } from './read-order-frames.ts'
import { noteSigner, readPaper } from './read-paper.ts'
import { readResultList } from './read-result-list.ts'
import { readQuoted, readReported } from './read-spoken-orders.ts'
import { readSummed } from './read-summed-orders.ts'
import { ARROW_BEFORE, ASKS } from './rules/conclusion-item-patterns.ts'
import { ASSIGNS_BODIES, ENDS_CONCLUSION } from './rules/conclusion-patterns.ts'
import { CLOSING_FORMULA, segmentEnd } from './rules/directive-patterns.ts'
import { GOES_ON_FIRST, ORDERS_UNDER } from './rules/find-directives-patterns.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'

/** Every directive of the source, in order. */
export function findDirectives(source: SourceReading): FoundDirective[] {
  const state: DirectiveState = {
    source,
    found: [],
    speaker: null,
    run: closedRun(),
    directors: findDirectors(source),
    previous: null,
    paper: null,
    lapsed: null,
    resultsTold: null,
    isConclusion: false,
    heading: null,
    labelled: null,
  }
  for (const line of source.lines) readLine(state, line)
  return state.found
}

function readLine(state: DirectiveState, line: LabelledLine): void {
  if (line.kind === 'caption' || readAssigningHeading(state, line)) return
  if (line.kind === 'heading') readHeading(state, line)
  else if (line.kind !== 'body') {
    state.run.isOpen = false
    state.lapsed = null
  } else {
    for (const [at, sentence] of line.sentences.entries()) {
      if (at === 0 && isFieldLine(state.source, sentence)) break
      const rest = readLineLabel(state, sentence, at === 0)
      if (isPointedAt(state, rest)) state.run.isOpen = true
      if (isInConclusion(state)) readConclusionSentence(state, rest, rest.start === line.start)
      else readSentence(state, rest)
      noteSigner(state, sentence)
      state.previous = sentence
    }
  }
}

/** "sao để quá hạn? → VP làm rõ": the chair's question, and behind the arrow what is to be done. */
const isPointedAt = ({ source, labelled, run, directors }: DirectiveState, { start }: Range): boolean =>
  labelled !== null &&
  run.issuer === labelled &&
  directors.has(labelled) &&
  ARROW_BEFORE.test(source.text.slice(start - 6, start))

const isInConclusion = ({ isConclusion, run }: DirectiveState): boolean => isConclusion && run.isOpen

/** "IV. TỔ CHỨC THỰC HIỆN" of a plan: the body of the letterhead charges those named under it. */
function readAssigningHeading(state: DirectiveState, line: LabelledLine): boolean {
  const { source, run } = state
  if (!ASSIGNS_BODIES.test(source.work.slice(line.start, line.end))) return false
  if (!source.lines.some((one) => one.kind === 'form')) return false
  if (!isInConclusion(state)) {
    state.speaker = null
    openRun(state, null, '')
    state.run.issuerBody = source.organizer
    state.isConclusion = true
  } else run.assignee = ''
  state.heading = null
  return true
}

/** "III. Kết luận" opens the chair's run, "1. Sở Xây dựng" names the body of what follows, "2. Về thu ngân sách" its topic. */
function readHeading(state: DirectiveState, line: LabelledLine): void {
  const conclusion = findConclusion(state.source, line)
  if (conclusion) {
    openConclusion(state, conclusion)
    return
  }
  const words = state.source.work.slice(line.start, line.end)
  if (isInConclusion(state) && !ENDS_CONCLUSION.test(words)) {
    leaveHeading(state, line)
    if (readHolderLine(state, line)) return
    if (/^[1IVX]/u.test(markOf(state.source.work, line))) {
      readTopicLine(state, line)
      return
    }
  }
  const goesOn = state.speaker && state.directors.has(state.speaker) && ORDERS_UNDER.test(words)
  if (goesOn) openRun(state, state.speaker, '')
  else state.run.isOpen = false
  state.isConclusion = false
  state.heading = null
}

/** "KL:", "… kết luận như sau:": sets who concludes and, where the announcement names one, whom all of it is for. */
function openConclusion(state: DirectiveState, { person, body, verbEnd, end }: Conclusion): void {
  const before = state.run.issuer
  const issuer = body ? null : (person ?? whoseConclusions(state.source) ?? before ?? state.speaker)
  state.isConclusion = true
  state.heading = null
  state.labelled = null
  state.speaker = issuer
  openRun(state, issuer, '')
  state.run.issuerBody = body
  if (end > verbEnd) readAssignee(state.source, state.run, { start: verbEnd, end, isSub: false })
}

/** "Đ/c Giang: …", "KL: …": sets the speaker and gives the rest of the sentence. */
function readLineLabel(state: DirectiveState, sentence: Range, isFirst: boolean): Range {
  const { source } = state
  const conclusion = findConclusion(source, sentence)
  if (conclusion && (isFirst || conclusion.end === sentence.end)) {
    openConclusion(state, conclusion)
    return { start: conclusion.end, end: sentence.end }
  }
  if (!isFirst) return sentence
  const chair = isChairLabel(source, sentence)
  if (chair !== null) {
    openConclusion(state, { person: null, body: '', verbEnd: chair, end: chair })
    return { start: chair, end: sentence.end }
  }
  const speaker = speakerLabel(source, sentence)
  if (!speaker || chargesPerson(state, sentence, speaker)) return sentence
  state.speaker = speaker.person
  state.labelled = speaker.person
  state.run = closedRun()
  const isAlone = source.work.slice(speaker.end, sentence.end).trim() === ''
  state.isConclusion = speaker.isConclusion || (isAlone && source.chairs.includes(speaker.person))
  if (speaker.isConclusion || state.directors.has(speaker.person)) openRun(state, speaker.person, speaker.verb)
  return { start: speaker.end, end: sentence.end }
}

/** Among conclusions "- Đ/c Nam: chuẩn bị …" is Nam's task; "Đ/c Nam: xin …" is Nam speaking. */
function chargesPerson(state: DirectiveState, sentence: Range, label: { person: KnownPerson; end: number }): boolean {
  if (!isInConclusion(state) || label.person === state.run.issuer) return false
  const { work } = state.source
  const said = work.slice(label.end, sentence.end)
  if (ASKS.test(said)) return false
  return markOf(work, sentence) !== '' || findShape(work, label.end, sentence.end)?.body === null
}

/** A line of somebody's conclusions: a body over its items, a topic, or a task whatever its verb. */
function readConclusionSentence(state: DirectiveState, sentence: Range, isFirst: boolean): void {
  const { source } = state
  if (source.work.slice(sentence.start, sentence.end).trim() === '') return
  if (!isFirst) {
    readLaterSentence(state, sentence)
    return
  }
  leaveHeading(state, sentence)
  if (readHolderLine(state, sentence)) return
  const isMarked = markOf(source.work, sentence) !== ''
  if (isMarked && isTopicLine(source, sentence) && !/: *$/u.test(source.work.slice(sentence.start, sentence.end))) {
    readTopicLine(state, sentence)
    return
  }
  if (readPersonItem(state, sentence)) return
  const content = itemContent(state, sentence)
  if (!content) return
  const before = state.found.length
  const holder = nameHolder(state, content)
  if (holder === '' && content.start > sentence.start && !state.heading) state.run.assignee = ''
  readSentence(state, content)
  for (const one of state.found.slice(before)) if (one.assignee === '') one.assignee = holder
  if (state.found.length > before || !isInConclusion(state)) return
  if (isTopicLine(source, content)) readTopicLine(state, sentence)
  else if (holder !== '' || !findShape(source.work, content.start, content.end)) readPlainItem(state, sentence, content)
}

/** A later sentence of an item: it may charge somebody by letters, or say when what is to be done. */
function readLaterSentence(state: DirectiveState, sentence: Range): void {
  const before = state.found.length
  const holder = namesHolderLater(state, sentence) ? nameHolder(state, sentence) : ''
  readSentence(state, sentence)
  for (const one of state.found.slice(before)) if (one.assignee === '') one.assignee = holder
  if (state.found.length === before && isInConclusion(state)) readRecurringTask(state, sentence)
}

/** "“Tôi đề nghị …”, Thủ tướng nói và giao …": where the quotation in front of the order ends; -1 where there is none. */
function openingQuoteEnd({ quotes }: SourceReading, { start }: Range, frame: Frame): number {
  const quote = rangesWithin(quotes, start, start + 3).find((one) => one.start <= start + 2 && one.end < frame.start)
  return quote ? quote.end + 1 : -1
}

function readSentence(state: DirectiveState, sentence: Range): void {
  const { source } = state
  const words = source.work.slice(sentence.start, sentence.end)
  if (words.trim() === '') return
  if (CLOSING_FORMULA.test(words)) {
    closeRun(state)
    return
  }
  if (readSummed(state, sentence)) return
  const frames = findFrames(source, sentence)
  if (readResultList(state, sentence, frames.length > 0)) return
  const quoteEnd = frames[0] ? openingQuoteEnd(source, sentence, frames[0]) : -1
  if (quoteEnd > 0) readQuoted(state, sentence)
  if (readFrames(state, quoteEnd > 0 ? { start: quoteEnd, end: sentence.end } : sentence, frames) || quoteEnd > 0)
    return
  if (readPaper(state, sentence)) return
  if (readNominal(state, sentence) || readPassive(state, sentence)) return
  if (readQuoted(state, sentence)) return
  if (segmentEnd.test(words)) {
    state.run.isOpen = false
    state.speaker = null
    if (findReport(source, sentence)) readReported(state, sentence)
    return
  }
  if (closesOldWords(source, sentence)) {
    closeRun(state)
    return
  }
  if (readReported(state, sentence)) return
  hearOnlyLeader(state, words)
  if (isAtRest(state)) return
  if (!state.isConclusion && findOtherVoice(source, sentence)) {
    closeRun(state)
    return
  }
  readContinuation(state, sentence)
}

/** "Theo đó, … phải …" as the first words of all: what stood above them is lost, and one leader is named. */
function hearOnlyLeader(state: DirectiveState, words: string): void {
  if (state.previous !== null || state.speaker !== null || !GOES_ON_FIRST.test(words)) return
  state.speaker = onlyLeader(state.source)
}
