import type { Directive } from '#domain/directive.ts'
import {
  capitalizeFirst,
  joinWithAnd,
  lowerFirst,
  makeSentence,
  restAfter,
  says,
  trimSentence,
} from './wording/sentence.ts'
import { connectors, modals, performatives, taskWords, weakModal } from './wording/task-words.ts'
import { deadlineMissingIn } from './write-deadline.ts'

/** A directive's clause taken apart: who, which modal, what; `subject` empty where the speaker left it out. */
type Clause = { subject: string; modal: string; action: string; isWhole: boolean }

/** One numbered task of a paper: body, verb as spoken, task, deadline; one sentence. */
export function writeTask(directive: Directive): string {
  return makeSentence(withAdditions(joinVerb(directive), directive))
}

/** The task alone, for a table whose other columns name the body and the deadline. */
export function writeAction(directive: Directive): string {
  const clause = readClause(directive)
  const verb = trimSentence(directive.verb)
  const spoken = clause.isWhole ? [] : [startOf(verb, performatives) === '' ? '' : verb, shownModal(clause, verb)]
  const action = clause.isWhole ? clause.action : lowerFirst(clause.action)
  return makeSentence(withDetails([...spoken, action].filter((part) => part !== '').join(' '), directive))
}

/** An item under a lead sentence that already names verb and body. */
export function writeItem(directive: Directive): string {
  const { action } = readClause(directive)
  return withAdditions(lowerFirst(action), directive)
}

/** The words before a group's items: `Đề nghị Sở A`. */
export function writeTaskLead(directive: Directive): string {
  const verb = trimSentence(directive.verb)
  const isModal = startOf(verb, modals) !== ''
  const parts = isModal || verb === '' ? [directive.assignee, verb] : [verb, directive.assignee]
  return capitalizeFirst(parts.filter((part) => part !== '').join(' '))
}

/** The clause as spoken, without the words that tied it to the sentence before. */
export function spokenText(directive: Directive): string {
  const text = trimSentence(directive.text)
  const rest = afterFirst(text, connectors)
  return rest ?? text
}

function joinVerb(directive: Directive): string {
  const clause = readClause(directive)
  const verb = trimSentence(directive.verb)
  if (clause.isWhole) return clause.action
  const orders = startOf(verb, performatives) !== ''
  const body = directive.assignee || clause.subject
  const coordinators = directive.coordinators.filter((one) => !says(directive.text, one))
  const leads = coordinators.length > 0 ? `${taskWords.leads} ${joinWithAnd(coordinators)}` : ''
  return [orders ? verb : '', body, shownModal(clause, verb), leads, lowerFirst(clause.action)]
    .filter((part) => part !== '')
    .join(' ')
}

/** After "đề nghị Sở A" the modal "cần" says nothing more; "phải" is an order and stays. */
function shownModal(clause: Clause, verb: string): string {
  const modal = clause.modal || (startOf(verb, modals) !== '' ? verb : '')
  return startOf(verb, performatives) !== '' && modal === weakModal ? '' : modal
}

/** Finds subject and modal at the start of the clause; `isWhole`: it has its own order of words and is left alone. */
function readClause(directive: Directive): Clause {
  const text = spokenText(directive)
  const whole = { subject: '', modal: '', action: text, isWhole: true }
  if (startOf(text, performatives) !== '' && !startsWithAction(text)) return stripOrder(text, directive)
  const subject = [directive.assignee, directive.assigneeAsSpoken].find((name) => restAfter(text, name) !== null)
  if (subject === undefined)
    return hasLaterSubject(text, directive) ? whole : { ...readModal(text), subject: '', isWhole: false }
  const rest = restAfter(text, subject) ?? ''
  return rest === '' ? whole : { ...readModal(rest), subject: text.slice(0, subject.length), isWhole: false }
}

/** `đề nghị Sở A cần …`: verb and body stand in the clause already. */
function stripOrder(text: string, directive: Directive): Clause {
  const whole = { subject: '', modal: '', action: text, isWhole: true }
  const verb = startOf(text, performatives)
  const afterVerb = restAfter(text, verb) ?? ''
  if (says(verb, directive.verb) === false) return whole
  const subject = [directive.assignee, directive.assigneeAsSpoken].find((name) => restAfter(afterVerb, name) !== null)
  if (subject === undefined) return whole
  const rest = restAfter(afterVerb, subject) ?? ''
  return rest === '' ? whole : { ...readModal(rest), subject, isWhole: false }
}

/** `chỉ đạo, đôn đốc các đơn vị …` and `giao ban định kỳ …` begin with what is to be done, not with an order. */
function startsWithAction(text: string): boolean {
  return /^(?:chỉ đạo|đôn đốc|phân công)[,\s]/iu.test(text) || restAfter(text, 'giao ban') !== null
}

function readModal(text: string): { modal: string; action: string } {
  const modal = startOf(text, modals)
  return modal === '' ? { modal: '', action: text } : { modal, action: restAfter(text, modal) ?? text }
}

/** `ngay trong năm 2021, Sở A cần …`: a time or an aim first, then the body. */
function hasLaterSubject(text: string, directive: Directive): boolean {
  const names = [directive.assignee, directive.assigneeAsSpoken].filter((name) => name !== '')
  return names.some((name) =>
    [...text.matchAll(/, /gu)].some(
      (comma) => comma.index < 80 && restAfter(text.slice(comma.index + 2), name) !== null,
    ),
  )
}

function withAdditions(text: string, directive: Directive): string {
  const deadline = deadlineMissingIn(text, directive.deadline)
  const detailed = withDetails(text, directive)
  return deadline === '' ? detailed : `${detailed}; ${taskWords.deadline}${deadline}`
}

/** What the directive's own fields hold and its text does not say. */
export function withDetails(text: string, directive: Directive): string {
  const missing = directive.emphasis.items.filter((item) => !says(text, item))
  const emphasis =
    missing.length > 0 ? `${taskWords.emphasis}${missing.join(', ')}${directive.emphasis.isOpenEnded ? '…' : ''}` : ''
  const target =
    directive.target !== '' && !says(text, directive.target)
      ? `${taskWords.target}${trimSentence(directive.target)}`
      : ''
  const product =
    directive.product !== '' && !says(text, directive.product)
      ? `${taskWords.product}${trimSentence(directive.product)}`
      : ''
  return [text, emphasis, target, product].filter((part) => part !== '').join('; ')
}

/** The listed word or phrase that `text` begins with, as listed; empty where none. */
const startOf = (text: string, list: readonly string[]): string =>
  list.find((one) => restAfter(text, one) !== null) ?? ''

function afterFirst(text: string, list: readonly string[]): string | null {
  const found = startOf(text, list)
  return found === '' ? null : restAfter(text, found)
}
