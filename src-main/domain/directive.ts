import * as z from 'zod'
import { CalendarDate, Moment } from './dates.ts'
import { evidence } from './evidence.ts'
import { Id } from './ids.ts'

/** When a directive falls due. `text` is the wording of the source. */
export const Deadline = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('date'), date: CalendarDate, text: z.string().default('') }),
  z.object({ kind: z.literal('period'), from: CalendarDate, to: CalendarDate, text: z.string().default('') }),
  z.object({
    kind: z.literal('recurring'),
    every: z.enum(['week', 'month', 'quarter', 'year', 'always']),
    text: z.string().default(''),
  }),
  z.object({ kind: z.literal('vague'), text: z.string() }),
  z.object({ kind: z.literal('none') }),
])
export type Deadline = z.infer<typeof Deadline>

export const DirectiveEventType = z.enum([
  'assigned',
  'progress',
  'reminded',
  'extensionAsked',
  'extended',
  'deferred',
  'roundDone',
  'completed',
  'stopped',
  'reopened',
  'note',
])

/** The update sheet an event was taken from: its name as it came, whose it was, and the file that was kept of it. */
export const EventSheet = z.object({ fileName: z.string(), unit: z.string(), file: z.string() })
export type EventSheet = z.infer<typeof EventSheet>

/** What happened to a directive, when, by whom; the status is computed from these, never typed. */
export const DirectiveEvent = z.object({
  id: Id,
  on: CalendarDate,
  recordedAt: Moment,
  by: z.string().default(''),
  type: DirectiveEventType,
  text: z.string().default(''),
  percent: z.number().min(0).max(100).nullable().default(null),
  newDeadline: Deadline.nullable().default(null),
  /** Of `roundDone`: the day on which the round that was done fell due. */
  round: CalendarDate.nullable().default(null),
  /** Of `deferred`: the day on which it is to be looked at again. */
  until: CalendarDate.nullable().default(null),
  document: z.string().default(''),
  sheet: EventSheet.nullable().default(null),
})
export type DirectiveEvent = z.infer<typeof DirectiveEvent>

/** An event of which nothing is told but that it happened. */
export const bareEvent = {
  by: '',
  text: '',
  percent: null,
  newDeadline: null,
  round: null,
  until: null,
  document: '',
  sheet: null,
} as const satisfies Partial<DirectiveEvent>

export const Directive = z.object({
  id: Id,
  /** The task, verbatim from the source or as typed. */
  text: z.string(),
  /** The verb as spoken ("đề nghị" ≠ "yêu cầu" ≠ "giao"); empty where none was spoken. */
  verb: z.string().default(''),
  issuer: z.string().default(''),
  issuerPosts: z.array(z.string()).default([]),
  issuerId: Id.nullable().default(null),
  /** Exactly one lead body (documents.md §8); empty = not yet assigned. */
  assignee: z.string().default(''),
  /** The words the assignee was resolved from ("ngành", "Sở", or inherited), for the reader to check. */
  assigneeAsSpoken: z.string().default(''),
  coordinators: z.array(z.string()).default([]),
  product: z.string().default(''),
  deadline: Deadline.default({ kind: 'none' }),
  target: z.string().default(''),
  purpose: z.string().default(''),
  /** What is named with priority ("nhất là …"); `isOpenEnded` when the source ends in "…". */
  emphasis: z.object({ items: z.array(z.string()).default([]), isOpenEnded: z.boolean().default(false) }).prefault({}),
  priority: z.enum(['normal', 'high']).default('normal'),
  polarity: z.enum(['positive', 'negative']).default('positive'),
  /** Directives of one sentence share a group; a sub-item names its parent. */
  groupId: Id.nullable().default(null),
  parentId: Id.nullable().default(null),
  speechId: Id.nullable().default(null),
  history: z.array(DirectiveEvent).default([]),
  resultDocument: z.string().default(''),
  /** Not to leave the office: kept out of news and releases. */
  notForPublication: z.boolean().default(false),
  ...evidence,
})
export type Directive = z.infer<typeof Directive>

export const DirectiveStatus = z.enum(['notStarted', 'inProgress', 'extensionAsked', 'completed', 'stopped'])
export type DirectiveStatus = z.infer<typeof DirectiveStatus>

const GOES_ON: ReadonlySet<DirectiveEvent['type']> = new Set(['progress', 'reopened', 'extended', 'roundDone'])

/** Status after the dated events, newest last. */
export function directiveStatus(directive: Pick<Directive, 'history'>): DirectiveStatus {
  let status: DirectiveStatus = 'notStarted'
  for (const event of directive.history) {
    if (event.type === 'completed') status = 'completed'
    else if (event.type === 'stopped') status = 'stopped'
    else if (event.type === 'extensionAsked') status = 'extensionAsked'
    else if (GOES_ON.has(event.type)) status = 'inProgress'
  }
  return status
}
