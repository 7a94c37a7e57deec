import type { Directive } from '#domain/directive.ts'
import type { Meeting } from '#domain/meeting.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { listRoots } from '../group-directives.ts'
import { spokenText } from '../read-clause.ts'
import { taskFindings as words } from '../wording/finding-words-tasks.ts'
import { shorten } from './shown.ts'

/** A task with the number a reader counts, how a sentence names it, and the key of the body it is for. */
export type CheckedTask = { task: Directive; number: number; shown: string; body: string }

/** The tasks of a meeting; sub-items take body and deadline from theirs. */
export const listCheckedTasks = (meeting: Meeting): CheckedTask[] =>
  listRoots(meeting.directives).map((task, at) => ({
    task,
    number: at + 1,
    shown: words.task(at + 1, shorten(spokenText(task))),
    body: exactKey(task.assignee),
  }))
