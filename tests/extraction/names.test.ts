import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

const peopleOf = (text: string) =>
  extractMeeting(`Sáng 12/3/2026, UBND tỉnh tổ chức hội nghị sơ kết. ${text}`).people.map((one) =>
    [one.name, ...one.positions].join(' | '),
  )

test('a form of address or a middle name makes a name of an unknown family name', () => {
  expect(peopleOf('Dự có ông Bồ Thị Sen, Phó Chủ tịch HĐND tỉnh và bà Marta Olsen, Giám đốc Công ty Bắc Âu.')).toEqual([
    'Bồ Thị Sen | Phó Chủ tịch HĐND tỉnh',
    'Marta Olsen | Giám đốc Công ty Bắc Âu',
  ])
})

test('names of the Central Highlands keep their apostrophes and all their syllables', () => {
  expect(
    peopleOf(
      "Dự có đồng chí Y Thin Hà Niê Kđăm, Bí thư Đảng ủy Khối và đồng chí H'Nga Kđoh, Phó Chủ tịch UBND tỉnh; Chủ tịch UBND huyện K'Tun.",
    ),
  ).toEqual([
    'Y Thin Hà Niê Kđăm | Bí thư Đảng ủy Khối',
    "H'Nga Kđoh | Phó Chủ tịch UBND tỉnh",
    "K'Tun | Chủ tịch UBND huyện",
  ])
})

test('a post ends a name without a comma, and several posts lead one name', () => {
  expect(
    peopleOf(
      'Đồng chí Lê Văn An Chủ tịch UBND xã Tân Lập dự. Bí thư Đảng ủy, Chủ tịch HĐND phường Tạ Thành Chung chủ trì.',
    ),
  ).toEqual(['Lê Văn An | Chủ tịch UBND xã Tân Lập', 'Tạ Thành Chung | Bí thư Đảng ủy | Chủ tịch HĐND phường'])
})

test('one post in front of a list holds for each of its names', () => {
  expect(
    peopleOf('Dự họp có các Phó Chủ tịch UBND tỉnh: Phùng Gia Bảo, Lê Công Trứ; Giám đốc Sở Y tế Vũ Thị Hiên.'),
  ).toEqual([
    'Phùng Gia Bảo | Phó Chủ tịch UBND tỉnh',
    'Lê Công Trứ | Phó Chủ tịch UBND tỉnh',
    'Vũ Thị Hiên | Giám đốc Sở Y tế',
  ])
})

test('names of offices with a dash or a comma stay whole, new offices of 2025 too', () => {
  expect(
    peopleOf(
      'Dự có Trưởng phòng Văn hóa - Xã hội phường Đào Thị Ngân; đồng chí Lê Văn Nam, Trưởng phòng Kinh tế, Hạ tầng và Đô thị phường; Giám đốc Sở Công Thương Trương Tấn Dũng.',
    ),
  ).toEqual([
    'Đào Thị Ngân | Trưởng phòng Văn hóa - Xã hội phường',
    'Lê Văn Nam | Trưởng phòng Kinh tế, Hạ tầng và Đô thị phường',
    'Trương Tấn Dũng | Giám đốc Sở Công Thương',
  ])
})

test('places in a row, firms, the dead, years and words grown together are no people', () => {
  expect(
    peopleOf(
      'UBND các phường Lê Hồng Sơn, Trần Quang Vinh báo cáo. Công ty TNHH Lê Thành Đạt, tấm gương đồng chí Võ Văn Lượng, xuân Đinh Dậu và Đảng ủy Than Quảng Ninhbiểu quyết.',
    ),
  ).toEqual([])
})

test('a doubtful name of two syllables counts in a list of names, not by itself', () => {
  expect(peopleOf('Dự họp: Lê Văn Thắng, Trần Thị Lan, Hoàng Mai.')).toEqual([
    'Lê Văn Thắng',
    'Trần Thị Lan',
    'Hoàng Mai',
  ])
  expect(peopleOf('Đoàn đã đến Hoàng Mai kiểm tra.')).toEqual([])
})

test('part of a longer name means its bearer, and two names that differ by a tone are two people', () => {
  expect(peopleOf('Bà Lê Thị Kim Ngọc, Bí thư Huyện ủy chủ trì. Bà Kim Ngọc nêu hai việc.')).toEqual([
    'Lê Thị Kim Ngọc | Bí thư Huyện ủy',
  ])
  expect(peopleOf('Dự có ông Lê Văn Hùng, Phó Giám đốc và ông Lê Văn Hưng, Chánh Văn phòng.')).toHaveLength(2)
})

test('a caption tells of a person nobody else names, its photographer is none', () => {
  const text = `Sáng 12/3, Sở Nội vụ tổ chức hội nghị sơ kết.

Đồng chí Lê Văn Tư - Phó Giám đốc Sở phát biểu tại hội nghị. Ảnh: Trần Văn Chụp

Hội nghị đã bàn về công tác văn thư.`
  expect(extractMeeting(text).people.map((one) => [one.name, ...one.positions])).toEqual([
    ['Lê Văn Tư', 'Phó Giám đốc Sở'],
  ])
})

test('notes name posts in short forms, and people by their given names', () => {
  const { people } = extractMeeting(
    'Giao ban tuần Ban QLDA\n12/3/2026, 8h15\nChủ trì: anh Tăng Bá Hợp (GĐ Ban)\nDự: anh Quản Văn Tích (TP Kỹ thuật), ông Trương Văn Lộ (kiểm lâm địa bàn)\nThư ký: đ/c Tạ Hữu Phú - VP\n\nAnh Tích: còn vướng mặt bằng\nCô Thơm (tổ Văn): xin thêm máy',
  )
  expect(people.map((one) => [one.name, ...one.positions])).toEqual([
    ['Tăng Bá Hợp', 'GĐ Ban'],
    ['Quản Văn Tích', 'TP Kỹ thuật'],
    ['Trương Văn Lộ', 'kiểm lâm địa bàn'],
    ['Tạ Hữu Phú', 'VP'],
    ['Thơm', 'tổ Văn'],
  ])
})

test('a post behind the comma of a one-syllable name is no given name', () => {
  expect(peopleOf("Dự có đồng chí K'Brê, Phó Bí thư Huyện ủy; bà H'Yim, Phó Chủ tịch UBND xã.")).toEqual([
    "K'Brê | Phó Bí thư Huyện ủy",
    "H'Yim | Phó Chủ tịch UBND xã",
  ])
})

test('the short form of a head of an office in front of a name is his post, not that of the name before', () => {
  const { people } = extractMeeting(
    'Họp giao ban Ban QLDA\n12/3/2026, 8h15\nChủ trì: anh Tăng Bá Hợp (GĐ Ban)\nDự: TP Kỹ thuật Lai Hữu Phú, PP Hành chính Lê Văn Bốn, ông Lò Văn Tư, TP Nội vụ\n- Anh Phú: còn vướng mặt bằng',
  )
  expect(people.slice(1).map((one) => [one.name, ...one.positions])).toEqual([
    ['Lai Hữu Phú', 'TP Kỹ thuật'],
    ['Lê Văn Bốn', 'PP Hành chính'],
    ['Lò Văn Tư', 'TP Nội vụ'],
  ])
})
