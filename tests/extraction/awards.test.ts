import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

const awardsOf = (text: string) =>
  extractMeeting(`Sáng 12/3/2026, Sở Nội vụ tổ chức hội nghị tổng kết. ${text}`).awards.map(
    ({ award, issuer, presenter, recipient }) => [award, issuer, presenter, recipient],
  )

test('a body gives in its own right, a person hands over what somebody else confers', () => {
  expect(awardsOf('Nhân dịp này, UBND huyện đã trao giấy khen cho 3 tập thể.')).toEqual([
    ['giấy khen', 'UBND huyện', 'UBND huyện', '3 tập thể'],
  ])
  expect(
    awardsOf(
      'Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy Lê Văn Nam trao Huân chương Lao động hạng Ba cho Trường Chuyên.',
    ),
  ).toEqual([['Huân chương Lao động hạng Ba', 'Chủ tịch nước', 'Lê Văn Nam', 'Trường Chuyên']])
})

test('several awards of one sentence go to the same, and the passive turns giver and receiver round', () => {
  expect(
    awardsOf('Sở Nội vụ tặng 3 Cờ thi đua và 5 Giấy khen cho các phòng.').map(([award, , , to]) => [award, to]),
  ).toEqual([
    ['Cờ thi đua', 'các phòng'],
    ['Giấy khen', 'các phòng'],
  ])
  expect(awardsOf('Nhân dịp này, 5 tập thể được UBND tỉnh tặng Bằng khen vì có thành tích tốt.')).toEqual([
    ['Bằng khen', 'UBND tỉnh', '', '5 tập thể'],
  ])
})
