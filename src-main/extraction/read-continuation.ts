import type { DirectiveState } from './directive-state.ts'
import { openRun } from './directive-state.ts'
import { emitDirectives } from './emit-directives.ts'
import { findShape, type Shape, skipOpeners } from './find-shape.ts'
import { rangesWithin } from './ranges-within.ts'
import { readBodies } from './read-body.ts'
import { readEmphasis } from './read-emphasis.ts'
import { resolveBody } from './resolve-body.ts'
import { emphasisStart, enumeratorStart } from './rules/directive-patterns.ts'
import { directiveRules } from './rules/directive-rules.ts'
import { BURDEN, LIST_ITEM, MUST, NEEDS, PAST_SPAN, REFERS_BACK, TOLD_HERE } from './rules/find-directives-patterns.ts'
import { SOON_NEEDS } from './rules/find-shape-patterns.ts'
import type { Rule } from './rules/rule.ts'
import type { Range } from './split-sentences.ts'
import { wordsOf } from './working-text.ts'

/** Sentences without a frame: they go on with an open run, or start one where the speaker is known to direct. */
export function readContinuation(state: DirectiveState, sentence: Range): void {
  const { source, run } = state
  const words = source.work.slice(sentence.start, sentence.end)
  const own = findShape(source.work, sentence.start, sentence.end)
  const shape = own ?? findPersonTask(state, sentence)
  const isEnumerated = enumeratorStart.test(words)
  if (shape?.body && tellsOfIssuer(state, shape.body)) return
  if (TOLD_HERE.test(words)) return
  if (shape?.kind === 'nominalModal' && REFERS_BACK.test(words)) return
  if (run.isOpen && readBodyLabel(state, sentence)) return
  if (!shape && run.isOpen && emphasisStart.test(words) && extendLast(state, sentence)) return
  const mayOpen = state.speaker !== null && state.directors.has(state.speaker) && shape !== null
  const opens = mayOpen && (isEnumerated || saysWhatIsNeeded(words, shape))
  if (!shape || (!run.isOpen && !opens)) {
    if (!state.isConclusion) run.isOpen = false
    return
  }
  if (!run.isOpen) openRun(state, state.speaker, '')
  forgetAssignee(state, words, shape)
  const rule = own === null ? directiveRules.personTask : chooseRule(isEnumerated, shape)
  emitDirectives(source, state.found, { run: state.run, content: sentence, rule, confidence: 'likely' })
  if (LIST_ITEM.test(words) && shape.body) state.run.listed.add(state.run.assignee)
}

/** Without a run a clause asks by its own words: who must, or what must be done; a verb alone may tell as well. */
function saysWhatIsNeeded(words: string, { kind }: Shape): boolean {
  if (BURDEN.test(words) && !NEEDS.test(words)) return false
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

/** "Thủ tướng nhìn nhận …": what the one who directs does himself is no task. */
const tellsOfIssuer = ({ source, run }: DirectiveState, body: Range): boolean =>
  run.issuer !== null &&
  rangesWithin(source.references, body.start, body.end).some(
    (one) => one.start <= body.start + 12 && one.end >= body.end - 1 && one.person === run.issuer,
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
