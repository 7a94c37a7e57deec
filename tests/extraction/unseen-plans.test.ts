import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

/** What a plan says, what a heading says beforehand, what others say in between: no orders of the one who speaks. */
const HEAD = 'Chiều 8/4/2025, Phó Chủ tịch UBND tỉnh Vi Văn Toàn có buổi làm việc với Công ty Sợi Mai Hoa.\n'
const tell = (text: string) => extractMeeting(text).directives.map(({ issuer, assignee }) => [issuer, assignee])
const asks = (text: string) => extractMeeting(text).directives.map((one) => one.text)

test('the quoted aims of a plan are nobody’s orders, whoever is named on the next line', () => {
  const plan =
    'Kế hoạch bảo vệ rừng được ban hành ngày 5/1.\nMục tiêu của kế hoạch là: “Siết chặt kỷ cương trong quản lý đất rừng; nâng cao ý thức của người dân vùng đệm; giảm số vụ cháy rừng”.\n'
  const told = 'Đ/c Lê Thanh Sơn - Chi cục trưởng Kiểm lâm quán triệt nội dung kế hoạch.\n'
  const order = 'Đ/c Vi Văn Toàn - Phó Chủ tịch UBND tỉnh yêu cầu các huyện lập chốt trực ở cửa rừng.'
  expect(tell(plan + told + order)).toEqual([['Vi Văn Toàn', 'các huyện']])
})

test('a quotation that its own sentence brings in is not the next speaker’s; one that stands alone is', () => {
  const said =
    'Sáng 5/1, UBND tỉnh họp về rừng.\nChủ tịch UBND tỉnh Vi Văn Toàn nói: “Các huyện phải lập chốt trực ở mọi cửa rừng”.'
  expect(tell(`${said} Giám đốc Sở Tài chính Lê Thanh Sơn cho biết đã có kinh phí.`)).toEqual([
    ['Vi Văn Toàn', 'Các huyện'],
  ])
  const alone =
    'Sáng 5/1, UBND tỉnh họp về rừng do Chủ tịch UBND tỉnh Vi Văn Toàn chủ trì.\n“Các huyện phải lập chốt trực ở mọi cửa rừng”. Chủ tịch UBND tỉnh nhấn mạnh.'
  expect(tell(alone)).toEqual([['Vi Văn Toàn', 'Các huyện']])
})

test('a long line without a stop that says beforehand what stands under it is a heading; an order left open is none', () => {
  const start =
    'Sáng 5/1, UBND tỉnh họp về rừng.\nGiám đốc Sở Nông nghiệp và Môi trường Lê Thanh Sơn đề nghị các xã phát quang băng cản lửa.\n'
  const heading =
    'Xem việc trực ở cửa rừng trong mùa khô theo Chỉ thị 07/CT-UBND, Kế hoạch số 31/KH-UBND là việc thường ngày của mọi hạt kiểm lâm vùng giáp ranh\n'
  const under =
    'Phát biểu tại cuộc họp, Chủ tịch UBND tỉnh Vi Văn Toàn yêu cầu các huyện phải xem việc trực ở cửa rừng trong mùa khô theo Chỉ thị 07/CT-UBND của tỉnh, Kế hoạch số 31/KH-UBND là việc thường ngày của mọi hạt kiểm lâm vùng giáp ranh.\nCuộc họp kết thúc lúc 11 giờ.'
  expect(tell(start + heading + under)).toEqual([
    ['Lê Thanh Sơn', 'các xã'],
    ['Vi Văn Toàn', 'các huyện'],
  ])
  const open =
    'Chủ tịch UBND tỉnh Vi Văn Toàn yêu cầu các huyện phải xem việc trực ở cửa rừng trong mùa khô theo Chỉ thị 07/CT-UBND, Kế hoạch số 31/KH-UBND là việc thường ngày của hạt kiểm lâm\n'
  expect(tell(`${start}${open}Đại biểu cho biết số vụ cháy giảm.\nCuộc họp kết thúc lúc 11 giờ.`)).toContainEqual([
    'Vi Văn Toàn',
    'các huyện',
  ])
})

test('what the province promises for its part ends no run; what a factory will do does', () => {
  const order = 'Phó Chủ tịch UBND tỉnh đề nghị chủ đầu tư cụm công nghiệp nộp đủ tiền thuê đất. '
  const next = 'Các sở, ngành, địa phương khẩn trương hoàn thành hồ sơ giao đất.'
  expect(tell(`${HEAD}${order}Tỉnh sẽ hỗ trợ thủ tục môi trường. ${next}`)).toEqual([
    ['Vi Văn Toàn', 'chủ đầu tư cụm công nghiệp'],
    ['Vi Văn Toàn', 'Các sở, ngành, địa phương'],
  ])
  expect(
    asks(`${HEAD}${order}Nhà máy sẽ chạy thử vào tháng 9. Các hộ dân tập trung trồng dâu cung cấp kén.`),
  ).toHaveLength(1)
})

test('"Quá trình …," stands in front of who does it; without a comma it is what must be so', () => {
  const order = 'Phó Chủ tịch UBND tỉnh đề nghị các huyện rà soát đất bãi. '
  expect(
    tell(`${HEAD}${order}Quá trình triển khai, Công ty Sợi Mai Hoa phối hợp với xã Tân Lập làm đường gom.`),
  ).toEqual([
    ['Vi Văn Toàn', 'các huyện'],
    ['Vi Văn Toàn', 'Công ty Sợi Mai Hoa'],
  ])
  expect(tell(`${HEAD}${order}Quá trình rà soát phải công khai tại thôn.`)[1]).toEqual(['Vi Văn Toàn', ''])
  expect(tell(`${HEAD}${order}Quá trình thi công, các nhà thầu đã làm hỏng đường dân sinh.`)).toHaveLength(1)
})

test('others who tell how things stand, behind where they know it from, end the run', () => {
  const order = '“Nếu thiếu hàng thì phải xử lý ngay cửa hàng găm hàng”, Phó Chủ tịch UBND tỉnh nói.\n'
  const others =
    'Phản ánh từ địa bàn, đại diện một số hợp tác xã như Mường Chà, Na Ư... cho biết, các kho vẫn đủ thóc; không có hiện tượng cửa hàng đóng cửa.'
  expect(asks(HEAD + order + others)).toHaveLength(1)
  expect(asks(`${HEAD}${order}Phản ánh kịp thời giá bán về Sở Công Thương.`)).toHaveLength(2)
})

test('what somebody said at another time stays so to the end of his words; what he stresses here is asked', () => {
  const before =
    'Sáng 5/1, tại cuộc họp về giá xăng, Phó Thủ tướng Lê Thanh Sơn yêu cầu Bộ Tài chính lập phương án giá. Tháng trước, Thủ tướng Vi Văn Toàn từng lưu ý các bộ về lộ trình. '
  const closing = 'Giá có thể linh hoạt nhưng phải có sự điều tiết của Nhà nước, Thủ tướng nói.'
  const found = extractMeeting(before + closing)
  expect(found.directives.map((one) => one.issuer)).toEqual(['Lê Thanh Sơn'])
  expect(found.speeches.map((one) => one.speaker)).not.toContain('Vi Văn Toàn')
  expect(tell(`${before}Thủ tướng Vi Văn Toàn nhấn mạnh các bộ phải công khai giá.`)).toContainEqual([
    'Vi Văn Toàn',
    'các bộ',
  ])
  const here = 'Sáng 5/1, Thủ tướng Vi Văn Toàn chủ trì cuộc họp về giá xăng.\n'
  expect(asks(here + closing)).toHaveLength(1)
})

test('two fields of one branch are told together; a verb spelt like a field is none', () => {
  const who = (what: string) => tell(`${HEAD}Phó Chủ tịch UBND tỉnh yêu cầu ${what}.`).map(([, assignee]) => assignee)
  expect(who('ngành giáo dục, y tế có phương án thu phí')).toEqual(['ngành giáo dục, y tế'])
  expect(who('ngành y tế, giáo dục và nông nghiệp rà soát giá')).toEqual(['ngành y tế, giáo dục và nông nghiệp'])
  expect(who('ngành giáo dục xây dựng kế hoạch năm học, giáo dục học sinh biết tiết kiệm')).toEqual(['ngành giáo dục'])
  expect(who('Sở Công Thương lên kịch bản nguồn cung')).toEqual(['Sở Công Thương'])
})

test('a body ends before its reason; "trong nước" and a comma inside the name belong to it', () => {
  const who = (what: string) => tell(`${HEAD}Phó Chủ tịch UBND tỉnh yêu cầu ${what}.`).map(([, assignee]) => assignee)
  expect(who('các xã vùng cao vì nguy cơ cháy còn lớn nên phải trực đêm')).toEqual(['các xã vùng cao'])
  expect(who('các doanh nghiệp trong nước báo cáo giá')).toEqual(['các doanh nghiệp trong nước'])
  expect(who('các doanh nghiệp trong tỉnh báo cáo giá')).not.toEqual(['các doanh nghiệp trong nước'])
  expect(who('Ban Chính sách, Chiến lược Trung ương góp ý đề án')).toHaveLength(1)
})

test('that tasks were handed out is no task; which they are, told next, is', () => {
  const out = `${HEAD}Phó Chủ tịch UBND tỉnh cũng giao các nhiệm vụ cụ thể cho các Sở, ngành, đơn vị liên quan. `
  expect(tell(`${out}Trong đó, Sở Xây dựng sớm hoàn chỉnh quy hoạch cụm công nghiệp.`)).toEqual([
    ['Vi Văn Toàn', 'Sở Xây dựng'],
  ])
  expect(asks(`${HEAD}Phó Chủ tịch UBND tỉnh giao việc đền bù cho các xã hoàn thành trước ngày 1/6.`)).toHaveLength(1)
})

test('after a decision on a project its body “được giao nhiệm vụ …” goes on with the conclusions', () => {
  const decided =
    'Chủ tịch UBND tỉnh Trần Văn Nam chủ trì buổi làm việc về các cây cầu.\n' +
    'Theo đó, Chủ tịch UBND tỉnh kết luận, chỉ đạo như sau: Giao Sở Tài chính bố trí vốn. Dự án cầu Bến Đá được thống nhất về chủ trương. '
  const alone = tell(decided)
  expect(tell(`${decided}Sở Xây dựng được giao nhiệm vụ khẩn trương lập báo cáo khả thi.`)).toEqual([
    ...alone,
    ['Trần Văn Nam', 'Sở Xây dựng'],
  ])
  expect(tell(`${decided}Sở Xây dựng được giao nhiệm vụ này từ năm 2019.`)).toEqual(alone)
})
