import type { CalendarDate, PartialDate } from '#domain/dates.ts'
import { type Directive, directiveStatus } from '#domain/directive.ts'
import { type DirectiveStanding, directiveStanding, NEAR_DAYS } from '#domain/directive-standing.ts'
import { dueOn, openRound } from '#domain/due.ts'
import { listRoots } from '#domain/group-directives.ts'
import { countDays } from './count-days.ts'
import { stateWords as words } from './wording/state-words.ts'

export const isOpen = (directive: Pick<Directive, 'history'>): boolean =>
  !['completed', 'stopped'].includes(directiveStatus(directive))

/** The day a paper speaks of, and that of the meeting, from which the rounds of recurring tasks are counted. */
export type Days = { today: CalendarDate; heldOn: PartialDate | null }

/** The state in words, `đang thực hiện 60%, quá hạn 12 ngày`; the days that are left only where the last one is near. */
export function tellState(directive: Directive, { today, heldOn }: Days): string {
  // A sub-item of which nothing is told apart stands as its task does.
  if (directive.parentId !== null && directive.history.length === 0 && dueOn(directive, heldOn) === null) return ''
  switch (directiveStanding(directive, heldOn, today)) {
    case 'doneNoDeadline':
      return words.done(lastDay(directive, 'completed'))
    case 'doneInTime':
      return words.doneInTime(lastDay(directive, 'completed'))
    case 'doneLate':
      return words.doneLate(lastDay(directive, 'completed'))
    case 'stopped':
      return words.stopped(lastDay(directive, 'stopped'))
    default:
      return tellOpen(directive, { today, heldOn })
  }
}

/** Of a task that recurs, which round is meant: `kỳ 30/9/2026: chưa báo cáo, quá hạn 5 ngày`. */
function tellOpen(directive: Directive, { today, heldOn }: Days): string {
  const last = directive.history.findLast((event) => event.type === 'progress' || event.round !== null)
  const done = last?.round ? words.roundDone(last.round) : ''
  const state = [done === '' ? tellProgress(directive) : '', tellTime(dueOn(directive, heldOn), today)]
  const told = state.filter((part) => part !== '').join(', ')
  const round = openRound(directive, heldOn)
  return [done, round === null ? told : words.round(round, told)].filter((part) => part !== '').join('; ')
}

function tellProgress(directive: Directive): string {
  const status = directiveStatus(directive)
  if (status === 'extensionAsked') return words.asksForTime(lastDay(directive, 'extensionAsked'))
  if (status === 'notStarted') return words.silent
  const percent = directive.history.findLast((event) => event.percent !== null)?.percent
  return percent == null ? words.working : `${words.working} ${percent}%`
}

function tellTime(due: CalendarDate | null, today: CalendarDate): string {
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
export function countStates(directives: readonly Directive[], { today, heldOn }: Days): string {
  const tasks = listRoots(directives)
  const states = tasks.map((one) => directiveStanding(one, heldOn, today))
  const count = (...wanted: DirectiveStanding[]) => states.filter((state) => wanted.includes(state)).length
  const late = count('doneLate')
  const optional = [
    { label: words.undated, value: count('noDeadline') },
    { label: words.halted, value: count('stopped') },
  ]
  return [
    `${words.assigned}: ${tasks.length}`,
    `${words.completed}: ${count('doneInTime', 'doneLate', 'doneNoDeadline')}${late === 0 ? '' : ` (${words.ofThemLate}: ${late})`}`,
    `${words.stillInTime}: ${count('inTime')}`,
    `${words.late}: ${count('overdue')}`,
    ...optional.filter(({ value }) => value > 0).map(({ label, value }) => `${label}: ${value}`),
  ].join('; ')
}
