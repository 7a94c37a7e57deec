import { type DirectiveState, openRun } from './directive-state.ts'
import { emitDirectives, readAssignee } from './emit-directives.ts'
import { findShape } from './find-shape.ts'
import type { KnownPerson } from './people-book.ts'
import { rangesWithin } from './ranges-within.ts'
import { directiveRules } from './rules/directive-rules.ts'
import { OF_WHOM_FOR, SUMMED, SUMMED_BY } from './rules/find-directives-patterns.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'

/** "<việc> là những nhiệm vụ được Chủ tịch … chỉ đạo …": the tasks stand in front, those of the sentence before too. */
export function readSummed(state: DirectiveState, sentence: Range): boolean {
  const { source, found, previous } = state
  const summed = findSummed(source, sentence)
  if (!summed || !isTask(source, summed.tasks)) return false
  openRun(state, summed.person, '')
  state.speaker = summed.person
  const isFirst =
    previous !== null &&
    !source.work.slice(previous.end, sentence.start).includes('\n') &&
    (found.at(-1)?.span[1] ?? 0) <= previous.start
  for (const content of isFirst && isTask(source, previous) ? [previous, summed.tasks] : [summed.tasks])
    emitDirectives(source, found, { run: state.run, content, rule: directiveRules.nominal, confidence: 'likely' })
  readAssignee(source, state.run, { start: summed.toldAt, end: sentence.end, isSub: false })
  const last = found.at(-1)
  if (last && last.assignee === '') last.assignee = state.run.assignee
  return true
}

const isTask = ({ work }: SourceReading, { start, end }: Range): boolean =>
  findShape(work, start, end)?.kind === 'bareVerb'

/** What is to be done, who made it an order, and where those may be named whom it is for. */
type Summed = { tasks: Range; person: KnownPerson; toldAt: number }

function findSummed({ work, outside, references }: SourceReading, { start, end }: Range): Summed | null {
  const summed = SUMMED.exec(outside.slice(start, end))
  if (!summed) return null
  const at = start + summed[0].length
  const leader = rangesWithin(references, at, at + 12).find((one) => one.start >= at && one.start <= at + 12)
  const orders = leader && (summed.groups?.of ? OF_WHOM_FOR : SUMMED_BY).exec(work.slice(leader.end, end))
  if (!leader?.person || !orders) return null
  const tasks = { start, end: start + (summed[1]?.length ?? 0) }
  return { tasks, person: leader.person, toldAt: leader.end + orders[0].length }
}
