import type { Output } from '#contract/api.ts'
import type { Id } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import { type MeetingSummary, summarizeMeeting } from '#domain/meeting-summary.ts'

type List = Output<'meeting.list'>

/** The summaries of meetings saved in this window, the newest of each; their number of changes tells them apart. */
export class SavedSummaries {
  readonly #newest = new Map<Id, MeetingSummary>()
  version = 0

  /** Takes note of a meeting as it was saved. */
  note(meeting: Meeting): void {
    const known = this.#newest.get(meeting.id)
    if (known && known.revision >= meeting.revision) return
    this.#newest.set(meeting.id, summarizeMeeting(meeting))
    this.version++
  }

  /** The list with what has been saved since it was asked for: asking anew after each save would fetch 10,000 rows. */
  over(list: List): List {
    const isNewer = (one: MeetingSummary) => (this.#newest.get(one.id)?.revision ?? 0) > one.revision
    if (!list.meetings.some(isNewer)) return list
    const newest = (one: MeetingSummary) => (isNewer(one) ? (this.#newest.get(one.id) ?? one) : one)
    return { ...list, meetings: list.meetings.map(newest) }
  }
}
