import type { CalendarDate } from '#domain/dates.ts'
import { type Directive, directiveStatus, dueOn } from '#domain/directive.ts'
import { countDays } from './count-days.ts'
import { listRoots } from './group-directives.ts'
import { stateWords as words } from './wording/state-words.ts'

/** A task that is due within so many days is told with the days that are left. */
const NEAR_DAYS = 15

export type TaskState = 'completed' | 'completedLate' | 'stopped' | 'overdue' | 'inTime' | 'undated'

/** Which of the totals of a report a task belongs to; each to exactly one. */
export function stateOf(directive: Directive, today: CalendarDate): TaskState {
  const status = directiveStatus(directive)
  const due = dueOn(directive)
  if (status === 'completed')
    return due !== null && lastDay(directive, 'completed') > due ? 'completedLate' : 'completed'
  if (status === 'stopped') return 'stopped'
  if (due === null) return 'undated'
  return due < today ? 'overdue' : 'inTime'
}

export const isOpen = (directive: Directive): boolean => !['completed', 'stopped'].includes(directiveStatus(directive))

/** The state in words, `đang thực hiện 60%, quá hạn 12 ngày`. */
export function tellState(directive: Directive, today: CalendarDate): string {
  // A sub-item of which nothing is told apart stands as its task does.
  if (directive.parentId !== null && directive.history.length === 0 && dueOn(directive) === null) return ''
  switch (stateOf(directive, today)) {
    case 'completed':
      return (dueOn(directive) === null ? words.done : words.doneInTime)(lastDay(directive, 'completed'))
    case 'completedLate':
      return words.doneLate(lastDay(directive, 'completed'))
    case 'stopped':
      return words.stopped(lastDay(directive, 'stopped'))
    default:
      return [tellProgress(directive), tellTime(directive, today)].filter((part) => part !== '').join(', ')
  }
}

function tellProgress(directive: Directive): string {
  const status = directiveStatus(directive)
  if (status === 'extensionAsked') return words.asksForTime(lastDay(directive, 'extensionAsked'))
  if (status === 'notStarted') return words.silent
  const percent = directive.history.findLast((event) => event.percent !== null)?.percent
  return percent == null ? words.working : `${words.working} ${percent}%`
}

function tellTime(directive: Directive, today: CalendarDate): string {
  const due = dueOn(directive)
  if (due === null) return ''
  const left = countDays(today, due)
  if (left < 0) return words.overdue(-left)
  if (left === 0) return words.dueToday
  return left <= NEAR_DAYS ? words.dueSoon(left) : words.inTime
}

const lastDay = (directive: Directive, type: Directive['history'][number]['type']): string =>
  directive.history.findLast((event) => event.type === type)?.on ?? ''

/**
 * `Tổng số nhiệm vụ giao: 12; hoàn thành: 5; còn trong hạn: 4; quá hạn: 3`, the totals that offices report (documents.md
 * §8). Sub-items are part of their task and not counted again.
 */
export function countStates(directives: readonly Directive[], today: CalendarDate): string {
  const tasks = listRoots(directives)
  const states = tasks.map((one) => stateOf(one, today))
  const count = (...wanted: TaskState[]) => states.filter((state) => wanted.includes(state)).length
  const late = count('completedLate')
  const optional = [
    { label: words.undated, value: count('undated') },
    { label: words.halted, value: count('stopped') },
  ]
  return [
    `${words.assigned}: ${tasks.length}`,
    `${words.completed}: ${count('completed', 'completedLate')}${late === 0 ? '' : ` (${words.ofThemLate}: ${late})`}`,
    `${words.stillInTime}: ${count('inTime')}`,
    `${words.late}: ${count('overdue')}`,
    ...optional.filter(({ value }) => value > 0).map(({ label, value }) => `${label}: ${value}`),
  ].join('; ')
}
