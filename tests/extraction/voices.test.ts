import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

const LEAD =
  'Sáng 12/3/2021, UBND tỉnh tổ chức hội nghị về giống cây. Đồng chí Trần Văn Bình, Phó Chủ tịch UBND tỉnh chủ trì. '
const read = (text: string) => extractMeeting(LEAD + text)
const brief = (text: string) => read(text).directives.map((one) => [one.issuer, one.assignee])

test('a body that asks in the middle of a run ends it', () => {
  const order = 'Phó Chủ tịch UBND tỉnh yêu cầu Sở Công Thương lập kế hoạch.'
  for (const asking of [
    'Ngành giáo dục tỉnh đề nghị thành phố cấp thêm đất.',
    'Đại diện hiệp hội đề nghị tỉnh hỗ trợ kinh phí.',
    'Phòng Kinh tế huyện Sông Lô kiến nghị cấp thêm giống.',
  ])
    expect(brief(`${order}\n\n${asking}`)).toEqual([['Trần Văn Bình', 'Sở Công Thương']])
})

test('what is asked of those above is no task, in quotation marks neither', () => {
  expect(
    brief('Chủ tịch UBND huyện Sông Lô Lê Văn Tám nói: “Chúng tôi mong Trung ương sớm có hướng dẫn để dân yên tâm”.'),
  ).toEqual([])
  expect(brief('Trưởng thôn Đông Ngô Văn Khải đề nghị xã sớm sửa đường.')).toEqual([])
})

test('a body that decides and charges another is the issuer', () => {
  expect(
    brief('Sau khi thảo luận, Ban Thường vụ Tỉnh ủy thống nhất chủ trương, giao Sở Tài chính hoàn chỉnh hồ sơ.'),
  ).toEqual([['Ban Thường vụ Tỉnh ủy', 'Sở Tài chính']])
})

test('names of bodies end where the verb begins', () => {
  for (const body of [
    'Sở Giáo dục và Đào tạo',
    'Bộ Ngoại giao',
    'các trường công lập',
    'Văn phòng Đăng ký đất đai',
    'các Phòng Tư pháp cấp huyện',
    'Cục Quản lý Khám, chữa bệnh',
    'Ban Quản lý Khu kinh tế mở Chu Lai',
  ])
    expect(brief(`Phó Chủ tịch UBND tỉnh yêu cầu ${body} rà soát hồ sơ.`)).toEqual([['Trần Văn Bình', body]])
})

test('wishes and tasks for people at large are guesses', () => {
  const { directives } = read(
    'Phó Chủ tịch UBND tỉnh mong muốn các thầy cô giáo tiếp tục đổi mới. Ông đề nghị người dân không đốt đồng.',
  )
  expect(directives.map((one) => [one.assignee, one.confidence])).toEqual([
    ['các thầy cô giáo', 'guess'],
    ['người dân', 'guess'],
  ])
})

test('an announced list is no task of its own; its body holds for the items', () => {
  expect(
    brief(
      'Phó Chủ tịch UBND tỉnh đề nghị các huyện tập trung một số nhiệm vụ sau:\nMột là, rà soát vườn ươm.\nHai là, tập huấn nông dân.',
    ),
  ).toEqual([
    ['Trần Văn Bình', 'các huyện'],
    ['Trần Văn Bình', 'các huyện'],
  ])
})

test('a passage that is one quotation is kept word for word', () => {
  const { speeches, text } = read(
    '\n\nÔng Lê Văn Tám, Giám đốc Sở Công Thương nói: "Giống tốt thì mùa mới tốt, chúng tôi đã làm ba năm nay".',
  )
  expect(speeches.map((one) => [one.isVerbatim, text.slice(...one.span)])).toEqual([
    [true, 'Giống tốt thì mùa mới tốt, chúng tôi đã làm ba năm nay'],
  ])
})

test('people keep the body of their post; a place in front is not part of the name', () => {
  const { people } = read(
    'Tới dự có Bộ trưởng Bộ Nông nghiệp và Môi trường Đỗ Đức Thắng; Chủ tịch HĐND tỉnh Bình Dương Võ Văn Mười.',
  )
  expect(people.slice(1).map((one) => [one.name, one.organization, one.role])).toEqual([
    ['Đỗ Đức Thắng', 'Bộ Nông nghiệp và Môi trường', 'guest'],
    ['Võ Văn Mười', 'HĐND tỉnh Bình Dương', 'guest'],
  ])
  expect(read('Phó Chủ tịch UBND tỉnh đã kiểm tra khu neo đậu tàu thuyền Bạch Đằng.').people).toHaveLength(1)
})

test('numbers: an amount of change, a rate of the number before, what is asked for', () => {
  const { figures } = read(
    'Giám đốc Sở Y tế Lê Văn Tám cho biết, tính đến 6 giờ ngày 11/3, toàn tỉnh ghi nhận 87 ca mắc, tăng 23 ca so với ngày trước. Các xã đã truy vết 1.245 trường hợp F1, đạt 96% yêu cầu.',
  )
  expect(figures.map((one) => [one.indicator, one.value, one.unit])).toEqual([
    ['ca mắc', 87, 'ca'],
    ['trường hợp F1', 1245, 'trường hợp'],
    ['trường hợp F1', 96, '%'],
  ])
  expect(figures[0]?.change).toEqual({
    direction: 'up',
    percent: null,
    amount: 23,
    amountUnit: '',
    base: 'ngày trước',
  })
  expect(read('Đại diện hiệp hội đề nghị giảm thuế giá trị gia tăng 2%.').figures).toEqual([])
  expect(read('Giám đốc Sở Y tế Lê Văn Tám cho biết toàn tỉnh ghi nhận 87 ca mắc.').assessments).toEqual([])
})
