import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

const HEAD =
  'Họp giao ban Sở Nội vụ\nNgày 6/4/2026\nChủ trì: đ/c Trần Quốc Khôi - Giám đốc Sở\n- Đ/c Hà: đề nghị Sở cho thêm biên chế\n'

const read = (text: string) =>
  extractMeeting(text).directives.map(({ issuer, assignee, text: task }) => ({ issuer, assignee, task }))

for (const label of [
  'KL:',
  'K/L:',
  'Kết luận (đ/c Khôi):',
  'Đ/c Khôi KL:',
  'Anh Khôi chỉ đạo:',
  'Giám đốc chốt',
  'III. Giám đốc chốt mấy việc:',
  'C. Ý kiến chỉ đạo của Giám đốc Sở',
  'Sếp chốt:',
  '* Chủ trì kết luận như sau:',
  'Sau khi nghe các phòng báo cáo, Giám đốc Sở kết luận, giao nhiệm vụ:',
  'Sau khi thảo luận, cuộc họp thống nhất một số nội dung sau:',
]) {
  test(`“${label}” opens the conclusions of the chair`, () => {
    expect(read(`${HEAD}${label}\n- Văn phòng dự trù giấy mực\n- VP: sao lưu dữ liệu`)).toEqual([
      { issuer: 'Trần Quốc Khôi', assignee: expect.stringContaining('Văn phòng'), task: 'Văn phòng dự trù giấy mực' },
      { issuer: 'Trần Quốc Khôi', assignee: 'VP', task: 'VP: sao lưu dữ liệu' },
    ])
  })
}

test('a body concludes in its own name, also where the paper names who was in the chair', () => {
  const text =
    'Ngày 5/5/2024, Ban Thường vụ Huyện ủy họp. Đồng chí Lê Văn Bình, Bí thư Huyện ủy chủ trì cuộc họp.\nSau khi thảo luận, Ban Thường vụ Huyện ủy kết luận như sau:\n1- Ban Thường vụ Huyện ủy ghi nhận cố gắng của các chi bộ.\n2- Giao Ban Tổ chức Huyện ủy hoàn tất hồ sơ trước ngày 20/5/2024.'
  expect(read(text)).toEqual([
    {
      issuer: 'Ban Thường vụ Huyện ủy',
      assignee: 'Ban Tổ chức Huyện ủy',
      task: 'Ban Tổ chức Huyện ủy hoàn tất hồ sơ trước ngày 20/5/2024',
    },
  ])
})

for (const mark of ['1/', '1-', '1.1.', 'a.', '(1)', '→', '=>', '•', '☐', '[ ]', '✓'])
  test(`“${mark}” opens an item`, () => {
    expect(read(`${HEAD}KL:\n${mark} Phòng Tổ chức rà soát biên chế`).map((one) => one.task)).toEqual([
      'Phòng Tổ chức rà soát biên chế',
    ])
  })

test('a body over its items holds for them, until a line of its own mark', () => {
  const tasks = read(
    `${HEAD}KL:\n1. Phòng Tổ chức:\na) Lập danh sách;\nb) Gửi hồ sơ.\n2. Về tài chính\n- Kiểm kê tài sản\n3. Đối với các đơn vị thuộc Sở\n- Nộp báo cáo`,
  )
  expect(tasks.map(({ assignee, task }) => [assignee, task])).toEqual([
    ['Phòng Tổ chức', 'Lập danh sách'],
    ['Phòng Tổ chức', 'Gửi hồ sơ'],
    ['', 'Kiểm kê tài sản'],
    ['các đơn vị thuộc Sở', 'Nộp báo cáo'],
  ])
})

test('consent, praise, votes and what is told are no tasks of the chair', () => {
  const told = [
    'Nhất trí với đề xuất của Văn phòng',
    'Ghi nhận cố gắng của Phòng Tổ chức',
    'Tiến độ nhập dữ liệu còn chậm so với yêu cầu',
    'Về kiến nghị của Phòng Tổ chức: đồng ý về chủ trương',
    'Biểu quyết: 9/9 đồng ý',
  ]
  expect(read(`${HEAD}KL:\n${told.map((one) => `- ${one}`).join('\n')}`)).toEqual([])
})

test('behind consent the task is read', () => {
  expect(read(`${HEAD}KL:\n- Nhất trí chủ trương, ĐTN dựng trại trước 20/4`)).toEqual([
    { issuer: 'Trần Quốc Khôi', assignee: 'ĐTN', task: 'ĐTN dựng trại trước 20/4' },
  ])
})

test('a participant asks; a guest who comes to direct directs', () => {
  const text =
    'Biên bản họp thôn\nNgày 6/4/2026\n1. Ông Khúc Văn Thuận, Phó Chủ tịch UBND xã - dự và chỉ đạo\n2. Ông Đồng Xuân Nhã, Trưởng thôn - chủ trì\n3. Bà Lê Thị Sợi, Chi hội trưởng Phụ nữ\nBà Lê Thị Sợi phát biểu: đề nghị thôn công khai quỹ.\nÔng Khúc Văn Thuận phát biểu: đề nghị thôn công khai thu chi.'
  expect(read(text).map(({ issuer, assignee }) => [issuer, assignee])).toEqual([['Khúc Văn Thuận', 'thôn']])
})

test('in a plan the issuing body charges those under "Tổ chức thực hiện"', () => {
  const text =
    'ỦY BAN NHÂN DÂN\nHUYỆN BA TƠ\nSố: 5/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nTổ chức hội nghị tổng kết năm 2023\n\nI. MỤC ĐÍCH\n1. Đánh giá đúng kết quả.\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ\n- Chuẩn bị báo cáo.\n2. Công an huyện bảo đảm an ninh.'
  expect(read(text).map(({ issuer, assignee, task }) => [issuer, assignee, task])).toEqual([
    ['Ủy ban nhân dân huyện Ba Tơ', 'Phòng Nội vụ', 'Chuẩn bị báo cáo'],
    ['Ủy ban nhân dân huyện Ba Tơ', 'Công an huyện', 'Công an huyện bảo đảm an ninh'],
  ])
})

for (const [words, date] of [
  ['trình 20/4', '2026-04-20'],
  ['deadline 12/4', '2026-04-12'],
  ['nộp (15/4)', '2026-04-15'],
] as const)
  test(`“${words}” says when`, () => {
    const [directive] = extractMeeting(`${HEAD}KL:\n- VP lập hồ sơ, ${words}`).directives
    expect(directive?.deadline).toMatchObject({ kind: 'date', date })
  })

test('a later verb only describes where a person does something at once', () => {
  expect(read(`${HEAD}KL:\n- Bà Phạm Như Ái phụ trách lớp chưa đạt chuẩn`).map((one) => one.task)).toEqual([
    'Bà Phạm Như Ái phụ trách lớp chưa đạt chuẩn',
  ])
})

test('"12 độ C." ends a sentence; who lets others do something is charged with what follows', () => {
  const { directives } = extractMeeting(
    'Sáng 6/1/2026, UBND tỉnh tổ chức hội nghị. Phó Chủ tịch UBND tỉnh Lê Văn Đức yêu cầu các xã đưa trâu về nhà khi dưới 12 độ C. Trường học cho học sinh nghỉ, bố trí chăn ấm. "Từng chi bộ phải xuống dân", Phó Chủ tịch UBND tỉnh nhấn mạnh.',
  )
  expect(directives.map((one) => one.assignee)).toEqual(['các xã', 'Trường học', 'Từng chi bộ'])
})

test('a year and a figure reached are a result, "Lãnh đạo Bộ" is who leads it', () => {
  const { directives } = extractMeeting(
    'Chiều 8/5/2024, tại Huế, Thứ trưởng Giao thông vận tải Lê Văn Đức chủ trì cuộc họp. Thứ trưởng Lê Văn Đức khẳng định năm 2023 ngành hoàn thành 17/17 chỉ tiêu. Lãnh đạo Bộ cũng giao Ban Quản lý dự án đường thủy làm việc với từng xã.',
  )
  expect(directives.map((one) => [one.issuer, one.assignee])).toEqual([['Lê Văn Đức', 'Ban Quản lý dự án đường thủy']])
})
