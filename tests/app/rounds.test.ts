import { expect, test } from '@playwright/test'
import type { DirectiveRow } from '#contract/directive-shapes.ts'
import { tellDue, tellProgress } from '#contract/register-words.ts'
import { localDate } from '#domain/dates.ts'
import { listOpenRounds } from '#domain/due.ts'
import { eventDays } from '#domain/record-event.ts'
import { enterDirectives } from '#domain/register-entry.ts'
import { shiftDate } from '#domain/working-days.ts'
import { proposeFromSheet } from '#main/app/propose-from-sheet.ts'
import { readSheetCells } from '#main/app/read-sheet-cells.ts'
import { directive, fields, meeting } from '#tests/builders/meeting.ts'
import { type Core, withCore } from '#tests/fakes/with-core.ts'

const today = localDate(new Date())
const day = (days: number) => shiftDate(today, days)
const monthly = { kind: 'recurring' as const, every: 'month' as const, text: 'trước ngày 5 hằng tháng' }
const office = () => ({
  ...meeting(
    fields({ title: 'Giao ban', heldOn: day(-100) }),
    directive('Báo cáo thu ngân sách', { assignee: 'Sở Tài chính', deadline: monthly }),
    directive('Trình đề án', { assignee: 'Sở Nội vụ', deadline: { kind: 'date', date: day(90), text: '' } }),
  ),
  id: 'hop-1',
})
const rounds = listOpenRounds({ deadline: monthly, history: [] }, day(-100), today)

const withOffice = (work: (core: Core) => Promise<void>) =>
  withCore(async (core) => {
    await core.environment.store.openForWriting()
    await core.environment.store.create(office())
    await work(core)
  })

const place = (at: number) => ({ meetingId: 'hop-1', directiveId: `directives-${at}` })
const rowOf = (rows: readonly DirectiveRow[], text: string) => rows.find((row) => row.text === text)

test('the register shows the open round of a task that recurs, and goes on to the next when one is done', () =>
  withOffice(async ({ client }) => {
    const before = rowOf((await client('directive.list', {})).rows, 'Báo cáo thu ngân sách')
    expect(before).toMatchObject({ dueOn: rounds[0], standing: 'overdue', hasRounds: true, percent: null })
    expect(before && tellDue(before)).toContain(', trước ngày 5 hằng tháng')
    const progress = { on: today, type: 'progress' as const, percent: 50 }
    expect((await client('directive.addEvent', { ...place(1), event: progress })).row.percent).toBe(50)
    const done = { on: today, type: 'roundDone' as const, round: rounds.at(-2) ?? '', document: '12/BC' }
    const { row, meeting: saved } = await client('directive.addEvent', { ...place(1), event: done })
    // What was reported of the round that is done says nothing of the next.
    expect(row).toMatchObject({ dueOn: rounds.at(-1), standing: 'inTime', status: 'inProgress', percent: null })
    const { meetings } = await client('meeting.list', {})
    expect(meetings.find((one) => one.id === saved.id)?.openDueDates[0]).toBe(rounds.at(-1))
  }))

test('what is put aside is left out when asked, counted all the same, and told of', () =>
  withOffice(async ({ client }) => {
    const event = { on: today, type: 'deferred' as const, until: day(60) }
    const { row } = await client('directive.addEvent', { ...place(2), event })
    expect(row.asleepUntil).toBe(day(60))
    expect(tellProgress(row)).toMatch(/^để sau đến \d\d\/\d\d\/\d{4}, chưa báo cáo$/)
    const awake = await client('directive.list', { filter: { awake: true } })
    expect([awake.rows.map(({ text }) => text), awake.asleep]).toEqual([['Báo cáo thu ngân sách'], 1])
    expect(awake.counts.total).toBe(2)
    const all = await client('directive.list', {})
    expect([all.rows.length, all.asleep]).toEqual([2, 0])
  }))

test('a body that reports a recurring task as done has done the round nearest to that day', () => {
  const [entry] = enterDirectives(office())
  const asked = {
    unit: 'Sở Tài chính',
    on: today,
    days: eventDays({ heldOn: day(-100), isYearInferred: false }, today),
  }
  const near = rounds[1] ?? ''
  const on = shiftDate(near, -1)
  const cells = { state: 'Đã hoàn thành', doneOn: on.split('-').reverse().join('/') }
  const plain = { table: 1, line: 1, codes: [], joined: false, text: '', deadline: '', shared: [], others: [] }
  const said = readSheetCells({ ...plain, cells }, today)
  const made = entry && proposeFromSheet(said, entry, asked)
  expect(made?.events).toMatchObject([{ event: { type: 'roundDone', round: near, on }, problem: '' }])
  // The same sheet once more brings nothing new.
  const [proposed] = made?.events ?? []
  const history = proposed ? [{ ...proposed.event, id: 'e', recordedAt: `${today}T08:00:00Z` }] : []
  expect(entry && proposeFromSheet(said, { ...entry, history }, asked)).toMatchObject({ events: [], known: 1 })
})
