import type { FoundDirective } from '#domain/extraction.ts'
import { emitDirectives, type Run } from './emit-directives.ts'
import { findAttribution } from './find-attribution.ts'
import { findDirectors, isElidedHead } from './find-directors.ts'
import { type Frame, findFrames, findReport } from './find-frames.ts'
import { findShape, type Shape, skipOpeners } from './find-shape.ts'
import { isUpward } from './is-upward.ts'
import type { KnownPerson } from './people-book.ts'
import { rangesWithin } from './ranges-within.ts'
import { readBodies } from './read-body.ts'
import { readEmphasis } from './read-emphasis.ts'
import { conclusionLabel, speakerLabel } from './read-label.ts'
import { readPostAt } from './read-post.ts'
import { readPurpose } from './read-purpose.ts'
import { resolveBody } from './resolve-body.ts'
import { emphasisStart, enumeratorStart, nominalOrder, passiveOrder, segmentEnd } from './rules/directive-patterns.ts'
import { directiveRules } from './rules/directive-rules.ts'
import { LIST_ANNOUNCED } from './rules/find-directives-patterns.ts'
import { bodyVerbs, urgingVerbs } from './rules/verbs.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'
import { wordsOf } from './working-text.ts'

/** What the reader remembers from sentence to sentence. */
type State = {
  source: SourceReading
  found: FoundDirective[]
  speaker: KnownPerson | null
  run: Run
  directors: Set<KnownPerson>
  previous: Range | null
  /** Under a heading of conclusions every task is the chair's. */
  isConclusion: boolean
}

const closedRun = (): Run => ({
  issuer: null,
  issuerBody: '',
  verb: '',
  assignee: '',
  assigneeAsSpoken: '',
  purpose: '',
  isOpen: false,
})

/** Every directive of the source, in order. */
export function findDirectives(source: SourceReading): FoundDirective[] {
  const state: State = {
    source,
    found: [],
    speaker: null,
    run: closedRun(),
    directors: findDirectors(source),
    previous: null,
    isConclusion: false,
  }
  for (const line of source.lines) {
    if (line.kind === 'heading' || line.kind === 'byline') {
      state.run.isOpen = false
      continue
    }
    if (line.kind === 'caption') continue
    for (const [at, sentence] of line.sentences.entries()) {
      readSentence(state, at === 0 ? readLineLabel(state, sentence) : sentence)
      state.previous = sentence
    }
  }
  return state.found
}

/** "Đ/c Giang: …", "KL: …": sets the speaker and gives the rest of the sentence. */
function readLineLabel(state: State, sentence: Range): Range {
  const speaker = speakerLabel(state.source, sentence)
  if (speaker) {
    state.speaker = speaker.person
    state.run = closedRun()
    state.isConclusion = speaker.isConclusion
    if (speaker.isConclusion || state.directors.has(speaker.person)) openRun(state, speaker.person, '')
    return { start: speaker.end, end: sentence.end }
  }
  const conclusion = conclusionLabel(state.source.work, sentence)
  if (conclusion === null) return sentence
  state.isConclusion = true
  state.speaker = state.source.chairs[0] ?? state.speaker
  state.run = closedRun()
  openRun(state, state.speaker, '')
  return { start: conclusion, end: sentence.end }
}

function openRun(state: State, issuer: KnownPerson | null, verb: string): void {
  state.run = { ...closedRun(), issuer, verb, isOpen: true }
}

function readSentence(state: State, sentence: Range): void {
  const { source } = state
  if (source.work.slice(sentence.start, sentence.end).trim() === '') return
  const frames = findFrames(source.outside, sentence, source.references)
  if (readFrames(state, sentence, frames)) return
  if (readNominal(state, sentence) || readPassive(state, sentence)) return
  if (readQuoted(state, sentence)) return
  if (segmentEnd.test(source.work.slice(sentence.start, sentence.end))) {
    state.run.isOpen = false
    state.speaker = null
    return
  }
  if (readReported(state, sentence)) return
  readContinuation(state, sentence)
}

/** Head frames: "<người> yêu cầu <cơ quan> <việc>". */
function readFrames(state: State, sentence: Range, frames: readonly Frame[]): boolean {
  let isAny = false
  for (const [at, frame] of frames.entries()) {
    const end = frames[at + 1]?.start ?? sentence.end
    const content = { start: frame.contentStart, end: Math.max(end, frame.contentStart) }
    if (frame.strength === 'weak' && !findShape(state.source.work, content.start, content.end)) continue
    if (isUpward(state.source, frame, content.end)) {
      state.run.isOpen = false
      continue
    }
    if (openFrame(state, sentence, frame, content)) isAny = true
  }
  return isAny
}

function openFrame(state: State, sentence: Range, frame: Frame, content: Range): boolean {
  const { source } = state
  const isElided = !frame.reference && !frame.body
  if (
    frame.body &&
    (state.run.isOpen || frame.strength === 'weak' || !(bodyVerbs.includes(frame.verb) || isTitle(source, frame.body)))
  )
    return false
  if (isElided && !isElidedHead(source, frame)) return false
  const issuer = frame.body
    ? null
    : (frame.reference?.person ?? state.speaker ?? state.run.issuer ?? source.chairs[0] ?? null)
  const purpose = readPurpose(source, sentence.start, frame.start)
  const isSame = state.run.isOpen && state.run.issuer === issuer
  const before = state.run
  openRun(state, issuer, frame.verb)
  if (isSame) state.run.purpose = before.purpose
  if (purpose) state.run.purpose = purpose
  if (frame.body) state.run.issuerBody = wordsOf(source, frame.body.start, frame.body.end)
  if (issuer) state.speaker = issuer
  if (announcesList(source.work.slice(content.start, content.end))) {
    state.isConclusion = true
    return true
  }
  const rule = frame.body ? directiveRules.bodyFrame : isElided ? directiveRules.elidedHead : directiveRules.headFrame
  emitDirectives(source, state.found, {
    run: state.run,
    content,
    rule,
    confidence: frame.body || isElided ? 'likely' : 'certain',
  })
  return true
}

/** A title without a name ("Chủ tịch UBND tỉnh") directs as a person does. */
const isTitle = (source: SourceReading, body: Range): boolean => readPostAt(source.work, body.start, body.end) !== null

/** "… chỉ đạo như sau:" announces the tasks that follow. */
const announcesList = (words: string): boolean => LIST_ANNOUNCED.test(words.trim())

/** "Đó là chỉ đạo của …": the sentence before is the directive. */
function readNominal(state: State, sentence: Range): boolean {
  const order = nominalOrder.exec(state.source.outside.slice(sentence.start, sentence.end))
  const reference =
    order &&
    rangesWithin(state.source.references, sentence.start, sentence.end).find(
      (one) => one.start >= sentence.start && one.end <= sentence.end,
    )
  if (!order || !reference?.person || !state.previous) return false
  openRun(state, reference.person, order[1] ?? '')
  state.speaker = reference.person
  emitDirectives(state.source, state.found, {
    run: state.run,
    content: state.previous,
    rule: directiveRules.nominal,
    confidence: 'likely',
  })
  return true
}

/** "Ngân hàng … được yêu cầu …" inside a run. */
function readPassive(state: State, sentence: Range): boolean {
  const { source, run } = state
  const order = passiveOrder.exec(source.outside.slice(sentence.start, sentence.end))
  if (!order || !run.isOpen) return false
  const body = readBodies(source.work, skipOpeners(source.work, sentence.start, sentence.end), sentence.end)
  if (!body || body.end !== sentence.start + order.index) return false
  run.verb = order[1] ?? run.verb
  emitDirectives(source, state.found, { run, content: sentence, rule: directiveRules.passive, confidence: 'likely' })
  return true
}

/** Quoted speech: whose it is stands after or before the marks. */
function readQuoted(state: State, sentence: Range): boolean {
  const { source } = state
  const quote = rangesWithin(source.quotes, sentence.start, sentence.end).find(
    (one) => one.start < sentence.end && sentence.start < one.end,
  )
  if (!quote) return false
  const said = findAttribution(source, quote)
  const speaker = said?.person ?? (said ? state.speaker : null)
  const part = { start: Math.max(quote.start, sentence.start), end: Math.min(quote.end, sentence.end) }
  if (!said || !speaker) return true
  const isSame = state.run.isOpen && state.run.issuer === speaker
  state.speaker = speaker
  const shape = findShape(source.work, part.start, part.end)
  if (!shape || !isQuotedOrder(shape, said.isDirecting, isSame, state.directors.has(speaker))) return true
  if (!isSame) openRun(state, speaker, said.verb)
  emitDirectives(source, state.found, {
    run: state.run,
    content: part,
    rule: directiveRules.quoted,
    confidence: said.isDirecting ? 'certain' : 'likely',
  })
  return true
}

function isQuotedOrder(shape: Shape, isDirecting: boolean, isSame: boolean, isDirector: boolean): boolean {
  if (isDirecting) return true
  if (shape.kind === 'bodyModal' || shape.kind === 'modal' || shape.kind === 'bodyLater') return isDirector
  return isSame && (shape.kind === 'bodyVerb' || shape.kind === 'negative' || shape.kind === 'bareVerb')
}

/** "Theo X, … cần …", "X nhấn mạnh … phải …" by someone who directs. */
function readReported(state: State, sentence: Range): boolean {
  const { source } = state
  const report = findReport(source.outside, sentence, source.references)
  if (!report) return false
  const speaker = report.reference?.person ?? state.speaker
  const isSame = state.run.isOpen && state.run.issuer === speaker
  if (speaker !== state.speaker || !isSame) state.run.isOpen = false
  state.speaker = speaker
  if (!speaker || !state.directors.has(speaker)) return true
  report.contentStart = afterAnnouncement(source.work, report.contentStart, sentence.end)
  const shape = findShape(source.work, report.contentStart, sentence.end)
  const isTask = shape && shape.kind !== 'bodyVerb' && (shape.kind !== 'bareVerb' || urgingVerbs.includes(report.verb))
  if (!isTask) {
    state.run.isOpen = false
    return true
  }
  openRun(state, speaker, report.verb)
  const content = { start: report.contentStart, end: sentence.end }
  emitDirectives(source, state.found, { run: state.run, content, rule: directiveRules.reported, confidence: 'likely' })
  return true
}

/** "… nhấn mạnh ba việc: một là, …": past the colon. */
function afterAnnouncement(work: string, start: number, end: number): number {
  const announced = /^[^:.;"“]{0,90}: */u.exec(work.slice(start, end))
  return announced && enumeratorStart.test(work.slice(start + announced[0].length, end))
    ? start + announced[0].length
    : start
}

/** Sentences without a frame: they go on with an open run, or start one where the speaker is known to direct. */
function readContinuation(state: State, sentence: Range): void {
  const { source, run } = state
  const words = source.work.slice(sentence.start, sentence.end)
  const shape = findShape(source.work, sentence.start, sentence.end)
  const isEnumerated = enumeratorStart.test(words)
  if (run.isOpen && readBodyLabel(state, sentence)) return
  if (!shape && run.isOpen && emphasisStart.test(words) && extendLast(state, sentence)) return
  const mayOpen = state.speaker !== null && state.directors.has(state.speaker) && shape !== null
  const opens = mayOpen && (isEnumerated || shape.kind === 'bodyModal' || shape.kind === 'modal')
  if (!shape || (!run.isOpen && !opens)) {
    if (!state.isConclusion) run.isOpen = false
    return
  }
  if (!run.isOpen) openRun(state, state.speaker, '')
  const isElided = shape.body === null && (shape.kind === 'bareVerb' || shape.kind === 'negative')
  const rule = isEnumerated
    ? directiveRules.enumerated
    : isElided
      ? directiveRules.elidedSubject
      : directiveRules.continuation
  emitDirectives(source, state.found, { run: state.run, content: sentence, rule, confidence: 'likely' })
}

/** "3. UBND các huyện:" names the body of the items below it. */
function readBodyLabel(state: State, sentence: Range): boolean {
  const { source, run } = state
  const body = readBodies(source.work, skipOpeners(source.work, sentence.start, sentence.end), sentence.end)
  if (!body || source.work.slice(body.end, sentence.end).trim() !== ':') return false
  run.assigneeAsSpoken = wordsOf(source, body.start, body.end)
  run.assignee = resolveBody(source, run.assigneeAsSpoken, body.start)
  return true
}

/** A sentence that is only "Đặc biệt là <danh sách>" belongs to the task before it. */
function extendLast(state: State, sentence: Range): boolean {
  const last = state.found.at(-1)
  if (!last || sentence.end - last.span[0] > 880) return false
  last.span = [last.span[0], sentence.end]
  last.text = wordsOf(state.source, last.span[0], sentence.end)
  last.emphasis = readEmphasis(last.text)
  return true
}
