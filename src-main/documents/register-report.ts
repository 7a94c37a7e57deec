import type { CalendarDate, Moment } from '#domain/dates.ts'
import type { DirectiveStanding } from '#domain/directive-standing.ts'
import type { Organization } from '#domain/organization.ts'

/** How many tasks stand where; `extensionAsked` are some of those still open. */
export type TaskCounts = {
  total: number
  done: number
  extensionAsked: number
  byStanding: Record<DirectiveStanding, number>
}
export type CountedName = { name: string; counts: TaskCounts }

/** A task that is late: whose it is, where it was given, and what was last heard of it. */
export type OverdueTask = {
  text: string
  assignee: string
  deadline: CalendarDate
  daysLate: number
  source: string
  news: string
}

/** What a body has told of difficulties, in its own words. */
export type Difficulty = { said: string; by: string; on: CalendarDate; task: string; source: string }

/** What of it may have pages of its own. */
export type ReportAnnex = 'assignees' | 'issuers' | 'late' | 'difficulties'

/** What a report on the register over many meetings is made of; every number is counted, none is judged. */
export type RegisterReport = {
  organizer: Organization
  madeAt: Moment
  today: CalendarDate
  /** The period as a sentence has it; empty where it is open at both ends. */
  period: string
  /** What narrows it, one thing a line. */
  scope: readonly string[]
  meetings: number
  counts: TaskCounts
  previous: { period: string; counts: TaskCounts } | null
  byAssignee: readonly CountedName[]
  byIssuer: readonly CountedName[]
  ageing: readonly { label: string; count: number }[]
  overdue: readonly OverdueTask[]
  difficulties: readonly Difficulty[]
  /** Tasks of meetings with a degree of secrecy: counted, their words not printed. */
  secret: number
}
