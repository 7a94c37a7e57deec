import { expect, test } from '@playwright/test'
import type { Client } from '#contract/client.ts'
import { countStates } from '#documents/tell-state.ts'
import { localDate } from '#domain/dates.ts'
import type { Meeting } from '#domain/meeting.ts'
import { numberByIssuer } from '#domain/number-tasks.ts'
import { shiftDate } from '#domain/working-days.ts'
import { directive, fields, meeting } from '#tests/builders/meeting.ts'
import { codeOf } from '#tests/fakes/code-of.ts'
import { type Core, withCore } from '#tests/fakes/with-core.ts'
import { pointLetter } from '#vietnamese/point-letter.ts'

const today = localDate(new Date())
const ahead = (days: number) => ({ deadline: { kind: 'date' as const, date: shiftDate(today, days) } })
const by = (issuer: string, assignee: string) => ({ issuer, assignee, verb: 'giao' })

const first = (): Meeting => ({
  ...meeting(
    fields({ title: 'Giao ban tháng một', heldOn: shiftDate(today, -90) }),
    directive('Rà soát kho lưu trữ', { ...by('Lê Văn Hùng', 'Sở Nội vụ'), ...ahead(-12) }),
    directive('Lập danh mục hồ sơ', { parentId: 'directives-1', assignee: 'Phòng Văn thư' }),
    directive('Số hoá hồ sơ đất đai', { ...by('Lê Văn Hùng', 'Sở Xây dựng'), ...ahead(5) }),
    directive('Giữ kho sạch', by('Trần Thị Đào', 'Sở Nội vụ')),
  ),
  id: 'hop-1',
})
const second = (): Meeting => ({
  ...meeting(
    fields({ title: 'Chuyên đề cấp nước', heldOn: shiftDate(today, -3), series: { id: 'nuoc', name: 'Cấp nước' } }),
    directive('Khảo sát nguồn nước', { ...by('Trần Thị Đào', 'Sở Xây dựng'), ...ahead(40) }),
  ),
  id: 'hop-2',
})

const withTwo = (work: (core: Core) => Promise<void>) =>
  withCore(async (core) => {
    await core.environment.store.openForWriting()
    for (const made of [first(), second()]) await core.environment.store.create(made)
    await work(core)
  })
const texts = async (client: Client, filter: object, given: object = {}): Promise<string[]> =>
  (await client('directive.list', { filter, ...given })).rows.map((row) => row.text)
const add = (client: Client, event: object, directiveId = 'directives-1') =>
  client('directive.addEvent', {
    meetingId: 'hop-1',
    directiveId,
    event: { on: today, type: 'progress', text: 'Đang làm', ...event },
  })

test('the register lists the tasks of all meetings by their last day, items under their task, numbered as papers print them', () =>
  withTwo(async ({ client }) => {
    const { rows, found, counts, inRegister, issuers, assignees, unread } = await client('directive.list', {})
    expect(rows.map((row) => [row.number, row.text, row.standing])).toEqual([
      ['1', 'Rà soát kho lưu trữ', 'overdue'],
      ['1a', 'Lập danh mục hồ sơ', 'overdue'],
      ['2', 'Số hoá hồ sơ đất đai', 'inTime'],
      ['1', 'Khảo sát nguồn nước', 'inTime'],
      ['3', 'Giữ kho sạch', 'noDeadline'],
    ])
    const printed = numberByIssuer(first().directives, pointLetter).flatMap((one) => one.rows)
    for (const { number, directive: one } of printed)
      expect(rows.find((row) => row.text === one.text)?.number).toBe(number)
    expect(rows[1]).toMatchObject({ parentId: 'directives-1', followsParent: true, dueOn: rows[0]?.dueOn })
    expect({ found, inRegister, unread }).toEqual({ found: 5, inRegister: 4, unread: 0 })
    expect(counts).toMatchObject({ total: 4, open: 4, done: 0, notStarted: 4, dueWithin7Days: 1, silentOver30Days: 3 })
    expect(issuers).toEqual(['Lê Văn Hùng', 'Trần Thị Đào'])
    expect(assignees).toEqual(['Sở Nội vụ', 'Sở Xây dựng'])
  }))

test('the counts are those of the table of directives that is printed', () =>
  withTwo(async ({ client, environment }) => {
    await add(client, { type: 'completed', text: '' })
    await add(client, { type: 'extensionAsked', text: 'Chờ kinh phí' }, 'directives-3')
    const { counts } = await client('directive.list', { filter: { meetingId: 'hop-1' } })
    const printed = countStates((await environment.store.get('hop-1')).directives, { today, heldOn: null })
    const { byStanding } = counts
    expect(printed).toBe(
      `tổng số nhiệm vụ giao: ${counts.total}; hoàn thành: ${counts.done} (quá hạn: ${byStanding.doneLate}); ` +
        `còn trong hạn: ${byStanding.inTime}; quá hạn: ${byStanding.overdue}; không định ngày hoàn thành: ${byStanding.noDeadline}`,
    )
    expect(counts).toMatchObject({ total: 3, done: 1, extensionAsked: 1, open: 2 })
  }))

test('words without tone marks, names, days and standings narrow the register, each figure to as many as it says', () =>
  withTwo(async ({ client }) => {
    const task = ['Rà soát kho lưu trữ', 'Lập danh mục hồ sơ']
    expect(await texts(client, { text: 'ra soat' })).toEqual(task)
    // An item is found with its task, a body by the start of its words, a meeting by its title.
    expect(await texts(client, { text: 'phong van thu' })).toEqual(task)
    expect(await texts(client, { text: 'cap nuoc' })).toEqual(['Khảo sát nguồn nước'])
    expect(await texts(client, { text: 'nguoi:"Trần Thị Đào" donvi:"so noi vu"' })).toEqual(['Giữ kho sạch'])
    expect(await texts(client, { text: 'ho so han:"quá hạn"' })).toEqual(task)
    expect(await texts(client, { issuers: ['Lê Văn Hùng'], assignees: ['Sở Xây dựng'] })).toEqual([
      'Số hoá hồ sơ đất đai',
    ])
    expect(await texts(client, { assignees: ['Phòng Văn thư'] })).toEqual(task)
    expect(await texts(client, { standings: ['overdue'] })).toEqual(task)
    expect(await texts(client, { standings: ['noDeadline'] })).toEqual(['Giữ kho sạch'])
    expect(await texts(client, { dueWithinDays: 7 })).toEqual(['Số hoá hồ sơ đất đai'])
    expect(await texts(client, { seriesId: 'nuoc' })).toEqual(['Khảo sát nguồn nước'])
    expect(await texts(client, { dueFrom: shiftDate(today, 1), dueTo: shiftDate(today, 10) })).toHaveLength(1)
    expect(await texts(client, { givenFrom: shiftDate(today, -10) })).toEqual(['Khảo sát nguồn nước'])
    const { counts } = await client('directive.list', { filter: { silentForDays: 30 } })
    expect(counts.total).toBe(counts.silentOver30Days)
    expect((await client('directive.list', { filter: { text: 'mau:xanh' } })).notes).toHaveLength(1)
  }))

test('columns sort both ways with the empty ones last; groups have their rows together; pages follow one another', () =>
  withTwo(async ({ client }) => {
    const sort = { by: 'dueOn', isDescending: true }
    expect((await texts(client, {}, { sort })).map((one) => one.split(' ')[0])).toEqual([
      'Khảo',
      'Số',
      'Rà',
      'Lập',
      'Giữ',
    ])
    const { groups, rows } = await client('directive.list', { groupBy: 'assignee' })
    expect(groups).toEqual([
      { name: 'Sở Nội vụ', rows: 3, total: 2, open: 2, overdue: 1 },
      { name: 'Sở Xây dựng', rows: 2, total: 2, open: 2, overdue: 0 },
    ])
    const all = rows.map((row) => row.text)
    const paged = [0, 1, 2, 3, 4].map((skip) => texts(client, {}, { groupBy: 'assignee', skip, limit: 1 }))
    expect((await Promise.all(paged)).flat()).toEqual(all)
  }))

test('an event moves the directive at once, is a step of undo, and is taken back', () =>
  withTwo(async ({ client }) => {
    const reminded = await add(client, { type: 'reminded', text: '', document: '214/UBND-TH' })
    expect(reminded.row).toMatchObject({ standing: 'overdue', status: 'notStarted', newsOn: null })
    const done = await add(client, { type: 'completed', text: '', document: '30/BC-SNV', by: 'Sở Nội vụ' })
    expect(done.row).toMatchObject({ standing: 'doneLate', resultDocument: '30/BC-SNV', newsOn: today })
    expect((await client('directive.list', { filter: { standings: ['doneLate'] } })).counts.total).toBe(1)
    const { undo } = await client('meeting.steps', { id: 'hop-1' })
    expect(undo).not.toBeNull()
    const { row } = await client('directive.removeEvent', {
      meetingId: 'hop-1',
      directiveId: 'directives-1',
      eventId: done.eventId,
    })
    expect(row).toMatchObject({ standing: 'overdue', lastEvent: { document: '214/UBND-TH' } })
    await client('meeting.undo', { id: 'hop-1', baseRevision: 4 })
    expect(await texts(client, { standings: ['doneLate'] })).toHaveLength(2)
  }))

test('a note of the leader is kept with its words, and is no news of the body that has the task', () =>
  withTwo(async ({ client }) => {
    const { row } = await add(client, { type: 'note', text: 'Báo cáo hằng tuần', document: '', by: 'Lê Văn Hùng' })
    expect(row).toMatchObject({ standing: 'overdue', status: 'notStarted', newsOn: null })
    expect(row.lastEvent).toMatchObject({ type: 'note', text: 'Báo cáo hằng tuần', by: 'Lê Văn Hùng' })
  }))

test('an event is no conflict with what somebody else saves meanwhile, and nothing of that is lost', () =>
  withTwo(async ({ client, environment }) => {
    const { store } = environment
    const rename = (title: string) => store.update('hop-1', 1, (one) => ({ ...one, title }))
    await Promise.all([add(client, { percent: 20 }), rename('Tên mới'), add(client, { percent: 30 })])
    const saved = await store.get('hop-1')
    expect(saved.title).toBe('Tên mới')
    expect(saved.directives[0]?.history.map((one) => one.percent).sort()).toEqual([20, 30])
  }))

test('nonsense is refused and changes nothing', () =>
  withTwo(async ({ client, environment }) => {
    expect(await codeOf(add(client, { on: shiftDate(today, 1) }))).toBe('EVENT_REFUSED')
    expect(await codeOf(add(client, { on: shiftDate(today, -91) }))).toBe('EVENT_REFUSED')
    expect(await codeOf(add(client, {}, 'khong-co'))).toBe('DIRECTIVE_NOT_FOUND')
    expect(await codeOf(add(client, { percent: 101 }))).toBe('INVALID_INPUT')
    const gone = { meetingId: 'hop-1', directiveId: 'directives-1', eventId: 'khong-co' }
    expect(await codeOf(client('directive.removeEvent', gone))).toBe('EVENT_NOT_FOUND')
    expect((await environment.store.get('hop-1')).revision).toBe(1)
    // A year that was only inferred proves nothing about what came before.
    await environment.store.update('hop-1', 1, (one) => ({ ...one, isYearInferred: true }))
    await add(client, { on: shiftDate(today, -91) })
  }))
