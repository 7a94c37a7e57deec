import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

const LEAD =
  'Sáng 12/3/2021, Sở Nội vụ tổ chức hội nghị sơ kết công tác văn thư. Dự và chủ trì hội nghị có đồng chí Trần Văn Bình, Phó Chủ tịch UBND tỉnh. '
const directivesOf = (text: string) => extractMeeting(LEAD + text).directives
const brief = (text: string) => directivesOf(text).map((one) => [one.issuer, one.assignee, one.text])
const ISSUER = 'Trần Văn Bình'

test('issuer and body are inherited by sentences that name neither', () => {
  expect(
    brief('Đồng chí yêu cầu Sở Nội vụ kiểm kê hồ sơ. Bên cạnh đó, tăng cường tập huấn. Không để hồ sơ thất lạc.'),
  ).toEqual([
    [ISSUER, 'Sở Nội vụ', 'Sở Nội vụ kiểm kê hồ sơ'],
    [ISSUER, 'Sở Nội vụ', 'Bên cạnh đó, tăng cường tập huấn'],
    [ISSUER, 'Sở Nội vụ', 'Không để hồ sơ thất lạc'],
  ])
  expect(directivesOf('Đồng chí yêu cầu Sở Nội vụ kiểm kê hồ sơ. Không để hồ sơ thất lạc.')[1]?.polarity).toBe(
    'negative',
  )
})

test('a generic word for the body means the host', () => {
  const [, second] = directivesOf(
    'Phó Chủ tịch UBND tỉnh đề nghị Sở Nội vụ kiểm kê hồ sơ. Ngành cần công khai kết quả.',
  )
  expect(second).toMatchObject({ assignee: 'Sở Nội vụ', assigneeAsSpoken: 'Ngành' })
})

test('semicolons open tasks of one group, but not nouns, deadlines or the rest of a purpose', () => {
  const found = directivesOf(
    'Đồng chí đề nghị các huyện rà soát kho lưu trữ; bố trí cán bộ chuyên trách; hoàn thành trước ngày 30/6. Sở Nội vụ mua tủ; giá; bìa hồ sơ.',
  )
  expect(found.map((one) => one.group)).toEqual(['g1', 'g1', null])
  expect(found[1]?.deadline).toEqual({ kind: 'date', date: '2021-06-30', text: 'trước ngày 30/6' })
})

test('what participants ask of those above them is no directive', () => {
  expect(brief('Giám đốc Sở Nội vụ Lê Thị Hoa đề nghị UBND tỉnh bổ sung kinh phí.')).toEqual([])
  expect(brief('Một số đại biểu kiến nghị và đề nghị các sở sớm trả lời.')).toEqual([])
})

test('plans of the host, results and nouns are no directives', () => {
  expect(brief('Năm 2022, Sở sẽ tiếp tục số hóa hồ sơ.')).toEqual([])
  expect(brief('Sở đã tập trung chỉnh lý tài liệu, đáp ứng yêu cầu tra cứu. Giao thông đi lại thuận lợi.')).toEqual([])
})

test('quoted speech belongs to the one named after it', () => {
  const [one] = directivesOf('“Các huyện phải bố trí kho trước mùa mưa, không được chậm trễ”, ông Bình nhấn mạnh.')
  expect(one).toMatchObject({ issuer: ISSUER, assignee: 'Các huyện', rule: 'directive.quoted' })
})

test('lead body, coordinators and deadline of a formula', () => {
  const [one] = directivesOf(
    'Đồng chí giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, UBND huyện Tam Đảo và các đơn vị liên quan lập đề án, xong trong quý III/2021.',
  )
  expect(one).toMatchObject({
    assignee: 'Sở Nội vụ',
    coordinators: ['Sở Tài chính', 'UBND huyện Tam Đảo', 'các đơn vị liên quan'],
    deadline: { kind: 'period', from: '2021-07-01', to: '2021-09-30', text: 'xong trong quý III/2021' },
  })
})

test('a name inside a body that holds a comma stays whole', () => {
  const [one] = directivesOf('Đồng chí yêu cầu Sở Văn hóa, Thể thao và Du lịch nộp hồ sơ, định kỳ hằng tháng báo cáo.')
  expect(one).toMatchObject({
    assignee: 'Sở Văn hóa, Thể thao và Du lịch',
    deadline: { kind: 'recurring', every: 'month' },
  })
})

test('the purpose in front holds for the whole run', () => {
  const found = directivesOf('Để lưu trữ đi vào nền nếp, đồng chí đề nghị các sở lập danh mục. Tiếp tục số hóa.')
  expect(found.map((one) => one.purpose)).toEqual(['Để lưu trữ đi vào nền nếp', 'Để lưu trữ đi vào nền nếp'])
})

test('a speech ends the run: what another person reports is not asked for', () => {
  expect(brief('Đồng chí đề nghị các sở lập danh mục. Nhân dịp này, Sở Nội vụ tặng hoa các đơn vị.')).toHaveLength(1)
})

test('notes with labels: the conclusion is the chair’s', () => {
  const found = extractMeeting(
    'Họp giao ban ngày 15/3/2024\nChủ trì: đ/c Lê Văn Sơn - Chủ tịch UBND huyện\n- Đ/c Phạm Thị Lan: còn 45 hồ sơ quá hạn\nKL:\n- Giao Phòng Tài chính rà soát dự án chậm, báo cáo trước 25/3\n- Các xã không để phát sinh vi phạm',
  )
  expect(found.meeting.chair).toEqual(['Lê Văn Sơn'])
  expect(found.directives.map((one) => [one.issuer, one.assignee, one.polarity])).toEqual([
    ['Lê Văn Sơn', 'Phòng Tài chính', 'positive'],
    ['Lê Văn Sơn', 'Các xã', 'negative'],
  ])
  expect(found.directives[0]?.deadline).toMatchObject({ kind: 'date', date: '2024-03-25' })
})

test('spans point at the very words, also in decomposed text with Windows line ends', () => {
  const text = `${LEAD}\r\n\r\nĐồng chí yêu cầu các sở rà soát, thống kê hồ sơ.`.normalize('NFD')
  const { text: stored, directives } = extractMeeting(text)
  expect(directives).toHaveLength(1)
  for (const one of directives) expect(stored.slice(...one.span)).toBe(one.text)
})

test('a chained task may charge another body', () => {
  const found = directivesOf('Đồng chí yêu cầu các huyện rà soát kho; giao Sở Tài chính bố trí kinh phí.')
  expect(found.map((one) => [one.verb, one.assignee])).toEqual([
    ['yêu cầu', 'các huyện'],
    ['giao', 'Sở Tài chính'],
  ])
})

test('tasks counted off after a colon are each an item', () => {
  const found = directivesOf(
    'Đồng chí nhấn mạnh ba việc: Một là, rà soát kho; hai là, đào tạo cán bộ; ba là, số hóa hồ sơ.',
  )
  expect(found).toHaveLength(3)
})

test('a title without a name can direct', () => {
  const found = extractMeeting(
    'Ngày 5/3, UBND huyện họp giao ban. Chủ tịch UBND huyện chỉ đạo các xã rà soát hộ nghèo.',
  )
  expect(found.directives.map((one) => [one.issuer, one.assignee])).toEqual([['Chủ tịch UBND huyện', 'các xã']])
})
