import type { Directive } from '#domain/directive.ts'
import type { Meeting } from '#domain/meeting.ts'
import { findSpeaker } from './describe-speaker.ts'
import { tasksByIssuer, type Task } from './group-directives.ts'
import { writeAim } from './list-tasks.ts'
import { personByPost, speakerWithPosts } from './wording/people-words.ts'
import { capitalizeFirst, joinWithAnd, lowerFirst, makeSentence, restAfter, says, trimSentence } from './wording/sentence.ts'
import { newsWords as words } from './wording/news-words.ts'
import { performatives } from './wording/task-words.ts'
import { spokenText, withDetails } from './write-task.ts'
import { deadlineMissingIn } from './write-deadline.ts'

/** News items give directives three to nine paragraphs (documents.md §5). */
const MOST_PARAGRAPHS = 9

/** The directives as they were spoken; the first of each speaker carries the aim, the speaker and the verb. */
export function tellDirectives(meeting: Meeting): string[] {
  const paragraphs = tasksByIssuer(meeting.directives).flatMap(({ issuer, tasks }) =>
    tasks.map((task, at) => tellTask(task, at === 0 ? introduce(meeting, issuer, task) : '')),
  )
  return spread(paragraphs)
}

function tellTask(task: Task, introduction: string): string {
  const directives = task.isSeries ? task.items : [task.head, ...task.items]
  const [head, ...rest] = directives
  if (!head) return ''
  const first = tellDirective(head)
  const opening = introduction === '' ? makeSentence(first) : makeSentence(joinIntroduction(introduction, first, head))
  if (!task.isSeries) return [opening, ...rest.map((one) => makeSentence(tellDirective(one)))].join(' ')
  const series = [trimSentence(opening), ...rest.map((one) => trimSentence(lowerFirst(tellDirective(one))))]
  return makeSentence(series.join('; '))
}

/** The clause verbatim, with what only its own fields say. */
function tellDirective(directive: Directive): string {
  const text = spokenText(directive)
  const named = nameBodies(text, directive)
  const deadline = deadlineMissingIn(text, directive.deadline)
  return withDetails(deadline === '' ? named : `${named}, ${deadline}`, directive)
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

/** `Để …, đồng chí Phó Chủ tịch UBND tỉnh đề nghị`, as far as each is known and the clause does not say it. */
function introduce(meeting: Meeting, issuer: Directive, task: Task): string {
  const { head } = task
  const aim = head.purpose === '' || says(head.text, head.purpose) ? '' : writeAim(head.purpose)
  const speaker = findSpeaker(meeting, issuer.issuer, issuer.issuerPosts)
  const isMentioned = meeting.assessments.some((one) => one.speaker === issuer.issuer)
  const who = isMentioned ? personByPost(speaker.name, speaker.posts) : speakerWithPosts(speaker.name, speaker.posts)
  if (issuer.issuer === '' || says(head.text, issuer.issuer)) return aim
  const verb = performatives.includes(head.verb) ? head.verb : words.directs
  return [aim, `${aim === '' ? capitalizeFirst(who) : who} ${verb}`].filter((part) => part !== '').join(', ')
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
  const joined: string[][] = Array.from({ length: MOST_PARAGRAPHS }, () => [])
  paragraphs.forEach((text, at) => joined[Math.floor((at * MOST_PARAGRAPHS) / paragraphs.length)]?.push(text))
  return joined.map((texts) => texts.join(' '))
}
