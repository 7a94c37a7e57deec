import { hasYear } from '#domain/dates.ts'
import { type Directive, directiveStatus } from '#domain/directive.ts'
import { isOverdue } from '#domain/due.ts'
import type { Meeting } from '#domain/meeting.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { findConcluder } from '../describe-speaker.ts'
import { yearlessDay } from '../wording/finding-patterns-tasks.ts'
import { taskFindings as words } from '../wording/finding-words-tasks.ts'
import type { CheckedTask } from './checked-tasks.ts'
import {
  aboutMeeting,
  aboutPaper,
  adviceIf,
  contradictionIf,
  type Found,
  type MeetingFacts,
  missingIf,
  type PaperFacts,
  type Rule,
  taskPapers,
} from './rule.ts'
import { listSome, showDate } from './shown.ts'

/** Above this many, tasks with the same gap are told in one line. */
const MOST_SINGLE = 3

/** The tasks a paper prints: those of its body where it is for one. */
function tasksOf({ tasks, paper: { kind, target } }: PaperFacts): readonly CheckedTask[] {
  if ((kind !== 'task-slip' && kind !== 'reminder') || target === '') return tasks
  const body = exactKey(target)
  return tasks.filter((one) => one.body === body)
}

const at = (task: Directive, found = ''): { field: string; itemId: string; found: string } => ({
  field: 'directives',
  itemId: task.id,
  found,
})

/** Every directive with one lead and a dated year (documents.md §2, §8). */
export const taskRules: readonly Rule[] = [
  aboutPaper('task.none', taskPapers, (facts) => {
    const { target } = facts.paper
    return missingIf(tasksOf(facts).length === 0, 'directives', target === '' ? words.none : words.noneFor(target))
  }),
  aboutMeeting('task.text', taskPapers, ({ tasks }) =>
    tasks.flatMap(({ task, number }) => missingIf(task.text.trim() === '', at(task), words.noText(number))),
  ),
  aboutPaper('task.lead', taskPapers, (facts) =>
    together(
      tasksOf(facts).filter(({ task }) => task.assignee.trim() === ''),
      { one: words.assignee, many: words.assignees, report: missingIf },
    ),
  ),
  aboutPaper('task.deadline', taskPapers, (facts) =>
    together(
      tasksOf(facts).filter(({ task }) => task.deadline.kind === 'none'),
      { one: words.deadline, many: words.deadlines, report: missingIf },
    ),
  ),
  aboutMeeting('task.deadline-vague', taskPapers, ({ tasks }) => tasks.flatMap(findVague)),
  aboutMeeting('task.deadline-year', taskPapers, ({ tasks, meeting }) =>
    tasks.flatMap((one) => findInferredYear(one, meeting)),
  ),
  aboutMeeting('task.deadline-reversed', taskPapers, ({ tasks }) => tasks.flatMap(findReversed)),
  aboutMeeting('task.deadline-before-meeting', taskPapers, findBeforeMeeting),
  aboutPaper('task.deadline-before-notice', ['conclusion-notice', 'task-slip', 'directive-table'], findBeforeNotice),
  aboutMeeting('task.doubled', taskPapers, ({ tasks }) => findDoubled(tasks)),
  aboutMeeting('task.result', ['directive-table'], ({ tasks }) =>
    together(
      tasks.filter(({ task }) => directiveStatus(task) === 'completed' && task.resultDocument.trim() === ''),
      { one: words.noResult, many: words.noResults, report: adviceIf },
    ),
  ),
  aboutPaper('task.not-overdue', ['reminder'], (facts) => {
    const tasks = tasksOf(facts)
    const isLate = tasks.some(({ task }) => isOverdue(task, facts.meeting.heldOn, facts.context.today))
    return adviceIf(tasks.length > 0 && !isLate, 'directives', words.notOverdue(facts.paper.target))
  }),
  aboutMeeting('task.concluder', ['conclusion-notice'], ({ meeting }) =>
    missingIf(findConcluder(meeting) === null, 'directives', words.concluder),
  ),
  aboutMeeting('task.other-issuers', ['conclusion-notice'], ({ meeting }) => {
    const concluder = findConcluder(meeting)
    const others = meeting.directives.filter((one) => one.issuer !== '' && one.issuer !== concluder?.name).length
    return adviceIf(others > 0, 'directives', words.otherIssuers(others, concluder?.name ?? ''))
  }),
]

type Telling = {
  one: (shown: string) => string
  many: (count: number, numbers: string) => string
  report: typeof missingIf
}

/** Few tasks with a gap are told one by one, many in one line. */
function together(tasks: readonly CheckedTask[], { one, many, report }: Telling): Found[] {
  if (tasks.length <= MOST_SINGLE) return tasks.flatMap(({ task, shown }) => report(true, at(task), one(shown)))
  const numbers = listSome(tasks.map(({ number }) => number))
  return report(true, { field: 'directives', itemId: tasks[0]?.task.id }, many(tasks.length, numbers))
}

function findVague({ task, shown }: CheckedTask): Found[] {
  const { deadline } = task
  if (deadline.kind !== 'vague') return []
  const isYearless = yearlessDay.test(deadline.text)
  const where = at(task, deadline.text)
  return isYearless
    ? missingIf(true, where, words.yearless(shown, deadline.text))
    : adviceIf(true, where, words.vague(shown, deadline.text))
}

/** A day said without its year, filled in from a year that itself was inferred. */
function findInferredYear({ task, shown }: CheckedTask, meeting: Meeting): Found[] {
  const { deadline } = task
  if (deadline.kind !== 'date' || !meeting.isYearInferred || !yearlessDay.test(deadline.text)) return []
  return adviceIf(true, at(task, deadline.date), words.yearInferred(shown, deadline.text, showDate(deadline.date)))
}

function findReversed({ task, shown }: CheckedTask): Found[] {
  const { deadline } = task
  if (deadline.kind !== 'period' || deadline.from <= deadline.to) return []
  const found = `${deadline.from} ${deadline.to}`
  return contradictionIf(true, at(task, found), words.reversed(shown, showDate(deadline.from), showDate(deadline.to)))
}

/** The last day as first set; an extension is later by nature. */
const lastDay = ({ deadline }: Directive): string | null =>
  deadline.kind === 'date' ? deadline.date : deadline.kind === 'period' ? deadline.to : null

function findBeforeMeeting({ meeting: { heldOn }, tasks }: MeetingFacts): Found[] {
  if (heldOn === null || !hasYear(heldOn)) return []
  return tasks.flatMap(({ task, shown }) => {
    const due = lastDay(task)
    if (due === null || due >= heldOn) return []
    const message = words.beforeMeeting(shown, showDate(due), showDate(heldOn))
    return contradictionIf(true, at(task, `${due} ${heldOn}`), message)
  })
}

function findBeforeNotice(facts: PaperFacts): Found[] {
  const { heldOn } = facts.meeting
  const issued = facts.record.issuedOn
  if (issued === null) return []
  return tasksOf(facts).flatMap(({ task, shown }) => {
    const due = lastDay(task)
    const isTold = heldOn !== null && due !== null && hasYear(heldOn) && due < heldOn
    if (due === null || due >= issued || isTold) return []
    const message = words.beforeNotice(shown, showDate(due), showDate(issued))
    return contradictionIf(true, at(task, `${due} ${issued}`), message)
  })
}

function findDoubled(tasks: readonly CheckedTask[]): Found[] {
  const first = new Map<string, string>()
  return tasks.flatMap(({ task, number }) => {
    const key = `${exactKey(task.text)}|${exactKey(task.assignee)}`
    const before = first.get(key)
    if (before === undefined) first.set(key, number)
    if (before === undefined || task.text.trim() === '') return []
    return adviceIf(true, at(task, key), words.doubled(before, number))
  })
}
