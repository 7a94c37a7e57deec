import type { DirectiveCounts, DirectiveGroup } from '#contract/directive-shapes.ts'
import { SOON_DAYS } from '#domain/count-due.ts'
import type { CalendarDate } from '#domain/dates.ts'
import { DirectiveStanding } from '#domain/directive-standing.ts'
import { isDueWithin, isOpenStanding, isSilentFor } from './narrow-register.ts'
import type { Unit } from './register-rows.ts'

/** The totals of some tasks as reports add them up; items are part of their task. */
export function countUnits(units: readonly Unit[], today: CalendarDate): DirectiveCounts {
  const byStanding = Object.fromEntries(DirectiveStanding.options.map((name) => [name, 0])) as Record<
    DirectiveStanding,
    number
  >
  const counts = { notStarted: 0, extensionAsked: 0, dueWithin7Days: 0, silentOver30Days: 0 }
  const [isDueSoon, isSilent] = [isDueWithin(SOON_DAYS, today), isSilentFor(30, today)]
  for (const { head } of units) {
    byStanding[head.row.standing]++
    if (!isOpenStanding(head.row.standing)) continue
    if (head.row.status === 'notStarted') counts.notStarted++
    if (head.row.status === 'extensionAsked') counts.extensionAsked++
    if (isDueSoon(head)) counts.dueWithin7Days++
    if (isSilent(head)) counts.silentOver30Days++
  }
  const { overdue, inTime, noDeadline, doneLate, doneInTime, doneNoDeadline } = byStanding
  return {
    total: units.length,
    open: overdue + inTime + noDeadline,
    done: doneLate + doneInTime + doneNoDeadline,
    ...counts,
    byStanding,
  }
}

/** The counts of each name, where the units of one name stand together. */
export function countGroups(units: readonly Unit[], by: 'assignee' | 'issuer'): DirectiveGroup[] {
  const groups: DirectiveGroup[] = []
  let group: DirectiveGroup | undefined
  for (const { head, items } of units) {
    const { [by]: name, standing } = head.row
    if (group?.name !== name) {
      group = { name, rows: 0, total: 0, open: 0, overdue: 0 }
      groups.push(group)
    }
    group.rows += 1 + items.length
    group.total++
    if (isOpenStanding(standing)) group.open++
    if (standing === 'overdue') group.overdue++
  }
  return groups
}
