import type { Directive } from '#domain/directive.ts'
import { restAfter, trimSentence } from './wording/sentence.ts'
import { connectors, modals, performatives, subOpeners } from './wording/task-words.ts'

/**
 * A directive's clause taken apart: who, which modal, what. `hasOwnOrder`: the clause names verb and body in an order of
 * its own ("ngay trong năm 2021, Sở A cần …") and is left as it is; `hasVerb`: it begins with the ordering verb.
 */
export type Clause = { subject: string; modal: string; action: string; hasOwnOrder: boolean; hasVerb: boolean }

/** How far into a clause its subject may stand after a time or an aim. */
const LATEST_SUBJECT = 80

/** The clause as spoken, without the words that tied it to the sentence before. */
export function spokenText(directive: Directive): string {
  const text = trimSentence(directive.text)
  const opener = startOf(text, connectors)
  return opener === '' ? text : (restAfter(text, opener) ?? text)
}

/** A sub-item without the words that hang it on its task; `hangs` tells whether there were any. */
export function readSubItem(directive: Directive): { text: string; hangs: boolean } {
  const text = spokenText(directive)
  const opener = startOf(text, subOpeners)
  return { text: opener === '' ? text : (restAfter(text, opener) ?? text), hangs: opener !== '' }
}

/** Finds verb, subject and modal at the start of the clause. */
export function readClause(directive: Directive): Clause {
  const text = directive.parentId === null ? spokenText(directive) : readSubItem(directive).text
  const verb = trimSentence(directive.verb)
  const afterVerb = isOrder(verb) ? restAfter(text, verb) : null
  // "chỉ đạo, đôn đốc các đơn vị …" begins with what is to be done, not with an order to somebody.
  const hasVerb = afterVerb !== null && !text.slice(verb.length).startsWith(',')
  const rest = hasVerb ? (afterVerb ?? '') : text
  const subject = namesOf(directive).find((name) => (restAfter(rest, name) ?? '') !== '')
  if (subject === undefined) {
    const hasOwnOrder = hasLaterSubject(rest, directive) || (verb === '' && startOf(text, performatives) !== '')
    return { ...(hasOwnOrder ? { modal: '', action: rest } : readModal(rest)), subject: '', hasOwnOrder, hasVerb }
  }
  const said = restAfter(rest, subject) ?? ''
  return { ...readModal(said), subject: rest.slice(0, subject.length), hasOwnOrder: false, hasVerb }
}

/** Whether the verb stands before the body it orders. */
export const isOrder = (verb: string): boolean => performatives.includes(trimSentence(verb).toLowerCase())
export const isModal = (verb: string): boolean => modals.includes(trimSentence(verb).toLowerCase())

const namesOf = (directive: Directive): string[] =>
  [directive.assignee, directive.assigneeAsSpoken].filter((name) => name !== '')

function readModal(text: string): { modal: string; action: string } {
  const modal = startOf(text, modals)
  return modal === '' ? { modal: '', action: text } : { modal, action: restAfter(text, modal) ?? text }
}

/** The body stands further on: after a comma, or right before a modal ("trước mắt chính quyền cơ sở cần …"). */
function hasLaterSubject(text: string, directive: Directive): boolean {
  const starts = [...text.matchAll(/(?<comma>,)? (?=\p{L})/gu)].filter((blank) => blank.index < LATEST_SUBJECT)
  return namesOf(directive).some((name) =>
    starts.some(({ index, groups, 0: blank }) => {
      const rest = restAfter(text.slice(index + blank.length), name)
      return rest !== null && (groups?.comma !== undefined || startOf(rest, modals) !== '')
    }),
  )
}

/** The listed word or phrase that `text` begins with, as listed; empty where none. */
const startOf = (text: string, list: readonly string[]): string =>
  list.find((one) => restAfter(text, one) !== null) ?? ''
