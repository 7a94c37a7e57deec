import { type PaperRef, recordOf } from '#domain/document-record.ts'
import type { Finding, Severity } from '#domain/finding.ts'
import type { Meeting } from '#domain/meeting.ts'
import { isSameBody } from '../list-assignees.ts'
import { listCheckedTasks } from './checked-tasks.ts'
import { findingKey } from './finding-key.ts'
import { type CheckContext, everyPaper, type Found, type MeetingFacts, type Rule } from './rule.ts'
import { rules } from './rules.ts'
import { makeWorkCalendar } from './work-calendar.ts'

export type { CheckContext }

const order: Record<Severity, number> = { contradiction: 0, missing: 1, advice: 2 }

/** What is to be said of one paper before it leaves: contradictions first, then what is missing, then advice. */
export function findFindings(paper: PaperRef, meeting: Meeting, context: CheckContext): Finding[] {
  return openChecks(meeting, context)(paper)
}

/** The same for many papers of one meeting: what is about the meeting is looked for once. */
export function openChecks(meeting: Meeting, context: CheckContext): (paper: PaperRef) => Finding[] {
  const calendar = makeWorkCalendar(context.holidays)
  const facts: MeetingFacts = { meeting, context, tasks: listCheckedTasks(meeting), calendar }
  const known = new Map<string, Finding[]>()
  const ofMeeting = (rule: Rule & { scope: 'meeting' }): Finding[] => {
    const before = known.get(rule.id)
    if (before) return before
    const findings = rule.find(facts).map((one) => write(rule, one))
    known.set(rule.id, findings)
    return findings
  }
  return (paper) => {
    const record = recordOf(meeting.documents, paper)
    const concerned = rules.filter((rule) => rule.papers.includes(paper.kind))
    const found = concerned.flatMap((rule) =>
      rule.scope === 'meeting'
        ? ofMeeting(rule).filter((one) => concerns(paper, one, meeting))
        : rule.find({ ...facts, paper, record }).map((one) => ({ ...write(rule, one), papers: [paper.kind] })),
    )
    return found.toSorted((one, other) => order[one.severity] - order[other.severity])
  }
}

function write(rule: Rule, { severity, field, itemId = '', found = '', message }: Found): Finding {
  const papers = rule.papers === everyPaper ? [] : [...rule.papers]
  return { key: findingKey(rule.id, itemId, found), rule: rule.id, severity, field, itemId, message, papers }
}

/** A slip for one body, or one speech, is not concerned by the tasks of another body or by another speech. */
function concerns({ kind, target }: PaperRef, { field, itemId }: Finding, meeting: Meeting): boolean {
  if (target === '' || itemId === '') return true
  if (kind === 'speech') return field !== 'speeches' || itemId === target
  if (kind === 'invitation') return field !== 'attendees' || itemId === target
  if (kind !== 'task-slip' && kind !== 'reminder') return true
  const task = field === 'directives' ? meeting.directives.find((one) => one.id === itemId) : undefined
  return task === undefined || isSameBody(task.assignee, target)
}
