import type { Directive } from '#domain/directive.ts'
import { type Clause, isModal, isOrder, readClause } from './read-clause.ts'
import {
  capitalizeFirst,
  joinWithAnd,
  lowerFirst,
  makeSentence,
  restAfter,
  says,
  trimSentence,
} from './wording/sentence.ts'
import { clauseOpeners, genericBodies, taskWords, weakModal } from './wording/task-words.ts'
import { deadlineMissingIn } from './write-deadline.ts'

/** One numbered task of a paper: verb as spoken, body, task, deadline; one sentence. */
export function writeTask(directive: Directive): string {
  return makeSentence(withAdditions(orderTask(directive), directive))
}

/** The task for a table whose other columns name the body and the deadline; a sub-item without the verb of its task. */
export function writeAction(directive: Directive): string {
  const clause = readClause(directive)
  const verb = directive.parentId === null ? [orderOf(directive), shownModal(clause, directive)] : []
  return makeSentence(withDetails(joinWords([...verb, lowerFirst(clause.action)]), directive))
}

/** An item under a lead sentence that already names verb and body. */
export function writeItem(directive: Directive): string {
  return withAdditions(lowerFirst(readClause(directive).action), directive)
}

/** The words before a group's items: `Đề nghị Sở A`. */
export function writeTaskLead(directive: Directive): string {
  const verb = trimSentence(directive.verb)
  return capitalizeFirst(
    joinWords(isOrder(verb) ? [verb, nameInSentence(directive.assignee)] : [directive.assignee, verb]),
  )
}

/** What the directive's own fields hold and its text does not say. */
export function withDetails(text: string, directive: Directive): string {
  const { emphasis } = directive
  const items = emphasis.items.filter((item) => !says(text, item))
  const listed = items.length === 0 ? '' : `${taskWords.emphasis}${items.join(', ')}${emphasis.isOpenEnded ? '…' : ''}`
  const parts = [
    text,
    listed,
    labelled(taskWords.target, directive.target, text),
    labelled(taskWords.product, directive.product, text),
  ]
  return parts.filter((part) => part !== '').join('; ')
}

const labelled = (label: string, value: string, text: string): string =>
  value === '' || says(text, value) ? '' : `${label}${trimSentence(value)}`

function orderTask(directive: Directive): string {
  const clause = readClause(directive)
  if (clause.hasOwnOrder) return joinWords([orderOf(directive), lowerFirst(clause.action)])
  const named = nameInSentence(directive.assignee || clause.subject)
  const isApart =
    named !== '' && clause.subject === '' && clauseOpeners.some((word) => restAfter(clause.action, word) !== null)
  const body = isApart ? `${named}:` : named
  const coordinators = directive.coordinators.filter((one) => !says(directive.text, one))
  const leads = coordinators.length > 0 ? `${taskWords.leads} ${joinWithAnd(coordinators)}` : ''
  return joinWords([orderOf(directive), body, shownModal(clause, directive), leads, lowerFirst(clause.action)])
}

const orderOf = ({ verb }: Directive): string => (isOrder(verb) ? trimSentence(verb) : '')

/** After "đề nghị Sở A" the modal "cần" says nothing more; "phải" is an order and stays. */
function shownModal(clause: Clause, directive: Directive): string {
  const modal = clause.modal || (isModal(directive.verb) ? trimSentence(directive.verb) : '')
  return isOrder(directive.verb) && modal === weakModal ? '' : modal
}

function withAdditions(text: string, directive: Directive): string {
  const deadline = deadlineMissingIn(text, directive.deadline)
  const detailed = withDetails(text, directive)
  return deadline === '' ? detailed : `${detailed}; ${taskWords.deadline}${deadline}`
}

/** `Các địa phương` as it stood at the head of a sentence is small inside one; a proper name keeps its capital. */
export const nameInSentence = (name: string): string =>
  genericBodies.some((word) => restAfter(name, word) !== null) ? lowerFirst(name) : name

const joinWords = (words: readonly string[]): string => words.filter((word) => word !== '').join(' ')
