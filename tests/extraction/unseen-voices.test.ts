import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

/** Who has the say and who only advises, whose words a quotation holds, and what is told of another occasion. */
const tell = (text: string) => extractMeeting(text).directives.map(({ issuer, assignee }) => [issuer, assignee])
const asks = (text: string) => extractMeeting(text).directives.map((one) => one.text)

test('what an expert without an office asks of the authorities is advice; the head of an institute directs his own', () => {
  const expertise = 'Sáng 5/1, Sở Giao thông vận tải mở hội thảo về xe máy. '
  const asked = 'Ông đề nghị chính quyền thành phố sớm mở thêm làn xe buýt.'
  expect(tell(`${expertise}TS Lê Thanh Sơn (nguyên trưởng khoa Vận tải) nói đường nào cũng tắc. ${asked}`)).toEqual([])
  expect(
    tell(
      `${expertise}TS Lê Thanh Sơn, Viện trưởng Viện Vận tải, đề nghị các phòng của Viện nộp số liệu trước ngày 9/1.`,
    ),
  ).toEqual([['Lê Thanh Sơn', 'các phòng của Viện']])
})

test('who "điều hành" an institute is not in the chair; who "điều hành" the meeting is', () => {
  const chair = (text: string) => extractMeeting(text).meeting.chair
  expect(chair('Sáng 5/1, tỉnh họp. PGS-TS Lê Thanh Hoa, điều hành Viện Giống cây, nói về lúa chịu mặn.')).toEqual([])
  expect(chair('Sáng 5/1, tỉnh họp. Ông Vi Văn Toàn, Phó Chủ tịch UBND tỉnh, điều hành hội nghị.')).toEqual([
    'Vi Văn Toàn',
  ])
})

test('"X kiến nghị với Phó Thủ tướng: “…”": the words are X’s, and ask upwards', () => {
  const head = 'Sáng 5/1, Phó Thủ tướng Vi Văn Toàn làm việc với giới nghiên cứu.\n'
  const plea = 'PGS Lê Thanh Hoa kiến nghị với Phó Thủ tướng: “Chúng ta trước tiên phải đào tạo kỹ sư giống”. '
  const order = 'Phó Thủ tướng đề nghị mạng lưới chủ động kết nối chuyên gia.'
  expect(tell(head + plea + order)).toEqual([['Vi Văn Toàn', 'mạng lưới']])
  expect(tell(`${head}Phó Thủ tướng nhấn mạnh: “Chúng ta trước tiên phải đào tạo kỹ sư giống”.`)).toHaveLength(1)
})

test('a leader’s quoted words say who must, though "nói" is all that is told of him', () => {
  const head = 'Sáng 5/1, tỉnh Lai Châu họp về xe quá tải.\n'
  const told = 'Ông Vi Văn Toàn, Phó chủ tịch UBND tỉnh cho biết đã đặt ba trạm cân.\n'
  const said = '"Sau khi các mỏ đá ký cam kết, cơ quan chức năng cần thường xuyên kiểm tra", ông Toàn nói.'
  expect(tell(head + told + said)).toEqual([['Vi Văn Toàn', 'cơ quan chức năng']])
  const driver = 'Ông Vi Văn Toàn, lái xe ở xã Thu Lũm, kể đã chờ cả đêm.\n'
  expect(tell(head + driver + said)).toEqual([])
})

test('"tôi phân công …" in a quotation is an order whatever verb follows it, and what he says next goes on', () => {
  const head = 'Sáng 5/1, UBND tỉnh họp về vụ cháy chợ. Đại tá Lê Thanh Sơn, Phó Giám đốc Công an tỉnh dự.\n'
  const quote =
    '"Từ vụ trước, tôi phân công hai tổ khám nghiệm trong đêm nay. Các tổ còn lại tập trung bảo vệ hiện trường. Công an huyện chịu trách nhiệm giữ trật tự quanh chợ", đại tá Lê Thanh Sơn cho hay.'
  expect(tell(head + quote).map(([, assignee]) => assignee)).toEqual(['hai tổ', 'Các tổ còn lại', 'Công an huyện'])
  const tale = '"Từ vụ trước, tôi nhớ mãi hai tổ khám nghiệm. Công an huyện giữ trật tự", đại tá Lê Thanh Sơn cho hay.'
  expect(tell(head + tale)).toEqual([])
})

test('"Làm rõ … hay …?" is to be found out; a plain question is not', () => {
  const head = 'Sáng 5/1, UBND tỉnh họp do Chủ tịch UBND tỉnh Vi Văn Toàn chủ trì. Ông Toàn yêu cầu công an vào cuộc.\n'
  expect(asks(`${head}"Làm rõ vòi nước hỏng hay người trực không mở van?", ông Toàn nói.`)).toHaveLength(2)
  expect(asks(`${head}"Tại sao không ai mở van?", ông Toàn nói.`)).toHaveLength(1)
})

test('an order of another occasion, told with its month, is none of this meeting', () => {
  const head =
    'Tại buổi làm việc ở Lai Châu ngày 9/8, Thủ tướng Vi Văn Toàn yêu cầu các bộ ngành gỡ vướng cho đường dây. '
  const old = 'Kế hoạch là hai năm, nhưng tại lễ khởi công vào tháng 3, Thủ tướng đã yêu cầu rút còn sáu tháng.'
  expect(asks(head + old)).toHaveLength(1)
  expect(
    asks('Tại hội nghị giao ban tháng 3 năm 2025, Thủ tướng Vi Văn Toàn đã yêu cầu các bộ rút còn sáu tháng.'),
  ).toHaveLength(1)
})

test('a plan told by its time alone ends the tasks; so does what somebody will do if need be', () => {
  const head = 'Sáng 5/1, Chủ tịch UBND tỉnh Vi Văn Toàn yêu cầu cán bộ nâng cao ý thức phục vụ dân.\n'
  const plan = 'Trong nhiệm kỳ này sẽ đẩy mạnh sáu chương trình.\nTheo đó, xây dựng kế hoạch chỉnh trang thị trấn.'
  expect(asks(head + plan)).toHaveLength(1)
  expect(asks(`${head}Theo đó, xây dựng kế hoạch chỉnh trang thị trấn.`)).toHaveLength(2)
  expect(asks(`${head}Trong trường hợp cần thêm người, tỉnh sẽ huy động dân quân.`)).toHaveLength(1)
})
