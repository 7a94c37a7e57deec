import type { FoundDirective } from '#domain/extraction.ts'
import type { Run } from './directive-run.ts'
import { findShape, skipOpeners } from './find-shape.ts'
import { rangesWithin } from './ranges-within.ts'
import { readBodies } from './read-body.ts'
import { readCoordinators } from './read-coordinators.ts'
import { readDeadline } from './read-deadline.ts'
import { readEmphasis, readTarget } from './read-emphasis.ts'
import { readPostAt } from './read-post.ts'
import { resolveBody } from './resolve-body.ts'
import {
  AGENT_LEAD,
  ANYBODY_TOLD,
  CAPITAL_TOLD,
  COLLECTIVE,
  COUNTED_TOLD,
  LEADERS_TOLD,
  LETTERS_TOLD,
  NAME_TOLD,
  TRADE_TOLD,
} from './rules/collectives.ts'
import { passiveOrder } from './rules/directive-patterns.ts'
import { directiveRules } from './rules/directive-rules.ts'
import {
  AGAIN,
  FOR_BODY,
  INNER_NEGATIVE,
  NEGATIVE,
  NUMBERED,
  PEOPLE_TOLD,
  RESPONSIBILITY,
  SIDE_MUST,
  SIDE_PLACE,
  SIDE_TOLD,
  TASK_INSIDE,
  TASK_LEAD,
  UNSAID_VERB,
} from './rules/emit-directives-patterns.ts'
import { ADDRESS } from './rules/find-directives-patterns.ts'
import { explainRule, type Rule } from './rules/rule.ts'
import type { SourceReading } from './source-reading.ts'
import { type Item, splitItems } from './split-items.ts'
import type { Range } from './split-sentences.ts'
import { weighTask } from './weigh-confidence.ts'
import { trimSpan, wordsOf } from './working-text.ts'

export type Emission = { run: Run; content: Range; rule: Rule; confidence: FoundDirective['confidence'] }

const LONGEST = 880

/** Adds the tasks of `content` to `found`; the run takes the body of the last one over. */
export function emitDirectives(source: SourceReading, found: FoundDirective[], emission: Emission): void {
  const items = splitItems(source.work, emission.content.start, emission.content.end)
  announceBody(source, emission.run, items)
  const groupKey = items.filter((one) => !one.isSub).length > 1 ? `g${found.length + 1}` : null
  let parent: string | null = null
  let isFirst = true
  for (const item of items) {
    const rule = item.isSub ? directiveRules.subItem : isFirst ? emission.rule : directiveRules.chained
    const directive = buildDirective(source, { ...emission, rule }, item, `d${found.length + 1}`)
    if (!directive) continue
    if (rule !== emission.rule) directive.helpers = [emission.rule.id]
    const isChained = rule === directiveRules.chained
    directive.confidence = weighTask(source, found, { directive, run: emission.run, isChained })
    directive.group = groupKey
    if (item.isSub) directive.parent = parent
    else parent = directive.key
    found.push(directive)
    isFirst = false
  }
}

/** "… yêu cầu các xã: (1) …; (2) …": what stands before the numbers only names who has to. */
function announceBody(source: SourceReading, run: Run, items: Item[]): void {
  const [lead, next] = items
  if (!lead || !next || lead.isSub || !NUMBERED.test(source.work.slice(next.start, next.end))) return
  if (readBodies(source.work, skipOpeners(source.work, lead.start, lead.end), lead.end) === null) return
  if (findShape(source.work, lead.start, lead.end) !== null) return
  readAssignee(source, run, lead)
  items.shift()
}

function buildDirective(source: SourceReading, emission: Emission, item: Item, key: string): FoundDirective | null {
  const [from, end] = trimTask(source, item)
  const start = from + readAgain(source, emission.run, { start: from, end })
  if (end - start < 4 || end - start > LONGEST) return null
  const { run, rule } = emission
  readAssignee(source, run, { start, end, isSub: item.isSub })
  const text = wordsOf(source, start, end)
  const issuer = run.issuer?.name ?? run.issuerBody
  const taskStart = skipOpeners(source.work, start, end)
  const details = { verb: run.verb || UNSAID_VERB, issuer: issuer || '…', assignee: run.assignee || '…' }
  return {
    key,
    text,
    verb: run.verb,
    issuer,
    issuerPositions: run.issuer ? [...run.issuer.posts] : [],
    assignee: run.assignee,
    assigneeAsSpoken: run.assigneeAsSpoken,
    coordinators: readCoordinators(source, start, end),
    deadline: readDeadline(source.work.slice(start, end), source.heldOn),
    target: readTarget(text),
    purpose: run.purpose,
    emphasis: readEmphasis(text),
    polarity:
      NEGATIVE.test(source.work.slice(taskStart, end)) || INNER_NEGATIVE.test(source.work.slice(start, end))
        ? 'negative'
        : 'positive',
    group: null,
    parent: null,
    speech: null,
    span: [start, end],
    rule: rule.id,
    confidence: PEOPLE_TOLD.test(run.assignee.toLowerCase()) ? 'guess' : emission.confidence,
    reason: explainRule(rule, details),
  }
}

/** Without blanks, the closing stop, quotation marks and the number or dash in front. */
function trimTask(source: SourceReading, item: Range): [number, number] {
  let [start, end] = trimSpan(source, item.start, item.end)
  const lead = TASK_LEAD.exec(source.work.slice(start, end))
  if (lead) start += lead[0].length
  const tail = /[\s.;,"”¤/]+$/u.exec(source.work.slice(start, end))
  if (tail && !/^(?:\.{3}|…)/u.test(tail[0])) end -= tail[0].length
  return [start, end]
}

/** "…; đồng thời giao Sở Tài chính …": sets the verb of the task and gives the length of what stands before its body. */
function readAgain({ work }: SourceReading, run: Run, item: Range): number {
  const at = skipOpeners(work, item.start, item.end)
  const again = AGAIN.exec(work.slice(at, item.end))
  if (!again) return 0
  run.verb = again[1]?.toLowerCase() ?? run.verb
  return at + again[0].length - item.start
}

/** Sets the run's assignee from the task's own words; a task that names none keeps the one before it. */
export function readAssignee(source: SourceReading, run: Run, item: Item): void {
  if (item.isSub) return
  const { work } = source
  const forBody = FOR_BODY.exec(work.slice(item.start, item.end))
  let at = forBody ? item.start + forBody[0].length : skipOpeners(work, item.start, item.end)
  at += RESPONSIBILITY.exec(work.slice(at, item.end))?.[0].length ?? 0
  const person = readPersonTold(source, at, item.end)
  const body =
    readBodies(work, at, item.end) ??
    findShape(work, item.start, item.end)?.body ??
    readPeopleTold(work, at, item.end) ??
    (person ? null : readPostTold(work, at, item.end)) ??
    readNameTold(work, at, item.end) ??
    readAgentTold(work, at, item.end) ??
    (forBody ? (readSideTold(work, at, item.end) ?? readPassiveBody(work, item.start, item.end)) : null)
  const named = person && (!body || person.end >= body.end) ? person : body
  if (!named) {
    if (run.assignee !== '') run.assigneeAsSpoken = ''
    return
  }
  const spoken = wordsOf(source, named.start, named.end).replace(/[,\s]+$/u, '')
  run.assignee = resolveBody(source, spoken, at)
  run.assigneeAsSpoken = spoken
}

/** "đồng chí Phó Chủ tịch Nguyễn …": a person, with the form of address in front of the post. */
function readPersonTold({ work, references }: SourceReading, at: number, end: number): Range | null {
  const own = at + (ADDRESS.exec(work.slice(at, end))?.[0].length ?? 0)
  const told = rangesWithin(references, at, own).find(
    (one) => (one.start === at || one.start === own) && !one.isPronoun && one.end < end,
  )
  return told ? { start: at, end: told.end } : null
}

/** "Tổng Thư ký Quốc hội tiếp thu …": a post in a capital is told, where what its holder is to do follows. */
function readPostTold(work: string, at: number, end: number): Range | null {
  const post = /^\p{Lu}/u.test(work.slice(at, at + 2)) ? readPostAt(work, at, end) : null
  if (!post) return null
  const words = work.slice(at, post.end)
  const length = TASK_INSIDE.exec(words)?.index ?? words.trimEnd().length
  return at + length < end && words.slice(0, length).includes(' ') ? { start: at, end: at + length } : null
}

/** "Sông Lô sớm di dời …", "3 xã cần …", "(yêu cầu) Nhóm nữ đại biểu … tiếp tục": a bare name, a number, a capital. */
function readNameTold(work: string, at: number, end: number): Range | null {
  CAPITAL_TOLD.lastIndex = at
  const words = work.slice(at, end)
  return rangeOf(NAME_TOLD.exec(words) ?? COUNTED_TOLD.exec(words) ?? CAPITAL_TOLD.exec(work), at)
}

/** "đại diện lãnh đạo các sở tiếp thu …". */
function readAgentTold(work: string, at: number, end: number): Range | null {
  const lead = AGENT_LEAD.exec(work.slice(at, end))
  const body = lead && readBodies(work, at + lead[0].length, end)
  return body && { start: at, end: body.end }
}

/** "Đối với tuyến đường …, Sở Xây dựng được giao …": who is charged stands behind what it is about. */
function readPassiveBody(work: string, start: number, end: number): Range | null {
  const body = readBodies(work, skipOpeners(work, start, end), end)
  return body && passiveOrder.exec(work.slice(body.end, end))?.index === 0 ? body : null
}

/** "Về phía các TCTD, …": whoever stands up to the comma, where letters name them or they are a side. */
function readSideTold(work: string, at: number, end: number): Range | null {
  const told =
    SIDE_TOLD.exec(work.slice(at, end)) ?? SIDE_PLACE.exec(work.slice(at, end)) ?? SIDE_MUST.exec(work.slice(at, end))
  return told ? { start: at, end: at + told[0].length } : null
}

/** "người dân", "các phân xưởng" right after the verb: told, though no body. */
export const readPeopleTold = (work: string, at: number, end: number): Range | null =>
  readKnownPeople(work, at, end) ?? rangeOf(ANYBODY_TOLD.exec(work.slice(at, end)), at)

/** "người dân", "bà con", "các thầy thuốc": words for people, with or without a verb in front of them. */
export function readKnownPeople(work: string, at: number, end: number): Range | null {
  const words = work.slice(at, end)
  const told =
    LEADERS_TOLD.exec(words) ??
    LETTERS_TOLD.exec(words) ??
    COLLECTIVE.exec(words) ??
    PEOPLE_TOLD.exec(words) ??
    TRADE_TOLD.exec(words)
  return rangeOf(told, at)
}

const rangeOf = (told: RegExpExecArray | null, at: number): Range | null =>
  told ? { start: at, end: at + told[0].length } : null
