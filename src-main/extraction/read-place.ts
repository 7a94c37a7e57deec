import type { FoundEvent } from './find-event.ts'
import { readLabelledField } from './read-labelled-fields.ts'
import {
  AT,
  AT_FIRST,
  GOES_ON_AT,
  HELD_AT,
  HIGHER_LEVELS,
  NOTES_PLACE,
  PLACE_END,
  SAT_IN,
  VISITED,
} from './rules/read-place-patterns.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'
import { trimSpan } from './working-text.ts'

const LONGEST_PLACE = 160

/** Where the meeting was held: after "tại" in the sentence of the day, or a line "Địa điểm: …". */
export function readPlace(source: SourceReading, event: FoundEvent): Range | null {
  const labelled = readLabelledField(source, source.lines, 'place')
  if (labelled) return withoutAt(source, labelled)
  const day = event.day ?? event.title
  if (!day) return null
  const line = source.lines.find((one) => one.start <= day.start && day.start < one.end)
  const sentence = line?.sentences.find((one) => one.start <= day.start && day.start < one.end)
  if (!sentence) return null
  const words = source.work.slice(sentence.start, sentence.end)
  const toTitle = event.title ? source.work.slice(sentence.start, event.title.start) : ''
  if (!event.day && !GOES_ON_AT.test(words) && !HELD_AT.test(toTitle)) return null
  const at = AT.exec(words) ?? VISITED.exec(words) ?? SAT_IN.exec(words)
  if (!at) return placeOfNotes(source, sentence.start, words)
  return upTo(source, sentence.start + at.index + at[0].length, PLACE_END)
}

/** "Địa điểm: tại Phòng họp số 2". */
function withoutAt({ work }: SourceReading, { start, end }: Range): Range {
  return { start: start + (AT_FIRST.exec(work.slice(start, end))?.[0].length ?? 0), end }
}

function placeOfNotes(source: SourceReading, start: number, words: string): Range | null {
  const place = NOTES_PLACE.exec(words)
  if (!place) return null
  const [from, to] = trimSpan(source, start + place.index, start + place.index + place[0].length)
  return { start: from, end: to }
}

function upTo(source: SourceReading, at: number, stop: RegExp): Range | null {
  const length = source.work.slice(at).search(stop)
  const [start, end] = trimSpan(source, at, length < 0 ? source.work.length : at + length)
  const higher = HIGHER_LEVELS.exec(source.work.slice(end, end + LONGEST_PLACE))?.[0].length ?? 0
  return end > start ? { start, end: end + higher } : null
}
