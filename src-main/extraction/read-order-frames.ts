import type { DirectiveState } from './directive-state.ts'
import { closeRun, openRun } from './directive-state.ts'
import { emitDirectives, readAssignee } from './emit-directives.ts'
import { isElidedHead } from './find-directors.ts'
import type { Frame } from './find-frames.ts'
import { findShape, skipOpeners } from './find-shape.ts'
import { isUpward, rankOf } from './is-upward.ts'
import type { KnownPerson } from './people-book.ts'
import { rangesWithin } from './ranges-within.ts'
import { readBodies } from './read-body.ts'
import { readPostAt } from './read-post.ts'
import { readPurpose } from './read-purpose.ts'
import { nominalOrder, passiveOrder } from './rules/directive-patterns.ts'
import { directiveRules } from './rules/directive-rules.ts'
import { LIST_ANNOUNCED, LIST_ITEM } from './rules/find-directives-patterns.ts'
import { askingVerbs, bodyVerbs, wishingVerbs } from './rules/verbs.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'
import { wordsOf } from './working-text.ts'

/** From this rank on a body directs others in a run that somebody else opened. */
const RULING_RANK = 3

/** Head frames: "<người> yêu cầu <cơ quan> <việc>". */
export function readFrames(state: DirectiveState, sentence: Range, frames: readonly Frame[]): boolean {
  let isAny = false
  for (const [at, frame] of frames.entries()) {
    const end = frames[at + 1]?.start ?? sentence.end
    const content = { start: frame.contentStart, end: Math.max(end, frame.contentStart) }
    if (frame.strength === 'weak' && !findShape(state.source.work, content.start, content.end)) continue
    if (isUpward(state.source, frame, content.end) || isPetition(state, frame)) {
      closeRun(state)
      isAny = true
      continue
    }
    if (openFrame(state, sentence, frame, content)) isAny = true
  }
  return isAny
}

/** "<cơ quan> đề nghị …" in the middle of somebody's tasks: another voice that asks, not one more task. */
function isPetition({ source, run, speaker }: DirectiveState, { body, reference, verb }: Frame): boolean {
  if (!askingVerbs.includes(verb)) return false
  if (!body) return reference === null && speaker !== null && isMereParticipant(source, speaker)
  return run.isOpen && !isTitle(source, body) && rankOf(source.work.slice(body.start, body.end)) < RULING_RANK
}

/** Notes that name the chair: one without a known post, or of the lowest rank, only asks. */
const isMereParticipant = ({ chairs }: SourceReading, speaker: KnownPerson): boolean =>
  chairs.length > 0 && !chairs.includes(speaker) && Math.max(0, ...speaker.posts.map(rankOf)) <= 1

function openFrame(state: DirectiveState, sentence: Range, frame: Frame, content: Range): boolean {
  const { source } = state
  const isElided = !frame.reference && !frame.body
  const isBodyOrder = frame.body && (bodyVerbs.includes(frame.verb) || isTitle(source, frame.body))
  if (frame.body && (state.run.isOpen || frame.strength === 'weak' || !isBodyOrder)) return false
  if (isElided && !isElidedHead(source, frame)) return false
  openFrameRun(state, sentence, frame)
  if (announcesList(state, content)) return true
  const rule = frame.body ? directiveRules.bodyFrame : isElided ? directiveRules.elidedHead : directiveRules.headFrame
  const confidence = wishingVerbs.includes(frame.verb) ? 'guess' : frame.body || isElided ? 'likely' : 'certain'
  emitDirectives(source, state.found, { run: state.run, content, rule, confidence })
  if (LIST_ITEM.test(source.work.slice(sentence.start, sentence.end))) state.run.listed.add(state.run.assignee)
  return true
}

/** Sets who directs and for what purpose; the purpose goes on while the same person speaks. */
function openFrameRun(state: DirectiveState, sentence: Range, frame: Frame): void {
  const { source } = state
  const issuer = frame.body
    ? null
    : (frame.reference?.person ?? state.speaker ?? state.run.issuer ?? source.chairs[0] ?? null)
  const purpose = readPurpose(source, sentence.start, frame.start)
  const before = state.run
  const isSame = before.isOpen && before.issuer === issuer
  openRun(state, issuer, frame.verb)
  if (isSame) state.run.purpose = before.purpose
  if (isSame) state.run.listed = before.listed
  if (purpose) state.run.purpose = purpose
  if (frame.body) state.run.issuerBody = wordsOf(source, frame.body.start, frame.body.end)
  if (issuer) state.speaker = issuer
}

/** A title without a name ("Chủ tịch UBND tỉnh") directs as a person does. */
const isTitle = (source: SourceReading, body: Range): boolean => readPostAt(source.work, body.start, body.end) !== null

/** "… chỉ đạo như sau:", "… tập trung một số nhiệm vụ sau:" announces the tasks that follow; the body named holds for them. */
export function announcesList(state: DirectiveState, content: Range): boolean {
  if (!LIST_ANNOUNCED.test(state.source.work.slice(content.start, content.end).trim())) return false
  state.isConclusion = true
  readAssignee(state.source, state.run, { ...content, isSub: false })
  return true
}

/** "Đó là chỉ đạo của …": the sentence before is the directive. */
export function readNominal(state: DirectiveState, sentence: Range): boolean {
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
export function readPassive(state: DirectiveState, sentence: Range): boolean {
  const { source, run } = state
  const order = passiveOrder.exec(source.outside.slice(sentence.start, sentence.end))
  if (!order || !run.isOpen) return false
  const body = readBodies(source.work, skipOpeners(source.work, sentence.start, sentence.end), sentence.end)
  if (!body || body.end !== sentence.start + order.index) return false
  run.verb = order[1] ?? run.verb
  emitDirectives(source, state.found, { run, content: sentence, rule: directiveRules.passive, confidence: 'likely' })
  return true
}
