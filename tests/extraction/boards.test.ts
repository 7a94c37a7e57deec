import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'
import { rankOf } from '#extraction/is-upward.ts'

const brief = (text: string) => extractMeeting(text).directives.map((one) => [one.issuer, one.assignee])

test('the head of a board whose name holds a comma directs without a name, behind a purpose', () => {
  expect(
    brief(
      'Để chủ động ứng phó, giảm thiểu thiệt hại do bão, Trưởng Ban Chỉ huy PCTT, TKCN và phòng thủ dân sự thành phố đề nghị các sở, ngành theo dõi bản tin.',
    ),
  ).toEqual([['Trưởng Ban Chỉ huy PCTT, TKCN và phòng thủ dân sự thành phố', 'các sở, ngành']])
  expect([rankOf('Trưởng Ban Chỉ huy'), rankOf('Trường Tiểu học')]).toEqual([3, 1])
})

test('"lãnh đạo, chỉ huy các đơn vị" are told; "yêu cầu lãnh đạo, chỉ đạo" is a noun', () => {
  const heard = 'Sau khi nghe Chỉ huy trưởng báo cáo, Tư lệnh Quân khu yêu cầu lãnh đạo, chỉ huy các đơn vị '
  expect(brief(`${heard}thường xuyên kiểm tra kho.`).map(([issuer]) => issuer)).toEqual(['Tư lệnh Quân khu'])
  expect(brief('Các đơn vị đáp ứng yêu cầu lãnh đạo, chỉ đạo trong tình hình mới.')).toEqual([])
})

test('a post that is told is whom the task is for', () => {
  expect(brief('Chủ tịch Quốc hội Đào Minh Vân đề nghị Tổng Thư ký Quốc hội hoàn thiện chương trình kỳ họp.')).toEqual([
    ['Đào Minh Vân', 'Tổng Thư ký Quốc hội'],
  ])
})

test('posts on a board go on over its verb; a standing body that holds the session is nobody’s post', () => {
  const positionsOf = (text: string) => extractMeeting(text).people.map((one) => one.positions)
  expect(
    positionsOf(
      'Dự có bà Lê Thị Hoa, Phó trưởng ban chỉ đạo TĐT tỉnh và ông Vũ Văn Tư, Cục trưởng Cục Cứu hộ - cứu nạn.',
    ),
  ).toEqual([['Phó trưởng ban chỉ đạo TĐT tỉnh'], ['Cục trưởng Cục Cứu hộ - cứu nạn']])
  const chaired =
    'Chiều 27/5, dưới sự chủ trì của đồng chí Lê Thị Hoa, Chủ tịch HĐND tỉnh, Thường trực HĐND tỉnh tổ chức phiên họp thứ 8. Thường trực HĐND tỉnh đề nghị UBND tỉnh tiếp tục trả lời cử tri.'
  expect(positionsOf(chaired)).toEqual([['Chủ tịch HĐND tỉnh']])
  expect(brief(chaired)).toEqual([['Thường trực HĐND tỉnh', 'UBND tỉnh']])
})

test('a post behind a dash ends no label of conclusions', () => {
  expect(
    brief(
      'Sáng 2/3/2022, UBND huyện họp thường kỳ. Kết luận phiên họp, đồng chí Trương Xuân Lộc - Chủ tịch UBND huyện yêu cầu các xã: (1) Rà soát hộ nghèo; (2) Sửa kênh nội đồng.',
    ).map(([issuer]) => issuer),
  ).toEqual(Array(2).fill('Trương Xuân Lộc'))
})

test('work called by name and "như sau" announces a list, whatever the verb of speech', () => {
  const found = brief(
    'Chủ trì hội nghị: đồng chí Nguyễn Minh Thái, Bí thư Đảng ủy xã.\nKết luận hội nghị, đồng chí Nguyễn Minh Thái nhấn mạnh một số công việc trọng tâm cần tổ chức thực hiện trong tháng 9 năm 2020, cụ thể như sau:\n- Các ngành bám vào chương trình tháng.\n- Giao Công an xã tuần tra ban đêm.',
  )
  expect(found).toEqual([
    ['Nguyễn Minh Thái', 'Các ngành'],
    ['Nguyễn Minh Thái', 'Công an xã'],
  ])
})

test('the headline names the meeting of which the sentences say only "hội nghị"; a term is not its day', () => {
  const { meeting } = extractMeeting(
    'VKSND tỉnh Tây Giang tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm 2021\n\nDự và chủ trì Hội nghị có đồng chí Ngô Văn Tạo - Viện trưởng VKSND tỉnh.\n\nKết luận Hội nghị, đồng chí Ngô Văn Tạo yêu cầu các phòng hoàn thành chỉ tiêu trước ngày 31/10/2021.',
  )
  expect(meeting).toMatchObject({
    title: 'Hội nghị sơ kết công tác 6 tháng đầu năm 2021',
    organizer: 'VKSND tỉnh Tây Giang',
    heldOn: null,
  })
})
