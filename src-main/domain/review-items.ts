import type { ItemField } from './approval.ts'
import { decisionsInForce, sealOf } from './approval.ts'
import type { Assessment } from './assessment.ts'
import { findConcluderName } from './concluder.ts'
import type { Deadline, Directive } from './directive.ts'
import type { SourceSpan } from './evidence.ts'
import type { Meeting } from './meeting.ts'
import { numberByIssuer } from './number-tasks.ts'
import { isSameName, listLeaders } from './review-leaders.ts'
import { listQuotations } from './review-quotations.ts'

export type ReviewItemKind = 'assessment' | 'directive' | 'quotation'

/** One thing said in a leader's name that a paper would carry. `recordId`: the directive, the judgement, the speech. */
export type ReviewItem = {
  id: string
  kind: ReviewItemKind
  recordId: string
  /** In the notice's numbering for directives; counted within their kind for the others. */
  number: string
  leader: string
  content: ItemField[]
  hash: string
  source: SourceSpan | null
  /** Already marked by the secretary as not to be published. */
  isHidden: boolean
}

type LetterOf = (place: number) => string
type Sealed = Pick<ReviewItem, 'content' | 'hash'>

/** Records are values: while one is typed into, the seals of all the others hold. */
const sealed = new WeakMap<object, Sealed & { leader: string }>()

function sealOnce(record: object, leader: string, values: () => Record<string, string>): Sealed {
  const known = sealed.get(record)
  if (known?.leader === leader) return known
  const content = fieldsOf(values())
  const made = { content, hash: sealOf(content), leader }
  sealed.set(record, made)
  return made
}

/**
 * Everything that is said in a leader's name, in the order of the notice: judgements, directives; then quotations. A row
 * without words is nothing to approve.
 */
export function listReviewItems(meeting: Meeting, letterOf: LetterOf): ReviewItem[] {
  const concluder = findConcluderName(meeting)?.name ?? ''
  const directives = numberByIssuer(meeting.directives, letterOf).flatMap((one) => one.rows)
  const items: ReviewItem[] = [
    ...meeting.assessments.filter((one) => one.speaker.trim() !== '').map(readAssessment),
    ...directives.map(({ number, directive }) => readDirective(directive, number, concluder)),
    ...readQuotations(meeting),
  ]
  return items.filter(({ content }) => content.some((one) => one.field === 'text'))
}

function readAssessment(one: Assessment, at: number): ReviewItem {
  const { id, text, kind, speaker, source } = one
  const { content, hash } = sealOnce(one, speaker, () => ({ text, kind, speaker }))
  return {
    id: `assessment-${id}`,
    ...{ kind: 'assessment', recordId: id, number: String(at + 1), leader: speaker, content, hash, source },
    isHidden: one.notForPublication || one.isInternal,
  }
}

function readDirective(one: Directive, number: string, concluder: string): ReviewItem {
  const leader = one.issuer.trim() === '' ? concluder : one.issuer
  const { content, hash } = sealOnce(one, leader, () => ({
    text: one.text,
    verb: one.verb,
    assignee: one.assignee,
    coordinators: one.coordinators.join('; '),
    deadline: writeDeadline(one.deadline),
    product: one.product,
    target: one.target,
    purpose: one.purpose,
    emphasis: [...one.emphasis.items, ...(one.emphasis.isOpenEnded ? ['…'] : [])].join('; '),
    issuer: leader,
  }))
  const { id, source, notForPublication } = one
  return {
    id: `directive-${id}`,
    ...{ kind: 'directive', recordId: id, number, leader, content, hash, source },
    isHidden: notForPublication,
  }
}

/** Days as they are printed, with the words that the source has for them. */
function writeDeadline(deadline: Deadline): string {
  const day = (date: string): string => date.split('-').toReversed().join('/')
  const also = (shown: string, text: string): string => (text.trim() === '' ? shown : `${shown} (${text.trim()})`)
  switch (deadline.kind) {
    case 'date':
      return also(day(deadline.date), deadline.text)
    case 'period':
      return also(`${day(deadline.from)} – ${day(deadline.to)}`, deadline.text)
    case 'recurring':
      return also(deadline.every, deadline.text)
    case 'vague':
      return deadline.text
    case 'none':
      return ''
  }
}

/** Quotations of those who lead; what a guest said is not theirs to approve. */
function readQuotations(meeting: Meeting): ReviewItem[] {
  const leaders = listLeaders(meeting)
  const decided = decisionsInForce(meeting.approvals)
  const quoted = meeting.speeches
    .filter(({ speaker }) => leaders.some((one) => isSameName(one.name, speaker)))
    .flatMap((speech) => listQuotations(speech, decided).map((one) => ({ ...one, speech })))
  return quoted.map(({ id, text, isHidden, speech }, at) => {
    const content = fieldsOf({ text, speaker: speech.speaker })
    const said = { content, hash: sealOf(content), leader: speech.speaker, source: speech.source }
    return { id, kind: 'quotation', recordId: speech.id, number: String(at + 1), ...said, isHidden }
  })
}

const fieldsOf = (values: Record<string, string>): ItemField[] =>
  Object.entries(values)
    .map(([field, text]) => ({ field, text: text.normalize('NFC').trim() }))
    .filter(({ text }) => text !== '')
