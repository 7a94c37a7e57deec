import type { CalendarDate } from '#domain/dates.ts'
import { makeDirectiveCode } from '#domain/directive-code.ts'
import type { MeetingDirectives, RegisterEntry } from '#domain/register-entry.ts'
import { type Line, makeUnits } from './register-rows.ts'

/** A directive of the register with what an update sheet knows it by. `body`: whose sheet it stands on; '' = nobody's. */
export type KnownDirective = { line: Line; entry: RegisterEntry; code: string; body: string }

/** Every directive of the register, in its order; an item without a lead body of its own goes with its task. */
export function listKnown(meetings: readonly MeetingDirectives[], today: CalendarDate): readonly KnownDirective[] {
  const entries = new Map(
    meetings.flatMap(({ summary, directives }) => directives.map((one) => [`${summary.id}/${one.id}`, one] as const)),
  )
  return makeUnits(meetings, today).flatMap(({ head, items }) =>
    [head, ...items].flatMap((line) => {
      const { meetingId, directiveId, assignee } = line.row
      const entry = entries.get(`${meetingId}/${directiveId}`)
      const body = assignee.trim() || head.row.assignee.trim()
      return entry ? [{ line, entry, body, code: makeDirectiveCode(meetingId, directiveId) }] : []
    }),
  )
}
