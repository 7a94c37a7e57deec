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
