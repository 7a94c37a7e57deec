import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

const orders = (text: string) => extractMeeting(text).directives.map((one) => [one.issuer, one.assignee])
const issuers = (text: string) => extractMeeting(text).directives.map((one) => one.issuer)
const count = (text: string) => extractMeeting(text).directives.length
const PHUOC = 'Ông Lê Hữu Phước, Phó Chủ tịch UBND tỉnh, yêu cầu các chủ rừng trực đủ ba ca.'

test('posts between dashes do not part a person from the verb', () => {
  expect(orders('Ông Lê Hữu Phước - phó chủ tịch UBND tỉnh An Giang - yêu cầu các xã đắp đường băng.')).toEqual([
    ['Lê Hữu Phước', 'các xã'],
  ])
  expect(
    issuers(
      '"Các khu dân cư cần dọn thực bì ven đường trước ngày nắng" - ông Phước yêu cầu.\nÔng Lê Hữu Phước - phó chủ tịch UBND tỉnh - dự họp.',
    ),
  ).toEqual(['Lê Hữu Phước'])
  expect(orders('Chủ tịch UBND tỉnh Trần Văn Hiệp vừa yêu cầu các sở rà soát nhà kính.')).toEqual([
    ['Trần Văn Hiệp', 'các sở'],
  ])
})

test('a dash joins a post and the name behind it; a later bare post is that person', () => {
  const text =
    'Họp ngày 2/9/2020, Chủ tịch UBND phường Cam Nghĩa – Phan Văn Đức nghe báo cáo. Ngoài ra, Chủ tịch UBND phường cũng yêu cầu Công an phường tuần tra ban đêm.'
  expect(extractMeeting(text).people.map((one) => [one.name, one.positions])).toEqual([
    ['Phan Văn Đức', ['Chủ tịch UBND phường Cam Nghĩa']],
  ])
  expect(orders(text)).toEqual([['Phan Văn Đức', 'Công an phường']])
})

test('the National Assembly directs by its resolution, and goes on', () => {
  const text =
    'Quốc hội giao Chính phủ giải phóng mặt bằng đúng tiến độ. Quốc hội cũng yêu cầu Chính phủ báo cáo vào cuối năm. Đồng thời, rà soát tổng mức đầu tư.'
  expect(issuers(text)).toEqual(['Quốc hội', 'Quốc hội', 'Quốc hội'])
  expect(orders('Nghị quyết nêu rõ: Quốc hội giao Chính phủ trình dự án luật.')).toEqual([['Quốc hội', 'Chính phủ']])
})

test('advice in a quotation is whose sentence leads to it, for whom that sentence names', () => {
  const text =
    'Tại buổi thăm, Phó Giám đốc Sở Nguyễn Thị Thanh Mai biểu dương thầy trò, đồng thời nêu một số việc nhà trường cần chú ý, cụ thể là: “Tiếp tục chăm lo bữa ăn bán trú. Phát huy những kết quả đã đạt được trong phong trào đọc sách.”'
  expect(orders(text)).toEqual([
    ['Nguyễn Thị Thanh Mai', 'nhà trường'],
    ['Nguyễn Thị Thanh Mai', 'nhà trường'],
  ])
})

test('tasks in front, then whose order they are', () => {
  const text =
    'Rà soát hộ nghèo, đẩy nhanh chi trả trợ cấp. Chuẩn bị khai giảng là những nội dung được Chủ tịch UBND xã Phan Văn Đức yêu cầu các bộ phận tập trung thực hiện.'
  expect(orders(text)).toEqual([
    ['Phan Văn Đức', ''],
    ['Phan Văn Đức', 'các bộ phận'],
  ])
  expect(count('Chuẩn bị khai giảng là những nội dung được nhiều phụ huynh quan tâm.')).toBe(0)
})

test('behind an order: "việc này phải …", a matter that must be seen to; no time that it takes', () => {
  expect(count(`${PHUOC} Việc này phải duy trì đến hết mùa khô.`)).toBe(2)
  expect(count(`${PHUOC} Ngoài ra, công tác tuần tra vùng giáp ranh phải được tăng cường.`)).toBe(2)
  expect(count(`${PHUOC} Việc này cần thời gian và kinh phí.`)).toBe(1)
  expect(count(`${PHUOC} Người dân không được đốt rơm rạ ven rừng.`)).toBe(2)
  expect(count(`${PHUOC} Bảo đảm nước sinh hoạt cho dân đặc biệt là vùng cao.`)).toBe(2)
})

test('what those below ask of those above, and what somebody did or went to see, is no order', () => {
  expect(count(`${PHUOC} Tuy nhiên các xã đề nghị Bộ Nông nghiệp hỗ trợ máy bơm.`)).toBe(1)
  expect(count(`${PHUOC} Tối 2/11, Phó Chủ tịch UBND tỉnh cũng đến Tri Tôn kiểm tra, chỉ đạo công tác cứu hộ.`)).toBe(1)
  expect(count('Thủ tướng Chính phủ đã ban hành nhiều chính sách, chỉ đạo ổn định đời sống người dân.')).toBe(0)
  expect(count(`${PHUOC} Với các sự cố, người dân có thể gọi đường dây nóng để cơ quan chức năng xử lý.`)).toBe(1)
})

test('a body gives its own orders beside its chairman, and asks its equals', () => {
  const talk =
    'Đồng chí Lò Văn Pâng, Chủ tịch UBND xã Mường Tè chủ trì buổi tiếp công dân. Đồng chí đã phân công cụ thể cho Phòng Kinh tế xác minh nguồn gốc đất. UBND xã Mường Tè yêu cầu các bản khẩn trương hoàn thành.'
  expect(orders(talk)).toEqual([
    ['Lò Văn Pâng', 'Phòng Kinh tế'],
    ['UBND xã Mường Tè', 'các bản'],
  ])
  expect(
    orders(
      'Sở Y tế Hà Nội đã yêu cầu các bệnh viện chuẩn bị giường. Sở Y tế cũng đề nghị Sở Tài chính bố trí kinh phí.',
    ),
  ).toEqual([
    ['Sở Y tế Hà Nội', 'các bệnh viện'],
    ['Sở Y tế', 'Sở Tài chính'],
  ])
})

test('an order without a speaker is the one leader’s who is named', () => {
  const visit = 'Đồng chí Phạm Thị Sen, Phó Chủ tịch UBND huyện đã đi kiểm tra đường ở xã Tân Hưng.'
  expect(issuers(`${visit} Đề nghị xã huy động thêm máy móc.`)).toEqual(['Phạm Thị Sen'])
  expect(issuers(`${visit} Cùng đi có Trưởng phòng Kinh tế Hồ Văn Lý. Đề nghị xã huy động thêm máy móc.`)).toEqual([''])
})

test('who concludes directs, whatever his post; those counted are told', () => {
  expect(orders('Phó Bí thư Huyện ủy Vàng Văn Páo kết luận: các xã cần chốt danh sách hộ vay.')).toEqual([
    ['Vàng Văn Páo', 'các xã'],
  ])
  expect(orders('Đối với 6 phường, Bí thư Thành ủy Nguyễn Hữu Tháp yêu cầu làm sạch dữ liệu dân cư.')).toEqual([
    ['Nguyễn Hữu Tháp', '6 phường'],
  ])
})

test('places: in full, where a visit went, islands in a row are nobody', () => {
  const place = (text: string) => extractMeeting(text).meeting.place
  expect(place('Hội thảo về tôm sạch diễn ra ngày 4/5 tại TP. Tam Kỳ, Quảng Nam.')).toBe('TP. Tam Kỳ, Quảng Nam')
  expect(place('Chiều 3-8, thị sát đê ở xã Vạn Phúc, huyện Thanh Trì, Bộ trưởng Lê Văn Tám nghe báo cáo.')).toContain(
    'xã Vạn Phúc',
  )
  expect(extractMeeting('Các đảo Cô Tô, Hòn Ngư, Cù Lao Xanh, Lý Sơn có gió mạnh.').people).toEqual([])
})

test('who chairs may stand behind what he does; a person who visits is no host', () => {
  const { chair } = extractMeeting('Chủ trì tại hội nghị, Bộ trưởng Lê Văn Tám nêu ba quan điểm.').meeting
  expect(chair).toEqual(['Lê Văn Tám'])
  expect(extractMeeting('Sáng 7/7, Bí thư Huyện ủy Lê Minh Trí làm việc với xã Phú Mỹ.').meeting.organizer).toBe('')
  expect(
    extractMeeting('Ngày 9-9, Sở Giao thông tổ chức khánh thành ga mới.\nTại buổi lễ, khách mời cắt băng.').meeting
      .organizer,
  ).toBe('Sở Giao thông')
})
