import type { Directive } from '#domain/directive.ts'
import { type Task, tasksByIssuer } from '#domain/group-directives.ts'
import type { Meeting } from '#domain/meeting.ts'
import { findSpeaker } from './describe-speaker.ts'
import { writeAim } from './list-tasks.ts'
import { isOrder, readClause, readSubItem, spokenText } from './read-clause.ts'
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
import { isBareDay, taskWords } from './wording/task-words.ts'
import { deadlineMissingIn } from './write-deadline.ts'
import { nameInSentence, withDetails } from './write-task.ts'

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
    tasks.map((task, at) => {
      const place = { task, before: tasks[at - 1] ?? null }
      return tellTask(place, introduce(meeting, issuer, place))
    }),
  )
  return spread(paragraphs)
}

function tellTask({ task, before }: Place, introduction: string): string {
  const { head } = task
  const first = withDetails(nameBodies(datedText(head), head, before), head)
  const opening = makeSentence(introduction === '' ? first : joinIntroduction(introduction, first, head))
  const rest = task.isSeries ? task.items.slice(1) : task.items
  return rest.reduce(
    (told, item) => (task.isSeries ? `${trimSentence(told)}; ${tellNext(item)}` : addSubItem(told, item)),
    opening,
  )
}

const tellNext = (item: Directive): string =>
  makeSentence(withDetails(datedText(item), item)).replace(/^./u, (first) => first.toLowerCase())

/** `…, trong đó chú ý …` goes on with its task's sentence; any other sub-item is a sentence of its own. */
function addSubItem(told: string, item: Directive): string {
  const text = withDetails(datedText(item), item)
  return readSubItem(item).hangs
    ? makeSentence(`${trimSentence(told)}, ${lowerFirst(text)}`)
    : `${told} ${makeSentence(text)}`
}

/** The clause verbatim, with its deadline where it does not say it; a bare day gets the label that tells what it is. */
function datedText(directive: Directive): string {
  const text = spokenText(directive)
  const deadline = deadlineMissingIn(text, directive.deadline)
  if (deadline === '') return text
  return isBareDay(deadline) ? `${text}, ${taskWords.deadline}${deadline}` : `${text}, ${deadline}`
}

/** Coordinators, and a body other than that of the task before, are facts too where the clause does not name them. */
function nameBodies(text: string, head: Directive, before: Task | null): string {
  const missing = head.coordinators.filter((one) => !says(text, one))
  const named = missing.length === 0 ? text : `${text}, ${words.together} ${joinWithAnd(missing)}`
  const body = nameInSentence(head.assignee)
  const isOrdered = isOrder(head.verb) && !isSaidBy(before, head)
  if (!isUnnamed(text, head) || head.assignee === before?.head.assignee) return named
  return isOrdered ? `${body} ${lowerFirst(named)}` : `${words.regarding} ${body}, ${lowerFirst(named)}`
}

const isUnnamed = (text: string, { assignee, assigneeAsSpoken }: Directive): boolean =>
  assignee !== '' && !says(text, assignee) && !says(text, assigneeAsSpoken)

/** The same verb was said just before, to the same body or in a clause that names its own. */
function isSaidBy(before: Task | null, head: Directive): boolean {
  if (before === null || before.head.verb !== head.verb) return false
  return before.head.assignee === head.assignee || !isUnnamed(head.text, head)
}

/** `ngành rà soát kho` with no "cần" or "phải" tells what is, not what is asked, unless the verb stands in front. */
function readsAsFact(head: Directive): boolean {
  const { subject, modal, hasVerb } = readClause(head)
  return subject !== '' && modal === '' && !hasVerb
}

/** `Để …, đồng chí Phó Chủ tịch UBND tỉnh đề nghị`, as far as each is known, new, and not in the clause itself. */
function introduce(meeting: Meeting, issuer: Directive, { task, before }: Place): string {
  const { head } = task
  const isNewAim = head.purpose !== '' && head.purpose !== before?.head.purpose && !says(head.text, head.purpose)
  const aim = isNewAim ? writeAim(head.purpose) : ''
  if (issuer.issuer === '' || says(head.text, issuer.issuer)) return aim === '' ? '' : `${aim},`
  const orders = isOrder(head.verb)
  const goesOn = !orders || (isSaidBy(before, head) && !readsAsFact(head))
  if (before !== null && aim === '' && goesOn) return ''
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
  return isBody ? nameInSentence(text) : lowerFirst(text)
}

/** At most nine paragraphs: neighbours are joined evenly, none is left out. */
function spread(paragraphs: readonly string[]): string[] {
  if (paragraphs.length <= MOST_PARAGRAPHS) return [...paragraphs]
  const placeOf = (at: number) => Math.floor((at * MOST_PARAGRAPHS) / paragraphs.length)
  return Array.from({ length: MOST_PARAGRAPHS }, (_, place) =>
    paragraphs.filter((_text, at) => placeOf(at) === place).join(' '),
  )
}
