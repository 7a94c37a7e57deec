import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

const dateOf = (text: string, date?: string) => {
  const { meeting } = extractMeeting(text, date ? { date } : {})
  return [meeting.heldOn, meeting.isYearInferred]
}

test('a written year is plain, in every way of writing', () => {
  expect(dateOf('Chiều 5/3/2021, Sở Nội vụ tổ chức hội nghị sơ kết.')).toEqual(['2021-03-05', false])
  expect(dateOf('Ngày 05 - 3 - 2021, Sở Nội vụ tổ chức hội nghị sơ kết.')).toEqual(['2021-03-05', false])
  expect(dateOf('Ngày 5 tháng 3 năm 2021, Sở Nội vụ tổ chức hội nghị sơ kết.')).toEqual(['2021-03-05', false])
})

test('no year at all stays open', () => {
  expect(dateOf('Sáng 5/3, Sở Nội vụ tổ chức hội nghị sơ kết.')).toEqual(['--03-05', false])
})

test('years of work decide for a December or a January meeting', () => {
  const about = 'Sở Nội vụ tổ chức hội nghị tổng kết công tác năm 2018, triển khai nhiệm vụ năm 2019.'
  expect(dateOf(`Sáng 20/12, ${about}`)).toEqual(['2018-12-20', true])
  expect(dateOf(`Sáng 8/1, ${about}`)).toEqual(['2019-01-08', true])
})

test('the publish date gives the nearest year before it', () => {
  expect(dateOf('Sáng 30/12, Sở Nội vụ tổ chức hội nghị sơ kết.', '2022-01-02')).toEqual(['2021-12-30', true])
  expect(dateOf('Sáng 5/3, Sở Nội vụ tổ chức hội nghị sơ kết.', '2022-03-06')).toEqual(['2022-03-05', true])
})

test('a time stamp or a month in the head gives the year of a meeting shortly before it', () => {
  const news = (head: string, day: string) => `${head}\n\nSáng ${day}, Sở Nội vụ tổ chức hội nghị sơ kết.`
  expect(dateOf(news('14:31, 19/12/2014', '19-12'))).toEqual(['2014-12-19', true])
  expect(dateOf(news('Thứ Sáu, 02/01/2015 08:05', '30/12'))).toEqual(['2014-12-30', true])
  expect(dateOf(news('date 2023-10 Họp sơ kết', '29-9'))).toEqual(['2023-09-29', true])
  expect(dateOf(news('date 2023-10 Họp sơ kết', '29-3'))).toEqual(['--03-29', false])
  expect(dateOf(news('Khai trương 8h00 ngày mai', '5/3'))).toEqual(['--03-05', false])
})

test('an inferred year marks its field as inferred', () => {
  const { fields } = extractMeeting('Sáng 5/3, Sở Nội vụ tổ chức hội nghị sơ kết.', { date: '2022-03-06' })
  expect(fields.find((one) => one.field === 'heldOn')).toMatchObject({ value: '2022-03-05', isInferred: true })
})

test('numbers that only look like days are no dates', () => {
  expect(dateOf('Hội nghị giao ban bàn về công nghiệp 4.0 trong 4-5 tháng tới.')).toEqual([null, false])
})

test('host, session, place, kind and chair', () => {
  const { meeting, fields } = extractMeeting(
    'Chiều 12/3, tại Hội trường A, UBND huyện Tam Đảo tổ chức hội thảo về du lịch. Hội thảo do đồng chí Trần Văn Bình, Chủ tịch UBND huyện chủ trì.',
  )
  expect(meeting).toMatchObject({
    title: 'hội thảo về du lịch',
    organizer: 'UBND huyện Tam Đảo',
    session: 'chiều',
    place: 'Hội trường A',
    chair: ['Trần Văn Bình'],
  })
  expect(fields.find((one) => one.field === 'kind')?.value).toBe('seminar')
  expect(fields.find((one) => one.field === 'session')?.value).toBe('afternoon')
})

test('a meeting is no place, and leading a task is not taking the chair', () => {
  const { meeting } = extractMeeting(
    'Ngày 12/3, tại hội nghị giao ban, Giám đốc Sở Trần Văn Bình giao Văn phòng Sở chủ trì, phối hợp với các phòng lập kế hoạch.',
  )
  expect(meeting.place).toBe('')
  expect(meeting.chair).toEqual([])
})

test('clock times need a full date', () => {
  const times = (text: string) =>
    extractMeeting(text)
      .fields.filter((one) => one.field.endsWith('At'))
      .map((one) => one.value)
  expect(
    times('14h30 ngày 12/3/2021, Sở Nội vụ tổ chức hội nghị sơ kết. Hội nghị kết thúc lúc 16 giờ 45 phút.'),
  ).toEqual(['2021-03-12T14:30+07:00', '2021-03-12T16:45+07:00'])
  expect(times('14h30 ngày 12/3, Sở Nội vụ tổ chức hội nghị sơ kết.')).toEqual([])
})

test('half a day without a date, and a chair whom only a caption names', () => {
  const { meeting } = extractMeeting(
    `Sáng nay, UBND tỉnh họp về chống ngập sau mưa.
Các sở báo cáo tình hình tại từng điểm ngập.
Ông Lê Minh Tú, Chủ tịch UBND tỉnh chủ trì cuộc họp. Ảnh: An Nhiên.
Ông Tú nói việc này phải làm sớm.
Ông Lê Minh Tú cảm ơn các đơn vị.`,
  )
  expect(meeting.heldOn).toBeNull()
  expect(meeting.session).toBe('sáng')
  expect(meeting.chair).toEqual(['Lê Minh Tú'])
})

test('a picture of another day tells no chair', () => {
  const { meeting } = extractMeeting(
    `Sáng 5/6, UBND tỉnh họp về chống ngập sau mưa.
Ông Lê Minh Tú, Chủ tịch UBND tỉnh nghe các sở báo cáo.
Ông Lê Minh Tú chủ trì cuộc họp tháng trước. Ảnh tư liệu: An Nhiên.
Các sở đã trình bày.`,
  )
  expect(meeting.chair).toEqual([])
})

test('the host of a long title, and a board with its field', () => {
  const hostOf = (text: string) => extractMeeting(text).meeting.organizer
  expect(
    hostOf(
      'Số liệu được công bố tại hội thảo Quản lý, sắp xếp nuôi trồng thủy sản, hải sản do Sở Công Thương tổ chức sáng 5/6.',
    ),
  ).toBe('Sở Công Thương')
  expect(
    hostOf(
      'Chiều 5/6, Ban Chỉ đạo 35 tỉnh (BCĐ 35) về phòng, chống tin giả và Ban Chỉ đạo 12 về bảo vệ rừng tổ chức hội nghị tổng kết năm.',
    ),
  ).toContain('Ban Chỉ đạo 35 tỉnh')
})
