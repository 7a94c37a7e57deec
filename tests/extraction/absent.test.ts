import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

const presenceOf = (line: string) => {
  const { people } = extractMeeting(
    `BIÊN BẢN HỌP GIAO BAN\nThời gian: 8h ngày 5/3/2026\nCó mặt:\n- Ông Nguyễn Văn Ba - Chủ tịch UBND xã, chủ trì\n${line}\nKết luận:\n- Văn phòng rà soát hồ sơ.`,
  )
  return people.map(({ presence }) => presence)
}

for (const [line, presence] of [
  ['Vắng không phép: ông Lê Văn Hải', 'unexcused'],
  ['Vắng không có lý do: 01 đ/c (Lê Văn Hải)', 'unexcused'],
  ['Vắng có lý do: 01 đ/c (Lê Văn Hải)', 'excused'],
  ['Đ/c Lê Văn Hải: vắng, lý do: đi học', 'excused'],
  ['Ông Lê Văn Hải - Kế toán: vắng không phép', 'unexcused'],
  ['Không dự họp: ông Lê Văn Hải', 'excused'],
  ['Đ/c Lê Văn Hải: có mặt', 'present'],
] as const) {
  test(`"${line}" is ${presence}`, () => expect(presenceOf(line)).toEqual(['present', presence]))
}

test('how they are away stands over the list', () => {
  expect(presenceOf('Vắng mặt không phép:\n- Ông Lê Văn Hải - Kế toán\n- Bà Phạm Thị Mơ')).toEqual([
    'present',
    'unexcused',
    'unexcused',
  ])
})
