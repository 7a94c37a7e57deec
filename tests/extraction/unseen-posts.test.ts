import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

/** Posts to their end, parts in the meeting, who is only told of, and the fields of the meeting; all in our own words. */
const peopleOf = (text: string) =>
  extractMeeting(text).people.map(({ name, positions }) => [name, positions.join(', ')])
const chairsOf = (text: string) => extractMeeting(text).meeting.chair

test('the part in the meeting between dashes or in brackets is no post, and the post behind it is told', () => {
  const text =
    'Chiều 4/5/2024, UBND xã Mường Khoa họp bàn việc phòng cháy rừng. Cuối buổi, đồng chí Lò Văn Pâng – Chủ trì cuộc họp – Chủ tịch UBND xã kiêm Trưởng Ban Chỉ huy PCTT xã đã kết luận và nhấn mạnh: Để mùa khô không có cháy, đề nghị Ban CHQS xã tuần tra các cửa rừng.'
  const read = extractMeeting(text)
  expect(peopleOf(text)).toEqual([['Lò Văn Pâng', 'Chủ tịch UBND xã, Trưởng Ban Chỉ huy PCTT xã']])
  expect(read.meeting.chair).toEqual(['Lò Văn Pâng'])
  expect(read.speeches.map(({ speaker, kind }) => [speaker, kind])).toEqual([['Lò Văn Pâng', 'conclusion']])
  expect(read.directives.map(({ issuer, assignee }) => [issuer, assignee])).toEqual([['Lò Văn Pâng', 'Ban CHQS xã']])
  const brackets = 'Sáng 4/5, bà Hà Thị Mơ (chủ trì) - Phó Chủ tịch UBND xã mở đầu buổi họp.'
  expect(chairsOf(brackets)).toEqual(['Hà Thị Mơ'])
  expect(peopleOf(brackets)).toEqual([['Hà Thị Mơ', 'Phó Chủ tịch UBND xã']])
  const study = 'Sáng 4/5, bà Hà Thị Mơ – Chủ trì đề tài lúa nương – Viện Lúa báo cáo tại hội thảo giống lúa.'
  expect(chairsOf(study)).toEqual([])
})

test('a second post behind "kiêm" is one of its own; "kiêm nhiệm" is none', () => {
  expect(peopleOf('Sáng 4/5, Bí thư Đảng ủy kiêm Chủ tịch HĐND phường Lò Văn Pâng dự hội nghị sơ kết.')).toEqual([
    ['Lò Văn Pâng', 'Bí thư Đảng ủy, Chủ tịch HĐND phường'],
  ])
  expect(peopleOf('Sáng 4/5, ông Vi Văn Toàn, Phó Trưởng phòng kiêm nhiệm công tác văn thư dự họp.')).toEqual([
    ['Vi Văn Toàn', 'Phó Trưởng phòng kiêm nhiệm công tác văn thư'],
  ])
})

test('a request of the commune to its military command is an order, one to that of the district is a proposal', () => {
  const ask = (whom: string) =>
    extractMeeting(
      `Sáng 4/5, đồng chí Lò Văn Pâng, Chủ tịch UBND xã đề nghị ${whom} rà soát nguồn tân binh.`,
    ).directives.map((one) => one.assignee)
  expect(ask('Ban CHQS xã')).toEqual(['Ban CHQS xã'])
  expect(ask('Ban CHQS huyện')).toEqual([])
})

test('"dự khuyết" belongs to the seat, "dự họp" is what somebody does', () => {
  const text =
    'Sáng 4/5, dự hội nghị sơ kết có đồng chí Lò Văn Pâng, Ủy viên dự khuyết Ban Chấp hành Trung ương Đảng, Bí thư Tỉnh ủy. Uỷ viên dự khuyết Trung ương Đảng, Phó Bí thư Tỉnh ủy Hà Thị Mơ chủ trì. Ông Vi Văn Toàn, Ủy viên dự họp từ đầu.'
  expect(peopleOf(text)).toEqual([
    ['Lò Văn Pâng', 'Ủy viên dự khuyết Ban Chấp hành Trung ương Đảng, Bí thư Tỉnh ủy'],
    ['Hà Thị Mơ', 'Uỷ viên dự khuyết Trung ương Đảng, Phó Bí thư Tỉnh ủy'],
    ['Vi Văn Toàn', 'Ủy viên'],
  ])
})

test('short letters in brackets part a post neither from the name nor from its level; another body in brackets does', () => {
  const text =
    'Sáng 4/5, Giám đốc Sở Khoa học và Công nghệ (KH&CN) Lò Pâng chủ trì họp. Phó Chủ tịch Ủy ban nhân dân (UBND) tỉnh Hà Thị Mơ dự. Ông Vi Văn Toàn, Giám đốc Sở Nông nghiệp và Môi trường (NN&MT) tỉnh Bắc Kạn báo cáo. Bà Lý Thị Sen, Vụ trưởng Vụ Địa phương (Bộ Nội vụ) nêu ý kiến.'
  expect(peopleOf(text)).toEqual([
    ['Lò Pâng', 'Giám đốc Sở Khoa học và Công nghệ'],
    ['Hà Thị Mơ', 'Phó Chủ tịch Ủy ban nhân dân tỉnh'],
    ['Vi Văn Toàn', 'Giám đốc Sở Nông nghiệp và Môi trường tỉnh Bắc Kạn'],
    ['Lý Thị Sen', 'Vụ trưởng Vụ Địa phương'],
  ])
})

test('an office keeps the second field behind its dash; a name, a post or what is done behind a dash ends it', () => {
  const text =
    'Sáng 4/5, dự họp có Trưởng Ban Chính sách - Pháp luật Liên đoàn Lao động tỉnh Lò Văn Pâng. Bà Hà Thị Mơ, Phó Trưởng phòng Điều dưỡng - Kiểm soát nhiễm khuẩn cũng dự. Trưởng phòng Kỹ thuật - Nguyễn Văn Tám ghi. Bà Lý Thị Sen, Trưởng ban Công tác - Chủ tịch Hội người mù. Ông Vi Văn Toàn, Trưởng phòng Tư pháp - Phát biểu tại hội nghị.'
  expect(peopleOf(text)).toEqual([
    ['Lò Văn Pâng', 'Trưởng Ban Chính sách - Pháp luật Liên đoàn Lao động tỉnh'],
    ['Hà Thị Mơ', 'Phó Trưởng phòng Điều dưỡng - Kiểm soát nhiễm khuẩn'],
    ['Nguyễn Văn Tám', 'Trưởng phòng Kỹ thuật'],
    ['Lý Thị Sen', 'Trưởng ban Công tác, Chủ tịch Hội người mù'],
    ['Vi Văn Toàn', 'Trưởng phòng Tư pháp'],
  ])
})

test('the short spelling of a post in a caption is the same post; another post there is a new one', () => {
  const text = (caption: string) =>
    `Sáng 4/5, dự hội nghị có ông Lò Văn Pâng, Ủy viên Ban Thường vụ Huyện ủy, Giám đốc Sở Lao động - Thương binh và Xã hội. Hội nghị bầu ban mới.\nĐ/c Lò Văn Pâng – ${caption} phát biểu tại hội nghị`
  expect(peopleOf(text('UVBTV Huyện ủy, GĐ Sở LĐTB&XH'))).toEqual([
    ['Lò Văn Pâng', 'Ủy viên Ban Thường vụ Huyện ủy, Giám đốc Sở Lao động - Thương binh và Xã hội'],
  ])
  expect(peopleOf(text('CT Hội Khuyến học tỉnh'))[0]?.[1]).toContain('CT Hội Khuyến học tỉnh')
})

test('whose words are brought up, who sent flowers, was told things another day or is the accused is not of the meeting', () => {
  const told =
    'Sáng 5/1, Bí thư Tỉnh ủy Lò Văn Pâng dự lễ mừng công của đoàn bóng đá. Chủ tịch nước Hà Văn Lợi đã gửi lẵng hoa chúc mừng đội. Nhắc lại lời căn dặn của Tổng Bí thư Vi Văn Toàn rằng không được tự mãn, đồng chí Lò Văn Pâng mong các em tập luyện. Giám đốc Sở Văn hóa Lý Văn Nam gửi lời cảm ơn người hâm mộ.'
  expect(peopleOf(told).map(([name]) => name)).toEqual(['Lò Văn Pâng', 'Lý Văn Nam'])
  const asked =
    'Sáng 5/1, Bí thư Tỉnh ủy Lò Văn Pâng họp về trật tự đô thị. Việc này được cử tri nêu với Chủ tịch nước Hà Văn Lợi chiều qua. Công an đã bắt đối tượng gây án là Vàng A Chư, sinh năm 1990. Bà con kiến nghị với Chủ tịch UBND huyện Lý Văn Nam việc làm đường.'
  expect(peopleOf(asked).map(([name]) => name)).toEqual(['Lò Văn Pâng', 'Lý Văn Nam'])
  expect(peopleOf('Thủ tướng Hà Văn Lợi đã gửi thư khen lực lượng Công an tỉnh vì đã cứu người trong lũ.')).toEqual([
    ['Hà Văn Lợi', 'Thủ tướng'],
  ])
})

test('who spoke at another meeting or was there on another day is told of; where that is the only meeting, he came', () => {
  const before =
    'Tại hội thảo về xe buýt mới đây, TS Hà Mạnh Hùng, Viện trưởng Viện Giao thông, chỉ ra nguyên nhân tắc đường.'
  const text = `Sáng 5/1, Bí thư Tỉnh ủy Lò Văn Pâng họp về trật tự đô thị.\n${before} Tại cuộc họp này, ông Vi Văn Toàn, Giám đốc Sở Xây dựng, hứa sửa đường.\nTrước đó, ngày 2/1, Trung tá Lò Văn Ơn, Trưởng Công an huyện, đã kiểm tra bến xe. Trước đó, sáng cùng ngày, bà Hà Thị Mơ, Phó Chủ tịch HĐND huyện đã thăm bến xe.`
  expect(peopleOf(text).map(([name]) => name)).toEqual(['Lò Văn Pâng', 'Vi Văn Toàn', 'Hà Thị Mơ'])
  expect(peopleOf(before).map(([name]) => name)).toEqual(['Hà Mạnh Hùng'])
})

const fieldsOf = (text: string) => extractMeeting(text).meeting

test('a title in single marks is told whole, and those who preside over a forum are all in the chair', () => {
  const text =
    "Sáng 5/1, tại diễn đàn 'Chợ quê trong thời đại số, cơ hội và thách thức', ông Lò Văn Pâng, Giám đốc Sở Công Thương, phát biểu. Chủ trì diễn đàn trên còn có ông Vi Văn Toàn - Chủ tịch UBND huyện và bà Hà Thị Mơ - Phó Giám đốc Sở Nội vụ."
  expect(fieldsOf(text).title).toBe("diễn đàn 'Chợ quê trong thời đại số, cơ hội và thách thức'")
  expect(fieldsOf(text).chair).toEqual(['Vi Văn Toàn', 'Hà Thị Mơ'])
  expect(fieldsOf("Sáng 5/1, UBND xã tổ chức hội nghị về buôn Ea H'Leo, bà H'Bơ Niê dự.").title).not.toContain('dự')
})

test('"A cùng B chủ trì" puts both in the chair; who "cùng dự" or leads the guests is not in it', () => {
  const chairs = (words: string) => chairsOf(`Chiều 8/3, Chủ tịch UBND tỉnh Lò Văn Pâng ${words}`)
  expect(chairs('cùng Phó Chủ tịch Vi Văn Toàn chủ trì cuộc họp về giống lúa.')).toEqual(['Lò Văn Pâng', 'Vi Văn Toàn'])
  expect(chairs('cùng các Phó Chủ tịch UBND tỉnh: Vi Văn Toàn và Hà Thị Mơ chủ trì cuộc họp về giá đất.')).toEqual([
    'Lò Văn Pâng',
    'Vi Văn Toàn',
    'Hà Thị Mơ',
  ])
  expect(chairs('cùng dự; Phó Chủ tịch Vi Văn Toàn chủ trì cuộc họp về giống lúa.')).toEqual(['Vi Văn Toàn'])
  expect(chairs('chủ trì buổi làm việc với Đoàn công tác của Sở Y tế do ông Vi Văn Toàn làm trưởng đoàn.')).toEqual([
    'Lò Văn Pâng',
  ])
})

test('where nobody presides, who leads the delegation that came to inspect is in the chair', () => {
  const text = (verb: string) =>
    `Ngày 30/3, Đoàn giám sát của HĐND tỉnh do ông Lò Văn Pâng, Phó Chủ tịch HĐND tỉnh làm trưởng đoàn ${verb} UBND huyện về chợ.`
  expect(chairsOf(text('đã làm việc với'))).toEqual(['Lò Văn Pâng'])
  expect(chairsOf(text('gửi báo cáo cho'))).toEqual([])
})

test('a title ends where the meeting is opened; "lễ khai mạc" keeps what it opens, a mere sitting has no title', () => {
  expect(fieldsOf('Hội nghị các đô thị biển chính thức khai mạc sáng nay (5/1) tại Vũng Tàu.').title).toBe(
    'Hội nghị các đô thị biển',
  )
  expect(fieldsOf('Kỳ họp thứ 5 HĐND tỉnh khóa XX khai mạc sáng 5/1.').title).toBe('Kỳ họp thứ 5 HĐND tỉnh khóa XX')
  expect(fieldsOf('Sáng 5/1, Trường THPT Mường Khoa tổ chức Lễ khai mạc Hội khỏe Phù Đổng.').title).toBe(
    'Lễ khai mạc Hội khỏe Phù Đổng',
  )
  expect(fieldsOf('Trong cuộc họp ngày 8/3, Giám đốc Sở Y tế Hà Thị Mơ yêu cầu các trạm trực đêm.').title).toBe('')
})

test('the place stands at the head of the sentence that has no day, or right behind the sitting', () => {
  expect(fieldsOf('Tại Hà Nội, Bộ Nội vụ đã tổ chức Hội nghị giao ban công tác cán bộ quý I.').place).toBe('Hà Nội')
  expect(fieldsOf('Tại Lào Cai, lúa chín sớm, theo tin từ hội nghị mùa vụ của tỉnh.').place).toBe('')
  const sat = fieldsOf('Tại buổi làm việc ở Phú Thọ ngày 9/8, Thủ tướng Hà Văn Lợi yêu cầu EVN sớm kéo dây.')
  expect([sat.title, sat.place]).toEqual(['', 'Phú Thọ'])
  const told = 'Tại hội nghị sơ kết ngày 9/8, Thủ tướng Hà Văn Lợi cho biết đường ở Phú Thọ sẽ xong.'
  expect(fieldsOf(told).place).toBe('')
  const crime = 'Sáng 5/1, Chủ tịch UBND tỉnh Lò Văn Pâng khen đội phá vụ trộm trâu tại xã Mường Khoa.'
  expect(fieldsOf(crime).place).toBe('')
})
