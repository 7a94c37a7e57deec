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

test('an amount of change goes with the value before it, in the unit of the figure', () => {
  const [cases, money, ...rest] = figuresOf(
    'Số ca mắc là 87 ca, tăng 23 ca so với ngày trước. Thu phí đạt 3,5 tỷ đồng, giảm 1,2 tỷ đồng so với năm 2020.',
  )
  expect(cases).toMatchObject({
    value: 87,
    change: { direction: 'up', amount: 23, amountUnit: '', base: 'ngày trước' },
  })
  expect(money).toMatchObject({
    value: 3.5e9,
    unit: 'đồng',
    change: { direction: 'down', amount: 1.2e9, percent: null },
  })
  expect(rest).toEqual([])
})

test('a change alone has no value; its share stands in brackets', () => {
  expect(figuresOf('Số vụ cháy giảm 44 vụ (giảm 13,5%) so với cùng kỳ.')).toMatchObject([
    { value: null, unit: 'vụ', change: { direction: 'down', amount: 44, percent: 13.5, base: 'cùng kỳ' } },
  ])
})

test('hundreds of whatever a small word names are counted; years and numbers of papers are not', () => {
  expect(figuresOf('Xí nghiệp đã thay 4.500 đồng hồ nước.')[0]).toMatchObject({ value: 4500 })
  expect(figuresOf('Thực hiện Nghị quyết số 128 của Chính phủ, đơn vị bàn việc năm 2021 theo hướng dẫn.')).toEqual([])
})

test('counts without a unit in a row, a part of a whole in brackets; one alone, days and numbered things are none', () => {
  const row = figuresOf('Trực ban: 24h qua vào viện 118, chuyển tuyến 4, tử vong 0')
  expect(row.map((one) => [one.indicator, one.value])).toEqual([
    ['24h qua vào viện', 118],
    ['chuyển tuyến', 4],
    ['tử vong', 0],
  ])
  expect(figuresOf('Tuyển quân đủ 100% chỉ tiêu (142/142).').map((one) => [one.value, one.outOf])).toContainEqual([
    142, 142,
  ])
  expect(figuresOf('Ngập ở phường 3, phường 5, hẹn họp lại (15/3).')).toEqual([])
  expect(figuresOf('Phòng 205 vẫn đang sửa.')).toEqual([])
})

test('what is cut is told, not by how much something fell', () => {
  expect(figuresOf('Nhà máy đã cắt giảm 1.500 m3 mỗi ngày.')[0]).toMatchObject({ value: 1500, unit: 'm3' })
})
