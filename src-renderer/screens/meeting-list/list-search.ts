import { Id } from '#domain/ids.ts'
import { MeetingKind, MeetingStatus } from '#domain/meeting.ts'
import { addressWord } from '../../parts/address-word.ts'

export const columns = ['day', 'name', 'chair', 'organizer', 'openDirectives', 'status'] as const
export type Column = (typeof columns)[number]

/** The place of the list as the address keeps it; what is left out is as usual. `year` 0: meetings without one. */
export type ListSearch = {
  selected?: string
  filter?: string
  year?: number
  body?: string
  status?: MeetingStatus
  kind?: MeetingKind
  series?: Id
  overdue?: true
  pending?: true
  sort?: Column
  order?: 'up' | 'down'
  group?: 'series'
  view?: 'table' | 'calendar'
  /** The month of the calendar, `2026-11`. */
  month?: string
}

/** What narrows the list beside the typed words. */
export const chipNames = ['year', 'body', 'status', 'kind', 'series', 'overdue', 'pending'] as const
export type ChipName = (typeof chipNames)[number]

const flagOf = (value: unknown): true | undefined => (value === true ? true : undefined)
const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((one) => one === value)

/** Reads the address; what somebody mistyped there is as if it were not. */
export function readListSearch(given: Record<string, unknown>): ListSearch {
  const month = addressWord(given.month)
  return {
    selected: addressWord(given.selected),
    filter: addressWord(given.filter),
    year: Number.isInteger(given.year) ? Number(given.year) : undefined,
    body: addressWord(given.body),
    status: MeetingStatus.safeParse(given.status).data,
    kind: MeetingKind.safeParse(given.kind).data,
    series: Id.safeParse(given.series).data,
    overdue: flagOf(given.overdue),
    pending: flagOf(given.pending),
    sort: oneOf(columns, given.sort),
    order: oneOf(['up', 'down'], given.order),
    group: oneOf(['series'], given.group),
    view: oneOf(['table', 'calendar'], given.view),
    month: month && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : undefined,
  }
}

/** How many chips narrow the list. */
export const countChips = (search: ListSearch): number => chipNames.filter((name) => search[name] !== undefined).length

export const noChips: ListSearch = Object.fromEntries(chipNames.map((name) => [name, undefined]))
