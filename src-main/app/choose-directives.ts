import type { DirectiveFilter } from '#contract/directive-shapes.ts'
import type { DirectivePlace } from '#contract/sheet-shapes.ts'
import { type CalendarDate, localDate } from '#domain/dates.ts'
import type { Environment } from './environment.ts'
import { type KnownDirective, listKnown } from './known-directives.ts'
import { isAwake, isOpenStanding, readRegisterFilter } from './narrow-register.ts'
import { makeUnits } from './register-rows.ts'
import { sortUnits } from './sort-register.ts'

export type Asked = { filter: DirectiveFilter; only: readonly DirectivePlace[] | null }
export type Chosen = { found: readonly KnownDirective[]; today: CalendarDate; unread: number }

/** The directives that a filter finds, or of them only the chosen ones; by their last day, items under their task. */
export async function chooseDirectives({ store, now }: Environment, { filter, only }: Asked): Promise<Chosen> {
  const today = localDate(now())
  const { meetings, unread } = await store.directives()
  const { finds } = readRegisterFilter(filter, today)
  const units = sortUnits(makeUnits(meetings, today), { by: 'dueOn', isDescending: false }).filter(
    (unit) => finds(unit) && (!filter.awake || isAwake(unit)),
  )
  const order = new Map(units.flatMap(({ head, items }) => [head, ...items]).map((line, at) => [line, at] as const))
  const places = only && new Set(only.map(keyOfPlace))
  const found = listKnown(meetings, today)
    .filter(({ line }) => order.has(line) && (places === null || places.has(keyOfPlace(line.row))))
    .toSorted((a, b) => (order.get(a.line) ?? 0) - (order.get(b.line) ?? 0))
  return { found, today, unread }
}

export const keyOfPlace = ({ meetingId, directiveId }: DirectivePlace): string => `${meetingId}/${directiveId}`

export const isSecret = ({ line }: KnownDirective): boolean => line.row.secrecyLevel !== 'none'
export const isStillOpen = ({ line }: KnownDirective): boolean => isOpenStanding(line.row.standing)
export const placeOf = ({ line: { row } }: KnownDirective): DirectivePlace => ({
  meetingId: row.meetingId,
  directiveId: row.directiveId,
})

/** Directives by the body that has them, bodies by name. */
export function byBody(found: readonly KnownDirective[]): Map<string, readonly KnownDirective[]> {
  const groups = Map.groupBy(found, ({ body }) => body)
  const names = [...groups.keys()].toSorted((a, b) => a.localeCompare(b, 'vi'))
  return new Map(names.map((name) => [name, groups.get(name) ?? []]))
}
