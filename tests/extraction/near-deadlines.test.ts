import { expect, test } from '@playwright/test'
import { readDeadline } from '#extraction/read-deadline.ts'

/** A Thursday. */
const HELD_ON = '2026-03-05'
const read = (words: string) => readDeadline(`rà soát hồ sơ, ${words}`, HELD_ON)
const dayOf = (words: string) => {
  const deadline = read(words)
  return deadline.kind === 'date' ? deadline.date : deadline.kind === 'period' ? `${deadline.from}..${deadline.to}` : ''
}

for (const [words, date] of [
  ['ngày mai', '2026-03-06'],
  ['chiều nay', '2026-03-05'],
  ['trong hôm nay', '2026-03-05'],
  ['ngày kia', '2026-03-07'],
  ['chậm nhất thứ Sáu', '2026-03-06'],
  ['sáng thứ Hai', '2026-03-09'],
  ['thứ 6 này', '2026-03-06'],
  ['trước thứ Tư tuần sau', '2026-03-11'],
  ['Chủ nhật tuần tới', '2026-03-15'],
  ['chậm nhất 15h chiều 6/3', '2026-03-06'],
  ['trước thứ Sáu, 20/3', '2026-03-20'],
  ['trước ngày 20 tháng này', '2026-03-20'],
  ['trước ngày 20 tháng sau', '2026-04-20'],
  ['thời gian: 20/3', '2026-03-20'],
  ['trong vòng 24h', '2026-03-06'],
  ['trong vòng một tuần', '2026-03-12'],
  ['trong năm nay', '2026-03-05..2026-12-31'],
  ['từ nay đến cuối năm', '2026-03-05..2026-12-31'],
] as const) {
  test(`"${words}" falls due on ${date}`, () => {
    expect(dayOf(words)).toBe(date)
    expect(read(words)).toHaveProperty('text', words)
  })
}

test('before a month, a quarter or a year: the last day in front of it', () => {
  expect(dayOf('trước tháng 4')).toBe('2026-03-01..2026-03-31')
  expect(dayOf('trước quý III')).toBe('2026-04-01..2026-06-30')
  expect(dayOf('trước tháng 1/2027')).toBe('2026-12-01..2026-12-31')
  expect(dayOf('trước năm 2027')).toBe('2026-01-01..2026-12-31')
  expect(dayOf('trước cuối tháng 4')).toBe('2026-04-01..2026-04-30')
})

test('the day of each period belongs to the words of what recurs', () => {
  expect(read('vào thứ Hai hằng tuần')).toEqual({ kind: 'recurring', every: 'week', text: 'vào thứ Hai hằng tuần' })
  expect(read('trước ngày 20 hằng tháng')).toHaveProperty('text', 'trước ngày 20 hằng tháng')
  expect(read('hằng tuần báo cáo vào thứ Năm')).toHaveProperty('text', 'hằng tuần báo cáo vào thứ Năm')
  expect(read('trước ngày 15/11 hằng năm')).toMatchObject({ every: 'year', text: 'trước ngày 15/11 hằng năm' })
  expect(read('trước ngày 15 tháng cuối quý')).toMatchObject({ kind: 'recurring', every: 'quarter' })
})

test('what no calendar settles stays words; without the day of the meeting so does what is counted from it', () => {
  for (const words of ['trước mùa mưa bão', 'trước khai giảng', 'đầu tháng 4', 'định kỳ 6 tháng'])
    expect(read(words)).toEqual({ kind: 'vague', text: words })
  expect(readDeadline('trả lời dân sáng mai', null)).toEqual({ kind: 'vague', text: 'sáng mai' })
})

test('none of these is a deadline', () => {
  for (const words of [
    'Thứ hai, đề nghị Sở Y tế rà soát hồ sơ',
    'chuẩn bị phiên họp lần thứ ba của Ban Chỉ đạo',
    'gặp chị Mai ở bộ phận một cửa',
    'tiếp thu ý kiến tại cuộc họp hôm nay của các xã',
    'trong chính sách đền bù còn bất cập',
    'so với năm nay tăng 5 %',
    'rà soát từ đầu tháng 4 đến nay',
  ])
    expect(readDeadline(words, HELD_ON)).toEqual({ kind: 'none' })
})
