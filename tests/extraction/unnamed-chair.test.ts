import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'
import { hasMeeting } from '#extraction/has-meeting.ts'

const tasksOf = (text: string) =>
  extractMeeting(text).directives.map(({ issuer, assignee }) => `${issuer} → ${assignee}`)

test('who concludes by his posts alone directs, though the last of them ends in "ban"', () => {
  const text =
    'Kết luận phiên họp, đồng chí Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh, Trưởng Tiểu ban yêu cầu các thành viên Tổ giúp việc Tiểu ban rà soát kịch bản. Từng phần việc được phân công cần chi tiết giờ giấc, người làm.'
  expect(tasksOf(text)).toEqual(['Trưởng Tiểu ban → các thành viên Tổ giúp việc Tiểu ban', 'Trưởng Tiểu ban → '])
  expect(hasMeeting(extractMeeting(text))).toBe(true)
})

test('of several posts in a row the highest tells whether he asks upward', () => {
  expect(tasksOf('Kết luận phiên họp, Chủ tịch HĐND tỉnh, Trưởng Tiểu ban yêu cầu các sở rà soát hồ sơ.')).toEqual([
    'Trưởng Tiểu ban → các sở',
  ])
  expect(tasksOf('Tại phiên họp, Trưởng Trạm Y tế xã đề nghị các sở cấp thêm thuốc.')).toEqual([])
})

test('a board whose name holds a verb is still a board', () => {
  expect(tasksOf('Tại cuộc họp của xã, Trưởng ban chỉ đạo xã báo cáo tiến độ.')).toEqual([])
})

test('a meeting still to be held is not this one, nor one that had set the line', () => {
  const plan = extractMeeting(
    'Sáng ngày 13/4, đồng chí Lê Văn Hải – Bí thư Huyện ủy kiểm tra công tác bầu cử ở các xã.\nĐồng chí Lê Văn Hải yêu cầu các xã niêm yết đủ danh sách. Từ ngày 14/4, tất cả các xã tổ chức hội nghị hiệp thương lần thứ ba.',
  )
  expect([plan.meeting.heldOn, plan.meeting.session, plan.meeting.title]).toEqual(['--04-13', 'sáng', ''])
  const line = extractMeeting(
    'Tại phiên họp, các thành viên cho ý kiến về quy chế làm việc.\nBí thư Tỉnh ủy Lê Văn Hải chủ trì phiên họp lần thứ nhất của Ban Chỉ đạo cải cách hành chính tỉnh. Ảnh: Hoài Nam\nKết luận phiên họp, Bí thư Tỉnh ủy đề nghị các sở làm theo chủ trương do Đại hội lần thứ XVI của Đảng bộ tỉnh đề ra.',
  )
  expect(line.meeting.title).toBe('phiên họp lần thứ nhất của Ban Chỉ đạo cải cách hành chính tỉnh')
})

test('in a headline of capitals the post ends where the verb begins, and a work is no person', () => {
  const { people } = extractMeeting(
    'CHỦ TỊCH UBND HUYỆN KIỂM TRA TIẾN ĐỘ XÂY DỰNG CÁC CÔNG TRÌNH THỦY LỢI\nSáng 5/3, đồng chí Lê Văn Hải, Chủ tịch UBND huyện kiểm tra tiến độ. Đồng chí yêu cầu nhà thầu tăng ca.',
  )
  expect(people.map(({ name, positions }) => [name, positions])).toEqual([['Lê Văn Hải', ['Chủ tịch UBND huyện']]])
})
