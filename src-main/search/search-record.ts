import { meetingParts } from '#domain/meeting-part.ts'
import type { Passage } from './passages.ts'

/** Stands between the passages of a record; in a passage itself it becomes a blank. */
export const BOUNDARY = '\u0001'
const NAMES: readonly Passage['part'][] = [...meetingParts, 'person']

/**
 * What a search reads in place of a meeting's file. `stream`: the folded syllables of its passages, one blank before,
 * between and after them, `BOUNDARY` between passages. `texts`: the passages themselves, needed for what is shown only.
 */
export type SearchRecord = { stream: string; texts: () => string }

/** The passages as one line of JSON (part, id and length of each) and one text. */
export function writeTexts(passages: readonly Passage[]): string {
  const heads = passages.map(({ part, partId, text }) => [NAMES.indexOf(part), partId, text.length])
  const texts = passages.map(({ text }) => text.replaceAll(BOUNDARY, ' '))
  return `${JSON.stringify(heads)}\n${texts.join(BOUNDARY)}`
}

export function readTexts(written: string): Passage[] {
  const end = written.indexOf('\n')
  const heads = JSON.parse(written.slice(0, end)) as [number, string, number][]
  let at = end + 1
  return heads.map(([part, partId, length]) => {
    const text = written.slice(at, at + length)
    at += length + BOUNDARY.length
    return { part: NAMES[part] ?? 'source', partId, text }
  })
}
