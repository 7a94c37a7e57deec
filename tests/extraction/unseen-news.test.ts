import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

/** Shapes of sentences met in items the rules had not seen; the words are our own. */
const HEAD = 'Sáng 12/3/2024, đồng chí Lương Đức Thịnh, Chủ tịch UBND tỉnh chủ trì cuộc họp về đầu tư công.\n'
const tell = (text: string) =>
  extractMeeting(HEAD + text).directives.map(({ issuer, assignee, text }) => ({ issuer, assignee, text }))
const read = (text: string) => extractMeeting(HEAD + text).directives

test('the one who opens his mouth is the speaker, whatever he does first', () => {
  const [found] = tell(
    'Phát biểu tại cuộc họp, bà Hà Thị Mai - Giám đốc Sở Y tế, chúc mừng tập thể bệnh viện. Đồng thời, đề nghị bệnh viện rà soát quy trình khám.',
  )
  expect(found?.issuer).toBe('Hà Thị Mai')
})

test('a person who praises, then orders in the same sentence', () => {
  const [found] = tell('Chủ tịch UBND tỉnh kiểm tra công trường và yêu cầu nhà thầu tăng ca thi công.')
  expect(found).toMatchObject({ issuer: 'Lương Đức Thịnh', assignee: 'nhà thầu' })
})

test('a person named after "của" is not who orders', () => {
  const [found] = tell(
    'Dự họp có đồng chí Phạm Thị Ngân, Bí thư Huyện ủy. Đồng chí Lương Đức Thịnh tiếp thu ý kiến của Bí thư Huyện ủy và giao Sở Tài chính cân đối nguồn vốn.',
  )
  expect(found).toMatchObject({ issuer: 'Lương Đức Thịnh', assignee: 'Sở Tài chính' })
})

test('"lãnh đạo, chỉ đạo về …", "chỉ đạo, điều hành" are nouns; "quán triệt" of a paper tells', () => {
  expect(tell('Chủ tịch UBND tỉnh khẳng định, công tác lãnh đạo, chỉ đạo về đầu tư công được quan tâm.')).toEqual([])
  expect(tell('Chủ tịch UBND tỉnh quán triệt nội dung nghị quyết mới ban hành.')).toEqual([])
})

test('what needs mending is a fault, not a task', () => {
  expect(tell('Chủ tịch UBND tỉnh chỉ rõ một số tồn tại, hạn chế cần khắc phục.')).toEqual([])
})

test('two bodies with a comma between and a task each are two directives; a list of partners is one', () => {
  const two = tell('Chủ tịch UBND tỉnh giao Sở Xây dựng rà soát danh mục dự án chậm, Sở Tài chính thẩm định nguồn vốn.')
  expect(two.map((one) => one.assignee)).toEqual(['Sở Xây dựng', 'Sở Tài chính'])
  expect(tell('Chủ tịch UBND tỉnh giao Sở Xây dựng phối hợp với Sở Tài chính, Sở Nội vụ rà soát dự án.')).toHaveLength(
    1,
  )
})

test('terms count from the meeting; working days and terms from elsewhere stay words', () => {
  const due = (words: string) => read(`Chủ tịch UBND tỉnh giao Sở Xây dựng hoàn thiện hồ sơ ${words}.`)[0]?.deadline
  expect(due('trong vòng 10 ngày')).toMatchObject({ kind: 'date', date: '2024-03-22' })
  expect(due('trong 2 tháng')).toMatchObject({ kind: 'date', date: '2024-05-12' })
  expect(due('trong tuần tới')).toMatchObject({ kind: 'period', from: '2024-03-18', to: '2024-03-24' })
  expect(due('trong 05 ngày làm việc')).toEqual({ kind: 'vague', text: 'trong 05 ngày làm việc' })
  expect(due('trong 7 ngày kể từ khi nhận đủ giấy tờ')?.kind).toBe('vague')
})

test('"Thực hiện …, Sở đã …" tells; "Thực hiện …, các huyện rà soát …" charges those behind the comma', () => {
  const after = 'Chủ tịch UBND tỉnh giao Sở Xây dựng lập kế hoạch. '
  expect(tell(`${after}Thực hiện nghị quyết của HĐND, Sở Nội vụ đã mở lớp tập huấn.`)).toHaveLength(1)
  expect(tell(`${after}Thực hiện nghị quyết của HĐND, các huyện rà soát quỹ đất.`)[1]?.assignee).toBe('các huyện')
})

test('notes typed without tones are read, and shown as typed', () => {
  const { directives } = extractMeeting(
    'Hop giao ban UBND xa 12/5\nChu tri: d/c Nam - CT UBND xa\n\nd/c Nam ket luan:\n- de nghi bo phan Dia chinh khan truong hoan thanh ho so truoc 20/5\n- khong de phat sinh don thu vuot cap',
  )
  expect(directives.map((one) => one.text)).toEqual([
    'bo phan Dia chinh khan truong hoan thanh ho so truoc 20/5',
    'khong de phat sinh don thu vuot cap',
  ])
  expect(extractMeeting('So can be given to the ban as a phai record.').text).toBe(
    'So can be given to the ban as a phai record.',
  )
})

const leads = (text: string) =>
  extractMeeting(text).directives.map(({ issuer, assignee, text }) => ({ issuer, assignee, text }))

test('who speaks "to direct" or "to conclude" directs with what he says is needed, praise or not in front', () => {
  const found = leads(
    'Sáng 5/8/2023, Hội Làm vườn tỉnh họp ban chấp hành.\nPhát biểu chỉ đạo tại hội nghị, đồng chí Tạ Quang Huy – Phó Bí thư Đảng ủy xã biểu dương cán bộ hội. Đồng chí nhấn mạnh: trong nhiệm kỳ tới, Hội cần mở thêm lớp ghép cành; lập quỹ giống.\nBước sang năm 2024, với giá phân bón còn cao, Hội Làm vườn tỉnh cần có kế hoạch mua chung vật tư. Đồng thời, cần bắt tay ngay vào thống kê diện tích.',
  )
  expect(found.map((one) => one.issuer)).toEqual(Array(4).fill('Tạ Quang Huy'))
  expect(found[0]?.assignee).toBe('Hội')
  expect(found[2]?.assignee).toBe('Hội Làm vườn tỉnh')
})

test('the highest in rank who speaks to the meeting leads; what must be borne, or was, is no task', () => {
  const found = leads(
    'Chiều 14/4/2023, Sở Công Thương tổ chức cuộc họp về lưới điện.\nPhát biểu tại cuộc họp, Giám đốc Sở Công Thương Trần Quốc Anh cho biết, năm qua ngành điện đã phải chạy dầu. Mỗi năm ngành điện phải đầu tư thêm nhiều tỷ đồng. Điều này phải kéo dài thêm vài năm. Các nhà máy phải nhập than giá cao nên chi phí tăng. Vì vậy, các nhà máy phải tính toán phương án nhập than ngay từ bây giờ.',
  )
  expect(found).toMatchObject([{ issuer: 'Trần Quốc Anh', assignee: 'các nhà máy' }])
  expect(found).toHaveLength(1)
})

test('others who have their say end the words of the one before', () => {
  const after = 'Chủ tịch UBND tỉnh cho rằng các huyện phải rà soát dự án. '
  expect(tell(`${after}Vì thế, giới chuyên gia cho rằng việc tăng phí cần được tính toán kỹ.`)).toHaveLength(1)
  expect(tell(`${after}Tuy vậy, việc đo đạc được các xã, thị trấn tiếp tục thực hiện.`)).toHaveLength(1)
})

test('"Thủ tướng yêu cầu …" reported by another: the post is who directs', () => {
  const found = leads(
    'Chiều 2/12/2022, Chủ nhiệm Văn phòng Chính phủ Đào Hữu Phong chủ trì họp báo.\nNhắc lại việc chống hạn, Thủ tướng đã giao các bộ rà soát hồ chứa. Thứ hai là Thủ tướng đề nghị Bộ Y tế lập đề án nước sạch.',
  )
  expect(found).toMatchObject([
    { issuer: 'Thủ tướng', assignee: 'các bộ' },
    { issuer: 'Thủ tướng', assignee: 'Bộ Y tế' },
  ])
})

test('said first and then by whom, without marks; "Đây là vấn đề được X nhấn mạnh" holds no task', () => {
  expect(tell('Bảng giá bến bãi phải niêm yết công khai, Chủ tịch UBND tỉnh nhấn mạnh.')[0]?.issuer).toBe(
    'Lương Đức Thịnh',
  )
  expect(
    tell('Đây là vấn đề được Chủ tịch UBND tỉnh nhấn mạnh trong cuộc họp do Sở Tài chính tổ chức chiều 12/3.'),
  ).toEqual([])
})

test('in quoted words "Vì thế, tôi mong muốn các đồng chí …" asks; "đều mong muốn hỗ trợ" wishes for oneself', () => {
  const quoted =
    '“Ai cũng vất vả cả rồi. Vì thế, tôi mong muốn các đồng chí giữ kỷ luật công trường”, Chủ tịch UBND tỉnh nói.'
  expect(tell(quoted)).toMatchObject([{ issuer: 'Lương Đức Thịnh', assignee: 'các đồng chí' }])
  expect(tell('Chủ tịch UBND tỉnh và nhà thầu đều mong muốn hỗ trợ sớm cho bà con.')).toEqual([])
})

test('"theo dõi" is a verb; a verb in front of "là trách nhiệm" is the subject of a truth', () => {
  const after = 'Chủ tịch UBND tỉnh đề nghị Sở Xây dựng lập danh mục. '
  expect(tell(`${after}Theo dõi, đôn đốc tiến độ từng gói thầu.`)).toHaveLength(2)
  expect(tell(`${after}Chăm sóc cây xanh là trách nhiệm của mọi người.`)).toHaveLength(1)
  expect(tell(`${after}Xác định giải ngân là nhiệm vụ hàng đầu.`)).toHaveLength(2)
})

test('"được giao" while a leader has the word; "UBND TP. …"; a list announced with whom it is for', () => {
  const after = 'Chủ tịch UBND tỉnh yêu cầu phân loại dự án. '
  expect(tell(`${after}Trước kia hồ sơ rất tản mát. Sở Nội vụ được giao xây dựng quy chế.`)[1]?.assignee).toBe(
    'Sở Nội vụ',
  )
  expect(tell(`${after}UBND TP. Hà Tiên đẩy nhanh kè biển.`)[1]?.assignee).toBe('UBND TP. Hà Tiên')
  const listed = tell(
    'Chủ tịch UBND tỉnh yêu cầu các sở phải tập trung thực hiện các việc sau:\nThứ nhất, rà soát dự án.',
  )
  expect(listed.map((one) => one.assignee)).toEqual(['các sở', 'các sở'])
})

test('people by their trade are told: "đề nghị các thầy thuốc …", "tổng thầu … phải …"', () => {
  expect(
    tell('Chủ tịch UBND tỉnh cảm ơn bệnh viện. Đồng thời đề nghị các thầy thuốc bằng tâm huyết vượt qua đợt dịch.'),
  ).toMatchObject([{ issuer: 'Lương Đức Thịnh', assignee: 'các thầy thuốc' }])
  expect(tell('Chủ tịch UBND tỉnh lưu ý, tổng thầu Nhật Tân phải chọn nhà thầu đủ năng lực.')[0]?.assignee).toBe(
    'tổng thầu Nhật Tân',
  )
})

test('what was, then what is to come: "thời gian qua … đã làm tốt, sắp tới … cần …"', () => {
  expect(
    tell('Theo Chủ tịch UBND tỉnh, thời gian qua các xã đã làm tốt, sắp tới chúng ta cần làm kỹ hơn khâu đo đạc.'),
  ).toHaveLength(1)
})

test('a sentence that begins with "Cần" asks, whatever the verb; a place asks for itself and orders nobody', () => {
  expect(
    tell(
      'Kết luận cuộc họp, đồng chí Lương Đức Thịnh yêu cầu các sở rà soát danh mục. Cần thể hiện vai trò của người đứng đầu.',
    ).map((one) => one.text),
  ).toContain('Cần thể hiện vai trò của người đứng đầu')
  expect(tell('Huyện Lâm Thao đề nghị bổ sung vốn cho tuyến đường mới.')).toEqual([])
})
