import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

const peopleOf = (text: string) =>
  extractMeeting(`Sáng 12/3, họp giao ban. ${text}`).people.map((one) => [one.name, ...one.positions])

test('posts before and after the name, in one list', () => {
  expect(
    peopleOf(
      'Dự họp có các đồng chí: Lê Văn Sơn, Tỉnh ủy viên, Bí thư Huyện ủy; Phạm Thị Hoà - Trưởng ban Tổ chức; Phó Chủ tịch UBND huyện Đỗ Minh Đức.',
    ),
  ).toEqual([
    ['Lê Văn Sơn', 'Tỉnh ủy viên', 'Bí thư Huyện ủy'],
    ['Phạm Thị Hoà', 'Trưởng ban Tổ chức'],
    ['Đỗ Minh Đức', 'Phó Chủ tịch UBND huyện'],
  ])
})

test('places, streets, schools and bodies are no people', () => {
  expect(
    peopleOf(
      'Đoàn Thanh niên xã Hà Lan, Trường THPT Lê Hồng Phong ở đường Nguyễn Trãi, phường Trần Phú, tỉnh Lâm Đồng và TP Hồ Chí Minh gửi báo cáo.',
    ),
  ).toEqual([])
})

test('a name with both tone placements is one person, and later mentions add posts', () => {
  expect(peopleOf('Đồng chí Phạm Thị Hòa khai mạc. Bí thư Huyện ủy Phạm Thị Hoà kết luận.')).toEqual([
    ['Phạm Thị Hòa', 'Bí thư Huyện ủy'],
  ])
})

test('a name behind a province or a level is found whole', () => {
  expect(peopleOf('Dự họp có Chủ tịch UBND tỉnh Hà Nam Trương Quốc Huy, Chủ tịch UBND huyện Lê Xuân Công.')).toEqual([
    ['Trương Quốc Huy', 'Chủ tịch UBND tỉnh Hà Nam'],
    ['Lê Xuân Công', 'Chủ tịch UBND huyện'],
  ])
})
