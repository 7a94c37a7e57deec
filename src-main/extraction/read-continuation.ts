import type { DirectiveState } from './directive-state.ts'
import { openRun } from './directive-state.ts'
import { emitDirectives, readKnownPeople } from './emit-directives.ts'
import { findShape, type Shape, skipOpeners } from './find-shape.ts'
import { rangesWithin } from './ranges-within.ts'
import { readBodies } from './read-body.ts'
import { readEmphasis } from './read-emphasis.ts'
import { resolveBody } from './resolve-body.ts'
import { emphasisStart, enumeratorStart } from './rules/directive-patterns.ts'
import { directiveRules } from './rules/directive-rules.ts'
import {
  BACK_TO_TASK,
  BURDEN,
  LIST_ITEM,
  MUST,
  NEEDS,
  PAST_SPAN,
  PLANS,
  PROMISES,
  REFERS_BACK,
  SUFFERS,
  TELLS_MEETING,
  TELLS_RESULT,
  TOLD_HERE,
  TOLD_IN_PAPER,
  TOLD_OF_ALL,
  TOPIC_TASK,
  WILL_IF_NEEDED,
} from './rules/find-directives-patterns.ts'
import { OBJECT_BEFORE } from './rules/find-frames-patterns.ts'
import { SOON_NEEDS } from './rules/find-shape-patterns.ts'
import { PETITIONER } from './rules/issuers.ts'
import type { Rule } from './rules/rule.ts'
import type { Range } from './split-sentences.ts'
import { wordsOf } from './working-text.ts'

/** Sentences without a frame: they go on with an open run, or start one where the speaker is known to direct. */
export function readContinuation(state: DirectiveState, sentence: Range): void {
  const { source } = state
  const words = source.work.slice(sentence.start, sentence.end)
  takeUpAgain(state, sentence)
  const { run } = state
  const mayDirect = state.speaker !== null && state.directors.has(state.speaker)
  if (!run.isOpen && !state.lapsed && !mayDirect) return
  const own = findShape(source.work, sentence.start, sentence.end)
  const shape =
    own ?? findPersonTask(state, sentence) ?? findPeoplesTask(state, sentence) ?? findTopicTask(state, sentence)
  const isEnumerated = enumeratorStart.test(words)
  if (shape?.body && tellsOfIssuer(state, shape.body)) return
  if (shape && isIssuersDoing(state, { start: sentence.start, end: shape.start })) return
  if (TOLD_HERE.test(words) || TOLD_IN_PAPER.test(words)) return
  if (readNoTask(state, sentence, shape)) return
  if (shape?.kind === 'nominalModal' && REFERS_BACK.test(words) && !goesBackToTask(state, words)) return
  if (run.isOpen && readBodyLabel(state, sentence)) return
  if (!shape && run.isOpen && emphasisStart.test(words) && extendLast(state, sentence)) return
  const opens = mayDirect && shape !== null && (isEnumerated || saysWhatIsNeeded(words, shape))
  if (!shape || (!run.isOpen && !opens)) {
    if (!state.isConclusion) lapse(state, sentence)
    return
  }
  if (!run.isOpen) openRun(state, state.speaker, '')
  forgetAssignee(state, words, shape)
  const rule = own === null && shape.body ? directiveRules.personTask : chooseRule(isEnumerated, shape)
  emitDirectives(source, state.found, { run: state.run, content: sentence, rule, confidence: 'likely' })
  if (LIST_ITEM.test(words) && shape.body) state.run.listed.add(state.run.assignee)
}

/** What people suffer pauses the tasks, a plan of the speaker's side ends them; what will be done if need be does neither. */
function readNoTask(state: DirectiveState, sentence: Range, shape: Shape | null): boolean {
  const words = state.source.work.slice(sentence.start, sentence.end)
  if (SUFFERS.test(words)) {
    lapse(state, sentence)
    return true
  }
  if (shape?.body) return false
  if (PLANS.test(words)) state.run.isOpen = false
  return PLANS.test(words) || WILL_IF_NEEDED.test(words)
}

/** "Việc này phải xong trong tháng 9" right behind the sentence that gave the task. */
const goesBackToTask = ({ found, previous, run }: DirectiveState, words: string): boolean =>
  run.isOpen && BACK_TO_TASK.test(words) && (found.at(-1)?.span[1] ?? -1) > (previous?.start ?? 0)

/** A sentence that asks nothing ends the run, for the time being. */
function lapse(state: DirectiveState, by: Range): void {
  state.lapsed = state.run.isOpen ? { run: { ...state.run }, by } : null
  state.run.isOpen = false
}

/** "… Một bệnh nhân chỉ có một người chăm sóc. Sở Giáo dục chuẩn bị …": one sentence on how things stand, then the tasks go on. */
function takeUpAgain(state: DirectiveState, sentence: Range): void {
  const { lapsed, run, previous, speaker } = state
  if (!lapsed || run.isOpen || previous?.end !== lapsed.by.end || speaker !== lapsed.run.issuer) return
  const { work } = state.source
  const between = work.slice(lapsed.by.start, lapsed.by.end)
  if ((TELLS_RESULT.test(between) && !PROMISES.test(between)) || TELLS_MEETING.test(between)) return
  const words = work.slice(sentence.start, sentence.end)
  const shape = findShape(work, sentence.start, sentence.end)
  const doer = shape?.kind === 'bodyVerb' ? work.slice(shape.body?.start, shape.body?.end) : ''
  const isNamed = /^\p{Lu}/u.test(doer) && !PETITIONER.test(doer)
  if ((isNamed || shape?.kind === 'bareVerb') && !TELLS_RESULT.test(words)) state.run = { ...lapsed.run, isOpen: true }
}

/** Without a run a clause asks by its own words: who must, or what must be done; a verb alone may tell as well. */
export function saysWhatIsNeeded(words: string, { kind }: Shape): boolean {
  if ((BURDEN.test(words) && !NEEDS.test(words)) || SUFFERS.test(words)) return false
  if (kind === 'bodyModal' || kind === 'modal') return true
  return (
    kind !== 'bodyVerb' &&
    MUST.test(words) &&
    (!PAST_SPAN.test(words) || SOON_NEEDS.test(words)) &&
    !/\?[”"]?\s*$/u.test(words)
  )
}

/** "+ Đ/c Thu làm việc với …" among the items of a conclusion: a person is charged by name. */
function findPersonTask({ source, run, isConclusion }: DirectiveState, sentence: Range): Shape | null {
  if (!run.isOpen || !isConclusion || !LIST_ITEM.test(source.work.slice(sentence.start, sentence.end))) return null
  const at = skipOpeners(source.work, sentence.start, sentence.end)
  const person = rangesWithin(source.references, at, at).find((one) => one.start === at && !one.isPronoun)
  if (!person || person.person === run.issuer) return null
  const task = findShape(source.work, person.end, sentence.end)
  return task && task.body === null
    ? { ...task, kind: 'bodyVerb', body: { start: person.start, end: person.end } }
    : null
}

/** "Các bậc phụ huynh phối hợp …" among tasks: told though no body, where nothing says that it was done. */
function findPeoplesTask({ source, run }: DirectiveState, sentence: Range): Shape | null {
  const { work } = source
  if (!run.isOpen) return null
  const start = skipOpeners(work, sentence.start, sentence.end)
  const told = readBodies(work, start, sentence.end) ? null : readKnownPeople(work, start, sentence.end)
  const words = work.slice(start, sentence.end)
  if (!told || TELLS_RESULT.test(words) || TELLS_MEETING.test(words)) return null
  if (TOLD_OF_ALL.test(work.slice(told.end, sentence.end))) return null
  return findShape(work, told.end, sentence.end)?.kind === 'bareVerb' ? { kind: 'bodyVerb', start, body: told } : null
}

/** "Công tác khen thưởng hướng mạnh đến …" among tasks: how the work is to be done, where nothing says that it was. */
function findTopicTask({ source, run }: DirectiveState, { start, end }: Range): Shape | null {
  const at = skipOpeners(source.work, start, end)
  const words = source.work.slice(at, end)
  if (!run.isOpen || !TOPIC_TASK.test(words) || TELLS_RESULT.test(words) || TELLS_MEETING.test(words)) return null
  return { kind: 'nominalModal', start: at, body: null }
}

/** "Thủ tướng nhìn nhận …": what the one who directs does himself is no task. */
const tellsOfIssuer = ({ source, run }: DirectiveState, body: Range): boolean =>
  run.issuer !== null &&
  rangesWithin(source.references, body.start, body.end).some(
    (one) => one.end > body.start && one.start <= body.start + 12 && one.person === run.issuer,
  )

/** "Chiều 14/9, Phó Thủ tướng … đến …, chỉ đạo …": in front of the verb the one who directs is its subject. */
const isIssuersDoing = ({ source, run }: DirectiveState, { start, end }: Range): boolean =>
  run.issuer !== null &&
  rangesWithin(source.references, start, end).some(
    (one) =>
      one.person === run.issuer &&
      one.start >= start &&
      one.end < end &&
      source.work[one.end] === ' ' &&
      !OBJECT_BEFORE.test(source.work.slice(Math.max(start, one.start - 24), one.start)),
  )

function chooseRule(isEnumerated: boolean, shape: Shape): Rule {
  if (isEnumerated) return directiveRules.enumerated
  const isElided = shape.body === null && (shape.kind === 'bareVerb' || shape.kind === 'negative')
  return isElided ? directiveRules.elidedSubject : directiveRules.continuation
}

/**
 * The body of the task before does not hold where the clause has a subject of its own, nor in a list whose items each name
 * another body: such an item is for all.
 */
function forgetAssignee({ run }: DirectiveState, words: string, shape: Shape): void {
  const isForAll = LIST_ITEM.test(words) && run.listed.size > 1 && shape.body === null
  if (!isForAll && shape.kind !== 'nominalModal') return
  run.assignee = ''
  run.assigneeAsSpoken = ''
}

/** "3. UBND các huyện:" names the body of the items below it. */
export function readBodyLabel(state: DirectiveState, sentence: Range): boolean {
  const { source, run } = state
  const body = readBodies(source.work, skipOpeners(source.work, sentence.start, sentence.end), sentence.end)
  if (!body || !/^ *:? *$/u.test(source.work.slice(body.end, sentence.end))) return false
  run.assigneeAsSpoken = wordsOf(source, body.start, body.end)
  run.assignee = resolveBody(source, run.assigneeAsSpoken, body.start)
  return true
}

/** A sentence that is only "Đặc biệt là <danh sách>" belongs to the task before it. */
function extendLast(state: DirectiveState, sentence: Range): boolean {
  const last = state.found.at(-1)
  if (!last || sentence.end - last.span[0] > 880) return false
  last.span = [last.span[0], sentence.end]
  last.text = wordsOf(state.source, last.span[0], sentence.end)
  last.emphasis = readEmphasis(last.text)
  return true
}
