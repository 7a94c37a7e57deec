import type { Directive } from '#domain/directive.ts'
import type { Meeting } from '#domain/meeting.ts'
import { findSpeaker } from './describe-speaker.ts'
import { type Task, tasksByIssuer } from './group-directives.ts'
import { writeAim } from './list-tasks.ts'
import { newsWords as words } from './wording/news-words.ts'
import { byPost, withPosts } from './wording/people-words.ts'
import {
  capitalizeFirst,
  joinWithAnd,
  lowerFirst,
  makeSentence,
  restAfter,
  says,
  trimSentence,
} from './wording/sentence.ts'
import { performatives } from './wording/task-words.ts'
import { deadlineMissingIn } from './write-deadline.ts'
import { spokenText, withDetails } from './write-task.ts'

/** A task and the one told before it by the same speaker. */
type Place = { task: Task; before: Task | null }

/** News items give directives three to nine paragraphs (documents.md §5). */
const MOST_PARAGRAPHS = 9

/**
 * The directives as they were spoken. The first of each speaker carries the aim, the speaker and the verb; a later one
 * carries them again only where the aim or the verb changes ("đề nghị" is not "yêu cầu").
 */
export function tellDirectives(meeting: Meeting): string[] {
  const paragraphs = tasksByIssuer(meeting.directives).flatMap(({ issuer, tasks }) =>
    tasks.map((task, at) => tellTask(task, introduce(meeting, issuer, { task, before: tasks[at - 1] ?? null }))),
  )
  return spread(paragraphs)
}

function tellTask(task: Task, introduction: string): string {
  const { head } = task
  const first = tellDirective(head)
  const opening = makeSentence(introduction === '' ? first : joinIntroduction(introduction, first, head))
  if (!task.isSeries) return [opening, ...task.items.map((one) => makeSentence(tellDirective(one)))].join(' ')
  const rest = task.items.slice(1).map((one) => trimSentence(lowerFirst(withDetails(datedText(one), one))))
  return makeSentence([trimSentence(opening), ...rest].join('; '))
}

/** The clause verbatim, with what only its own fields say. */
function tellDirective(directive: Directive): string {
  return withDetails(nameBodies(datedText(directive), directive), directive)
}

function datedText(directive: Directive): string {
  const text = spokenText(directive)
  const deadline = deadlineMissingIn(text, directive.deadline)
  return deadline === '' ? text : `${text}, ${deadline}`
}

/** Coordinators that the clause does not name are facts too. */
function nameBodies(text: string, directive: Directive): string {
  const missing = directive.coordinators.filter((one) => !says(text, one))
  const isNamed = directive.assignee === '' || says(text, directive.assignee) || says(text, directive.assigneeAsSpoken)
  const subject = isNamed ? '' : directive.assignee
  const joined = missing.length === 0 ? '' : `${words.together} ${joinWithAnd(missing)}`
  if (subject === '') return joined === '' ? text : `${text}, ${joined}`
  return [subject, joined, lowerFirst(text)].filter((part) => part !== '').join(' ')
}

/** `Để …, đồng chí Phó Chủ tịch UBND tỉnh đề nghị`, as far as each is known, new, and not in the clause itself. */
function introduce(meeting: Meeting, issuer: Directive, { task, before }: Place): string {
  const { head } = task
  const isNewAim = head.purpose !== '' && head.purpose !== before?.head.purpose && !says(head.text, head.purpose)
  const aim = isNewAim ? writeAim(head.purpose) : ''
  if (issuer.issuer === '' || says(head.text, issuer.issuer)) return aim === '' ? '' : `${aim},`
  const orders = performatives.includes(head.verb)
  if (before !== null && aim === '' && (!orders || before.head.verb === head.verb)) return ''
  const speaker = findSpeaker(meeting, issuer.issuer, issuer.issuerPosts)
  const isMet = before !== null || meeting.assessments.some((one) => one.speaker === issuer.issuer)
  const who = isMet ? byPost(speaker) : withPosts(speaker)
  const said = `${aim === '' ? capitalizeFirst(who) : who} ${orders ? head.verb : words.directs}`
  return aim === '' ? said : `${aim}, ${said}`
}

/** A clause that begins with the verb itself does not get it twice. */
function joinIntroduction(introduction: string, clause: string, head: Directive): string {
  const rest = restAfter(clause, head.verb)
  const isSameVerb = head.verb !== '' && introduction.endsWith(head.verb) && rest !== null
  const next = isSameVerb ? rest : clause
  return introduction.endsWith(':') ? `${introduction} ${lowerFirst(next)}` : `${introduction} ${keepName(next, head)}`
}

/** A body's name keeps its capital after the verb, a common word loses it. */
function keepName(text: string, head: Directive): string {
  const isBody = [head.assignee, head.assigneeAsSpoken].some((name) => name !== '' && restAfter(text, name) !== null)
  return isBody ? text : lowerFirst(text)
}

/** At most nine paragraphs: neighbours are joined evenly, none is left out. */
function spread(paragraphs: readonly string[]): string[] {
  if (paragraphs.length <= MOST_PARAGRAPHS) return [...paragraphs]
  const placeOf = (at: number) => Math.floor((at * MOST_PARAGRAPHS) / paragraphs.length)
  return Array.from({ length: MOST_PARAGRAPHS }, (_, place) =>
    paragraphs.filter((_text, at) => placeOf(at) === place).join(' '),
  )
}
