import type { Attendee, AttendeeRole } from '#domain/attendee.ts'
import { compareVietnameseNames } from '#vietnamese/sort-names.ts'
import { describePresence } from './describe-presence.ts'
import { type Column, groupRow, makeTable, plainRow } from './make-table.ts'
import type { Orientation, TableBlock, TableRow } from './official-document.ts'
import { isPresent, orderAttendees } from './order-attendees.ts'
import { trimSentence } from './wording/sentence.ts'
import { presentMark, roleNames, columnTitles as titles } from './wording/table-words.ts'

/** More columns than these need a page that lies across. */
const MOST_UPRIGHT_COLUMNS = 7

/** Which way the page of such a table lies. */
export const orientationOf = (table: TableBlock): Orientation =>
  table.columns.length > MOST_UPRIGHT_COLUMNS ? 'landscape' : 'portrait'

export type DelegateOrder = 'protocol' | 'alphabetical'

/**
 * `invited`: who is asked to come; `attended`: who came; `toSign`, `signed`: the sheet at the door before and after it was
 * filled in.
 */
export type DelegateTableUse = 'invited' | 'attended' | 'toSign' | 'signed'
export type DelegateTableOptions = { order: DelegateOrder; use: DelegateTableUse }

const number: Column = { title: titles.number, share: 0.06, align: 'center' }
const person: readonly Column[] = [
  { title: titles.fullName, share: 0.18 },
  { title: titles.post, share: 0.2 },
  { title: titles.body, share: 0.19 },
]
const role: Column = { title: titles.role, share: 0.12 }
const seat: Column = { title: titles.seat, share: 0.1 }
const present: Column = { title: titles.present, share: 0.07, align: 'center' }
const signed: Column = { title: titles.signed, share: 0.12, isKept: true }
const note: Column = { title: titles.note, share: 0.14 }

const roleOrder: readonly AttendeeRole[] = ['chair', 'guest', 'member', 'observer', 'secretary', 'press']

/** Who takes part, in protocol order under their roles or from a to z by given name; a telephone number is never told. */
export function makeDelegateTable(people: readonly Attendee[], options: DelegateTableOptions): TableBlock {
  const isGrouped = options.order === 'protocol'
  const columns = [number, ...person, ...(isGrouped ? [] : [role]), ...attendanceColumns(options)]
  const cellsOf = (one: Attendee, at: number): TableRow =>
    plainRow([
      String(at + 1),
      one.fullName,
      one.posts.map((post) => trimSentence(post)).join(', '),
      trimSentence(one.organization),
      ...(isGrouped ? [] : [roleNames[one.role]]),
      ...attendanceCells(one, options),
    ])
  const rows = isGrouped ? groupRows(people, cellsOf) : sortByName(people).map(cellsOf)
  const table = makeTable(columns, rows)
  return orientationOf(table) === 'portrait' ? table : makeTable(columns, rows, 'landscape')
}

function attendanceColumns({ use }: DelegateTableOptions): Column[] {
  switch (use) {
    case 'invited':
      return []
    case 'attended':
      return [present, note]
    case 'toSign':
      return [seat, { ...present, isKept: true }, signed, { ...note, isKept: true }]
    case 'signed':
      return [seat, present, signed, note]
  }
}

function attendanceCells(one: Attendee, { use }: DelegateTableOptions): string[] {
  const mark = isPresent(one) ? presentMark : ''
  switch (use) {
    case 'invited':
      return []
    case 'attended':
      return [mark, describePresence(one)]
    case 'toSign':
      return [one.seat, '', '', one.note]
    case 'signed':
      return [one.seat, mark, '', describePresence(one)]
  }
}

/** The numbers run on from role to role; a single role needs no line of its own. */
function groupRows(people: readonly Attendee[], cellsOf: (one: Attendee, at: number) => TableRow): TableRow[] {
  const groups = roleOrder
    .map((one) => ({ name: roleNames[one], members: orderAttendees(people.filter((each) => each.role === one)) }))
    .filter(({ members }) => members.length > 0)
  let at = 0
  return groups.flatMap(({ name, members }) => [
    ...(groups.length > 1 ? [groupRow(name)] : []),
    ...members.map((one) => cellsOf(one, at++)),
  ])
}

/** By given name; the key typed by hand wins where the last syllable is not the given name. */
function sortByName(people: readonly Attendee[]): Attendee[] {
  const keyOf = (one: Attendee) => one.sortKey || one.fullName
  return people.toSorted(
    (a, b) => compareVietnameseNames(keyOf(a), keyOf(b)) || compareVietnameseNames(a.fullName, b.fullName),
  )
}
