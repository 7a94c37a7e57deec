import type { DirectiveState } from './directive-state.ts'
import { emitDirectives } from './emit-directives.ts'
import { findConclusion } from './find-conclusion.ts'
import { findFrames } from './find-frames.ts'
import { findShape } from './find-shape.ts'
import { hasThreeWords } from './has-three-words.ts'
import { rangesWithin } from './ranges-within.ts'
import { readBodies } from './read-body.ts'
import { readGivenHolder } from './read-given-holder.ts'
import { readPostAt } from './read-post.ts'
import { resolveBody } from './resolve-body.ts'
import {
  ACTS_NEXT,
  BEFORE_COLON,
  CALLED_HOLDER,
  CONSENT_LEAD,
  DIRECTS,
  EVERY_LEAD,
  HEAD_TAIL,
  HEADS,
  LOOSE_HOLDER,
  MARK,
  MERE_CONSENT,
  NAMED_HOLDER,
  NO_TASK,
  ORDER_LEAD,
  OWN_WORDS,
  PERSON_HOLDER,
  RECURRING_LEAD,
  SHORT_HOLDER,
  SUBJECT_LETTERS,
  TELLS,
  TOPIC_LEAD,
  TOPIC_LINE,
  TOPIC_START,
} from './rules/conclusion-item-patterns.ts'
import { directiveRules } from './rules/directive-rules.ts'
import { ADDRESS } from './rules/find-directives-patterns.ts'
import { LONG_VERB, SHORT_VERB } from './rules/read-body-patterns.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'
import { wordsOf } from './working-text.ts'

const LONGEST_PLAIN_ITEM = 200
/** Blank lines between a name and its items are few. */
const NEXT_LINE_WITHIN = 40
/** Words of the longest name of a body over its items. */
const LONGEST_NAME = 14

/** The mark a line stands behind, by kind: "1.", "a)", "-" …; '' for none. */
export function markOf(work: string, line: Range): string {
  const mark = MARK.exec(work.slice(line.start, line.end))?.[1] ?? ''
  if (/ /u.test(mark)) return 'word'
  return mark
    .replace(/\d+/u, '1')
    .replace(/\p{Ll}/u, 'a')
    .replace(/[IVX]+/u, 'I')
}

const afterMark = (work: string, line: Range): number =>
  line.start + (MARK.exec(work.slice(line.start, line.end))?.[0].length ?? 0)

/** A line of the same mark as the heading above ends what that heading holds for. */
export function leaveHeading(state: DirectiveState, line: Range): void {
  const { heading, source, run } = state
  if (!heading || markOf(source.work, line) !== heading.mark) return
  state.heading = null
  run.assignee = ''
  run.assigneeAsSpoken = ''
  run.listed = new Set()
}

/** "2. Ban Quản lý dự án:", "Đối với UBND các xã": a line that only names who the items under it are for. */
export function readHolderLine(state: DirectiveState, line: Range): boolean {
  const { source, run } = state
  const { work } = source
  let at = afterMark(work, line)
  const lead = HEADS.exec(work.slice(at, line.end))?.[0].length ?? 0
  at += lead
  const hasColon = /: *$/u.test(work.slice(at, line.end))
  const holder = wholeHolder(source, at, line.end, hasColon)
  if (!holder || !HEAD_TAIL.test(work.slice(holder.end, line.end))) return false
  if (!hasColon && (work.slice(holder.end, line.end).trim() !== '' || !hasItems(source, line))) return false
  const spoken = wordsOf(source, holder.start, holder.end)
  run.assignee = resolveBody(source, spoken, holder.start)
  run.assigneeAsSpoken = spoken
  state.heading = { mark: markOf(work, line), assignee: run.assignee, assigneeAsSpoken: spoken }
  return true
}

/** Under a name without a colon stand items of another mark; else "Văn phòng dự trù giấy mực" is a task. */
function hasItems({ lines, work }: SourceReading, line: Range): boolean {
  const [next] = rangesWithin(lines, line.end + 1, line.end + NEXT_LINE_WITHIN)
  if (!next) return false
  const mark = markOf(work, next)
  return mark !== markOf(work, line)
}

/** Up to the colon all is the name, however it goes on ("Ban Quản lý dự án giao thông tỉnh:"). */
function wholeHolder(source: SourceReading, at: number, end: number, hasColon: boolean): Range | null {
  const holder = holderAt(source, at, end)
  if (!holder || !hasColon || HEAD_TAIL.test(source.work.slice(holder.end, end))) return holder
  const words = source.work.slice(at, end).replace(/ *: *$/u, '')
  const isName =
    words.split(' ').length <= LONGEST_NAME && !/[:;.]/u.test(words) && !findFramesIn(source, { start: at, end })
  return isName ? { start: at, end: at + words.length } : null
}

const findFramesIn = (source: SourceReading, range: Range): boolean =>
  findFrames(source, range).length > 0 || findConclusion(source, range) !== null

/** "1. Công tác thu tiền nước:" over its items: nobody in particular. */
export function readTopicLine(state: DirectiveState, line: Range): void {
  state.heading = { mark: markOf(state.source.work, line), assignee: '', assigneeAsSpoken: '' }
  state.run.assignee = ''
  state.run.assigneeAsSpoken = ''
  state.run.listed = new Set()
}

function holderAt(source: SourceReading, at: number, end: number): Range | null {
  const { work } = source
  const person = rangesWithin(source.references, at, at + 1).find((one) => one.start === at && !one.isPronoun)
  const body = readBodies(work, at, end)
  if (person && (!body || person.end >= body.end)) return person
  if (body) return body
  const short = SHORT_HOLDER.exec(`${work.slice(at, end).replace(/ *:? *$/u, '')} x`)
  return short && !SUBJECT_LETTERS.test(short[0]) ? { start: at, end: at + short[0].length } : null
}

/** Past what the item is about ("Công tác thu: …") and consent ("nhất trí …, MTTQ …"); `null` where nothing is asked. */
export function itemContent({ source }: DirectiveState, sentence: Range): Range | null {
  const { work } = source
  const first = afterMark(work, sentence)
  let start = first
  if (NO_TASK.test(work.slice(start, sentence.end))) return null
  const topic = TOPIC_LEAD.exec(work.slice(start, sentence.end))
  if (topic && MERE_CONSENT.test(topic[0])) return null
  if (topic && isTopic(source, start, start + (topic[1] ?? '').length)) start += topic[0].length
  const body = readBodies(work, start, sentence.end)
  if (body && markOf(work, sentence) === '' && OWN_WORDS.test(work.slice(body.end, sentence.end))) return null
  const own = body ? afterMark(work, { start: body.end, end: sentence.end }) : start
  if (body && MERE_CONSENT.test(work.slice(own, sentence.end))) start = own
  for (let turn = 0; turn < 2; turn++) {
    const consent = CONSENT_LEAD.exec(work.slice(start, sentence.end))
    if (consent) start += consent[0].length
  }
  if (MERE_CONSENT.test(work.slice(start, sentence.end))) return null
  return start === first ? sentence : { start, end: sentence.end }
}

/** "Về công tác cán bộ", "Công tác thu:": what the items under it are about. */
export const isTopicLine = ({ work }: SourceReading, line: Range): boolean =>
  /: *$/u.test(work.slice(line.start, line.end)) || TOPIC_LINE.test(work.slice(afterMark(work, line), line.end))

/** What stands before a colon is a topic, unless it is who does the task or a task itself. */
function isTopic(source: SourceReading, start: number, end: number): boolean {
  const { work } = source
  const words = work.slice(start, end)
  if (TOPIC_START.test(words)) return true
  if (ORDER_LEAD.test(words) || PERSON_HOLDER.test(words)) return false
  const lead = HEADS.exec(words)?.[0].length ?? 0
  const holder = holderAt(source, start + lead, end)
  return holder === null && findShape(work, start, end) === null
}

/** "4. Đ/c Nam trực tiếp chỉ đạo …": the person named first does it, whatever the verb; the one who concludes is somebody else. */
export function readPersonItem(state: DirectiveState, line: Range): boolean {
  const { source, run } = state
  const start = afterMark(source.work, line)
  if (markOf(source.work, line) === '' || !PERSON_HOLDER.test(source.work.slice(start, line.end))) return false
  const person = rangesWithin(source.references, start, start + 1).find((one) => one.start === start && !one.isPronoun)
  if (!person?.person || person.person === run.issuer) return false
  const said = source.work.slice(person.end, line.end)
  if (!DIRECTS.test(said)) return false
  emitDirectives(source, state.found, { run, content: line, rule: directiveRules.personTask, confidence: 'likely' })
  return true
}

/** An item of somebody's conclusions whose verb is none of those known: a task all the same, unless it tells how things are. */
export function readPlainItem(state: DirectiveState, line: Range, content: Range): boolean {
  const { source, run } = state
  const words = source.work.slice(content.start, content.end)
  const isPlain = markOf(source.work, line) === ''
  if (isPlain && (words.length > LONGEST_PLAIN_ITEM || /[.!?]$/u.test(words))) return false
  if (!hasThreeWords(words) || (TELLS.test(words) && !chargesAtOnce(source, content)) || !/\p{Ll}/u.test(words))
    return false
  emitDirectives(source, state.found, {
    run,
    content,
    rule: directiveRules.conclusionItem,
    confidence: 'likely',
  })
  return true
}

/** "Bà Ái phụ trách lớp chưa hoàn thành": who and at once a verb of doing; what comes later only describes. */
function chargesAtOnce(source: SourceReading, content: Range): boolean {
  const start = afterMark(source.work, content)
  const body = readBodies(source.work, start, content.end)
  const next = source.work.slice(body?.end ?? content.end, content.end)
  if (LONG_VERB.test(next) || SHORT_VERB.test(next)) return true
  const person = rangesWithin(source.references, start, start + 1).find((one) => one.start === start && !one.isPronoun)
  return person !== undefined && ACTS_NEXT.test(source.work.slice(person.end, content.end))
}

/**
 * Sets who does the item from its first words, where no known body stands there; else the heading over it holds. Gives the
 * words that name the one who does it, or ''.
 */
export function nameHolder({ source, run, heading }: DirectiveState, sentence: Range): string {
  const { work } = source
  const first = afterMark(work, sentence)
  const lead = work.slice(first, sentence.end)
  const order = (ORDER_LEAD.exec(lead) ?? EVERY_LEAD.exec(lead))?.[0].length ?? 0
  const content = { start: first + order, end: sentence.end }
  const person = rangesWithin(source.references, content.start, content.start + 1).find(
    (one) => one.start === content.start && !one.isPronoun,
  )
  const body = readBodies(work, content.start, content.end)
  if (body && EVERY_LEAD.test(work.slice(first, content.start))) {
    run.assigneeAsSpoken = wordsOf(source, body.start, body.end)
    run.assignee = resolveBody(source, run.assigneeAsSpoken, body.start)
    return run.assignee
  }
  if (body) return ''
  const words = work.slice(content.start, content.end)
  const told = person ? person.end : postEnd(work, content)
  const holder =
    told === null ? (looseHolder(words) ?? readGivenHolder(source, words)) : words.slice(0, told - content.start)
  if (holder) {
    run.assignee = wordsOf(source, content.start, content.start + holder.length)
    run.assigneeAsSpoken = run.assignee
    run.listed.add(run.assignee)
    return run.assignee
  }
  if (heading) {
    run.assignee = heading.assignee
    run.assigneeAsSpoken = ''
    run.listed = new Set()
  }
  return ''
}

/** "đồng chí Phó Chủ tịch UBND xã": a post without a name. */
function postEnd(work: string, { start, end }: Range): number | null {
  const address = ADDRESS.exec(work.slice(start, end))?.[0].length ?? 0
  return address > 0 ? (readPostAt(work, start + address, end)?.end ?? null) : null
}

/** "Thống nhất quy mô. Giao KT-HT hoàn chỉnh …": who is charged in a later sentence of an item, by an order or an office in letters. */
export function namesHolderLater({ source }: DirectiveState, sentence: Range): boolean {
  const words = source.work.slice(sentence.start, sentence.end)
  return ORDER_LEAD.test(words) || (SHORT_HOLDER.test(words) && !SUBJECT_LETTERS.test(words))
}

/** "Hằng tháng, các chi bộ báo cáo …": who has to do what again and again. */
export function readRecurringTask(state: DirectiveState, sentence: Range): void {
  const { source, run } = state
  const lead = RECURRING_LEAD.exec(source.work.slice(sentence.start, sentence.end))?.[0].length ?? 0
  const body = lead > 0 ? readBodies(source.work, sentence.start + lead, sentence.end) : null
  if (!body || TELLS.test(source.work.slice(body.end, sentence.end))) return
  run.assigneeAsSpoken = wordsOf(source, body.start, body.end)
  run.assignee = resolveBody(source, run.assigneeAsSpoken, body.start)
  const { found } = state
  emitDirectives(source, found, { run, content: sentence, rule: directiveRules.conclusionItem, confidence: 'likely' })
}

/** "TL Tác chiến lập …": the name goes on in small letters up to the verb. */
const longer = (loose: string | undefined, short: string): string => (loose?.startsWith(short) ? loose : short)

function looseHolder(words: string): string | null {
  const short = SHORT_HOLDER.exec(words)?.[0]
  if (short && !SUBJECT_LETTERS.test(short)) return longer(LOOSE_HOLDER.exec(words)?.[0], short)
  const loose =
    CALLED_HOLDER.exec(words)?.[0] ??
    LOOSE_HOLDER.exec(words)?.[0] ??
    NAMED_HOLDER.exec(words)?.[0] ??
    BEFORE_COLON.exec(words)?.[0]
  return loose && !TOPIC_START.test(loose) ? loose : null
}
