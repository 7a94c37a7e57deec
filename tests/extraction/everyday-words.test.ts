import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'
import { hasMeeting } from '#extraction/has-meeting.ts'

/** Sentences of every working day, in plain words, each beside one that only looks like it. */
const CONCLUDES = 'Họp giao ban UBND xã An Lạc\nKết luận của Chủ tịch UBND xã Trần Văn Bình:\n'
const tell = (text: string) => extractMeeting(text).directives.map(({ assignee }) => assignee)
const item = (text: string) => tell(`${CONCLUDES}1. ${text}`)
const people = (text: string) => extractMeeting(text).people.map(({ name, positions }) => [name, ...positions])
const values = (text: string) => extractMeeting(text).figures.map(({ indicator, value }) => [indicator, value])

test('an everyday verb ends the name of who does it; in small letters it may be the field of an office', () => {
  expect(item('Văn phòng UBND xã treo cờ, kẻ khẩu hiệu trước ngày 5/5.')).toEqual(['Văn phòng UBND xã'])
  expect(item('Sở Y tế hoãn các cuộc họp chưa cấp bách.')).toEqual(['Sở Y tế'])
  expect(item('Công ty Hưng Thịnh vận chuyển rác về bãi tập kết.')).toEqual(['Công ty Hưng Thịnh'])
  expect(item('Hội Chăn nuôi rà soát số đàn lợn.')).toEqual(['Hội Chăn nuôi'])
  expect(item('Đội cứu hộ tăng cường trực đêm.')).toEqual(['Đội cứu hộ'])
})

test('who is charged by name keeps post, form of address and all of the name', () => {
  const order = 'Đồng chí Phạm Quốc Huy, Chủ tịch UBND phường, giao'
  expect(tell(`${order} đồng chí Phó Chủ tịch Lê Thị Thu Hà trực tiếp chỉ đạo việc này.`)).toEqual([
    'đồng chí Phó Chủ tịch Lê Thị Thu Hà',
  ])
  expect(item('Chánh Văn phòng Lê Thị Mai chuẩn bị hội trường.')).toEqual(['Chánh Văn phòng Lê Thị Mai'])
  expect(tell(`${order} đại diện lãnh đạo các phòng tiếp thu, tổng hợp ý kiến.`)).toEqual([
    'đại diện lãnh đạo các phòng',
  ])
  expect(
    tell('Chủ tịch UBND xã Lê Văn Bình đề nghị các thôn rà soát. Thời gian tới 3 xã cần có phương án cụ thể.'),
  ).toEqual(['các thôn', '3 xã'])
  expect(tell('Bí thư Huyện ủy Lê Văn Bình yêu cầu Nhóm nữ đại biểu tiếp tục đổi mới cách làm.')).toEqual([
    'Nhóm nữ đại biểu',
  ])
})

test('behind "tỉnh" two syllables that are no province are a person', () => {
  const text = 'Phó Chủ tịch UBND tỉnh Trần Châu yêu cầu Sở Y tế rà soát. Chủ tịch UBND tỉnh Cao Bằng tiếp thu.'
  expect(people(text)).toEqual([['Trần Châu', 'Phó Chủ tịch UBND tỉnh']])
})

test('the host stands right behind a day without a comma', () => {
  const host = (text: string) => extractMeeting(text).meeting.organizer
  expect(host('Chiều 24/9 UBND phường Tân Hòa tổ chức họp giao ban tháng 9.')).toBe('UBND phường Tân Hòa')
  expect(host('Ngày 24 tháng 9 năm 2025 Sở Nội vụ tổ chức hội nghị tổng kết công tác năm.')).toBe('Sở Nội vụ')
  expect(host('Chiều 24/9 đồng chí Lê Văn Bình, Bí thư Huyện ủy chủ trì cuộc họp Ban Thường vụ.')).toBe('')
})

test('"CT: a Tuấn (TGĐ)" names the chair; what follows is not yet his word', () => {
  const notes = 'Họp giao ban tuần 35\nCT: a Tuấn (TGĐ)\n1. KQ tuần 34\n- Sản lượng còn thấp\nKL: VP gửi giấy mời'
  const { meeting, directives } = extractMeeting(notes)
  expect(meeting.chair).toEqual(['Tuấn'])
  expect(directives.map(({ issuer, text }) => [issuer, text])).toEqual([['Tuấn', 'VP gửi giấy mời']])
  const words = 'Họp giao ban tuần 35\nChủ trì: giao VP gửi giấy mời trước thứ sáu'
  expect(extractMeeting(words).directives).toHaveLength(1)
})

test('"vắc xin" asks for nothing: its numbers are results', () => {
  expect(values('Số vắc xin về tỉnh là 300.000 liều.')).toEqual([['Số vắc xin về tỉnh', 300_000]])
  expect(values('Huyện xin bổ sung 300.000 liều.')).toEqual([])
  expect(values('Đến nay, 15/15 bệnh viện đã dùng bệnh án điện tử.').map(([, value]) => value)).toEqual([15])
})

test('what counts, what a rule says and what somebody did himself is no task', () => {
  const order = 'Chủ tịch UBND thành phố Lê Văn Bình yêu cầu các quận bàn giao mặt bằng. '
  expect(tell(`${order}Khu dân cư Hòa Bắc có tổng số hồ sơ phải giải tỏa là 255 hồ sơ.`)).toEqual(['các quận'])
  expect(tell(`${order}Quy định pháp luật hiện hành không hề cản trở việc này.`)).toEqual(['các quận'])
  expect(tell(`${order}Khu dân cư Hòa Bắc phải giải tỏa xong trong tháng 9.`)).toHaveLength(2)
  expect(tell(`${order}Những việc thuộc thẩm quyền của quận thì tiến hành ngay, không chờ.`)).toHaveLength(2)
})

test('whose word is carried out, or whose office is voted on, is not present for that', () => {
  const held = 'Sáng 12/3, HĐND tỉnh tổ chức kỳ họp thứ 22. Ông Lê Văn Bình, Chủ tịch HĐND tỉnh, chủ trì. '
  const names = (text: string) => people(held + text).map(([name]) => name)
  expect(names('Kỳ họp miễn nhiệm ủy viên UBND tỉnh đối với các ông: Vũ Văn Nam - nguyên Giám đốc Sở Nội vụ.')).toEqual(
    ['Lê Văn Bình'],
  )
  expect(names('Triển khai ý kiến chỉ đạo của Bí thư Tỉnh ủy Vũ Văn Nam, tỉnh đã lập tổ công tác.')).toEqual([
    'Lê Văn Bình',
  ])
  expect(names('Bí thư Tỉnh ủy Vũ Văn Nam phát biểu tại kỳ họp.')).toEqual(['Lê Văn Bình', 'Vũ Văn Nam'])
})

test('where somebody stands in a picture is no post of his', () => {
  expect(people('Ông Lê Văn Bình (ngoài cùng bên phải), Giám đốc Sở Y tế, phát biểu.')).toEqual([
    ['Lê Văn Bình', 'Giám đốc Sở Y tế'],
  ])
})

test('a leader’s quoted words ask of a lower body, whatever the verb beside the marks', () => {
  const who = 'Ông Lê Văn Bình, Phó Chủ tịch UBND huyện, cho biết:'
  expect(tell(`${who} “Trước mắt, UBND các xã cần thống kê thiệt hại”.`)).toEqual(['UBND các xã'])
  expect(tell(`${who} “Khi làm Trưởng Công an xã, tôi thống kê được 20 hộ”.`)).toEqual([])
})

test('a small office calls its people by their given names: who was listed does what begins with the name', () => {
  const notes =
    'Họp phòng Kế toán sáng 3/11\nCó mặt: chị Lan (KTT), Hương, anh Phú\nChị Lan chốt:\n1. Hương gọi điện đòi chứng từ.\n2. Xuân này không họp.'
  expect(extractMeeting(notes).directives.map(({ issuer, assignee }) => [issuer, assignee])[0]).toEqual([
    'Lan',
    'Hương',
  ])
  expect(tell(notes)).not.toContain('Xuân')
})

test('minutes without a number have a letterhead; who is not in the chair asks the house, and does not charge it', () => {
  const minutes =
    'SỞ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG THPT NGUYỄN DU\nBIÊN BẢN\nHọp Hội đồng trường tháng 11/2025\nThành phần: thầy Lê Quang Hải - Hiệu trưởng (chủ trì), cô Trần Thị Mận - Phó Hiệu trưởng.\n1. Cô Mận đề nghị nhà trường sửa lại sân bóng.\n2. Kết luận của chủ trì\n- Cô Mận lập dự toán sửa sân bóng.'
  const { meeting, directives } = extractMeeting(minutes)
  expect(meeting.organizer).toBe('Trường THPT Nguyễn Du')
  expect(directives.map(({ issuer, assignee }) => [issuer, assignee])).toEqual([['Lê Quang Hải', 'Cô Mận']])
})

test('official letters with tasks are worth following without a meeting', () => {
  const letter = 'Thủ tướng Chính phủ yêu cầu:\n1. Bộ Tài chính bố trí kinh phí.\n2. Bộ Công an bảo đảm an ninh.'
  expect(hasMeeting(extractMeeting(letter))).toBe(true)
  expect(hasMeeting(extractMeeting('Cho gạo vào nồi, đổ nước, đun 20 phút. Nhớ đảo đều tay.'))).toBe(false)
})
