import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

/** Turns of speech, bodies and figures met in items the rules had not seen; the words are our own. */
const HEAD = 'Sáng 12/3/2024, đồng chí Lương Đức Thịnh, Chủ tịch UBND tỉnh chủ trì cuộc họp về đầu tư công.\n'
const read = (text: string) => extractMeeting(HEAD + text).directives
const tell = (text: string) => read(text).map(({ issuer, assignee }) => ({ issuer, assignee }))
const asks = (text: string) => read(text).map((one) => one.text)
const issuer = 'Lương Đức Thịnh'
const ORDER = 'Đồng chí Lương Đức Thịnh yêu cầu Sở Tài chính rà soát danh mục. '

test('the items of a list announced as results are no tasks, whatever stands between; what is ordered after it is', () => {
  const results = `Chủ tịch UBND tỉnh ghi nhận cố gắng của các sở.
Kết quả thể hiện qua ba điểm sáng, cụ thể:
Thứ nhất, hoàn thiện cơ sở dữ liệu đất đai của cả tỉnh.
Bên cạnh đó, chỉ số hài lòng của người dân cao hơn năm trước.
Thứ hai, tham mưu nhiều cuộc họp lớn về giải phóng mặt bằng.
Thứ ba, Sở Nội vụ hoàn thành 9/9 nhiệm vụ; Sở Xây dựng hoàn thành 7/7 nhiệm vụ.
`
  expect(read(results)).toEqual([])
  expect(asks(`${results}Thời gian tới, Chủ tịch UBND tỉnh đề nghị các sở đăng ký vốn trước 20/3.`)).toHaveLength(1)
  expect(
    read(
      `Chủ tịch UBND tỉnh nêu các nhiệm vụ, giải pháp khắc phục hạn chế:\nThứ nhất, rà soát hồ sơ đất đai.\nThứ hai, bố trí đủ vốn đối ứng.`,
    ),
  ).toHaveLength(2)
})

test('to remind of doing something is to ask for it; of how something stands, it is not', () => {
  expect(tell('Chủ tịch UBND tỉnh cũng lưu ý việc chuẩn bị tốt hồ sơ thầu.')).toEqual([{ issuer, assignee: '' }])
  expect(tell('Chủ tịch UBND tỉnh cũng lưu ý việc chuẩn bị hồ sơ thầu còn chậm.')).toEqual([])
})

test('what is to come about is part of the task that ensures it', () => {
  expect(asks(`${ORDER}Bảo đảm các dự án sẽ được khởi công cùng một ngày.`)).toHaveLength(2)
  expect(asks(`${ORDER}Các dự án sẽ được khởi công cùng một ngày.`)).toHaveLength(1)
})

test('charged in the passive behind what it is about, and after a sentence that asks nothing', () => {
  const words =
    'UBND tỉnh yêu cầu các sở đẩy nhanh tiến độ. Riêng đoạn cuối tuyến sẽ làm theo kế hoạch cũ. Đối với khu tái định cư và đường gom, Sở Xây dựng được giao chủ trì lập quy hoạch.'
  expect(tell(words).at(-1)).toEqual({ issuer: 'UBND tỉnh', assignee: 'Sở Xây dựng' })
})

test('places by their bare names behind a level that they share are one list', () => {
  const words =
    'Đối với tuyến tránh, các sở và UBND các xã Tân Hòa, Bình Minh và Phú Lộc được yêu cầu khẩn trương bàn giao mặt bằng.'
  expect(tell(ORDER + words).at(-1)?.assignee).toBe('các sở và UBND các xã Tân Hòa, Bình Minh và Phú Lộc')
})

test('known letters with a level are a body, behind a time and before "phải"', () => {
  const words =
    'Chủ tịch UBND tỉnh yêu cầu trong thời gian tới, BĐBP tỉnh làm tốt công tác dân vận. BĐBP tỉnh phải sẵn sàng tàu thuyền.'
  expect(tell(words).map((one) => one.assignee)).toEqual(['BĐBP tỉnh', 'BĐBP tỉnh'])
})

test('a board of leaders orders for itself, though one of its members spoke before; so does the chair of a session', () => {
  const spoke = 'Phát biểu chỉ đạo, Tổng Giám đốc Công ty Trần Văn Bình biểu dương các phân xưởng.\n'
  const board = `${spoke}Sang quý II, Ban Lãnh đạo Công ty yêu cầu các đơn vị tiết kiệm điện. Đồng thời, đẩy mạnh sửa chữa lò nung.`
  expect(tell(board).map((one) => one.issuer)).toEqual(['Ban Lãnh đạo Công ty', 'Ban Lãnh đạo Công ty'])
  const session = 'Ngày 5/7, HĐND tỉnh khai mạc kỳ họp thứ 8.\nChủ tọa kỳ họp yêu cầu UBND tỉnh trả lời hết kiến nghị.'
  expect(extractMeeting(session).directives.map((one) => one.issuer)).toEqual(['Chủ tọa kỳ họp'])
})

test('an order of another day is background', () => {
  expect(read('Trước đó, UBND tỉnh đã yêu cầu Sở Xây dựng đình chỉ công trình.')).toEqual([])
  expect(read('UBND tỉnh yêu cầu Sở Xây dựng đình chỉ công trình.')).toHaveLength(1)
})

test('among tasks a field of work and how it is to be done; a matter and who needs it', () => {
  expect(asks(`${ORDER}Công tác khen thưởng hướng mạnh đến người lao động trực tiếp.`)).toHaveLength(2)
  expect(asks(`${ORDER}Công tác khen thưởng đã hướng mạnh đến người lao động trực tiếp.`)).toHaveLength(1)
  expect(tell(`${ORDER}Bên cạnh đó, vấn đề huyện Ba Tơ cần tiếp tục củng cố là truyền thông.`).at(-1)?.assignee).toBe(
    'huyện Ba Tơ',
  )
})

test('tasks named, then told behind "là:"; and what must be in spite of how it stands', () => {
  const named =
    'Chủ tịch UBND tỉnh khẳng định kết quả năm qua, đồng thời nêu rõ những nhiệm vụ trọng tâm của năm tới là: Rà soát quy hoạch; tăng cường kiểm định công trình.'
  expect(read(named)).toHaveLength(2)
  expect(read('Chủ tịch UBND tỉnh nhấn mạnh, tỉnh đang đi đầu song tuyệt đối không được chủ quan.')).toHaveLength(1)
})

test('what is asked of a national board is a proposal', () => {
  const words = 'Chủ tịch UBND tỉnh đề nghị Ban Chỉ đạo Quốc gia phòng, chống thiên tai hỗ trợ thêm xuồng.'
  expect(read(words)).toEqual([])
})

test('an officer’s rank stands first among his posts; who has no other post is called by it', () => {
  const people = extractMeeting(
    'Ngày 5/7, Thiếu tướng Trần Văn Bền, Phó Tư lệnh Quân khu làm việc với UBND tỉnh. Dự họp có Đại tá Lê Minh Tú.',
  ).people
  expect(people.map(({ name, honorific, positions }) => [name, honorific, ...positions])).toEqual([
    ['Trần Văn Bền', '', 'Thiếu tướng', 'Phó Tư lệnh Quân khu'],
    ['Lê Minh Tú', 'đại tá'],
  ])
})

test('a post by the letters of its board; a host with letters in brackets, with its province, or in the chair', () => {
  const exam =
    'Chiều 15/5, Ban Chỉ đạo (BCĐ) bầu cử tỉnh tổ chức họp bàn triển khai công tác tổ chức ngày bầu cử năm 2026. Đồng chí Trần Văn Bình, Phó Chủ tịch UBND tỉnh, Trưởng BCĐ bầu cử tỉnh chủ trì.'
  const { meeting, people } = extractMeeting(exam)
  expect(meeting).toMatchObject({
    organizer: 'Ban Chỉ đạo (BCĐ) bầu cử tỉnh',
    title: 'họp bàn triển khai công tác tổ chức ngày bầu cử năm 2026',
    chair: ['Trần Văn Bình'],
  })
  expect(people[0]?.positions).toEqual(['Phó Chủ tịch UBND tỉnh', 'Trưởng BCĐ bầu cử tỉnh'])
  const hosted = (words: string) => extractMeeting(words).meeting.organizer
  expect(hosted('Ngày 5/7, UBND quận Liên Chiểu, Đà Nẵng đã tổ chức hội nghị sơ kết công tác thuế.')).toBe(
    'UBND quận Liên Chiểu',
  )
  expect(hosted('Ngày 5/7, UBND tỉnh chủ trì hội nghị sơ kết công tác thuế.')).toBe('UBND tỉnh')
  expect(hosted('Ngày 5/7, Chủ tịch UBND tỉnh chủ trì hội nghị sơ kết công tác thuế.')).toBe('')
})

test('nouns of two syllables are counted whole; a base of comparison measures nothing', () => {
  const { figures } = extractMeeting(
    'Họp giao ban ngày 12/3. Toàn tỉnh có 14.332 thí sinh đăng ký. Doanh thu toàn ngành đạt 116% so với kế hoạch quý và tăng 10% so với cùng kỳ. Lợi nhuận đạt 40 tỷ đồng, mức tăng trưởng đạt 3,3%.',
  )
  expect(figures.map(({ indicator, unit, change }) => [indicator, unit, change?.percent ?? null])).toEqual([
    ['thí sinh', 'thí sinh', null],
    ['Doanh thu toàn ngành', '%', null],
    ['Doanh thu toàn ngành', '', 10],
    ['Lợi nhuận', 'đồng', 3.3],
  ])
})

test('a post ends at "cơ bản" and at a dash typed to the word; its holder, unnamed, goes on as "đồng chí"', () => {
  const people = extractMeeting(
    'Ngày 5/7, UBND huyện họp phiên tháng 7. Dự họp có đồng chí Trần Văn Bền- Bí thư Huyện ủy- Chủ tịch HĐND huyện. Kết luận, đồng chí Lê Minh Tú, Chủ tịch UBND huyện cơ bản nhất trí với dự thảo.',
  ).people
  expect(people.map(({ name, positions }) => [name, ...positions])).toEqual([
    ['Trần Văn Bền', 'Bí thư Huyện ủy', 'Chủ tịch HĐND huyện'],
    ['Lê Minh Tú', 'Chủ tịch UBND huyện'],
  ])
  const unnamed =
    'Kết luận phiên họp, đồng chí Bí thư Huyện ủy yêu cầu Văn phòng hoàn thiện dự thảo. Bên cạnh đó, đồng chí cũng đề nghị các xã gửi số liệu.'
  expect(extractMeeting(unnamed).directives.map((one) => one.issuer)).toEqual(['Bí thư Huyện ủy', 'Bí thư Huyện ủy'])
})

test('who came is no task; what is asked after the meeting is; a board is named with its field', () => {
  expect(asks(`${ORDER}Cùng tham gia cuộc họp có lãnh đạo: Sở Xây dựng; Sở Y tế.`)).toHaveLength(1)
  expect(tell(`${ORDER}Đồng thời đề nghị, ngay sau hội nghị này, các xã rà soát quỹ đất.`).at(-1)?.assignee).toBe(
    'các xã',
  )
  expect(tell('Chủ tịch UBND tỉnh đề nghị Ban Chỉ đạo diễn tập huyện Ba Tơ hoàn chỉnh văn kiện.')[0]?.assignee).toBe(
    'Ban Chỉ đạo diễn tập huyện Ba Tơ',
  )
})
