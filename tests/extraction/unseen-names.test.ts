import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

/** Names that look like something else, and tasks that stand behind what they are about. */
const HEAD = 'Sáng 5/1, Chủ tịch UBND tỉnh Vi Văn Toàn chủ trì họp.\n'
const tell = (text: string) => extractMeeting(text).directives.map(({ issuer, assignee }) => [issuer, assignee])
const asks = (text: string) => extractMeeting(text).directives.map((one) => one.text)

test('Thái Nguyên and Tây Nguyên are no former offices', () => {
  expect(tell('UBND tỉnh Thái Nguyên yêu cầu các xã rà soát hộ nghèo.')).toEqual([['UBND tỉnh Thái Nguyên', 'các xã']])
  expect(tell('Ông nguyên chủ tịch tỉnh đề nghị các xã rà soát hộ nghèo.')).toEqual([])
})

test('a body hands out tasks by "giao nhiệm vụ cho" too', () => {
  expect(tell('UBND TP. Mường Lay giao nhiệm vụ cho các phòng rà soát hồ sơ đất.')).toEqual([
    ['UBND TP. Mường Lay', 'các phòng'],
  ])
})

test('a town by its short form is told what to do, at the verb of order or at "cần"', () => {
  expect(tell(`${HEAD}Ông đề nghị TP. Mường Lay tập trung làm đường ven hồ.`)).toEqual([
    ['Vi Văn Toàn', 'TP. Mường Lay'],
  ])
  expect(tell(`${HEAD}Ông lưu ý: “Trong việc lo nhà ở, TP.HCM cần chú trọng công nhân”.`)).toEqual([
    ['Vi Văn Toàn', 'TP.HCM'],
  ])
})

test('the verb of order ends a long name in small letters; a comma inside belongs to it', () => {
  expect(tell('Để cứu người bệnh, Cục Quản lý khám, chữa bệnh đề nghị Sở Y tế tỉnh Lai Châu gửi thêm thuốc.')).toEqual([
    ['Cục Quản lý khám, chữa bệnh', 'Sở Y tế tỉnh Lai Châu'],
  ])
})

test('the leaders of ministries and places are told together', () => {
  expect(tell(`${HEAD}Ông yêu cầu lãnh đạo bộ ngành, địa phương và Tập đoàn Sông Lam gỡ vướng mắc.`)).toEqual([
    ['Vi Văn Toàn', 'lãnh đạo bộ ngành, địa phương và Tập đoàn Sông Lam'],
  ])
})

test('what a hospital asks of the department is a request', () => {
  expect(tell('Sáng 5/1, Sở Y tế họp. Bệnh viện cũng đã đề nghị Sở Y tế thêm máy thở cho khoa.')).toEqual([])
  expect(tell('Sáng 5/1, bệnh viện họp. Bệnh viện đề nghị các khoa nộp báo cáo trước ngày 9/1.')).toHaveLength(1)
})

test('"Các vấn đề phát sinh, kịp thời báo cáo …" goes on with the tasks; difficulties told of do not', () => {
  const order = 'Ông yêu cầu Sở Nội vụ theo dõi việc sắp xếp. '
  expect(asks(`${HEAD}${order}Các vấn đề phát sinh, kịp thời báo cáo UBND tỉnh.`)).toHaveLength(2)
  expect(asks(`${HEAD}${order}Những khó khăn, vướng mắc vượt thẩm quyền, tổng hợp gửi UBND tỉnh.`)).toHaveLength(2)
  expect(asks(`${HEAD}${order}Khó khăn, vướng mắc về trụ sở đã được gỡ.`)).toHaveLength(1)
})

test('papers listed behind "gồm:" are one task; "đặc biệt là cần …" is one of its own', () => {
  const papers = 'Ông đề nghị UBND xã nộp hai văn bản, gồm: báo cáo về đất; báo cáo tiến độ chợ.'
  expect(asks(HEAD + papers)).toHaveLength(1)
  const tasks = 'Ông đề nghị UBND xã rà soát đất chợ; đặc biệt là cần làm rõ phần lấn chiếm.'
  expect(asks(HEAD + tasks)).toHaveLength(2)
})

test('"… là yêu cầu của Thủ tướng với Bộ A": the task in front, whom it is for behind', () => {
  const head = 'Sáng 5/1, Thủ tướng Vi Văn Toàn họp về thuốc lá.\n'
  expect(tell(`${head}Tăng cường kiểm tra cổng trường là yêu cầu của Thủ tướng với Bộ Giáo dục và Đào tạo.`)).toEqual([
    ['Vi Văn Toàn', 'Bộ Giáo dục và Đào tạo'],
  ])
  expect(tell(`${head}Giữ sức khỏe cho dân là yêu cầu của thực tiễn.`)).toEqual([])
})

test('a person is charged by name among the orders of somebody else; his own orders stay his', () => {
  const order = 'Chủ tịch UBND tỉnh yêu cầu Sở Tài chính bố trí vốn. '
  const charge = 'Phó Chủ tịch UBND tỉnh Lê Thanh Sơn được giao chỉ đạo việc di dân.'
  expect(tell(HEAD + order + charge)).toEqual([
    ['Vi Văn Toàn', 'Sở Tài chính'],
    ['Vi Văn Toàn', 'Phó Chủ tịch UBND tỉnh Lê Thanh Sơn'],
  ])
})

test('"giao ban công tác …" is a meeting, "giao Ban công tác Mặt trận …" an order; readers are nobody who is told', () => {
  expect(asks(`${HEAD}Cuộc họp bàn việc thu ngân sách, giao ban công tác xây dựng cơ bản quý I.`)).toEqual([])
  expect(asks(`${HEAD}Ông giao Ban công tác Mặt trận thôn rà soát hộ nghèo.`)).toHaveLength(1)
  expect(asks(`${HEAD}Ông yêu cầu các xã rà soát hộ nghèo. Mời quý vị theo dõi thông tin chi tiết!`)).toHaveLength(1)
})

test('the standing committee of the Assembly directs the Government; a province asks it', () => {
  expect(tell('Ủy ban Thường vụ Quốc hội đề nghị Chính phủ hoàn thiện dự án luật.')).toHaveLength(1)
  expect(tell('UBND tỉnh Lai Châu đề nghị Chính phủ hoàn thiện dự án luật.')).toEqual([])
  const speaker = 'Sáng 5/1, Chủ tịch Quốc hội Vi Văn Toàn yêu cầu các cơ quan rà soát dự luật. '
  expect(tell(`${speaker}Ủy ban Thường vụ Quốc hội đề nghị các cơ quan soạn thảo tiếp thu ý kiến.`)).toHaveLength(2)
})

test('an amount, its share of the plan, then the growth: what has grown is the amount', () => {
  const changes = (text: string) =>
    extractMeeting(text).figures.map(({ value, change }) => [value, change?.percent ?? null])
  expect(changes('Thu ngân sách quý I đạt 2.234 tỷ đồng, bằng 29% dự toán, tăng 20% so với cùng kỳ.')).toEqual([
    [2_234_000_000_000, 20],
    [29, null],
  ])
  expect(changes('Tỷ lệ hộ nghèo còn 9%, giảm 2% so với cùng kỳ.')).toEqual([[9, 2]])
})

test('"đã kết luận và nhấn mạnh: …": what is asked begins behind both verbs', () => {
  const said =
    'Sáng 5/1, xã họp do ông Vi Văn Toàn - Chủ tịch UBND xã chủ trì. Ông Toàn đã kết luận và nhấn mạnh: Để đủ quân số đề nghị Ban CHQS xã rà soát nguồn.'
  expect(tell(said)).toEqual([['Vi Văn Toàn', 'Ban CHQS xã']])
})

test('who is only charged is not the leader meant by "lãnh đạo tỉnh" in what follows', () => {
  const notice = 'Văn phòng UBND tỉnh có thông báo kết luận của Chủ tịch UBND tỉnh Vi Văn Toàn về cầu Mường Lay.\n'
  const charged = 'Phó Chủ tịch UBND tỉnh Lê Thanh Sơn được phân công làm việc với doanh nghiệp. '
  const order = 'Lãnh đạo tỉnh giao Sở Tài chính bố trí vốn.'
  expect(tell(notice + charged + order)).toEqual([['Vi Văn Toàn', 'Sở Tài chính']])
  const present = 'Phó Chủ tịch UBND tỉnh Lê Thanh Sơn làm việc với doanh nghiệp. '
  expect(tell(present + order)).toEqual([['Lê Thanh Sơn', 'Sở Tài chính']])
})
