import { expect, test } from '@playwright/test'
import { listDirectives } from '#app/directive-handlers.ts'
import type { Environment } from '#app/environment.ts'
import { countDirectives } from '#app/figure-handlers.ts'
import { api, type Input } from '#contract/api.ts'
import type { DirectiveCounts } from '#contract/directive-shapes.ts'
import { DirectiveStanding } from '#domain/directive-standing.ts'
import { summarizeMeeting } from '#domain/meeting-summary.ts'
import { enterDirectives } from '#domain/register-entry.ts'
import { directive, fields, meeting } from '#tests/builders/meeting.ts'
import { makeYearOfMeetings } from '#tests/builders/year-of-meetings.ts'

const TODAY = '2026-11-23'
type Filter = NonNullable<Input<'directive.list'>['filter']>

/** The register of some meetings on one day. */
function registerOf(made: readonly Parameters<typeof summarizeMeeting>[0][]) {
  const meetings = made.map((one) => ({ summary: summarizeMeeting(one), directives: enterDirectives(one) }))
  const environment = {
    now: () => new Date(`${TODAY}T09:00:00`),
    store: { directives: async () => ({ meetings, unread: 0 }) },
  } as unknown as Environment
  return {
    figures: (filter: Filter = {}) =>
      countDirectives(environment, api['directive.figures'].input.parse({ filter })).then((value) =>
        api['directive.figures'].output.parse(value),
      ),
    countsOf: async (filter: Filter) => {
      const input = api['directive.list'].input.parse({ filter: { ...filter, ofTask: true }, limit: 1 })
      return (await listDirectives(environment, input)).counts
    },
  }
}

const year = registerOf(makeYearOfMeetings(TODAY))
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)
const YEAR = { givenFrom: '2026-01-01', givenTo: '2026-12-31' }

test('a year of 200 meetings: every list of figures adds up to the total, in every standing', async () => {
  const { counts, byAssignee, byIssuer, bySpan, ageing, meetings } = await year.figures()
  expect({ total: counts.total, meetings }).toEqual({ total: 3000, meetings: 200 })
  for (const standing of DirectiveStanding.options) {
    expect(counts.byStanding[standing], standing).toBeGreaterThan(0)
    for (const groups of [byAssignee, byIssuer])
      expect(sum(groups.map((one) => one.counts.byStanding[standing])), standing).toBe(counts.byStanding[standing])
  }
  expect(counts.open + counts.done + counts.byStanding.stopped).toBe(counts.total)
  expect(sum(bySpan.map((one) => one.given))).toBe(counts.total)
  expect(sum(bySpan.map((one) => one.done))).toBe(counts.done)
  expect(sum(ageing.map((one) => one.count))).toBe(counts.byStanding.overdue)
  expect(byAssignee.at(-1)?.name).toBe('')
})

test('the quarters of a year add up to it, and each figure is what the register lists behind it', async () => {
  const { counts, byAssignee, ageing, bySpan } = await year.figures(YEAR)
  const quarters = [
    ['2026-01-01', '2026-03-31'],
    ['2026-04-01', '2026-06-30'],
    ['2026-07-01', '2026-09-30'],
    ['2026-10-01', '2026-12-31'],
  ].map(([givenFrom, givenTo]) => year.figures({ givenFrom: givenFrom ?? null, givenTo: givenTo ?? null }))
  const parts = await Promise.all(quarters)
  expect(sum(parts.map((one) => one.counts.total))).toBe(counts.total)
  expect(parts[2]?.previous).toEqual({ from: '2026-04-01', to: '2026-06-30', counts: parts[1]?.counts })
  expect(await year.countsOf(YEAR)).toEqual(counts)
  const firstBody = byAssignee[0]
  expect(await year.countsOf({ ...YEAR, assignees: [firstBody?.name ?? ''] })).toEqual(firstBody?.counts)
  const oldest = ageing.at(-1)
  const late = await year.countsOf({ ...YEAR, standings: ['overdue'], dueTo: '2026-08-24' })
  expect([oldest?.from, late.total]).toEqual([91, oldest?.count])
  const june = bySpan.find(({ span }) => span === '2026-06')
  expect((await year.countsOf({ ...YEAR, doneFrom: '2026-06-01', doneTo: '2026-06-30' })).total).toBe(june?.done)
})

test('a task counts once, for its own lead body and its own day; its items count for nobody', async () => {
  const given = (on: string, id: string) => ({ id, on, recordedAt: `${on}T08:00:00+07:00`, type: 'assigned' as const })
  const { figures, countsOf } = registerOf([
    meeting(
      fields({ title: 'Giao ban', heldOn: '2026-02-10' }),
      directive('Rà soát kho', { assignee: 'Sở Nội vụ' }),
      directive('Lập danh mục', {
        parentId: 'directives-1',
        assignee: 'Sở Xây dựng',
        history: [
          {
            ...given('2026-07-01', 'e1'),
            by: '',
            text: '',
            percent: null,
            newDeadline: null,
            document: '',
            sheet: null,
          },
        ],
      }),
    ),
  ])
  const counted = await figures({ givenFrom: '2026-01-01', givenTo: '2026-03-31' })
  expect(counted.byAssignee.map(({ name, counts }) => [name, counts.total])).toEqual([['Sở Nội vụ', 1]])
  expect((await figures({ givenFrom: '2026-07-01', givenTo: '2026-07-31' })).counts.total).toBe(0)
  expect((await countsOf({ assignees: ['Sở Xây dựng'] })).total).toBe(0)
})

test('no comparison with a period that the register knows only in part', async () => {
  expect((await year.figures(YEAR)).previous).toBeNull()
  const { previous } = await year.figures({ givenFrom: '2026-11-01', givenTo: '2026-11-15' })
  expect(previous).toMatchObject({ from: '2026-10-17', to: '2026-10-31' })
  expect((await year.figures({ givenFrom: '2026-01-01' })).previous).toBeNull()
})

test('over more than two years months are told by the year', async () => {
  const held = ['2022-03-01', '2024-05-01', '2026-01-01'].map((heldOn, at) => ({
    ...meeting(fields({ heldOn }), directive('Rà soát')),
    id: `hop-${at}`,
  }))
  const { bySpan } = await registerOf(held).figures()
  expect(bySpan.map(({ span, given }) => [span, given])).toEqual([
    ['2022', 1],
    ['2023', 0],
    ['2024', 1],
    ['2025', 0],
    ['2026', 1],
  ])
})

test('an empty register counts nothing and divides by nothing', async () => {
  const { counts, bySpan, byAssignee } = await registerOf([]).figures(YEAR)
  const none: Partial<DirectiveCounts> = { total: 0, open: 0, done: 0 }
  expect([counts, bySpan, byAssignee]).toMatchObject([none, [], []])
})
