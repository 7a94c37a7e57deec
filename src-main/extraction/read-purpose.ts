import { ADDRESS_TAIL, PURPOSE } from './rules/directive-patterns.ts'
import { type WorkingText, wordsOf } from './working-text.ts'

/** "Để <mục tiêu>, …" in front of the one who directs; '' if the sentence does not start so. */
export function readPurpose(source: WorkingText, start: number, subjectStart: number): string {
  if (!PURPOSE.test(source.work.slice(start, subjectStart))) return ''
  return wordsOf(source, start, subjectStart)
    .replace(/^[-+•*–\s]+/u, '')
    .replace(ADDRESS_TAIL, '')
}
