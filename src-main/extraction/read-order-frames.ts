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
import { TRADE_TOLD } from './rules/collectives.ts'
import { nominalOrder, passiveOrder } from './rules/directive-patterns.ts'
import { directiveRules } from './rules/directive-rules.ts'
import { FOR_BODY } from './rules/emit-directives-patterns.ts'
import {
  ADDRESS,
  BARE_PLACE,
  COMES_TO_DIRECT,
  FOR_ONESELF,
  LIST_ANNOUNCED,
  LIST_ITEM,
  WHOSE,
} from './rules/find-directives-patterns.ts'
import { askingVerbs, assigningVerbs, bodyVerbs, wishingVerbs } from './rules/verbs.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'
import { wordsOf } from './working-text.ts'

/** A chair without a known post is above all who speak in the meeting. */
const HIGHEST_RANK = 5

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
function isPetition({ source, run, speaker, labelled }: DirectiveState, frame: Frame): boolean {
  const { body, reference, verb } = frame
  if (!askingVerbs.includes(verb)) return false
  if (FOR_ONESELF.test(source.work.slice(frame.contentStart, frame.contentStart + 12))) return true
  if (!body) return reference === null && speaker !== null && isMereParticipant(source, speaker, labelled === speaker)
  return (
    (run.isOpen || labelled !== null) &&
    !isTitle(source, body) &&
    rankOf(source.work.slice(body.start, body.end)) < RULING_RANK
  )
}

/** Notes that name the chair: one without a known post, or of the lowest rank, only asks. */
function isMereParticipant(source: SourceReading, speaker: KnownPerson, isLabelled: boolean): boolean {
  const { chairs } = source
  if (chairs.length === 0 || chairs.includes(speaker) || comesToDirect(source, speaker)) return false
  const rank = highestOf(speaker)
  return isLabelled ? rank <= (Math.max(...chairs.map(highestOf)) || HIGHEST_RANK) : rank <= 1
}

/** "Ông …, Phó Chủ tịch UBND xã - dự và chỉ đạo": a guest from above directs whoever is in the chair. */
const comesToDirect = ({ book, work }: SourceReading, speaker: KnownPerson): boolean =>
  book.mentions.some((one) => one.person === speaker && COMES_TO_DIRECT.test(work.slice(one.end, one.end + 60)))

const highestOf = ({ posts }: KnownPerson): number => Math.max(0, ...posts.map(rankOf))

function openFrame(state: DirectiveState, sentence: Range, frame: Frame, content: Range): boolean {
  const { source } = state
  const isElided = !frame.reference && !frame.body
  const isBodyOrder = frame.body && (bodyVerbs.includes(frame.verb) || isTitle(source, frame.body))
  const isVoice = frame.body !== null && isTitle(source, frame.body)
  if (frame.body && ((state.run.isOpen && !isVoice) || frame.strength === 'weak' || !isBodyOrder)) return false
  if (frame.body && !namesWhom(source, frame, content)) return false
  if (isElided && !isElidedHead(source, frame)) return false
  openFrameRun(state, sentence, frame)
  const announced = findShape(source.work, content.start, content.end)
  if (announcesList(state, content) && announced?.kind !== 'bodyModal') return true
  const rule = frame.body ? directiveRules.bodyFrame : isElided ? directiveRules.elidedHead : directiveRules.headFrame
  const confidence = wishingVerbs.includes(frame.verb) ? 'guess' : frame.body || isElided ? 'likely' : 'certain'
  emitDirectives(source, state.found, { run: state.run, content, rule, confidence })
  if (LIST_ITEM.test(source.work.slice(sentence.start, sentence.end))) state.run.listed.add(state.run.assignee)
  return true
}

/** "Bộ Tài chính giao chỉ tiêu …" tells of a figure; a body's order names whom it is for, or what is to be done. */
function namesWhom({ work }: SourceReading, frame: Frame, { start, end }: Range): boolean {
  if (!/\p{L}/u.test(work.slice(start, end)) || LIST_ANNOUNCED.test(work.slice(start, end).trim())) return true
  const isNamed = readBodies(work, skipOpeners(work, start, end), end) !== null
  if (isNamed || assigningVerbs.includes(frame.verb)) return isNamed
  const body = frame.body ? work.slice(frame.body.start, frame.body.end) : ''
  return !(askingVerbs.includes(frame.verb) && BARE_PLACE.test(body)) && findShape(work, start, end) !== null
}

/** Sets who directs and for what purpose; the purpose goes on while the same person speaks. */
function openFrameRun(state: DirectiveState, sentence: Range, frame: Frame): void {
  const { source } = state
  const isOfBody = state.run.isOpen && state.run.issuerBody !== '' && !frame.reference
  const issuer =
    frame.body || isOfBody
      ? null
      : (frame.reference?.person ?? state.speaker ?? state.run.issuer ?? source.chairs[0] ?? null)
  const purpose = readPurpose(source, sentence.start, frame.start)
  const before = state.run
  const isSame = before.isOpen && before.issuer === issuer
  openRun(state, issuer, frame.verb)
  if (isSame) state.run.purpose = before.purpose
  if (isSame) state.run.listed = before.listed
  if (isSame && isOfBody) state.run.issuerBody = before.issuerBody
  if (purpose) state.run.purpose = purpose
  if (frame.start > sentence.start && FOR_BODY.test(source.work.slice(sentence.start, frame.start)))
    readAssignee(source, state.run, { start: sentence.start, end: frame.start, isSub: false })
  if (frame.body) state.run.issuerBody = wordsOf(source, frame.body.start, frame.body.end).replace(ADDRESS, '')
  if (issuer) state.speaker = issuer
}

/** A title without a name ("Chủ tịch UBND tỉnh") directs as a person does. */
const isTitle = (source: SourceReading, body: Range): boolean =>
  readPostAt(
    source.work,
    body.start + (ADDRESS.exec(source.work.slice(body.start, body.end))?.[0].length ?? 0),
    body.end,
  ) !== null

/** "… chỉ đạo như sau:", "… tập trung một số nhiệm vụ sau:" announces the tasks that follow; the body named holds for them. */
export function announcesList(state: DirectiveState, content: Range): boolean {
  const words = state.source.work.slice(content.start, content.end).trim()
  if (/\p{L}/u.test(words) && !LIST_ANNOUNCED.test(words)) return false
  state.isConclusion = true
  readAssignee(state.source, state.run, { ...content, isSub: false })
  return true
}

/** Who is named after "của" where the book of people knows nobody there: a title or a body, up to the comma. */
function whoseOrder(source: SourceReading, sentence: Range, length: number): string {
  const at = sentence.start + length
  const start = at + (ADDRESS.exec(source.work.slice(at, sentence.end))?.[0].length ?? 0)
  const whose = WHOSE.exec(source.work.slice(start, sentence.end))
  return whose ? wordsOf(source, start, start + whose[0].length) : ''
}

/** "Đó là chỉ đạo của …": the sentence before is the directive. */
export function readNominal(state: DirectiveState, sentence: Range): boolean {
  const order = nominalOrder.exec(state.source.outside.slice(sentence.start, sentence.end))
  const reference =
    order &&
    rangesWithin(state.source.references, sentence.start, sentence.end).find(
      (one) => one.start >= sentence.start && one.end <= sentence.end,
    )
  if (order && reference?.person && !state.previous) state.speaker = reference.person
  if (!order || !state.previous) return false
  const unnamed = reference?.person ? '' : whoseOrder(state.source, sentence, order[0].length)
  if (!reference?.person && unnamed === '') return false
  openRun(state, reference?.person ?? null, order[1] ?? '')
  state.run.issuerBody = unnamed
  state.speaker = reference?.person ?? state.speaker
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
  const mayOpen = state.speaker !== null && state.directors.has(state.speaker)
  if (!order || (!run.isOpen && !mayOpen)) return false
  const at = skipOpeners(source.work, sentence.start, sentence.end)
  const body = readBodies(source.work, at, sentence.end)
  const people = TRADE_TOLD.exec(source.work.slice(at, sentence.end))
  const toldEnd = people ? at + people[0].length : body?.end
  if (toldEnd !== sentence.start + order.index) return false
  if (!run.isOpen) {
    const task = findShape(source.work, toldEnd + order[0].length, sentence.end)
    if (task?.kind !== 'bareVerb') return false
    openRun(state, state.speaker, '')
  }
  state.run.verb = order[1] ?? state.run.verb
  emitDirectives(source, state.found, {
    run: state.run,
    content: sentence,
    rule: directiveRules.passive,
    confidence: 'likely',
  })
  return true
}
