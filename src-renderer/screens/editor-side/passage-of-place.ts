import type { SourceSpan } from '#domain/evidence.ts'
import { isItemList } from '#domain/item-list.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Source } from '#domain/source.ts'
import { splitIntoLines } from '../review/source-lines.ts'
import type { FocusedPlace } from './use-focused-place.ts'

/** Where a row or field of the meeting comes from: its proposal or item, and the passage; `null` for what was typed. */
export function passageOfPlace(meeting: Meeting, place: FocusedPlace): { at: string; span: SourceSpan } | null {
  for (const id of place.rows) {
    const span = spanOfItem(meeting, id)
    if (span) return { at: id, span }
  }
  const accepted = meeting.proposals.find(
    (one) => one.kind === 'field' && one.status === 'accepted' && one.value.field === place.field,
  )
  return accepted ? { at: accepted.id, span: accepted.source } : null
}

function spanOfItem(meeting: Meeting, id: string): SourceSpan | null {
  const lists = Object.values(meeting as Record<string, unknown>).filter(isItemList)
  const item = lists.flat().find((one) => one.id === id && 'origin' in one)
  return (item?.source as SourceSpan | null | undefined) ?? null
}

/** So many lines are shown before and after the passage: enough to judge it, quick in a text of a megabyte. */
const AROUND = 30

export type PassageLine = { start: number; before: string; marked: string; after: string }

/** The lines around a passage, each cut where the passage begins and ends in it. */
export function linesAround({ text }: Source, { start, end }: SourceSpan): PassageLine[] {
  const lines = splitIntoLines(text)
  const first = lines.findIndex((line) => line.end >= start)
  const last = lines.findLastIndex((line) => line.start < end)
  return lines.slice(Math.max(0, first - AROUND), last + AROUND + 1).map((line) => {
    const from = Math.min(Math.max(start, line.start), line.end)
    const to = Math.max(from, Math.min(end, line.end))
    return {
      start: line.start,
      before: text.slice(line.start, from),
      marked: text.slice(from, to),
      after: text.slice(to, line.end),
    }
  })
}
