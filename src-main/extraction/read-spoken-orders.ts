import type { DirectiveState } from './directive-state.ts'
import { openRun } from './directive-state.ts'
import { emitDirectives } from './emit-directives.ts'
import { findAttribution } from './find-attribution.ts'
import { findReport } from './find-frames.ts'
import { findShape, type Shape, skipOpeners } from './find-shape.ts'
import { rankOf } from './is-upward.ts'
import type { KnownPerson } from './people-book.ts'
import { rangesWithin } from './ranges-within.ts'
import { announcesList } from './read-order-frames.ts'
import { enumeratorStart } from './rules/directive-patterns.ts'
import { directiveRules } from './rules/directive-rules.ts'
import { CONCLUDING, SPOKEN_ORDER } from './rules/find-directives-patterns.ts'
import { urgingVerbs } from './rules/verbs.ts'
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
  if (!said || !speaker) return true
  const isSame = state.run.isOpen && state.run.issuer === speaker
  state.speaker = speaker
  const spoken = SPOKEN_ORDER.exec(source.work.slice(part.start, part.end))
  if (spoken) {
    if (asksAbove(state, speaker, { ...part, start: part.start + spoken[0].length })) return true
    openRun(state, speaker, (spoken[1] ?? '').toLowerCase())
    const content = { start: part.start + spoken[0].length, end: part.end }
    emitDirectives(source, state.found, { run: state.run, content, rule: directiveRules.quoted, confidence: 'certain' })
    return true
  }
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

/** "Chúng tôi mong Trung ương …": what is asked of a body above the speaker. */
function asksAbove({ source }: DirectiveState, speaker: KnownPerson, content: Range): boolean {
  const at = skipOpeners(source.work, content.start, content.end)
  const own = Math.max(0, ...speaker.posts.map(rankOf))
  return rankOf(source.work.slice(at, content.end)) > own
}

function isQuotedOrder(shape: Shape, isDirecting: boolean, isSame: boolean, isDirector: boolean): boolean {
  if (isDirecting) return true
  if (shape.kind === 'bodyModal' || shape.kind === 'modal' || shape.kind === 'bodyLater') return isDirector
  return isSame && (shape.kind === 'bodyVerb' || shape.kind === 'negative' || shape.kind === 'bareVerb')
}

/** "Theo X, … cần …", "X nhấn mạnh … phải …" by someone who directs. */
export function readReported(state: DirectiveState, sentence: Range): boolean {
  const { source } = state
  const report = findReport(source.outside, sentence, source.references)
  if (!report) return false
  const speaker = report.reference?.person ?? state.speaker
  const isSame = state.run.isOpen && state.run.issuer === speaker
  if (speaker !== state.speaker || !isSame) state.run.isOpen = false
  state.speaker = speaker
  if (!speaker || !state.directors.has(speaker)) return true
  if (CONCLUDING.test(report.verb)) {
    const before = state.run
    openRun(state, speaker, '')
    if (announcesList(state, { start: report.contentStart, end: sentence.end })) return true
    state.run = before
  }
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
