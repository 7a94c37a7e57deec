import type { DirectiveFilter } from '#contract/directive-shapes.ts'
import type { CalendarDate } from '#domain/dates.ts'
import { type DirectiveStanding, openStandings } from '#domain/directive-standing.ts'
import { shiftDate } from '#domain/working-days.ts'
import { parseQuery } from '#search/parse-query.ts'
import type { Phrase } from '#search/phrase.ts'
import { eachSyllable, foldSyllable } from '#vietnamese/split-syllables.ts'
import type { Line, Unit } from './register-rows.ts'

const open: ReadonlySet<DirectiveStanding> = new Set(openStandings)
export const isOpenStanding = (standing: DirectiveStanding): boolean => open.has(standing)

/** Open, and its last day is today or one of the next `days`. */
export function isDueWithin(days: number, today: CalendarDate): Test<Line> {
  const until = shiftDate(today, days)
  return ({ row: { dueOn, standing } }) =>
    dueOn !== null && dueOn >= today && dueOn <= until && isOpenStanding(standing)
}

/** Open, and nothing heard of it for more than `days`; where nothing was ever heard, since it was given. */
export function isSilentFor(days: number, today: CalendarDate): Test<Line> {
  const since = shiftDate(today, -days)
  return ({ row: { newsOn, standing }, givenKey }) => (newsOn ?? givenKey) < since && isOpenStanding(standing)
}

/** Not put aside until a later day. What falls due in the meantime, as an item may, is awake. */
export const isAwake: Test<Unit> = ({ head, items }) =>
  head.row.asleepUntil === null ||
  head.row.standing === 'overdue' ||
  items.some(({ row }) => row.standing === 'overdue')

type Test<Asked> = (asked: Asked) => boolean

/** Which units a filter finds, and what of the typed words was not understood. */
export function readRegisterFilter(
  filter: DirectiveFilter,
  today: CalendarDate,
): { finds: Test<Unit>; notes: readonly string[] } {
  const query = parseQuery(filter.text, today)
  const lineTests = [...testsOfLine(filter), ...testsOfWords(query)]
  const headTests = [...testsOfHead(filter, today), ...testsOfQuery(query)]
  const passes = (line: Line) => lineTests.every((test) => test(line))
  return {
    finds: ({ head, items }) =>
      headTests.every((test) => test(head)) && (passes(head) || (!filter.ofTask && items.some(passes))),
    notes: query.notes,
  }
}

const unless = <Asked>(isIdle: boolean, test: Test<Asked>): Test<Asked>[] => (isIdle ? [] : [test])

/** Of a task or of one of its items. */
function testsOfLine(filter: DirectiveFilter): Test<Line>[] {
  const { issuers, assignees, givenFrom, givenTo, dueFrom, dueTo, doneFrom, doneTo } = filter
  const [issuing, leading] = [new Set(issuers), new Set(assignees)]
  return [
    ...unless<Line>(issuing.size === 0, ({ row }) => issuing.has(row.issuer)),
    ...unless<Line>(leading.size === 0, ({ row }) => leading.has(row.assignee)),
    ...unless<Line>(givenFrom === null, ({ givenKey }) => givenKey >= (givenFrom ?? '')),
    ...unless<Line>(givenTo === null, ({ givenKey }) => givenKey <= (givenTo ?? '')),
    ...unless<Line>(dueFrom === null, ({ row }) => row.dueOn !== null && row.dueOn >= (dueFrom ?? '')),
    ...unless<Line>(dueTo === null, ({ row }) => row.dueOn !== null && row.dueOn <= (dueTo ?? '')),
    ...unless<Line>(doneFrom === null, ({ doneOn }) => doneOn !== null && doneOn >= (doneFrom ?? '')),
    ...unless<Line>(doneTo === null, ({ doneOn }) => doneOn !== null && doneOn <= (doneTo ?? '')),
  ]
}

/** Of the task, as the counts ask it. */
function testsOfHead(filter: DirectiveFilter, today: CalendarDate): Test<Line>[] {
  const { standings, statuses, seriesId, meetingId, dueWithinDays, silentForDays } = filter
  return [
    ...unless<Line>(standings.length === 0, ({ row }) => standings.includes(row.standing)),
    ...unless<Line>(statuses.length === 0, ({ row }) => statuses.includes(row.status)),
    ...unless<Line>(seriesId === null, ({ row }) => row.series?.id === seriesId),
    ...unless<Line>(meetingId === null, ({ row }) => row.meetingId === meetingId),
    ...unless<Line>(dueWithinDays === null, isDueWithin(dueWithinDays ?? 0, today)),
    ...unless<Line>(silentForDays === null, isSilentFor(silentForDays ?? 0, today)),
  ]
}

type Query = ReturnType<typeof parseQuery>

/** `han:`, `ngay:`, `loai:`, `trangthai:`, `chutri:` as in the search. */
function testsOfQuery({ filter }: Query): Test<Line>[] {
  const { kinds, statuses, chairs, held, due } = filter
  return [
    ...unless<Line>(kinds.length === 0, ({ summary }) => kinds.includes(summary.kind)),
    ...unless<Line>(statuses.length === 0, ({ summary }) => statuses.includes(summary.status)),
    ...chairs.map(
      (one): Test<Line> =>
        ({ summary }) =>
          summary.chairs.some((name) => holds(foldedName(name), one)),
    ),
    ...held.map(
      (range): Test<Line> =>
        ({ givenKey }) =>
          givenKey >= range.from && givenKey <= range.until,
    ),
    ...due.map(
      (range): Test<Line> =>
        ({ row: { dueOn, standing } }) =>
          isOpenStanding(standing) && dueOn !== null && dueOn >= range.from && dueOn <= range.until,
    ),
  ]
}

/** Every word by its start, phrases in quotation marks whole, `nguoi:` of who gave it, `donvi:` of who carries it out. */
function testsOfWords({ rest, quoted, people, filter }: Query): Test<Line>[] {
  return [
    ...rest.map(({ folded }): Test<Line> => {
      const begin = ` ${folded}`
      return (line) => wordsOf(line).includes(begin)
    }),
    ...quoted.map(
      (one): Test<Line> =>
        (line) =>
          holds(wordsOf(line), one),
    ),
    ...people.map(
      (one): Test<Line> =>
        ({ row }) =>
          holds(foldedName(row.issuer), one) || holds(foldedName(row.assignee), one),
    ),
    ...unless<Line>(filter.organizers.length === 0, ({ row }) =>
      [row.assignee, ...row.coordinators].some((name) => filter.organizers.some((one) => holds(foldedName(name), one))),
    ),
  ]
}

const holds = (folded: string, { readings }: Phrase): boolean =>
  readings.some((one) => folded.includes(` ${one.folded.join(' ')} `))

/** The syllables of a text with blanks between and around them: over 50,000 rows three times as fast as `foldKey`. */
function folds(text: string): string {
  let folded = ' '
  eachSyllable(text, (start, end) => {
    folded += `${foldSyllable(text.slice(start, end))} `
  })
  return folded
}

/** What is asked of a row, folded when it is first asked. */
function wordsOf(line: Line): string {
  if (line.words !== '') return line.words
  const { text, issuer, assignee, coordinators, product, meetingTitle } = line.row
  const names = [issuer, assignee, ...coordinators, meetingTitle].map(foldedName)
  line.words = [folds(text), ...names, folds(product)].join('')
  return line.words
}

/** Names and titles repeat from row to row, so each is folded once. */
const foldedNames = new Map<string, string>()
const REMEMBERED = 20_000

function foldedName(name: string): string {
  const known = foldedNames.get(name)
  if (known !== undefined) return known
  if (foldedNames.size >= REMEMBERED) foldedNames.clear()
  const made = folds(name)
  foldedNames.set(name, made)
  return made
}
