import type { Directive } from './directive.ts'
import type { Meeting } from './meeting.ts'
import type { MeetingSummary } from './meeting-summary.ts'

/** What the register over all meetings keeps of a directive: what it is filtered, sorted, numbered and counted by. */
export type RegisterEntry = Pick<
  Directive,
  | 'id'
  | 'text'
  | 'verb'
  | 'issuer'
  | 'assignee'
  | 'coordinators'
  | 'product'
  | 'deadline'
  | 'priority'
  | 'groupId'
  | 'parentId'
  | 'history'
  | 'resultDocument'
  | 'notForPublication'
>

/** The directives of one meeting. Both parts stay the very same objects until the meeting changes. */
export type MeetingDirectives = { summary: MeetingSummary; directives: readonly RegisterEntry[] }

/** The entries of a meeting, in its own order, by which papers number them. */
export const enterDirectives = (meeting: Meeting): RegisterEntry[] =>
  meeting.directives.map((one) => ({
    id: one.id,
    text: one.text,
    verb: one.verb,
    issuer: one.issuer,
    assignee: one.assignee,
    coordinators: one.coordinators,
    product: one.product,
    deadline: one.deadline,
    priority: one.priority,
    groupId: one.groupId,
    parentId: one.parentId,
    history: one.history,
    resultDocument: one.resultDocument,
    notForPublication: one.notForPublication,
  }))
