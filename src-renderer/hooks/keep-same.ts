import type { Output } from '#contract/api.ts'

type List = Output<'meeting.list'>
type Summary = List['meetings'][number]

/**
 * The list anew, made of the objects already on screen wherever they say the same: where nothing has changed it is the
 * very same list, and ten thousand rows are not drawn again each time the window gets the focus.
 */
export function keepSame(last: List | null, next: List): List {
  if (last === null) return next
  const known = new Map(last.meetings.map((one) => [one.id, one]))
  const meetings = next.meetings.map((one) => {
    const old = known.get(one.id)
    return old && isSame(old, one) ? old : one
  })
  const isUnchanged =
    meetings.length === last.meetings.length &&
    meetings.every((one, at) => one === last.meetings[at]) &&
    JSON.stringify([last.damaged, last.missing]) === JSON.stringify([next.damaged, next.missing])
  return isUnchanged ? last : { ...next, meetings }
}

/** A summary follows from its meeting, and a meeting changes only with its revision and its time of writing. */
const isSame = (one: Summary, other: Summary): boolean =>
  one.revision === other.revision && one.updatedAt === other.updatedAt && one.title === other.title
