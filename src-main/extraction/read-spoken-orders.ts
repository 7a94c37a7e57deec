import type { DirectiveState } from './directive-state.ts'
import { closedRun, openRun } from './directive-state.ts'
import { emitDirectives, readAssignee } from './emit-directives.ts'
import { findAttribution } from './find-attribution.ts'
import { findOpenedSpeaker, findReport } from './find-frames.ts'
import { findShape, type Shape, skipOpeners } from './find-shape.ts'
import { rankOf } from './is-upward.ts'
import type { KnownPerson } from './people-book.ts'
import { rangesWithin } from './ranges-within.ts'
import { readBodies } from './read-body.ts'
import { announcesList } from './read-order-frames.ts'
import { enumeratorStart } from './rules/directive-patterns.ts'
import { directiveRules } from './rules/directive-rules.ts'
import { directing } from './rules/find-attribution-patterns.ts'
import {
  ANNOUNCES_TASKS,
  BURDEN,
  CONCLUDING,
  EMPHASISING,
  NAMES_TASKS,
  NEEDS,
  PAST_SPAN,
  PAST_TIME,
  REFERS_BACK,
  SPOKEN_HEAD,
  SPOKEN_ORDER,
  STATE,
  SUFFERS,
  TOLD_RESULT,
} from './rules/find-directives-patterns.ts'
import { GIVES, GIVES_NOTHING, NOUN_AFTER } from './rules/find-frames-patterns.ts'
import { FORBIDS, SOON_NEEDS } from './rules/find-shape-patterns.ts'
import { ranksThat } from './rules/issuers.ts'
import { assessingVerbs, urgingVerbs } from './rules/verbs.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'

/** Quoted speech: whose it is stands after or before the marks. */
export function readQuoted(state: DirectiveState, sentence: Range): boolean {
  const { source } = state
  const quote = rangesWithin(source.quotes, sentence.start, sentence.end).find(
    (one) => one.start < sentence.end && sentence.start < one.end,
  )
  if (!quote) return false
  const said = findAttribution(source, quote)
  const speaker = said?.person ?? (said ? state.speaker : null)
  const part = { start: Math.max(quote.start, sentence.start), end: Math.min(quote.end, sentence.end) }
  if (!said || !speaker) return !isNamedInPassing(sentence, part)
  const isSame = state.run.isOpen && state.run.issuer === speaker
  state.speaker = speaker
  const spoken = readSpokenHead(source, part)
  if (spoken) {
    if (asksAbove(state, speaker, { ...part, start: part.start + spoken[0].length })) return true
    openRun(state, speaker, (spoken[1] ?? '').toLowerCase())
    const content = { start: part.start + spoken[0].length, end: part.end }
    emitDirectives(source, state.found, { run: state.run, content, rule: directiveRules.quoted, confidence: 'certain' })
    return true
  }
  const shape = findShape(source.work, part.start, part.end)
  const isDirector = state.directors.has(speaker)
  const isForbidden = shape !== null && FORBIDS.test(source.work.slice(shape.start, part.end))
  if (!shape || (!said.isDirecting && tellsPast(source.work.slice(part.start, part.end), shape))) return true
  if (!isQuotedOrder({ shape, isDirecting: said.isDirecting, isSame, isDirector, isForbidden })) return true
  if (!isSame) openRun(state, speaker, said.verb)
  if (!isSame && said.told) readAssignee(source, state.run, { ...said.told, isSub: false })
  emitDirectives(source, state.found, {
    run: state.run,
    content: part,
    rule: directiveRules.quoted,
    confidence: said.isDirecting ? 'certain' : 'likely',
  })
  return true
}

/** "Tôi đề nghị …", or "Đề nghị các ban …" with whom it is for or what is to be done. */
function readSpokenHead({ work }: SourceReading, { start, end }: Range): RegExpExecArray | null {
  const words = work.slice(start, end)
  const spoken = SPOKEN_ORDER.exec(words)
  if (spoken) return spoken
  const bare = SPOKEN_HEAD.exec(words)
  if (!bare) return null
  const at = start + bare[0].length
  if (
    NOUN_AFTER.test(work.slice(at - 1, at + 24)) ||
    (GIVES.test(bare[1] ?? '') && GIVES_NOTHING.test(work.slice(at - 1, at + 24)))
  )
    return null
  const body = readBodies(work, skipOpeners(work, at, end), end)
  if (body) return bare
  return GIVES.test(bare[1] ?? '') || !findShape(work, at, end) ? null : bare
}

/** A motto or a title quoted inside a longer sentence is not speech: the sentence is read for itself. */
const isNamedInPassing = (sentence: Range, part: Range): boolean =>
  part.start - sentence.start > 12 && (part.end - part.start) * 2 < sentence.end - sentence.start

/** "Chúng tôi mong Trung ương …": what is asked of a body above the speaker. */
function asksAbove({ source }: DirectiveState, speaker: KnownPerson, content: Range): boolean {
  const at = skipOpeners(source.work, content.start, content.end)
  const own = Math.max(0, ...speaker.posts.map(rankOf))
  if (findShape(source.work, at, content.end)?.kind === 'bareVerb') return false
  const asked = rankOf(source.work.slice(at, content.end))
  return own === 0 ? asked >= ranksThat.leadABranch : asked > own
}

/** Among his own words what a leader says had to be, or is so, is no task. */
const tellsPast = (words: string, { kind }: Shape): boolean =>
  (BURDEN.test(words) && !NEEDS.test(words)) ||
  SUFFERS.test(words) ||
  (kind === 'nominalModal' && ((PAST_SPAN.test(words) && !SOON_NEEDS.test(words)) || REFERS_BACK.test(words)))

type Quoted = { shape: Shape; isDirecting: boolean; isSame: boolean; isDirector: boolean; isForbidden: boolean }

function isQuotedOrder({ shape, isDirecting, isSame, isDirector, isForbidden }: Quoted): boolean {
  if (isDirecting) return true
  if (shape.kind === 'bodyModal' || shape.kind === 'modal' || shape.kind === 'bodyLater') return isDirector || isSame
  if (shape.kind === 'nominalModal' && isDirector) return true
  if (shape.kind === 'negative' && isDirector && isForbidden) return true
  return (
    isSame &&
    (shape.kind === 'nominalModal' ||
      shape.kind === 'bodyVerb' ||
      shape.kind === 'negative' ||
      shape.kind === 'bareVerb')
  )
}

/** "Theo X, … cần …", "X nhấn mạnh … phải …" by someone who directs. */
export function readReported(state: DirectiveState, sentence: Range): boolean {
  const { source } = state
  const found = findReport(source, sentence)
  if (!found) return readOpenedSpeech(state, sentence)
  const report = { ...found }
  const speaker = report.reference?.person ?? state.speaker
  const isSame = state.run.isOpen && state.run.issuer === speaker
  if (speaker !== state.speaker || !isSame) state.run.isOpen = false
  state.speaker = speaker
  if (!speaker || !state.directors.has(speaker)) return true
  const said = source.work.slice(report.contentStart, sentence.end).trim()
  if (CONCLUDING.test(report.verb) || (EMPHASISING.test(report.verb) && NAMES_TASKS.test(said))) {
    const before = state.run
    openRun(state, speaker, '')
    if (announcesList(state, { start: report.contentStart, end: sentence.end })) return true
    state.run = before
  }
  if (report.contentStart >= sentence.end - 1)
    return readBefore(state, { start: sentence.start, end: report.start }, report.verb)
  const saidFrom = report.contentStart
  report.contentStart = afterAnnouncement(source.work, saidFrom, sentence.end)
  const shape = findShape(source.work, report.contentStart, sentence.end)
  const isTask =
    shape &&
    !TOLD_RESULT.test(source.work.slice(report.contentStart, sentence.end)) &&
    shape.kind !== 'bodyVerb' &&
    (shape.kind !== 'bareVerb' || report.contentStart > saidFrom || urgingVerbs.includes(report.verb)) &&
    !(assessingVerbs.includes(report.verb) && tellsState(source.outside, report.contentStart, sentence.end))
  if (!isTask) {
    state.run.isOpen = false
    return true
  }
  openRun(state, speaker, report.verb)
  if (report.contentStart > saidFrom)
    readAssignee(source, state.run, { start: saidFrom, end: report.contentStart, isSub: false })
  const content = { start: report.contentStart, end: sentence.end }
  emitDirectives(source, state.found, { run: state.run, content, rule: directiveRules.reported, confidence: 'likely' })
  return true
}

/** "Giá bán phải công khai, Bộ trưởng nhấn mạnh.": said without marks, and then by whom. */
function readBefore(state: DirectiveState, content: Range, verb: string): boolean {
  const { source } = state
  if (!/,\s*$/u.test(source.work.slice(content.start, content.end))) return false
  const shape = findShape(source.work, content.start, content.end)
  if (!shape || (shape.kind === 'bodyVerb' && !directing.has(verb)) || assessingVerbs.includes(verb)) return true
  openRun(state, state.speaker, verb)
  emitDirectives(source, state.found, { run: state.run, content, rule: directiveRules.reported, confidence: 'likely' })
  // ", theo Thủ tướng." sums up in front of the report; his own words come later.
  if (verb === '') state.run.isOpen = false
  return true
}

/** After "nhìn nhận", "đánh giá" a clause that names a time past or a state tells how things are. */
const tellsState = (outside: string, start: number, end: number): boolean =>
  STATE.test(outside.slice(start, end)) || PAST_TIME.test(outside.slice(start, start + 40))

/** Somebody has the word now; whatever he does first, what he asks for comes after. */
function readOpenedSpeech(state: DirectiveState, sentence: Range): boolean {
  const opened = findOpenedSpeaker(state.source, sentence)
  if (!opened?.person) return false
  state.speaker = opened.person
  state.run = closedRun()
  return true
}

/** "… nhấn mạnh ba việc: một là, …": past the colon. */
function afterAnnouncement(work: string, start: number, end: number): number {
  const announced = /^[^:.;"“]{0,240}: */u.exec(work.slice(start, end))
  return announced &&
    (enumeratorStart.test(work.slice(start + announced[0].length, end)) || ANNOUNCES_TASKS.test(announced[0]))
    ? start + announced[0].length
    : start
}
