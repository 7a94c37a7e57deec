import { allMatches } from '#vietnamese/all-matches.ts'
import { readBodies } from './read-body.ts'
import { SEPARATOR, WITH } from './rules/read-coordinators-patterns.ts'
import type { Range } from './split-sentences.ts'
import { type WorkingText, wordsOf } from './working-text.ts'

/** Bodies a task is to be done with ("phối hợp với A, B và C"), one name each. */
export function readCoordinators(source: WorkingText, start: number, end: number): string[] {
  const names: string[] = []
  for (const match of allMatches(source.work.slice(start, end), WITH)) {
    const at = start + match.index + match[0].length
    const bodies = readBodies(source.work, at, end)
    if (!bodies) continue
    names.push(...splitNames(source, bodies))
  }
  return [...new Set(names)]
}

/** Cut in the working copy, where commas inside a name are out of the way; shown from the source. */
function splitNames(source: WorkingText, bodies: Range): string[] {
  const names: string[] = []
  let from = bodies.start
  for (const match of allMatches(source.work.slice(bodies.start, bodies.end), new RegExp(SEPARATOR, 'gu'))) {
    names.push(wordsOf(source, from, bodies.start + match.index))
    from = bodies.start + match.index + match[0].length
  }
  names.push(wordsOf(source, from, bodies.end))
  return names.map((name) => name.replace(/[,\s]+$/u, '')).filter((name) => name !== '')
}
