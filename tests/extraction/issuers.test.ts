import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'
import { rankOf } from '#extraction/is-upward.ts'
import { isVoice, mayIssueBy, readIssuer } from '#extraction/read-issuer.ts'

const HEAD = 'Hôm 12/3, UBND TP Đà Nẵng ban hành chỉ thị về phòng cháy.\n'
const brief = (text: string) => extractMeeting(HEAD + text).directives.map((one) => [one.issuer, one.assignee])
const kindOf = (words: string) => readIssuer(words, 0, words.length)?.kind ?? null

test('one table says who directs without a name', () => {
  expect(kindOf('Thủ tướng')).toBe('leader')
  expect(kindOf('Tư lệnh ngành y tế')).toBe('leader')
  expect(kindOf('Tổng Giám đốc Tập đoàn')).toBe('post')
  expect(kindOf('đồng chí Bí thư Huyện ủy')).toBe('post')
  expect(kindOf('Công điện')).toBe('paper')
  expect(kindOf('TP.HCM')).toBe('place')
  expect(kindOf('Địa phương này')).toBe('place')
  expect(kindOf('Sở Y tế')).toBe('body')
  for (const nobody of ['Người dân', 'Các hộ dân', 'Chuyên gia', 'Đại diện Sở Y tế', 'Việt Nam', 'Trời mưa'])
    expect(kindOf(nobody)).toBeNull()
})

test('a post directs by any verb and in the middle of somebody else’s words; a place by few', () => {
  const post = readIssuer('Tổng Giám đốc', 0, 13)
  const place = readIssuer('Hà Nội', 0, 6)
  if (!post || !place) throw new Error('both may direct')
  expect([isVoice(post), isVoice(place)]).toEqual([true, false])
  expect([mayIssueBy(post, 'lưu ý'), mayIssueBy(place, 'chỉ đạo'), mayIssueBy(place, 'yêu cầu')]).toEqual([
    true,
    false,
    true,
  ])
})

test('leaders of a body stand where it does, a city by its name where a province does', () => {
  expect([rankOf('Lãnh đạo Bộ Y tế'), rankOf('Bộ Y tế')]).toEqual([4, 4])
  expect([rankOf('Đà Nẵng'), rankOf('TP.HCM'), rankOf('UBND tỉnh')]).toEqual([3, 3, 3])
})

test('a city directs those below it, asks those above, and asks for itself', () => {
  expect(brief('TP Đà Nẵng yêu cầu các quận rà soát nhà trọ.')).toEqual([['TP Đà Nẵng', 'các quận']])
  expect(brief('TP cũng đề nghị người dân không để xe chắn lối thoát nạn.')).toEqual([['TP', 'người dân']])
  expect(brief('Địa phương này giao công an phường lập danh sách nhà trọ.')).toEqual([
    ['Địa phương này', 'công an phường'],
  ])
  expect(brief('Đà Nẵng đề nghị Bộ Công an hỗ trợ thêm xe thang.')).toEqual([])
  expect(brief('Đà Nẵng đề nghị bổ sung vốn cho trạm cứu hỏa.')).toEqual([])
  expect(brief('Các hộ dân yêu cầu chủ đầu tư bồi thường.')).toEqual([])
})

test('where a body directs, others of its kind go on', () => {
  expect(
    brief(
      'UBND TP yêu cầu các quận rà soát nhà trọ. Thành phố cũng giao Sở Xây dựng kiểm tra giấy phép. Cơ sở kinh doanh karaoke, vũ trường chấp hành nghiêm giờ đóng cửa. Hiện TP có 12.000 nhà trọ.',
    ),
  ).toEqual([
    ['UBND TP', 'các quận'],
    ['Thành phố', 'Sở Xây dựng'],
    ['Thành phố', 'Cơ sở kinh doanh karaoke'],
  ])
})

test('a post without a name is who "Đồng chí" means afterwards', () => {
  const text =
    'Sáng 5/4/2024, Công ty Than Bắc Sơn họp về an toàn. Phát biểu tại cuộc họp, đồng chí Chủ tịch Hội đồng thành viên nhấn mạnh vai trò của an toàn. Đồng chí yêu cầu các phân xưởng rà soát biển báo.'
  const [found, ...others] = extractMeeting(text).directives
  expect(found).toMatchObject({ issuer: 'Chủ tịch Hội đồng thành viên', assignee: 'các phân xưởng' })
  expect(others).toEqual([])
  expect(extractMeeting(text).people).toEqual([])
})

test('who comes "dự và chỉ đạo" directs with what he says has to be done; a firm asks the office above it', () => {
  const LEAD =
    'Sáng 12/3/2024, UBND huyện Sông Lô tổ chức hội nghị giao ban. Đồng chí Lê Quang Hà, Bí thư Huyện ủy dự và chỉ đạo.\n'
  const tell = (text: string) => extractMeeting(LEAD + text).directives.map((one) => one.issuer)
  expect(tell('Cũng theo Bí thư Huyện ủy, việc sắp xếp thôn phải bảo đảm công khai.')).toEqual(['Lê Quang Hà'])
  expect(tell('Bí thư Huyện ủy cho rằng kết quả này có được là nhờ sự cố gắng của cán bộ cơ sở.')).toEqual([])
  expect(tell('Công ty đã đề nghị UBND huyện cho gia hạn hợp đồng.')).toEqual([])
  expect(tell('Hằng năm, UBND huyện giao chỉ tiêu tuyển quân cho các xã.')).toEqual([])
})
