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

test('the posts of those for whom somebody speaks are not his own', () => {
  expect(
    peopleOf(
      'Thay mặt Chính phủ, Thủ tướng Chính phủ, Phó Thủ tướng Trần Văn Hà chúc mừng. Thay mặt lãnh đạo Bộ, Thứ trưởng Đỗ Minh Đức trao quà.',
    ),
  ).toEqual([
    ['Trần Văn Hà', 'Phó Thủ tướng'],
    ['Đỗ Minh Đức', 'Thứ trưởng'],
  ])
})

test('a post set apart by a comma from the form of address is the person’s', () => {
  expect(
    peopleOf('Giám đốc Sở, bác sĩ Trần Thu Hà báo cáo. Trong buổi sáng, Trưởng phòng, đại tá Lê Minh Tú trả lời.'),
  ).toEqual([
    ['Trần Thu Hà', 'Giám đốc Sở'],
    ['Lê Minh Tú', 'Đại tá', 'Trưởng phòng'],
  ])
  expect(peopleOf('Được sự ủy quyền của Chủ tịch UBND tỉnh, ông Lê Minh Tú trao quà.')).toEqual([['Lê Minh Tú']])
})

test('a post behind a number is that of everyone in the row', () => {
  expect(peopleOf('Cuộc họp có phần phát biểu của 3 phó giám đốc Lê Minh Tú, Trần Thu Hà và Ngô Văn Bền.')).toEqual([
    ['Lê Minh Tú', 'phó giám đốc'],
    ['Trần Thu Hà', 'phó giám đốc'],
    ['Ngô Văn Bền', 'phó giám đốc'],
  ])
  expect(peopleOf('Dự có hai Phó Chủ tịch UBND huyện là Lê Minh Tú và Trần Thu Hà.')).toEqual([
    ['Lê Minh Tú', 'Phó Chủ tịch UBND huyện'],
    ['Trần Thu Hà', 'Phó Chủ tịch UBND huyện'],
  ])
  expect(peopleOf('Ngày 4/5 Giám đốc Lê Minh Tú, Trần Thu Hà và đoàn đi kiểm tra.')).toEqual([
    ['Lê Minh Tú', 'Giám đốc'],
    ['Trần Thu Hà'],
  ])
})

test('small businesses, countries and bodies of the world are no people; who owns or leads one is', () => {
  expect(peopleOf('Cơ sở giết mổ Hoàng Thị Bưởi và nhà thuốc Lê Minh Tú đã đóng cửa.')).toEqual([])
  expect(peopleOf('Ủy viên không thường trực Hội đồng Bảo an Liên Hợp Quốc và Đại sứ Thái Lan gửi thư.')).toEqual([])
  expect(peopleOf('Chủ cơ sở giết mổ Hoàng Thị Bưởi trình bày.')).toEqual([['Hoàng Thị Bưởi']])
})

test('a post said without its body, and a rank with the given name, mean the person who holds it', () => {
  const issuers = extractMeeting(
    `Chiều 12/3, UBND TP.HCM họp giao ban. Dự họp có ông Lê Minh Tú, Chủ tịch UBND TP.HCM; đại tá Trần Văn Bền, Trưởng phòng Cảnh sát giao thông.
Chủ tịch TP.HCM yêu cầu các quận rà soát cống.
Đại tá Bền yêu cầu các đội trực đủ quân số.
Chủ tịch TPHCM đề nghị Sở Xây dựng báo cáo kết quả.`,
  ).directives.map((one) => one.issuer)
  expect(issuers).toEqual(['Lê Minh Tú', 'Trần Văn Bền', 'Lê Minh Tú'])
})
