import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

const meetingOf = (text: string) => extractMeeting(text).meeting

for (const title of [
  'hội nghị đánh giá kết quả chuyển đổi số',
  'hội nghị hướng dẫn công tác bầu cử',
  'hội thảo chia sẻ kinh nghiệm giữ rừng',
  'hội nghị biểu dương gia đình tiêu biểu',
  'lễ ký cam kết bảo vệ môi trường',
  'hội nghị về ứng dụng công nghệ thông tin trong quản lý',
  'hội nghị gặp mặt, tuyên dương người có uy tín',
  'cuộc họp nghe báo cáo tiến độ cầu vượt',
  'cuộc họp thống nhất phương án phân luồng',
  'hội nghị nghe và cho ý kiến về đề án sắp xếp thôn',
  'hội nghị thông báo nhanh kết quả Hội nghị Trung ương',
]) {
  test(`a title goes on over a verb of speech: ${title}`, () => {
    const text = `Sáng 12/3/2021, Sở Nội vụ tổ chức ${title}. Đồng chí Trần Văn Bình, Giám đốc Sở nhấn mạnh vai trò của văn thư.`
    expect(meetingOf(text)).toMatchObject({ title, organizer: 'Sở Nội vụ' })
  })
}

test('a conference centre is a place, and "họp" names the event with its host', () => {
  expect(
    meetingOf(
      'Sáng 14/5, tại Trung tâm Hội nghị tỉnh, Ban Chỉ đạo phòng, chống thiên tai tỉnh họp bàn cách giữ đê tại các huyện ven sông.',
    ),
  ).toMatchObject({
    title: 'họp bàn cách giữ đê tại các huyện ven sông',
    organizer: 'Ban Chỉ đạo phòng, chống thiên tai tỉnh',
    place: 'Trung tâm Hội nghị tỉnh',
  })
})

test('a bare noun is no title, a later session in front of which something was done is not the meeting', () => {
  expect(meetingOf('Sáng 12/3, hội nghị đã diễn ra.').title).toBe('')
  expect(meetingOf('Ngày 5/10/2022, Đoàn ĐBQH tỉnh tiếp xúc cử tri trước Kỳ họp thứ tư.').title).toMatch(
    /^tiếp xúc cử tri/,
  )
})

test('an assembly hosts its session without its term', () => {
  expect(
    meetingOf('Sáng 19/12/2019, HĐND huyện Sông Lô khóa XX, nhiệm kỳ 2016 - 2021 khai mạc Kỳ họp thứ 9.'),
  ).toMatchObject({
    title: 'Kỳ họp thứ 9',
    organizer: 'HĐND huyện Sông Lô',
  })
})

test('a month and year in the title give the year of the day', () => {
  expect(meetingOf('Sáng 3/8, Bộ Tài chính tổ chức hội nghị giao ban tháng 7/2023.')).toMatchObject({
    heldOn: '2023-08-03',
    isYearInferred: true,
  })
})

test('joint chairs are both in the chair', () => {
  const { chair } = meetingOf(
    'Chiều 10/7, Đảng ủy phường tổ chức hội nghị sơ kết. Đồng chí Trần Công Minh, Bí thư Đảng ủy phường và đồng chí Phạm Văn Quý, Phó Bí thư Đảng ủy phường chủ trì hội nghị.',
  )
  expect(chair).toEqual(['Trần Công Minh', 'Phạm Văn Quý'])
})

test('a list of kinds of body does not end the title', () => {
  const { meeting } = extractMeeting('Sáng 5/3, UBND tỉnh tổ chức họp với các sở, ban, ngành về thu ngân sách quý I.')
  expect(meeting.title).toBe('họp với các sở, ban, ngành về thu ngân sách quý I')
})

test('a quotation is the title, and a host that no list knows stands in front of the verb', () => {
  expect(
    meetingOf('Sáng 12/3/2026, Bưu điện huyện Tân Sơn đã tổ chức thành công hội nghị “Giữ nghề phát thư”.'),
  ).toMatchObject({
    title: 'hội nghị “Giữ nghề phát thư”',
    organizer: 'Bưu điện huyện Tân Sơn',
  })
  expect(meetingOf('Ngày 9/6/2026, UBND xã Tân Lập (tỉnh Lào Cai) đã tổ chức hội nghị đối thoại.').organizer).toBe(
    'UBND xã Tân Lập',
  )
  expect(meetingOf('Ngày 9/6/2026, Bộ Nội vụ đã họp bàn việc sắp xếp kho lưu trữ.').organizer).toBe('Bộ Nội vụ')
})

test('days in a row begin with the first; the day of a paper is not the meeting’s', () => {
  expect(meetingOf('Trong hai ngày 14 và 15/5/2020, Hội Nông dân tỉnh tổ chức lớp tập huấn.').heldOn).toBe('2020-05-14')
  expect(
    meetingOf('Tại cuộc họp sáng 20/1/2021, Sở quán triệt Chỉ thị số 15/CT-SNV ngày 5/1/2021 về văn thư.').heldOn,
  ).toBe('2021-01-20')
})

test('half a year in the title gives the year of a summer meeting', () => {
  expect(meetingOf('Sáng 17/7, Sở Nội vụ tổ chức hội nghị sơ kết công tác 6 tháng đầu năm 2019.')).toMatchObject({
    heldOn: '2019-07-17',
    isYearInferred: true,
  })
})

test('notes name who meets before or behind the dash of their first line', () => {
  const notes = (head: string) =>
    extractMeeting(`${head}\n10/7/2023, 8h15\nChủ trì: anh Lê Bá Hợp (GĐ)\n- Kho: thiếu kệ`).meeting
  expect(notes('Ban QLDA khu vực Tân Hà – họp giao ban tháng 7')).toMatchObject({
    title: 'họp giao ban tháng 7',
    organizer: 'Ban QLDA khu vực Tân Hà',
  })
  expect(notes('Biên bản họp hội đồng - Trường THCS Tân Hà').organizer).toBe('Trường THCS Tân Hà')
})
