import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

const found = extractMeeting(`Họp giao ban tháng 3
Ngày 12/3/2026
Chủ trì: đ/c Nguyễn Văn Nam - GĐ
Dự: đ/c Trần Long - PTP Kế hoạch (dự thay đ/c Phạm Hùng), bà Lê Thị Hoa, Phó Chánh Văn phòng, dự họp thay Chánh Văn phòng
Thư ký: Lê Mai
Vắng mặt:
1. Đỗ Văn Tư - đi công tác
2. Bùi Thị Năm (không phép)
3. Lò Văn Sáu, xin vắng có lý do

Kết luận
- Các phòng rà soát hồ sơ.`)

test('who came in another’s place is told with whom, and that one is away', () => {
  const brief = found.people.map((one) => [one.name, one.presence, one.substituteFor])
  expect(brief).toEqual(
    expect.arrayContaining([
      ['Trần Long', 'substitute', 'đ/c Phạm Hùng'],
      ['Phạm Hùng', 'excused', ''],
      ['Lê Thị Hoa', 'substitute', 'Chánh Văn phòng'],
      ['Nguyễn Văn Nam', 'present', ''],
      ['Lê Mai', 'present', ''],
    ]),
  )
})

test('a list under “Vắng mặt” tells who is away and why', () => {
  const away = found.people.slice(-3).map((one) => [one.name, one.presence, one.absenceReason])
  expect(away).toEqual([
    ['Đỗ Văn Tư', 'excused', 'đi công tác'],
    ['Bùi Thị Năm', 'unexcused', ''],
    ['Lò Văn Sáu', 'excused', ''],
  ])
})

test('speaking for a body is no substitution', () => {
  const { people } = extractMeeting(
    'Sáng 12/3/2026, Sở Y tế tổ chức hội nghị. Đồng chí Lê Văn Nam, Phó Giám đốc Sở thay mặt lãnh đạo Sở phát biểu.',
  )
  expect(people.map((one) => [one.presence, one.substituteFor])).toEqual([['present', '']])
})

test('a group is counted with its thousands; a nought counts nobody and breaks nothing', () => {
  const groups = (count: string) =>
    extractMeeting(
      `Đại hội Hội Người cao tuổi huyện\nTham dự đại hội có ${count} đại biểu thay mặt hội viên các xã.`,
    ).groups.map((one) => one.count)
  expect(groups('150')).toEqual([150])
  expect(groups('1.250')).toEqual([1250])
  expect(groups('20.000')).toEqual([20_000])
  expect(groups('000')).toEqual([null])
})
