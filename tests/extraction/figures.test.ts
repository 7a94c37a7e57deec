import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

const figuresOf = (text: string) => extractMeeting(`Sáng 12/3, Sở Nội vụ tổ chức hội nghị sơ kết. ${text}`).figures

test('a change behind the number belongs to it, with its base', () => {
  const [one, ...rest] = figuresOf('Cơ quan tiếp nhận 1.250 hồ sơ trực tuyến, giảm 3,5% so với năm 2020.')
  expect(one).toMatchObject({
    indicator: 'hồ sơ trực tuyến',
    value: 1250,
    change: { direction: 'down', percent: 3.5, base: 'năm 2020' },
  })
  expect(rest).toEqual([])
})

test('a level is no change', () => {
  expect(figuresOf('Tỷ lệ hồ sơ đúng hạn đạt 97,5%.')[0]).toMatchObject({ value: 97.5, unit: '%', change: null })
})

test('a ratio keeps both numbers', () => {
  expect(figuresOf('Đến nay, 11/12 xã đã nộp lưu tài liệu.')[0]).toMatchObject({ value: 11, outOf: 12, unit: 'xã' })
})

test('the period of the report is inherited until another is named', () => {
  const found = figuresOf(
    'Năm 2020, thu phí đạt 2 tỷ đồng. Chi sự nghiệp hơn 1,5 tỷ đồng. Quý I/2021, thu phí đạt 300 triệu đồng.',
  )
  expect(found.map((one) => [one.value, one.period])).toEqual([
    [2e9, 'năm 2020'],
    [1.5e9, 'năm 2020'],
    [3e8, 'quý I/2021'],
  ])
})

test('days, versions, people called and targets of directives are no figures', () => {
  expect(figuresOf('Ngày 10 tháng 4, có 25 đồng chí bàn về công nghiệp 4.0.')).toEqual([])
  expect(figuresOf('Giám đốc Sở Trần Văn Bình yêu cầu các phòng đạt 100% hồ sơ đúng hạn.')).toEqual([])
})
