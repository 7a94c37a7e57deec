import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

/** Who is named and with which post, who is in the chair, and who is only cited; names and words are our own. */
const peopleOf = (text: string) =>
  extractMeeting(text).people.map(({ name, positions }) => [name, positions.join(', ')])
const chairsOf = (text: string) => extractMeeting(text).meeting.chair

test('the field behind the head of a ministry is part of the post, a family name spelt the same is not', () => {
  const text =
    'Ngày 26/8, tại cuộc họp về cung ứng điện, Bộ trưởng Công Thương Hà Văn Tiến cho biết nguồn điện đủ dùng. Bộ trưởng Công Thương yêu cầu các nhà máy bảo dưỡng tổ máy. Vụ trưởng Công Văn Hải cũng dự.'
  expect(peopleOf(text)).toEqual([
    ['Hà Văn Tiến', 'Bộ trưởng Công Thương'],
    ['Công Văn Hải', 'Vụ trưởng'],
  ])
  expect(extractMeeting(text).directives.map((one) => one.issuer)).toEqual(['Hà Văn Tiến'])
})

test('"và" between one person’s post and the next person is no part of a post', () => {
  const text = (and: string) => `Chiều 4/5, dự họp có ông Lò Văn Pâng, Bí thư Huyện ủy và ${and}.`
  const told = [
    ['Lò Văn Pâng', 'Bí thư Huyện ủy'],
    ['Hà Thị Mơ', 'Chủ tịch UBND huyện'],
  ]
  expect(peopleOf(text('Hà Thị Mơ, Chủ tịch UBND huyện'))).toEqual(told)
  expect(peopleOf(text('Chủ tịch UBND huyện Hà Thị Mơ'))).toEqual(told)
  expect(peopleOf('Chiều 4/5, dự họp có ông Lý Văn Nam, Giám đốc Sở Giáo dục và Đào tạo.')).toEqual([
    ['Lý Văn Nam', 'Giám đốc Sở Giáo dục và Đào tạo'],
  ])
})

test('"với sự chủ trì của" names the chair, and the row behind it those who preside together', () => {
  const held = 'Chiều 4/5, hội nghị sơ kết đã diễn ra với sự '
  expect(chairsOf(`${held}chủ trì của Bí thư Huyện ủy Lò Văn Pâng.`)).toEqual(['Lò Văn Pâng'])
  expect(
    chairsOf(
      `${held}đồng chủ trì của các đồng chí: Lò Văn Pâng, Bí thư Huyện ủy và Hà Thị Mơ, Chủ tịch UBND huyện; cùng dự có ông Vàng A Chư.`,
    ),
  ).toEqual(['Lò Văn Pâng', 'Hà Thị Mơ'])
  expect(chairsOf(`${held}tham gia của Bí thư Huyện ủy Lò Văn Pâng.`)).toEqual([])
})

test('who is only cited is no person of the meeting: by a paper, or for what he said at another time', () => {
  const text =
    'Sáng 5/1, tại cuộc họp về giá xăng, Phó Thủ tướng Lê Thanh Sơn yêu cầu Bộ Tài chính lập phương án giá. Theo Quyết định số 15 của Thủ tướng Hà Văn Lợi, quỹ được giữ đến hết năm. TS. Hà Mạnh Hùng, nguyên Viện trưởng Viện Giá (VG) từng ước tính giá tăng 5%.'
  expect(peopleOf(text).map(([name]) => name)).toEqual(['Lê Thanh Sơn'])
  expect(peopleOf(`${text} Thủ tướng Hà Văn Lợi cho biết sẽ xem xét.`).map(([name]) => name)).toEqual([
    'Lê Thanh Sơn',
    'Hà Văn Lợi',
  ])
  const present =
    'Sáng 5/1, nhà máy họp do ông Vi Văn Toàn, người từng công tác tại Bộ Tài chính, chủ trì. Bà Hà Thị Mơ từng là thợ điện nay dự họp. Tiếp thu ý kiến chỉ đạo của Bí thư Tỉnh ủy Lò Văn Pâng, giám đốc hứa sẽ làm.'
  expect(peopleOf(present).map(([name]) => name)).toEqual(['Vi Văn Toàn', 'Hà Thị Mơ', 'Lò Văn Pâng'])
  expect(extractMeeting(present).meeting.place).toBe('')
})

test('one post told in two ways is one; it holds neither the words in front of it nor less than its office', () => {
  const text =
    'Sáng 1/8, Quyền Bộ trưởng Y tế Hà Văn Tiến chủ trì họp. Ông Hà Văn Tiến, quyền Bộ trưởng Bộ Y tế, cảm ơn các bệnh viện. Ông Lò Văn Ơn, Vụ trưởng Vụ Thị trường trong nước cũng dự. Tổ giúp việc gồm 7 thành viên do Thiếu tướng Vi Văn Toàn, Phó Giám đốc Công an tỉnh làm Tổ trưởng. Bà Hà Thị Mơ, thành viên Ban soạn thảo cũng dự.'
  expect(peopleOf(text)).toEqual([
    ['Hà Văn Tiến', 'quyền Bộ trưởng Bộ Y tế'],
    ['Lò Văn Ơn', 'Vụ trưởng Vụ Thị trường trong nước'],
    ['Vi Văn Toàn', 'Thiếu tướng, Phó Giám đốc Công an tỉnh'],
    ['Hà Thị Mơ', 'thành viên Ban soạn thảo'],
  ])
  const order = 'Quyền Bộ trưởng Y tế yêu cầu các trạm lập đội cấp cứu.'
  expect(extractMeeting(`${text} ${order}`).directives.map((one) => one.issuer)).toEqual(['Hà Văn Tiến'])
})

test('the day of a paper belongs to the title that names it; a session word ends a place', () => {
  const paper =
    'Sáng 4/5/2024, UBND tỉnh tổ chức hội nghị quán triệt Chỉ thị số 07/CT-UBND ngày 12/4/2024 của Chủ tịch UBND tỉnh về phòng cháy rừng. Chủ tịch UBND tỉnh Vi Văn Toàn chủ trì.'
  expect(extractMeeting(paper).meeting.title).toBe(
    'hội nghị quán triệt Chỉ thị số 07/CT-UBND ngày 12/4/2024 của Chủ tịch UBND tỉnh về phòng cháy rừng',
  )
  const own = 'UBND tỉnh tổ chức hội nghị quán triệt Chỉ thị số 07/CT-UBND ngày 4/5/2024. Ông Vi Văn Toàn chủ trì.'
  expect(extractMeeting(own).meeting.title).toBe('hội nghị quán triệt Chỉ thị số 07/CT-UBND')
  const place =
    'Phát biểu tại hội nghị tập huấn phòng dịch diễn ra tại Hà Nội sáng 1/8, ông Vi Văn Toàn cảm ơn các trạm.'
  expect(extractMeeting(place).meeting.place).toBe('Hà Nội')
})
