import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

const awardsOf = (text: string) =>
  extractMeeting(`Sáng 12/3/2026, Sở Nội vụ tổ chức hội nghị tổng kết. ${text}`).awards.map(
    ({ award, issuer, presenter, recipient }) => [award, issuer, presenter, recipient],
  )

test('a body gives in its own right, a person hands over what somebody else confers', () => {
  expect(awardsOf('Nhân dịp này, UBND huyện đã trao giấy khen cho 3 tập thể.')).toEqual([
    ['giấy khen', 'UBND huyện', 'UBND huyện', '3 tập thể'],
  ])
  expect(
    awardsOf(
      'Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy Lê Văn Nam trao Huân chương Lao động hạng Ba cho Trường Chuyên.',
    ),
  ).toEqual([['Huân chương Lao động hạng Ba', 'Chủ tịch nước', 'Lê Văn Nam', 'Trường Chuyên']])
})

test('several awards of one sentence go to the same, and the passive turns giver and receiver round', () => {
  expect(
    awardsOf('Sở Nội vụ tặng 3 Cờ thi đua và 5 Giấy khen cho các phòng.').map(([award, , , to]) => [award, to]),
  ).toEqual([
    ['Cờ thi đua', 'các phòng'],
    ['Giấy khen', 'các phòng'],
  ])
  expect(awardsOf('Nhân dịp này, 5 tập thể được UBND tỉnh tặng Bằng khen vì có thành tích tốt.')).toEqual([
    ['Bằng khen', 'UBND tỉnh', '', '5 tập thể'],
  ])
})

test('each award keeps who confers it and whom it goes to; the meeting itself hands over nothing', () => {
  expect(
    awardsOf('Hội nghị cũng trao Cờ thi đua của Bộ Nội vụ, Bằng khen của UBND tỉnh cho các phòng dẫn đầu.'),
  ).toEqual([
    ['Cờ thi đua', 'Bộ Nội vụ', '', 'các phòng dẫn đầu'],
    ['Bằng khen', 'UBND tỉnh', '', 'các phòng dẫn đầu'],
  ])
  expect(
    awardsOf('Lãnh đạo Sở đã trao Bằng khen của UBND tỉnh cho 5 tập thể, Giấy khen của Giám đốc Sở cho 9 cá nhân.'),
  ).toEqual([
    ['Bằng khen', 'UBND tỉnh', 'Lãnh đạo Sở', '5 tập thể'],
    ['Giấy khen', 'Giám đốc Sở', 'Lãnh đạo Sở', '9 cá nhân'],
  ])
  expect(awardsOf('Đại hội đã trao Bằng khen và Giấy khen của Liên đoàn Lao động tỉnh cho 3 tổ.')).toEqual([
    ['Bằng khen', 'Liên đoàn Lao động tỉnh', '', '3 tổ'],
    ['Giấy khen', 'Liên đoàn Lao động tỉnh', '', '3 tổ'],
  ])
})

test('who hands over ends where it is told with whom; "Ban tổ chức" does hand over', () => {
  expect(
    awardsOf(
      'Công ty Điện lực vinh dự được phối hợp cùng Công an tỉnh tổ chức trao giấy khen của Giám đốc Công an tỉnh cho 2 bảo vệ.',
    ),
  ).toEqual([['giấy khen', 'Giám đốc Công an tỉnh', 'Công ty Điện lực', '2 bảo vệ']])
  expect(awardsOf('Ban tổ chức trao Kỷ niệm chương Vì sự nghiệp tổ chức nhà nước cho 4 cá nhân.')).toEqual([
    ['Kỷ niệm chương Vì sự nghiệp tổ chức nhà nước', 'Ban tổ chức', 'Ban tổ chức', '4 cá nhân'],
  ])
})

test('"nhiều bằng khen" is conferred as well; the credit of a picture is no part of whom it goes to', () => {
  expect(awardsOf('Dịp này, UBND tỉnh đã trao tặng nhiều bằng khen cho các tập thể.')).toEqual([
    ['bằng khen', 'UBND tỉnh', 'UBND tỉnh', 'các tập thể'],
  ])
  const [shown] = awardsOf('\nÔng Võ Anh Khôi (giữa) trao bằng khen cho các tập thể - Ảnh: MAI LAN')
  expect(shown?.at(-1)).toBe('các tập thể')
})
