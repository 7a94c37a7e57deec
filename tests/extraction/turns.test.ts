import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

const HEAD = 'Sáng 12/3/2024, đồng chí Lương Đức Thịnh, Chủ tịch UBND tỉnh chủ trì cuộc họp về đầu tư công.\n'
const tell = (text: string) => extractMeeting(HEAD + text).directives.map((one) => [one.issuer, one.assignee])
const THINH = 'Lương Đức Thịnh'

test('a quotation behind a comma is whose verb stands in front of it', () => {
  expect(tell('Ông Thịnh chỉ đạo, "thời gian tới các sở phải chấm dứt ngay tình trạng này".')).toEqual([
    [THINH, 'các sở'],
  ])
  expect(tell('Ông Thịnh nói thêm, “kết quả này là nhờ sự chung sức của bà con và các đoàn thể”.')).toEqual([])
})

test('how things stand, then what is asked all the same', () => {
  expect(tell('Chủ tịch UBND tỉnh nhấn mạnh, mục tiêu chưa thay đổi, nhưng phải linh hoạt hơn.')).toHaveLength(1)
  expect(tell('Chủ tịch UBND tỉnh cho rằng kết quả là đáng mừng, song các huyện cần chủ động hơn.')).toHaveLength(1)
  expect(tell('Chủ tịch UBND tỉnh nhấn mạnh, mục tiêu chưa thay đổi, nhưng kết quả rất khác nhau.')).toEqual([])
  expect(tell('“Ai cũng nói xây đường là cần thiết, nhưng cần nghĩ tới cả người đi bộ”, ông Thịnh nói.')).toEqual([])
})

test('an event "có ý nghĩa", and who led it, is a statement', () => {
  expect(
    tell(
      'Chủ tịch UBND tỉnh khẳng định, Hội nghị có ý nghĩa rất quan trọng vì là hội nghị đầu tiên do Ban Thường vụ Tỉnh ủy, UBND tỉnh trực tiếp chỉ đạo tổ chức.',
    ),
  ).toEqual([])
})

test('who is meant, told between commas', () => {
  const [[issuer, assignee] = [], ...others] = tell(
    'Theo Chủ tịch UBND tỉnh, các đơn vị thi công, nhất là nhà thầu ở hai đầu tuyến, cần tăng ca.',
  )
  expect([issuer, others]).toEqual([THINH, []])
  expect(assignee).toMatch(/^các đơn vị thi công/u)
  expect(tell('Theo Chủ tịch UBND tỉnh, hệ thống các trạm bơm, bao gồm trạm mới của hai xã, đã vận hành.')).toEqual([])
})

test('a sum received, or something of years past, is no order in the passive', () => {
  const after = 'Chủ tịch UBND tỉnh yêu cầu các sở rà soát dự án. '
  expect(tell(`${after}Sở Xây dựng được giao chủ trì, tổng hợp báo cáo.`)).toHaveLength(2)
  expect(tell(`${after}Sở Xây dựng được giao 20 tỷ đồng.`)).toHaveLength(1)
  expect(tell(`${after}Năm ngoái, Sở Xây dựng được giao lập quy hoạch.`)).toHaveLength(1)
})

test('in quotation marks a leader’s prohibition asks', () => {
  expect(tell('"Không được để bà con phải chờ đợi lâu hơn nữa" - ông Thịnh nói.')).toHaveLength(1)
})
