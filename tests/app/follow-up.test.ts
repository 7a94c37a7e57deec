import { readdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import ICAL from 'ical.js'
import { daysLeft } from '#contract/register-words.ts'
import { localDate } from '#domain/dates.ts'
import { openRound } from '#domain/due.ts'
import { shiftDate } from '#domain/working-days.ts'
import { directive, fields, meeting, organization } from '#tests/builders/meeting.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'
import { type Core, withCore } from '#tests/fakes/with-core.ts'

const today = localDate(new Date())
const day = (days: number) => shiftDate(today, days)
const written = (date: string) => date.split('-').reverse().join('/')
const due = (days: number) => ({ deadline: { kind: 'date' as const, date: day(days), text: '' } })
const UNIT = 'Sở Nội vụ'
const stopped = { id: 'dung', on: day(-5), recordedAt: `${day(-5)}T08:00+07:00`, type: 'stopped' as const }

const withMeetings = (work: (core: Core) => Promise<void>) =>
  withCore(async (core) => {
    const { store } = core.environment
    await store.openForWriting()
    const office = organization({ officialName: 'Văn phòng UBND tỉnh' })
    await store.create({
      ...meeting(
        office,
        fields({ title: 'Giao ban tháng', heldOn: day(-60) }),
        directive('rà soát hồ sơ lưu trữ', { assignee: UNIT, issuer: 'Lê Văn Hùng', ...due(-12) }),
        directive('lập biên bản tiêu huỷ.', { parentId: 'directives-1' }),
        directive('Khảo sát nguồn nước', { assignee: 'Sở Xây dựng', ...due(5) }),
        directive('Việc đã dừng', { assignee: UNIT, ...due(3), history: [stopped] }),
        directive('Báo cáo tình hình', {
          assignee: UNIT,
          deadline: { kind: 'recurring', every: 'month', text: 'hằng tháng, trước ngày 25' },
        }),
        directive('Giữ kho sạch', { assignee: UNIT, deadline: { kind: 'recurring', every: 'always', text: '' } }),
        directive('Việc chưa ai nhận', due(4)),
        directive('Việc không công bố', { assignee: UNIT, notForPublication: true, ...due(9) }),
      ),
      id: 'hop-1',
    })
    await store.create({
      ...meeting(
        office,
        fields({ title: 'Họp chuyên đề', heldOn: day(-3) }),
        directive('Trình quy chế phối hợp', { assignee: UNIT, ...due(0) }),
      ),
      id: 'hop-2',
    })
    const kept = fields({ title: 'Họp kín', secrecyLevel: 'secret', heldOn: day(-3) })
    await store.create({ ...meeting(kept, directive('Việc kín', { assignee: UNIT, ...due(2) })), id: 'hop-kin' })
    await work(core)
  })

test('a message to each body: what is open, days left or over, what is asked; what may not leave is counted', () =>
  withMeetings(async ({ client }) => {
    const { messages, left, contact } = await client('directive.messages', { reportBefore: day(2) })
    const monthly = { kind: 'recurring', every: 'month', text: 'trước ngày 25' } as const
    const round = openRound({ deadline: monthly, history: [] }, day(-60)) ?? ''
    expect(messages.map(({ unit }) => unit)).toEqual([UNIT, 'Sở Xây dựng'])
    expect(left).toEqual({ closed: 1, unassigned: 1, secret: 1, withheld: 1 })
    expect(contact).toBe('Văn phòng UBND tỉnh')
    expect(messages[0]?.text).toBe(
      [
        'Kính gửi: Sở Nội vụ',
        '',
        `Qua theo dõi việc thực hiện ý kiến chỉ đạo tại các cuộc họp, đến ngày ${written(today)} Sở Nội vụ còn 4 nhiệm vụ chưa báo cáo hoàn thành, trong đó 2 nhiệm vụ quá hạn:`,
        '1. Báo cáo tình hình',
        `   Giao tại: Giao ban tháng, ngày ${written(day(-60))}`,
        `   Thời hạn: ${written(round)}, hằng tháng, trước ngày 25 (quá hạn ${-daysLeft(round, today)} ngày)`,
        '2. Rà soát hồ sơ lưu trữ',
        `   Giao tại: Giao ban tháng, ngày ${written(day(-60))}`,
        `   Thời hạn: ${written(day(-12))} (quá hạn 12 ngày)`,
        '   - lập biên bản tiêu huỷ',
        '3. Trình quy chế phối hợp',
        `   Giao tại: Họp chuyên đề, ngày ${written(day(-3))}`,
        `   Thời hạn: ${written(today)} (hết hạn hôm nay)`,
        '4. Giữ kho sạch',
        `   Giao tại: Giao ban tháng, ngày ${written(day(-60))}`,
        '   Thời hạn: thường xuyên',
        '',
        `Đề nghị Sở Nội vụ quan tâm chỉ đạo thực hiện, báo cáo kết quả, nguyên nhân chậm (nếu có) và thời gian hoàn thành về Văn phòng UBND tỉnh trước ngày ${written(day(2))}.`,
        'Liên hệ: Văn phòng UBND tỉnh.',
        'Trân trọng cảm ơn!',
      ].join('\n'),
    )
    expect(messages[0]?.text).not.toContain('Lê Văn Hùng')
    const one = await client('directive.messages', { only: [{ meetingId: 'hop-1', directiveId: 'directives-3' }] })
    expect(one.messages).toHaveLength(1)
    expect(one.messages[0]?.text).toContain('còn 1 nhiệm vụ chưa báo cáo hoàn thành:')
    expect(one.messages[0]?.text).toContain('(còn 5 ngày)')
    expect(one.messages[0]?.text).toContain('báo cáo kết quả thực hiện về Văn phòng UBND tỉnh.')
  }))

test('the calendar has one day for each open directive that has one, under a name that stays', () =>
  withMeetings(async ({ client }) => {
    const { text, count, left } = await client('directive.calendar', {})
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    expect(events).toHaveLength(count)
    expect(left).toEqual({ closed: 1, undated: 1, secret: 1 })
    const monthly = events.find(({ uid }) => uid === 'hop-1.directives-5@thu-ky')
    expect(monthly?.isRecurring()).toBe(true)
    expect(monthly?.startDate.day).toBe(25)
    const first = events.find(({ uid }) => uid === 'hop-1.directives-1@thu-ky')
    expect(first?.summary).toBe('Hạn: Sở Nội vụ – rà soát hồ sơ lưu trữ')
    expect(first?.startDate.toString()).toBe(day(-12))
    const again = await client('directive.calendar', { only: [{ meetingId: 'hop-1', directiveId: 'directives-1' }] })
    expect(again.text).toContain('UID:hop-1.directives-1@thu-ky')
    expect(again.count).toBe(1)
  }))

test('one letter for each meeting and body; it counts what is overdue on the day it is written', () =>
  withMeetings(async ({ client, environment }) =>
    withTempFolder(async (folder) => {
      const { letters, left } = await client('directive.listLetters', {
        ...{ kind: 'reminder', grouping: 'meeting' },
        filter: { assignees: [UNIT] },
      })
      expect(left).toEqual({ closed: 1, unassigned: 0, notDue: 0 })
      expect(letters.map(({ meetingId, unit, tasks, places }) => [meetingId, unit, tasks, places.length])).toEqual([
        ['hop-2', UNIT, 1, 1],
        ['hop-kin', UNIT, 1, 1],
        ['hop-1', UNIT, 4, 4],
      ])
      const gone = { meetingId: 'khong-co', unit: UNIT }
      const done = await client('directive.exportLetters', { kind: 'reminder', letters: [...letters, gone], folder })
      expect(readdirSync(folder)).toHaveLength(done.files.length)
      expect(done.files.map(({ meetingTitle, places }) => [meetingTitle, places.length])).toEqual([
        ['Họp chuyên đề', 1],
        ['Họp kín', 1],
        ['Giao ban tháng', 4],
      ])
      expect(done.refused).toMatchObject([{ ...gone, message: expect.stringContaining('cuộc họp') }])
      expect(done.leftOut).toEqual([])
      const stored = await environment.store.get('hop-1')
      expect(stored.documents).toMatchObject([{ kind: 'reminder', target: UNIT, hash: expect.stringMatching(/^\w+$/) }])
      const { text } = await client('document.preview', { id: 'hop-1', kind: 'reminder', target: UNIT })
      expect(text).toContain('quá hạn 12 ngày')
    }),
  ))

test('a reminder is recorded of many at once, what cannot be is told, and all of it is taken back', () =>
  withMeetings(async ({ client, environment }) => {
    const event = { on: today, type: 'reminded' as const, document: '12/VP-TH' }
    const events = ['directives-1', 'directives-3', 'directives-4'].map((directiveId) => ({
      ...{ meetingId: 'hop-1', directiveId },
      event,
    }))
    const { taken, refused } = await client('directive.addEvents', { events })
    expect(taken.map(({ directiveId }) => directiveId)).toEqual(['directives-1', 'directives-3'])
    expect(refused.map(({ directiveId }) => directiveId)).toEqual(['directives-4'])
    const last = async () => (await environment.store.get('hop-1')).directives[0]?.history.at(-1)
    expect(await last()).toMatchObject({ type: 'reminded', document: '12/VP-TH' })
    expect(await client('directive.takeBackSheet', { taken })).toEqual({ removed: 2 })
    expect(await last()).toBeUndefined()
  }))
