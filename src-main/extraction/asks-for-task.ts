import { readPeopleTold } from './emit-directives.ts'
import type { Frame } from './find-frames.ts'
import { findShape, skipOpeners } from './find-shape.ts'
import { readBodies } from './read-body.ts'
import { MUST_NOT, REMINDER, STATE } from './rules/find-directives-patterns.ts'
import { DOING } from './rules/find-shape-patterns.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'

/** "lưu ý việc chuẩn bị tốt đại hội": the task as a noun, where nothing tells how it stands. */
export function remindsOfDoing({ work }: SourceReading, { verb }: Frame, { start, end }: Range): boolean {
  const words = work.slice(start, end)
  return REMINDER.test(verb) && DOING.test(words) && !STATE.test(words)
}

/** "mong bà con bình tĩnh": whom and what for, though those told are no body. */
export function asksForTask({ work }: SourceReading, { start, end }: Range): boolean {
  if (findShape(work, start, end)) return true
  const body = readBodies(work, skipOpeners(work, start, end), end)
  if (body && MUST_NOT.test(work.slice(body.end, end))) return true
  const told = readPeopleTold(work, start, end)
  const shape = told && findShape(work, told.end, end)
  return shape !== null && (shape.kind === 'bareVerb' || shape.kind === 'modal')
}
