import * as z from 'zod'
import { CalendarDate, PartialDate } from '#domain/dates.ts'
import { Deadline, DirectiveEvent, DirectiveStatus } from '#domain/directive.ts'
import { DirectiveStanding } from '#domain/directive-standing.ts'
import { Id } from '#domain/ids.ts'
import { SecrecyLevel } from '#domain/meeting.ts'
import { checkedOnce } from './checked-once.ts'

const Row = z.object({
  meetingId: Id,
  directiveId: Id,
  meetingTitle: z.string(),
  heldOn: PartialDate.nullable(),
  organizer: z.string(),
  series: z.object({ id: Id, name: z.string() }).nullable(),
  secrecyLevel: SecrecyLevel,
  /** Its number in its meeting as papers print it (`3`, its sub-item `3a`). */
  number: z.string(),
  text: z.string(),
  issuer: z.string(),
  /** The lead body; empty = not yet assigned. */
  assignee: z.string(),
  coordinators: z.array(z.string()),
  product: z.string(),
  priority: z.enum(['normal', 'high']),
  /** The day it was laid on the body, where that was recorded; else the day of the meeting. */
  givenOn: PartialDate.nullable(),
  /** The deadline in force: an extension wins over what was given. */
  deadline: Deadline,
  /** The last day of the deadline in force; of a recurring one that of its open round. */
  dueOn: CalendarDate.nullable(),
  /** It recurs and has rounds that are recorded one by one. */
  hasRounds: z.boolean(),
  /** Put aside until that day, which is still to come. */
  asleepUntil: CalendarDate.nullable(),
  standing: DirectiveStanding,
  status: DirectiveStatus,
  percent: z.number().nullable(),
  /** Number of the paper that says it is done. */
  resultDocument: z.string(),
  lastEvent: DirectiveEvent.nullable(),
  /** The last day something was heard of it; a reminder or a note is no news. */
  newsOn: CalendarDate.nullable(),
  /** The task that it is an item of, however deep it hangs. */
  parentId: Id.nullable(),
  /** An item of which nothing is told apart: it stands as its task does. */
  followsParent: z.boolean(),
  notForPublication: z.boolean(),
})

/** One directive in the register over all meetings. */
export const DirectiveRow = checkedOnce(Row)
export type DirectiveRow = z.infer<typeof Row>

/**
 * What is looked for in the register; what is left out does not narrow it. Words, names, meetings and days may be those
 * of a task or of one of its items; how it stands is asked of the task, so that the list is as long as the counts say.
 */
export const DirectiveFilter = z.object({
  /** Words in the text, the title, names; tone marks need not be typed; `nguoi:`, `donvi:`, `han:`, `ngay:` … as in the search. */
  text: z.string().max(500).default(''),
  standings: z.array(DirectiveStanding).default([]),
  statuses: z.array(DirectiveStatus).default([]),
  issuers: z.array(z.string()).default([]),
  assignees: z.array(z.string()).default([]),
  seriesId: Id.nullable().default(null),
  meetingId: Id.nullable().default(null),
  givenFrom: CalendarDate.nullable().default(null),
  givenTo: CalendarDate.nullable().default(null),
  dueFrom: CalendarDate.nullable().default(null),
  dueTo: CalendarDate.nullable().default(null),
  doneFrom: CalendarDate.nullable().default(null),
  doneTo: CalendarDate.nullable().default(null),
  /** Names, words and days are asked of the task alone, as reports count: one of its items finds nothing. */
  ofTask: z.boolean().default(false),
  /** Open tasks whose last day is today or one of so many days after it. */
  dueWithinDays: z.int().nonnegative().nullable().default(null),
  /** Leaves out what was put aside until a later day; the counts hold it all the same. */
  awake: z.boolean().default(false),
  /** Open tasks of which nothing was heard for more than so many days. */
  silentForDays: z.int().positive().nullable().default(null),
})
export type DirectiveFilter = z.infer<typeof DirectiveFilter>

export const DirectiveSort = z.object({
  by: z.enum(['dueOn', 'givenOn', 'assignee', 'issuer', 'standing', 'news', 'text']).default('dueOn'),
  isDescending: z.boolean().default(false),
})
export type DirectiveSort = z.infer<typeof DirectiveSort>

/** How many of the tasks found stand where, as reports add them up; items are part of their task and not counted. */
export const DirectiveCounts = z.object({
  total: z.int(),
  /** Overdue, in time, and without a deadline. */
  open: z.int(),
  done: z.int(),
  /** Of the open ones: nothing was heard of them at all, or more time was asked for. */
  notStarted: z.int(),
  extensionAsked: z.int(),
  dueWithin7Days: z.int(),
  silentOver30Days: z.int(),
  byStanding: z.record(DirectiveStanding, z.int()),
})
export type DirectiveCounts = z.infer<typeof DirectiveCounts>

/** One body or leader, and the rows and tasks that the filter finds of it. */
export const DirectiveGroup = z.object({
  name: z.string(),
  rows: z.int(),
  total: z.int(),
  open: z.int(),
  overdue: z.int(),
})
export type DirectiveGroup = z.infer<typeof DirectiveGroup>

/** A new event as the user gives it; id and moment of recording are the program's. */
export const NewDirectiveEvent = DirectiveEvent.omit({ id: true, recordedAt: true })
export type NewDirectiveEvent = z.infer<typeof NewDirectiveEvent>
