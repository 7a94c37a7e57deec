import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

/** What an office passes on, what people suffer, what was done or handed over, and who is named without being there. */
const HEAD = 'Sáng 5/1, Chủ tịch UBND tỉnh Vi Văn Toàn chủ trì họp. Ông Toàn yêu cầu Sở Tài chính bớt thủ tục. '
const tell = (text: string) => extractMeeting(text).directives.map(({ issuer, assignee }) => [issuer, assignee])
const asks = (text: string) => extractMeeting(text).directives.map((one) => one.text)
const names = (text: string) => extractMeeting(text).people.map(({ name }) => name)

test('what an office passes on is the order of the leader whose opinion it is, and goes on', () => {
  const passed =
    'Văn phòng Chính phủ vừa truyền đạt ý kiến của Phó Thủ tướng Vi Văn Toàn, yêu cầu cơ quan chức năng tăng cường phòng chống đuối nước.\n'
  const next = 'Bộ Văn hóa, Thể thao và Du lịch được giao lập đề án dạy bơi; bố trí kinh phí.'
  expect(tell(passed + next)).toEqual([
    ['Vi Văn Toàn', 'cơ quan chức năng'],
    ['Vi Văn Toàn', 'Bộ Văn hóa, Thể thao và Du lịch'],
    ['Vi Văn Toàn', 'Bộ Văn hóa, Thể thao và Du lịch'],
  ])
  expect(tell('Văn phòng UBND tỉnh vừa nhận ý kiến của ông Vi Văn Toàn, đề nghị được thuê đất.')).toEqual([])
})

test('what people suffer is no task; what must not be done to them is', () => {
  expect(asks(`${HEAD}Vẫn còn tình trạng người dân phải kẹp phong bì.`)).toHaveLength(1)
  expect(asks(`${HEAD}Doanh nghiệp phải chi trả phí bôi trơn.`)).toHaveLength(1)
  expect(asks(`${HEAD}Không để người dân phải chờ đợi lâu.`)).toHaveLength(2)
  expect(asks(`${HEAD}"Các đồng chí thử tính một xe hàng phải mất bao nhiêu", ông Toàn nói.`)).toHaveLength(1)
})

test('work handed over, cases found and passed on: told, not asked', () => {
  expect(
    asks('Sáng 5/1, Sở họp. Ông Lê Thanh Tú có văn bản xin lỗi, nói rõ đã bàn giao công việc cho người khác.'),
  ).toEqual([])
  const found = 'Sáng 5/1, Ban Nội chính họp. Theo đó, qua sáu tháng đã phát hiện, đề nghị xử lý hai vụ án.'
  expect(asks(found)).toEqual([])
  expect(
    asks('Sáng 5/1, Ban Nội chính họp. Qua thanh tra đã phát hiện, đề nghị các huyện xử lý năm cơ sở.'),
  ).toHaveLength(1)
})

test('a motto of somebody else inside a task leaves the word with the one who speaks', () => {
  const task =
    'Công an tỉnh tập trung vận hành mô hình hai cấp theo đúng tinh thần đồng chí Tổng Bí thư đã nhấn mạnh “Hàng thẳng”. '
  expect(tell(`${HEAD}${task}Tiếp tục kéo giảm tội phạm.`).map(([issuer]) => issuer)).toEqual([
    'Vi Văn Toàn',
    'Vi Văn Toàn',
    'Vi Văn Toàn',
  ])
})

test('"cấp có thẩm quyền", "trong thời gian tới hội cần", "Sở GD - ĐT": who is told', () => {
  const told = (text: string) => tell(text).map(([, assignee]) => assignee)
  expect(told(`${HEAD}Ông Toàn yêu cầu cấp có thẩm quyền kịp thời chấn chỉnh cán bộ.`)).toContain('cấp có thẩm quyền')
  expect(told(`${HEAD}Ông Toàn đề nghị trong thời gian tới hội cần giúp hội viên vay vốn.`)).toContain('hội')
  expect(told(`${HEAD}Ông Toàn đề nghị Sở GD - ĐT mở lớp.`)).toContain('Sở GD - ĐT')
})

test('the dead, those punished and those hurt are not there', () => {
  const head =
    'Ngày 5/2, Tỉnh đoàn khánh thành công viên cố Thủ tướng Trần Minh Khôi. Bí thư Tỉnh đoàn Vi Văn Toàn phát biểu. '
  expect(names(`${head}Trước đó, ông Lê Quang Dũng đã bị Ủy ban Kiểm tra kỷ luật.`)).toEqual(['Vi Văn Toàn'])
  expect(names(`${head}Vụ tai nạn làm anh Hồ Thanh Phong (35 tuổi) tử vong.`)).toEqual(['Vi Văn Toàn'])
  expect(names(`${head}Công viên văn hóa Trần Minh Khôi rộng 4 ha.`)).toEqual(['Vi Văn Toàn'])
  expect(names(`${head}Ông Lê Quang Dũng, Phó Giám đốc Sở Nội vụ cùng dự.`)).toEqual(['Vi Văn Toàn', 'Lê Quang Dũng'])
})

test('behind a place and a semicolon the next person begins; a list of places goes on', () => {
  expect(names('Dự có: Bùi Thị Minh, Bí thư Tỉnh ủy Lai Châu; Trần Văn Toàn, Phó Bí thư Tỉnh ủy.')).toEqual([
    'Bùi Thị Minh',
    'Trần Văn Toàn',
  ])
  expect(names('Sáng 5/1, tỉnh họp với các phường Trần Phú, Lê Lợi; Ngô Quyền về rác thải.')).toEqual([])
})
