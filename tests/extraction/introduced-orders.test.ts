import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

/** How orders are brought in: who, by what verb, in which part of the sentence. The words are our own. */
const HEAD =
  'Sáng 5/6, đồng chí Trần Văn Lâm, Phó Chủ tịch UBND tỉnh chủ trì hội nghị về trồng cây. Cùng dự có Giám đốc Sở Tài chính Ngô Văn Út.\n'
const read = (text: string) =>
  extractMeeting(HEAD + text).directives.map(({ issuer, assignee, text }) => [issuer, assignee, text.slice(0, 24)])
const who = (text: string) => read(text).map(([issuer, assignee]) => [issuer, assignee])

test('a quotation holds several orders, and the sentence goes on behind it', () => {
  expect(
    who('“Các xã phải coi đây là việc chính. Đề nghị các hội đoàn thể cùng vào cuộc”, ông Trần Văn Lâm nhấn mạnh.'),
  ).toEqual([
    ['Trần Văn Lâm', 'Các xã'],
    ['Trần Văn Lâm', 'các hội đoàn thể'],
  ])
  expect(
    who('“Tôi đề nghị Sở Tài chính trả lời sớm”, Phó Chủ tịch UBND tỉnh nói và giao Sở Nội vụ theo dõi việc này.'),
  ).toEqual([
    ['Trần Văn Lâm', 'Sở Tài chính'],
    ['Trần Văn Lâm', 'Sở Nội vụ'],
  ])
})

test('one order after the other in a sentence, each with its body', () => {
  expect(who('Phó Chủ tịch UBND tỉnh giao Sở Tài chính bố trí vốn, giao Sở Nội vụ kiểm tra công vụ.')).toEqual([
    ['Trần Văn Lâm', 'Sở Tài chính'],
    ['Trần Văn Lâm', 'Sở Nội vụ'],
  ])
  expect(
    who('Đồng chí yêu cầu các huyện rà soát quỹ đất; với Sở Tài chính, đồng chí đề nghị bố trí vốn ngay.').map(
      ([, assignee]) => assignee,
    ),
  ).toEqual(['các huyện', 'Sở Tài chính'])
})

test('the order may stand last, behind a dash, in the passive or in a noun', () => {
  expect(who('Ban Quản lý dự án phải kiểm soát từng gói thầu, Phó Chủ tịch UBND tỉnh yêu cầu.')).toEqual([
    ['Trần Văn Lâm', 'Ban Quản lý dự án'],
  ])
  expect(who('Ông Trần Văn Lâm - Phó Chủ tịch UBND tỉnh - yêu cầu các huyện lập danh mục.')).toEqual([
    ['Trần Văn Lâm', 'các huyện'],
  ])
  expect(who('Các huyện được Phó Chủ tịch UBND tỉnh Trần Văn Lâm giao rà soát vướng mắc.')).toEqual([
    ['Trần Văn Lâm', 'Các huyện'],
  ])
  expect(who('Yêu cầu của ông Trần Văn Lâm đối với các huyện là phải trực suốt mùa khô.')).toEqual([
    ['Trần Văn Lâm', 'các huyện'],
  ])
  expect(who('Phó Chủ tịch UBND tỉnh vừa có văn bản yêu cầu các huyện tuần tra rừng.')).toEqual([
    ['Trần Văn Lâm', 'các huyện'],
  ])
})

test('"bố trí", "tính toán" without tones look like a ministry and a province: they are tasks', () => {
  expect(read('Đồng chí Trần Văn Lâm đề nghị bố trí vốn ngay trong quý III.')).toHaveLength(1)
  expect(read('Đồng chí Trần Văn Lâm đề nghị tính toán lại nhu cầu cây giống.')).toHaveLength(1)
})

test('a sentence may end behind "quý I."; "đến từng hộ" tells nothing past', () => {
  expect(
    who('Đồng chí Trần Văn Lâm yêu cầu các xã hoàn thành chỉ tiêu quý I. Công an tỉnh nắm chắc địa bàn.'),
  ).toHaveLength(2)
  expect(
    read('Đồng chí Trần Văn Lâm yêu cầu các xã vào cuộc. Ba là, tuyên truyền đến từng hộ dân.').map(
      ([, , text]) => text,
    ),
  ).toContain('Ba là, tuyên truyền đến ')
})

test('bodies "có liên quan", a branch behind another body, letters behind "Về phía"', () => {
  expect(
    who(
      'Đồng chí Trần Văn Lâm đề nghị Sở Y tế họp. Các huyện và đơn vị có liên quan tập trung gieo ươm. Cùng với đó là đẩy mạnh tuyên truyền.',
    ),
  ).toHaveLength(3)
  expect(who('Đồng chí Trần Văn Lâm nhấn mạnh, Sở Nội vụ và ngành thanh tra cần vào cuộc.')).toEqual([
    ['Trần Văn Lâm', 'Sở Nội vụ và ngành thanh tra'],
  ])
  expect(who('Về phía các HTXDV, Phó Chủ tịch UBND tỉnh yêu cầu ươm đủ giống.')).toEqual([
    ['Trần Văn Lâm', 'các HTXDV'],
  ])
})

test('a body told to direct concludes nothing; a list is announced without "sau"', () => {
  expect(
    who(
      'Phó Chủ tịch UBND tỉnh chỉ đạo:\nYêu cầu Sở Xây dựng chỉ đạo các ban thực hiện các việc sau:\n- Lập danh mục;',
    ),
  ).toEqual([['Trần Văn Lâm', '']])
  expect(
    read('Phó Chủ tịch UBND tỉnh nhấn mạnh một số nhiệm vụ cần làm trong tháng 6:\n- Gieo ươm cây;\n- Lập hồ sơ đất.'),
  ).toHaveLength(2)
})

test('who goes to see those below directs there; whoever sums up after hearing speaks', () => {
  const visit =
    'Chiều 8/9, đồng chí Lê Hải An, Bí thư Tỉnh ủy có buổi làm việc với Huyện ủy Sông Trà.\nSau khi nghe báo cáo, đồng chí Bí thư Tỉnh ủy kết luận: Huyện ủy phải rà soát dự án.'
  expect(extractMeeting(visit).directives.map((one) => [one.issuer, one.assignee])).toEqual([['Lê Hải An', 'Huyện ủy']])
  expect(who('Tại hội nghị, đồng chí Trần Văn Lâm nhấn mạnh, các xã cần ươm cây.')).toEqual([
    ['Trần Văn Lâm', 'các xã'],
  ])
})

test('a board that praises and then asks, and a paper without a signer', () => {
  expect(who('Thường trực HĐND tỉnh đánh giá cao nỗ lực của các ngành; đề nghị UBND tỉnh rà soát tồn đọng.')).toEqual([
    ['Thường trực HĐND tỉnh', 'UBND tỉnh'],
  ])
  expect(
    extractMeeting('Chiều 9/10, có công điện về bão.\nCông điện yêu cầu Bộ Quốc phòng bố trí lực lượng.').directives,
  ).toHaveLength(1)
})

test('what tells, asks to know or only sounds like an order is none', () => {
  expect(read('Đồng chí Trần Văn Lâm yêu cầu các xã vào cuộc. Người dân cần cù, chịu khó.')).toHaveLength(1)
  expect(read('Đồng chí Trần Văn Lâm đặt vấn đề: Vì sao rừng không được chăm sóc?')).toEqual([])
  expect(read('Theo đó, hội nghị là dịp sơ kết với nhiều nội dung, yêu cầu phải chuẩn bị nhiều tài liệu.')).toEqual([])
  expect(
    read('Đồng chí Trần Văn Lâm yêu cầu các xã vào cuộc. Chiều nay, Phó Chủ tịch UBND tỉnh tới thăm vườn ươm.'),
  ).toHaveLength(1)
  expect(read('Phó Chủ tịch UBND tỉnh quán triệt những nội dung các sở cần tập trung trong tháng.')).toEqual([])
})

test('the stamp of the page is not the day of the meeting; half of the day may stand under the picture', () => {
  const stamped = extractMeeting('10:05 7/6/2021 Chiều 5/6, UBND tỉnh An Hòa tổ chức hội nghị trồng cây.')
  expect(stamped.meeting).toMatchObject({ heldOn: '2021-06-05', session: 'chiều' })
  const pictured = extractMeeting(
    'Giao ban tuần của Tỉnh ủy\nTại giao ban tuần ngày 9/11/2018, đồng chí Lê Hải An, Bí thư Tỉnh ủy chỉ đạo các ngành vào cuộc.\nĐồng chí Lê Hải An phát biểu tại giao ban sáng 9/11/2018\n',
  )
  expect(pictured.meeting.session).toBe('sáng')
})

test('the title in quotation marks, the host behind the place', () => {
  const { meeting } = extractMeeting(
    'Ngày 14/2/2025, tại Nhà văn hóa, thành phố An Hòa, Trung tâm Khuyến nông An Hòa (TKA) đã tổ chức “Hội nghị tổng kết khuyến nông năm 2024, kế hoạch năm 2025”.',
  )
  expect(meeting.title).toBe('Hội nghị tổng kết khuyến nông năm 2024, kế hoạch năm 2025')
  expect(meeting.organizer).toBe('Trung tâm Khuyến nông An Hòa')
})
