import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

const found = extractMeeting(`ỦY BAN NHÂN DÂN
TỈNH HƯNG YÊN
VĂN PHÒNG
Số: 31/TB-VPUBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hưng Yên, ngày 12 tháng 6 năm 2025

THÔNG BÁO
Kết luận của Phó Chủ tịch UBND tỉnh Lê Văn Đức tại cuộc họp về tiến độ cầu đường

Ngày 10 tháng 6 năm 2025, tại Trụ sở UBND tỉnh, đồng chí Lê Văn Đức, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp về tiến độ cầu đường.

Sau khi nghe các ý kiến, Phó Chủ tịch UBND tỉnh Lê Văn Đức kết luận, chỉ đạo như sau:

1. Sở Xây dựng
a) Chủ trì, phối hợp với Ban Quản lý dự án đầu tư xây dựng công trình giao thông đôn đốc nhà thầu, xong trước ngày 31/12/2025.
b) Tham mưu UBND tỉnh văn bản trả lời trong tháng 6/2025.
2. Giao Trung tâm Phục vụ hành chính công bố trí người trực.
3. Đối với các xã chưa bàn giao mặt bằng, phải kiểm đếm xong trong tháng 6.
4. Ghi nhận sự cố gắng của nhà thầu. Tuy nhiên, việc di dời cột điện còn chậm.

Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.

Nơi nhận:
- Chủ tịch, các PCT UBND tỉnh;
- Lưu: VT.
KT. CHÁNH VĂN PHÒNG
PHÓ CHÁNH VĂN PHÒNG
Trần Văn Thức`)

test('the letterhead names the issuing body; the day is that of the meeting', () => {
  expect(found.meeting).toMatchObject({
    title: 'cuộc họp về tiến độ cầu đường',
    organizer: 'Ủy ban nhân dân tỉnh Hưng Yên',
    heldOn: '2025-06-10',
    byline: '',
  })
})

test('bodies named by a heading, in full, in front of a comma', () => {
  expect(found.directives.map((one) => one.assignee)).toEqual([
    'Sở Xây dựng',
    'Sở Xây dựng',
    'Trung tâm Phục vụ hành chính công',
    'các xã',
  ])
  expect(found.directives[0]?.coordinators).toEqual(['Ban Quản lý dự án đầu tư xây dựng công trình giao thông'])
})

test('letterhead, closing formula, recipients and signature are neither tasks nor people', () => {
  expect(found.people.map((one) => one.name)).toEqual(['Lê Văn Đức'])
  for (const one of found.directives) expect(one.text).not.toMatch(/thông báo để|Lưu|PCT/)
  expect(found.figures).toEqual([])
})

test('the turning word is left out of the shortcoming', () => {
  expect(found.assessments.map((one) => [one.kind, one.text])).toEqual([
    ['praise', 'Ghi nhận sự cố gắng của nhà thầu.'],
    ['shortcoming', 'việc di dời cột điện còn chậm.'],
  ])
})

const HEADED = 'BIÊN BẢN\nCuộc họp vận hành hồ chứa\nThời gian: ngày 21/8/2025\nThành phần:\n'

test('the chair named at the end of the line; who asks for himself gives no task; a heading holds for the line under it', () => {
  const { meeting, directives } = extractMeeting(
    `${HEADED}- Ông Lê Văn Đức, Chi cục trưởng - Chủ trì\n- Ông Bùi Văn Hải, Giám đốc Công ty Thủy nông\nÝ kiến:\n- Ông Bùi Văn Hải đề nghị được xả sớm.\nChủ trì kết luận:\n1. Phòng Kinh tế\nKhẩn trương rà soát kênh mương.\n2. Giao đồng chí Bùi Văn Hải trực tiếp chỉ đạo trực hồ.\n3. Các đoàn thể vận động hộ dân. Hằng tháng, các chi bộ báo cáo kết quả.\n4. Từ đầu năm đến nay, có 1.306 lượt tàu cập bến.`,
  )
  expect(meeting.chair).toEqual(['Lê Văn Đức'])
  expect(directives.map((one) => [one.issuer, one.assignee])).toEqual([
    ['Lê Văn Đức', 'Phòng Kinh tế'],
    ['Lê Văn Đức', 'đồng chí Bùi Văn Hải'],
    ['Lê Văn Đức', 'Các đoàn thể'],
    ['Lê Văn Đức', 'các chi bộ'],
  ])
})

test('a title in capitals ends the name', () => {
  const { people } = extractMeeting(
    'THÔNG BÁO\nKẾT LUẬN CỦA PHÓ CHỦ TỊCH UBND TỈNH LÊ TRỌNG HÒA TẠI HỘI NGHỊ VỀ MUỐI\nNgày 2/12/2023, Phó Chủ tịch UBND tỉnh Lê Trọng Hòa chủ trì hội nghị về muối.',
  )
  expect(people.map((one) => one.name)).toEqual(['Lê Trọng Hòa'])
})
