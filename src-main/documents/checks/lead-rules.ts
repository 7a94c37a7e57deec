import type { Directive } from '#domain/directive.ts'
import { chairsOf, type Meeting } from '#domain/meeting.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { expandedKey } from '#vietnamese/expanded-key.ts'
import { spokenText } from '../read-clause.ts'
import {
  askVerb,
  bodyBreak,
  bodyHeads,
  bodyOfTwo,
  leadingVerb,
  orderVerbs,
  outsideBodies,
  ownForces,
  ownUnits,
} from '../wording/finding-patterns-tasks.ts'
import { taskFindings as words } from '../wording/finding-words-tasks.ts'
import type { CheckedTask } from './checked-tasks.ts'
import { aboutMeeting, adviceIf, contradictionIf, type Found, missingIf, type Rule, taskPapers } from './rule.ts'

/** Who is charged: one lead, no body twice, and the verb that is due to it. */
export const leadRules: readonly Rule[] = [
  aboutMeeting('task.leads', taskPapers, ({ tasks }) => tasks.flatMap(findSeveralLeads)),
  aboutMeeting('task.also-coordinator', taskPapers, ({ tasks }) => tasks.flatMap(findAlsoCoordinator)),
  aboutMeeting('task.verb-outside', ['conclusion-notice', 'task-slip'], ({ tasks, meeting }) =>
    tasks.flatMap((one) => findWrongVerb(one, meeting)),
  ),
  aboutMeeting('task.verb-differs', taskPapers, ({ tasks }) => tasks.flatMap(findChangedVerb)),
]

const headOfBody = new RegExp(`^(?:${bodyHeads})(?!\\p{L})`, 'u')

/** The bodies named in one field; a name that holds another's counts as one. */
function listLeads(assignee: string): string[] {
  const name = assignee.normalize('NFC').trim()
  if (bodyOfTwo.test(name)) return [name]
  return name.split(bodyBreak).filter((part) => headOfBody.test(part))
}

/** "one item with several bodies and no lead" (documents.md §2). */
function findSeveralLeads({ task, shown }: CheckedTask): Found[] {
  const leads = listLeads(task.assignee)
  const where = { field: 'directives', itemId: task.id, found: task.assignee }
  return missingIf(leads.length > 1, where, words.leads(shown, leads.join('; ')))
}

function findAlsoCoordinator({ task, shown }: CheckedTask): Found[] {
  const lead = expandedKey(task.assignee)
  const twice = task.coordinators.find((one) => lead !== '' && expandedKey(one) === lead)
  const where = { field: 'directives', itemId: task.id, found: task.assignee }
  return contradictionIf(twice !== undefined, where, words.alsoCoordinator(shown, task.assignee))
}

/** Bodies outside the hierarchy are asked, those inside are charged (documents.md §2); what was said stays as said. */
function findWrongVerb({ task, shown }: CheckedTask, meeting: Meeting): Found[] {
  const [verb, body] = [task.verb.trim(), task.assignee.trim()]
  const where = { field: 'directives', itemId: task.id, found: `${verb} ${body}` }
  if (orderVerbs.test(verb) && isOutside(body, meeting))
    return adviceIf(true, where, words.orderedOutside(shown, verb, body))
  const isOwnHead = chairsOf(meeting).some((chair) => exactKey(chair.fullName) === exactKey(task.issuer))
  return adviceIf(isOwnHead && askVerb.test(verb) && ownUnits.test(body), where, words.askedInside(shown, body))
}

/** A Party body orders other Party bodies, and nobody is outside of itself. */
function isOutside(body: string, { organizer }: Meeting): boolean {
  if (organizer.system === 'party' || exactKey(organizer.officialName).startsWith(exactKey(body))) return false
  return outsideBodies.test(body) && !ownForces.test(body)
}

/** The verb beside the task and the one its words begin with are not the same: one of them was changed. */
function findChangedVerb({ task, shown }: CheckedTask): Found[] {
  const said = leadingVerb.exec(spokenText(task))?.[0] ?? ''
  const isChanged = said !== '' && isPlainVerb(task) && exactKey(said) !== exactKey(task.verb)
  const where = { field: 'directives', itemId: task.id, found: `${task.verb} ${said}` }
  return adviceIf(isChanged, where, words.verbDiffers(shown, task.verb, said))
}

const isPlainVerb = ({ verb }: Directive): boolean => leadingVerb.test(verb.trim())
