import { asksForTask, remindsOfDoing } from './asks-for-task.ts'
import type { DirectiveState } from './directive-state.ts'
import { closeRun, openRun } from './directive-state.ts'
import { emitDirectives, readAssignee } from './emit-directives.ts'
import { isElidedHead } from './find-directors.ts'
import type { Frame } from './find-frames.ts'
import type { Reference } from './find-references.ts'
import { findShape, skipOpeners } from './find-shape.ts'
import { highestOf, isLedBy, isPetition } from './is-petition.ts'
import { isUpward, rankOf } from './is-upward.ts'
import type { KnownPerson } from './people-book.ts'
import { rangesWithin } from './ranges-within.ts'
import { readBodies, readWholeBody } from './read-body.ts'
import { type Issuer, isVoice, mayIssueBy } from './read-issuer.ts'
import { readPurpose } from './read-purpose.ts'
import { ANYBODY_TOLD, TRADE_TOLD } from './rules/collectives.ts'
import { FOR_NEXT, NOMINAL_HEAD, nominalOrder, passiveOrder } from './rules/directive-patterns.ts'
import { directiveRules } from './rules/directive-rules.ts'
import { FOR_BODY, PEOPLE_TOLD } from './rules/emit-directives-patterns.ts'
import {
  ADDRESS,
  BARE_PLACE,
  HANDS_OUT,
  LIST_ANNOUNCED,
  LIST_ITEM,
  MANY_HOLDERS,
  PASSIVE_BY,
  PAST_SPAN,
  SOME_TASKS,
  SUM_NEXT,
  TASK_FOR,
  TASK_NOUN,
  WHOSE,
  WITH_WHOM,
} from './rules/find-directives-patterns.ts'
import { AT_OTHER_TIME, BEFORE_THIS, NEEDS_TASK } from './rules/find-frames-patterns.ts'
import { askingVerbs, assigningVerbs, wishingVerbs } from './rules/verbs.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'
import { wordsOf } from './working-text.ts'

/** Head frames: "<người> yêu cầu <cơ quan> <việc>". */
export function readFrames(state: DirectiveState, sentence: Range, frames: readonly Frame[]): boolean {
  let isAny = false
  let from = sentence.start
  if (frames[0] && tellsEarlierOrder(state.source, sentence, frames[0])) {
    closeRun(state)
    return true
  }
  for (const [at, frame] of frames.entries()) {
    const next = frames[at + 1]
    const end = next ? clauseStart(state.source, frame.contentStart, next.start) : sentence.end
    const content = { start: frame.contentStart, end: Math.max(end, frame.contentStart) }
    if (
      frame.strength === 'weak' &&
      !asksForTask(state.source, content) &&
      !remindsOfDoing(state.source, frame, content)
    )
      continue
    if (isUpward(state.source, frame, content.end) || isPetition(state, frame)) {
      closeRun(state)
      isAny = true
      continue
    }
    if (openFrame(state, { ...sentence, start: from }, frame, content)) isAny = true
    from = end
  }
  return isAny
}

/** "Trước đó, UBND tỉnh đã yêu cầu …": no order of this meeting. */
function tellsEarlierOrder({ work }: SourceReading, { start }: Range, { verb, contentStart }: Frame): boolean {
  const before = work
    .slice(start, contentStart)
    .replace(/[ ,:]*$/u, '')
    .slice(0, -verb.length)
  return BEFORE_THIS.test(before) || AT_OTHER_TIME.test(before)
}

/** "…; với Sở Tài chính, đồng chí đề nghị …": where the clause of the next order begins. */
function clauseStart({ work }: SourceReading, from: number, next: number): number {
  const joint = work.slice(from, next).lastIndexOf('; ')
  return joint >= 0 && FOR_BODY.test(work.slice(from + joint + 2, next)) ? from + joint + 2 : next
}

function openFrame(state: DirectiveState, sentence: Range, frame: Frame, content: Range): boolean {
  const { source } = state
  const isElided = !frame.reference && !frame.body
  if (frame.body && (!isHeard(state, frame.body) || frame.strength === 'weak' || !mayIssueBy(frame.body, frame.verb)))
    return false
  if (frame.body && isCharged(state, frame.body, frame.verb)) return false
  if (frame.body && !namesWhom(source, frame, content)) return false
  if (isElided && !isElidedHead(source, frame)) return false
  openFrameRun(state, sentence, frame)
  const announced = findShape(source.work, content.start, content.end)
  if (namesOnlyWhom(source, frame, content) || (isElided && namesOnlyWhomFor(source, content))) return true
  if (announcesList(state, content) && announced?.kind !== 'bodyModal') return true
  const rule = frame.body ? directiveRules.bodyFrame : isElided ? directiveRules.elidedHead : directiveRules.headFrame
  const confidence = wishingVerbs.includes(frame.verb) ? 'guess' : frame.body || isElided ? 'likely' : 'certain'
  emitDirectives(source, state.found, { run: state.run, content, rule, confidence })
  if (LIST_ITEM.test(source.work.slice(sentence.start, sentence.end))) state.run.listed.add(state.run.assignee)
  return true
}

/** "Yêu cầu đối với Sở Y tế": a headline over what is asked of it. */
function namesOnlyWhomFor({ work }: SourceReading, { start, end }: Range): boolean {
  const told = WITH_WHOM.exec(work.slice(start, end))
  const body = told && readBodies(work, start + told[0].length, end)
  return body !== null && /^ *[.:]? *$/u.test(work.slice(body.end, end))
}

/** "giao nhiệm vụ cụ thể cho từng cơ quan.": what for is told in what follows. */
function namesOnlyWhom({ work }: SourceReading, { verb }: Frame, { start, end }: Range): boolean {
  const some = SOME_TASKS.exec(work.slice(start, end))
  if (!some && !HANDS_OUT.test(verb)) return false
  const at = start + ((some ?? TASK_FOR.exec(work.slice(start, end)))?.[0].length ?? 0)
  return readWholeBody(work, at, at + work.slice(at, end).replace(/ *[.:]? *$/u, '').length) !== null
}

/** "Bộ Tài chính giao chỉ tiêu …" tells of a figure; a body's order names whom it is for, or what is to be done. */
function namesWhom({ work }: SourceReading, frame: Frame, { start, end }: Range): boolean {
  if (!/\p{L}/u.test(work.slice(start, end)) || LIST_ANNOUNCED.test(work.slice(start, end).trim())) return true
  const at = skipOpeners(work, start, end)
  const told = work.slice(at, end)
  const isNamed = readBodies(work, at, end) !== null || PEOPLE_TOLD.test(told) || ANYBODY_TOLD.test(told)
  if (isNamed || assigningVerbs.includes(frame.verb)) return isNamed
  const isPlace = frame.body?.kind === 'place' || BARE_PLACE.test(work.slice(frame.body?.start, frame.body?.end))
  return !(askingVerbs.includes(frame.verb) && isPlace) && findShape(work, start, end) !== null
}

/** Sets who directs and for what purpose; the purpose goes on while the same person speaks. */
function openFrameRun(state: DirectiveState, sentence: Range, frame: Frame): void {
  const { source } = state
  const isOfBody = state.run.isOpen && state.run.issuerBody !== '' && !frame.reference?.person
  const heard = frame.reference?.person ?? state.speaker ?? state.run.issuer ?? source.chairs[0] ?? null
  const speaker = heard ?? (state.paper || frame.body ? null : onlyLeader(source))
  const paper = frame.body ? frame.body.kind === 'paper' : speaker === null
  const signer = paper && !isOfBody ? state.paper : null
  const issuer = signer ? signer.person : frame.body || isOfBody ? null : speaker
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
  readPassiveDoer(source, state.run, { start: sentence.start, end: frame.start })
  if (signer) state.run.issuerBody = signer.body
  else if (frame.body) state.run.issuerBody = wordsOf(source, frame.body.start, frame.body.end).replace(ADDRESS, '')
  if (issuer) state.speaker = issuer
}

/** "Các sở được Phó Chủ tịch … giao …": those told stand in front. */
function readPassiveDoer(source: SourceReading, run: DirectiveState['run'], { start, end }: Range): void {
  const at = skipOpeners(source.work, start, end)
  const body = readBodies(source.work, at, end)
  if (body && PASSIVE_BY.test(source.work.slice(body.end, end)))
    readAssignee(source, run, { start: at, end, isSub: false })
}

const leaders = new WeakMap<SourceReading, KnownPerson | null>()

/** Where nobody has the word, it is the one leader named: who else could ask? Looked for once in a text. */
export function onlyLeader(source: SourceReading): KnownPerson | null {
  const known = leaders.get(source)
  if (known !== undefined) return known
  const found = source.book.people.filter((one) => highestOf(one) > 0)
  const only = found.length === 1 ? (found[0] ?? null) : null
  leaders.set(source, only)
  return only
}

/** In a run that a person opened only a title directs, or the body he leads; where bodies direct, one goes on after the other. */
const isHeard = ({ source, run }: DirectiveState, body: Issuer): boolean =>
  !run.isOpen || isVoice(body) || isLedBy(source, run, body) || (run.issuer === null && run.issuerBody !== '')

/** "Bộ trưởng Quốc phòng tổ chức quán triệt …" among the orders of one who stands above: his task, not his order. */
const isCharged = ({ source, run }: DirectiveState, body: Issuer, verb: string): boolean =>
  run.isOpen &&
  run.issuer !== null &&
  body.kind === 'post' &&
  (MANY_HOLDERS.test(source.work.slice(body.start, body.end)) ||
    (NEEDS_TASK.test(verb) && rankOf(source.work.slice(body.start, body.end)) < highestOf(run.issuer)))

/** "… chỉ đạo như sau:", "… tập trung một số nhiệm vụ sau:" announces the tasks that follow; the body named holds for them. */
export function announcesList(state: DirectiveState, content: Range): boolean {
  const words = state.source.work.slice(content.start, content.end).trim()
  if (/\p{L}/u.test(words) && !LIST_ANNOUNCED.test(words) && !namesOnly(state.source, content)) return false
  state.isConclusion = true
  readAssignee(state.source, state.run, { ...content, isSub: false })
  return true
}

/** "… yêu cầu các đơn vị:" at the end of a line: whom the list below is for. */
function namesOnly({ work }: SourceReading, { start, end }: Range): boolean {
  const body = readBodies(work, skipOpeners(work, start, end), end)
  return body !== null && /^ *: *$/u.test(work.slice(body.end, end))
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
  if (!order && readNominalHead(state, sentence)) return true
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

/** "Yêu cầu của đồng chí … đối với các xã là phải …": the noun, whose it is, and behind "là" the task. */
function readNominalHead(state: DirectiveState, sentence: Range): boolean {
  const { source } = state
  const head = NOMINAL_HEAD.exec(source.outside.slice(sentence.start, sentence.end))
  if (!head) return false
  const from = sentence.start + (head.groups?.order?.length ?? 0)
  const reference = rangesWithin(source.references, from, from + 3).find(
    (one) => one.start >= from && one.start <= from + 2,
  )
  const start = sentence.start + head[0].length
  if (!reference?.person || reference.end > start || !findShape(source.work, start, sentence.end)) return false
  openRun(state, reference.person, '')
  state.speaker = reference.person
  const told = FOR_NEXT.exec(source.work.slice(reference.end, start))
  if (told) readAssignee(source, state.run, { start: reference.end + told[0].length, end: start, isSub: false })
  emitDirectives(source, state.found, {
    run: state.run,
    content: { start, end: sentence.end },
    rule: directiveRules.nominal,
    confidence: 'likely',
  })
  return true
}

/** "Phó Chủ tịch … được phân công …" among the orders of somebody else. */
const isCharge = ({ run, speaker }: DirectiveState, one: Reference, at: number): boolean =>
  one.start === at && one.person !== null && !one.isPronoun && one.person !== (run.issuer ?? speaker)

/** "Ngân hàng … được yêu cầu …" inside a run. */
export function readPassive(state: DirectiveState, sentence: Range): boolean {
  const { source, run } = state
  const order = passiveOrder.exec(source.outside.slice(sentence.start, sentence.end))
  const mayOpen = state.speaker !== null && state.directors.has(state.speaker)
  if (!order || (!run.isOpen && !mayOpen && state.lapsed === null)) return false
  const words = source.work.slice(sentence.start, sentence.end)
  if (PAST_SPAN.test(words) || SUM_NEXT.test(words.slice(order.index + order[0].length))) return false
  const at = skipOpeners(source.work, sentence.start, sentence.end)
  const body = readBodies(source.work, at, sentence.end)
  const people = TRADE_TOLD.exec(source.work.slice(at, sentence.end))
  const charged =
    body || people ? undefined : rangesWithin(source.references, at, at).find((one) => isCharge(state, one, at))
  const toldEnd = people ? at + people[0].length : (body?.end ?? charged?.end)
  if (toldEnd !== sentence.start + order.index) return false
  if (!run.isOpen) {
    const from = toldEnd + order[0].length
    const noun = TASK_NOUN.exec(source.work.slice(from, sentence.end))?.[0].length ?? 0
    const task = findShape(source.work, from + noun, sentence.end)
    if (task?.kind !== 'bareVerb') return false
    if (mayOpen || !state.lapsed) openRun(state, state.speaker, '')
    else state.run = { ...state.lapsed.run, isOpen: true }
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
