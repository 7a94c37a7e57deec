import { expect, test } from '@playwright/test'
import { agendaItem, directive, fields, meeting, speech } from '#tests/builders/meeting.ts'
import { findRule, messagesOf } from './find-rule.ts'

const at = (heldOn: string, startsAt: string, endsAt: string | null = null) => fields({ heldOn, startsAt, endsAt })

test('an end that is not after the start is a contradiction with both hours', () => {
  const [found] = findRule(
    'time.end-before-start',
    meeting(at('2026-01-05', '2026-01-05T09:00+07:00', '2026-01-05T08:00+07:00')),
  )
  expect(found?.severity).toBe('contradiction')
  expect(found?.message).toBe('Giờ kết thúc (08:00) không sau giờ bắt đầu (09:00); hãy sửa một trong hai.')
  const night = meeting(at('2026-01-05', '2026-01-05T22:00+07:00', '2026-01-06T01:00+07:00'))
  expect(findRule('time.end-before-start', night)).toEqual([])
})

test('a start on another day than the meeting, and an hour outside its session', () => {
  expect(findRule('time.start-off-date', meeting(at('2026-01-05', '2026-01-06T08:00+07:00')))[0]?.severity).toBe(
    'contradiction',
  )
  expect(findRule('time.start-off-date', meeting(at('2026-01-05', '2026-01-05T08:00+07:00')))).toEqual([])
  expect(findRule('time.start-off-date', meeting(at('--01-05', '2026-01-06T08:00+07:00')))).toEqual([])
  const held = (session: 'morning' | 'afternoon', hour: string) =>
    meeting(fields({ session, startsAt: `2026-01-05T${hour}:00+07:00` }))
  expect(messagesOf(findRule('time.session', held('morning', '14')))).toContain('“sáng” nhưng giờ bắt đầu là 14:00')
  expect(findRule('time.session', held('afternoon', '14'))).toEqual([])
  expect(findRule('time.session', held('morning', '11'))).toEqual([])
})

test('a speech before the start is worth a look', () => {
  const made = (hour: string) =>
    meeting(
      at('2026-01-05', '2026-01-05T08:00+07:00', '2026-01-05T11:00+07:00'),
      speech('Lê Minh', 'Chào', { startsAt: `2026-01-05T${hour}:00+07:00` }),
    )
  expect(findRule('time.part-outside', made('07'))[0]?.severity).toBe('advice')
  expect(findRule('time.part-outside', made('09'))).toEqual([])
})

test('a bare room is no place for people from elsewhere', () => {
  const vague = (place: string) => findRule('time.place-vague', meeting(fields({ place })))
  for (const place of ['hội trường tầng 2', 'Phòng họp số 1', 'Hội trường', 'phòng họp 201'])
    expect(vague(place), place).toHaveLength(1)
  for (const place of ['phòng họp 201, trụ sở Sở Y tế', 'Hội trường UBND tỉnh', ''])
    expect(vague(place), place).toEqual([])
})

test('a weekday that is not the date’s is found wherever the office writes it', () => {
  // 25 December 2020 was a Friday.
  const wrong = [
    fields({ title: 'họp thứ Năm, ngày 25/12/2020' }),
    agendaItem('Báo cáo (Thứ 5, 25/12/2020)'),
    agendaItem('Khai mạc ngày 25 tháng 12 năm 2020 (thứ Năm)'),
    fields({ invitation: { requests: ['Đăng ký trước Chủ nhật, ngày 25/12/2020'] } }),
    fields({ heldOn: '2020-12-25', title: 'họp thứ năm ngày 25/12' }),
    fields({ heldOn: '2020-12-25', invitation: { requests: ['Gửi báo cáo trước thứ hai (25/12)'] } }),
  ]
  for (const part of wrong) {
    const found = findRule('weekday.date', meeting(part))
    expect(found).toHaveLength(1)
    expect(found[0]?.severity).toBe('contradiction')
    expect(found[0]?.message).toContain('ngày 25/12/2020 là thứ Sáu')
  }
})

test('a weekday that is right, an ordinal, a fraction and an impossible day are left alone', () => {
  const right = [
    'họp thứ Sáu, ngày 25/12/2020',
    'họp thứ sáu (25/12/2020)',
    'họp thứ 6 ngày 25 tháng 12 năm 2020',
    'đại hội lần thứ Hai, ngày 25/12/2020',
    'kỳ họp thứ Ba ngày 25/12/2020',
    'thứ hai, 5/6 chỉ tiêu đạt',
    'thứ ba, 2.5 điểm',
    'họp thứ Hai, ngày 31/02/2020',
    'thứ hai, ngày 25/12',
  ]
  for (const title of right) expect(findRule('weekday.date', meeting(fields({ title }))), title).toEqual([])
})

test('with an inferred year the finding says so; said by somebody it is only advice', () => {
  const inferred = meeting(fields({ heldOn: '2021-12-25', isYearInferred: true, title: 'họp thứ Sáu ngày 25/12' }))
  expect(messagesOf(findRule('weekday.date', inferred))).toContain('năm do chương trình suy ra')
  const told = meeting(directive('nộp trước thứ Hai, ngày 25/12/2020'))
  expect(findRule('weekday.told', told)[0]?.severity).toBe('advice')
})
