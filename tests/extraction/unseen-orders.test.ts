import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

/** Shapes of orders met in items the rules had not seen; the words are our own. */
const HEAD = 'Sáng 12/3/2024, đồng chí Lương Đức Thịnh, Chủ tịch UBND tỉnh chủ trì cuộc họp về đầu tư công.\n'
const read = (text: string) => extractMeeting(HEAD + text).directives
const tell = (text: string) => read(text).map(({ issuer, assignee }) => ({ issuer, assignee }))
const asks = (text: string) => read(text).map((one) => one.text)

test('who said so closes the sentence; what follows is the report again', () => {
  const found = extractMeeting(
    'Ngành Y tế phải đi đầu về hồ sơ điện tử, theo Bộ trưởng Hà Văn Tiến.\nSáng 3/4, Sở Y tế tổ chức hội nghị sơ kết công tác quý I.\nBộ trưởng Hà Văn Tiến yêu cầu các bệnh viện công khai giá thuốc.',
  ).directives
  expect(found.map((one) => one.issuer)).toEqual(['Hà Văn Tiến', 'Hà Văn Tiến'])
  expect(found[0]?.text).toContain('phải đi đầu')
})

test('a title with the given name means who is named in full, though only later', () => {
  const [found] = extractMeeting(
    'Bộ trưởng Tiến yêu cầu các bệnh viện công khai giá thuốc.\nBộ trưởng Y tế Hà Văn Tiến thăm khoa khám bệnh.',
  ).directives
  expect(found?.issuer).toBe('Hà Văn Tiến')
})

test('a place told in front is who must', () => {
  const words =
    'Riêng Đà Nẵng với vai trò trung tâm của vùng, Chủ tịch UBND tỉnh yêu cầu phải đi trước về du lịch xanh.'
  expect(tell(words)).toEqual([{ issuer: 'Lương Đức Thịnh', assignee: 'Đà Nẵng' }])
})

test('whoever agrees to ask the one above decides', () => {
  const words =
    'Chủ tịch UBND tỉnh cũng nhất trí báo cáo Thủ tướng Chính phủ giao Sở Tài chính bố trí vốn cho tuyến tránh.'
  expect(tell(words)).toEqual([{ issuer: 'Lương Đức Thịnh', assignee: 'Sở Tài chính' }])
})

test('what has been settled says what must be done', () => {
  expect(asks('Chủ tịch UBND tỉnh kết luận chủ trương chung là phải trả đủ vốn cho nhà thầu.')).toHaveLength(1)
})

test('on a condition this is to be done', () => {
  const words =
    'Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng rà lại năng lực nhà thầu. "Thậm chí nếu năng lực không đủ thì cắt giảm khối lượng giao", ông Thịnh nói.'
  expect(asks(words)).toHaveLength(2)
})

test('"hàng không" is one word; "giao cắt" gives nothing to anybody', () => {
  const [found] = tell('Chủ tịch UBND tỉnh yêu cầu Cục Hàng không đánh giá lại đường băng.')
  expect(found?.assignee).toBe('Cục Hàng không')
  expect(tell('Chủ tịch UBND tỉnh cho biết đường này giao cắt với quốc lộ, nên không còn ùn ứ.')).toEqual([])
})

test('behind the colon those who must stand, whatever was told before it', () => {
  const words =
    'Chủ tịch UBND tỉnh kết luận như sau:\n- Đối với nguồn vốn đã bố trí, các dự án đang làm: các chủ đầu tư tiếp tục đẩy nhanh giải ngân.\n- Năm 2025, kinh tế của tỉnh sẽ có nhiều điều kiện tốt hơn.'
  expect(tell(words)).toEqual([{ issuer: 'Lương Đức Thịnh', assignee: 'các chủ đầu tư' }])
})

test('several hospitals that go to help are several tasks', () => {
  const words =
    'Chủ tịch UBND tỉnh nêu rõ Bệnh viện Đa khoa tỉnh phải cử thêm một kíp đến xã A; Bệnh viện Phổi vào hỗ trợ xã B; Bệnh viện Nhi vào hỗ trợ xã C.'
  expect(read(words).length).toBeGreaterThan(2)
})

test('three capitals of a place are nobody, nor is the accused of a trial', () => {
  const { people } = extractMeeting(
    `${HEAD}Giám đốc Cảng hàng không Tân Sơn Nhì cho biết bến đã quá tải. Tòa thu hồi 2 tỷ đồng trong vụ án Phan Đức Lộc.`,
  )
  expect(people.map((one) => one.name)).toEqual(['Lương Đức Thịnh'])
})

test('the meeting that somebody chairs is the meeting; one of years before is told of', () => {
  const { meeting } = extractMeeting(
    'Ngày 5/6/2023 tại trụ sở Sở Tài chính, Giám đốc Lê Văn Khải đã chủ trì buổi họp với các nhà thầu. Tại buổi làm việc với UBND tỉnh ngày 2-3-2021, Thứ trưởng Hà Văn Minh đã kết luận về dự án.',
  )
  expect(meeting).toMatchObject({ heldOn: '2023-06-05', place: 'trụ sở Sở Tài chính' })
})

test('millions of millions are money; millions of passengers are counted', () => {
  const { figures } = extractMeeting(
    `${HEAD}Doanh thu 6 tháng ước đạt 1,9 triệu tỷ đồng, tăng 26% so với cùng kỳ. Cảng đón 25 triệu hành khách.`,
  )
  expect(figures.map(({ value, unit }) => ({ value, unit }))).toEqual([
    { value: 1.9e15, unit: 'đồng' },
    { value: 25e6, unit: 'hành khách' },
  ])
})

test('whom somebody speaks to gives him no post; an office keeps its second half', () => {
  const { people } = extractMeeting(
    'Chiều 6/4, Thủ tướng Hà Văn Đức làm việc với lãnh đạo tỉnh.\nBáo cáo với Thủ tướng, Bí thư Tỉnh ủy Lê Văn Sáng cho biết tỉnh đã đạt 13 chỉ tiêu. Giám đốc Sở Quy hoạch - Kiến trúc Trần Văn Viên dự.',
  )
  expect(people.map((one) => one.positions)).toEqual([
    ['Thủ tướng'],
    ['Bí thư Tỉnh ủy'],
    ['Giám đốc Sở Quy hoạch - Kiến trúc'],
  ])
})

test('a leader tells, then says what follows from it', () => {
  const found = extractMeeting(
    'Ông Hồ Văn Bửu, Phó Chủ tịch UBND tỉnh cho rằng nhiều năm không có bão nên người dân chủ quan. Do đó, các địa phương cần tích cực tuyên truyền.',
  ).directives
  expect(found.map(({ issuer, assignee }) => ({ issuer, assignee }))).toEqual([
    { issuer: 'Hồ Văn Bửu', assignee: 'các địa phương' },
  ])
})

test('a headline "Yêu cầu với …" opens the list below and is no task; a body that has sent a paper does nothing', () => {
  const found = tell(
    'Chủ tịch UBND tỉnh yêu cầu Sở Y tế rà soát thuốc.\nVăn phòng UBND tỉnh có Thông báo số 65 ngày 8/3 về ý kiến của ông Thịnh.\nYêu cầu với nhà máy nước\n- Chủ đầu tư: Hoàn thành nghiệm thu trong tháng 6.',
  )
  expect(found.map((one) => one.assignee)).toEqual(['Sở Y tế', 'Chủ đầu tư'])
})

test('a quotation summed up behind the mark is the order of who is named there', () => {
  const words =
    '"Mỗi cán bộ phải toàn tâm với công việc" - Là một trong những nội dung trong phát biểu kết luận của đồng chí Lương Đức Thịnh.'
  expect(tell(words).map((one) => one.issuer)).toEqual(['Lương Đức Thịnh'])
})

test('"Văn phòng tham mưu …": the partner ends where its task begins', () => {
  const [found] = read('Chủ tịch UBND tỉnh giao các sở phối hợp với Văn phòng tham mưu đề xuất cơ chế.')
  expect(found?.coordinators).toEqual(['Văn phòng'])
})

test('the host stands behind the posts of the chair; "Thực hiện: …" at the end is who wrote', () => {
  const { meeting, directives } = extractMeeting(
    'Chiều 10/10, dưới sự chủ trì của đồng chí Trần Duy Đông – Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh, Tổ công tác 7 tỉnh họp nghe báo cáo tiến độ.\nÔng Đông yêu cầu các sở rà soát dự án. Đẩy nhanh giải ngân.\nThực hiện: Dương Chiêm',
  )
  expect(meeting).toMatchObject({ organizer: 'Tổ công tác 7 tỉnh', byline: 'Thực hiện: Dương Chiêm' })
  expect(directives).toHaveLength(2)
})

test('"Trưởng Ban chỉ đạo chủ trì": the board goes on with its name', () => {
  const { people } = extractMeeting('Đồng chí Lê Văn Cương - Bí thư Huyện ủy, Trưởng Ban chỉ đạo chủ trì hội nghị.')
  expect(people[0]?.positions).toContain('Trưởng Ban chỉ đạo')
})

test('people told without being a body go on with the tasks; what "all" of them do is told', () => {
  const after = 'Chủ tịch UBND tỉnh yêu cầu các trường rà soát phòng học. '
  expect(tell(`${after}Các bậc phụ huynh phối hợp chặt chẽ với nhà trường.`)[1]?.assignee).toBe('Các bậc phụ huynh')
  expect(tell(`${after}Các bậc phụ huynh đều tham gia đóng góp.`)).toHaveLength(1)
})

test('a hospital ends where its verb begins, an office of records does not', () => {
  expect(tell('Chủ tịch UBND tỉnh đề nghị bệnh viện đầu tư hạ tầng và chia sẻ kinh nghiệm.')[0]?.assignee).toBe(
    'bệnh viện',
  )
  expect(tell('Chủ tịch UBND tỉnh đề nghị Chi nhánh Văn phòng đăng ký đất đai xem xét hồ sơ.')[0]?.assignee).toBe(
    'Chi nhánh Văn phòng đăng ký đất đai',
  )
})

test('those called deputies ask; those who preside together are all in the chair', () => {
  const { meeting, directives } = extractMeeting(
    'Sáng 10-12, HĐND tỉnh khai mạc kỳ họp thứ 9. Các đồng chí: Bùi Thị Vân, Chủ tịch HĐND tỉnh; Nguyễn Tấn Đức, Phó Chủ tịch HĐND tỉnh chủ tọa kỳ họp.\nTại phiên chất vấn, đại biểu Đặng Minh Thảo đề nghị Giám đốc Sở Giáo dục và Đào tạo làm rõ tình trạng thiếu giáo viên.',
  )
  expect(meeting.chair).toEqual(['Bùi Thị Vân', 'Nguyễn Tấn Đức'])
  expect(directives).toEqual([])
})

test('"chủ trì, có … dự" tells who is in the chair', () => {
  const { meeting } = extractMeeting(
    'Tối 5/3, thôn Đồng Tâm họp dân bàn làm đường. Ông Trần Văn Lai - Trưởng thôn chủ trì, có ông Lò Văn Ứng, Chủ tịch UBND xã dự.',
  )
  expect(meeting.chair).toEqual(['Trần Văn Lai'])
})

test('a given name that is also a body, a level of schools behind an office, a leader at the head of a group', () => {
  const people = (text: string) =>
    extractMeeting(text).people.map(({ name, positions }) => [name, positions.join('; ')])
  const held = 'Sáng 10/9, UBND huyện Tân Hòa tổ chức hội nghị tổng kết năm học. '
  expect(
    people(`${held}Dự có các đồng chí: Hoàng Công Bộ, Chủ tịch UBND huyện; Trần Văn Sở, Phó Chủ tịch HĐND huyện.`),
  ).toEqual([
    ['Hoàng Công Bộ', 'Chủ tịch UBND huyện'],
    ['Trần Văn Sở', 'Phó Chủ tịch HĐND huyện'],
  ])
  expect(people(`${held}Chủ tịch UBND huyện Lê Văn An Bộ trưởng cảm ơn.`).map(([name]) => name)).not.toContain(
    'Lê Văn An Bộ',
  )
  expect(people(`${held}Vụ trưởng Vụ Giáo dục Đại học Thái Văn Tài cho biết kết quả.`)).toEqual([
    ['Thái Văn Tài', 'Vụ trưởng Vụ Giáo dục Đại học'],
  ])
  expect(people(`${held}Dự có đại diện Trường Cao đẳng Ngô Gia Tự.`)).toEqual([])
  const led = 'Đồng chí Trần Văn Giang, Bộ trưởng Bộ Quốc phòng làm trưởng đoàn công tác đã đến thăm.'
  expect(people(led)).toEqual([['Trần Văn Giang', 'Bộ trưởng Bộ Quốc phòng']])
})
