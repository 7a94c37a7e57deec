import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

const brief = (text: string) =>
  extractMeeting(text).directives.map(({ text: said, issuer, assignee }) => [said, issuer, assignee])
const HEAD = 'Chủ tịch UBND tỉnh Nguyễn Văn Nam giao Sở Xây dựng hướng dẫn chủ đầu tư làm thủ tục.\n'

for (const dash of [' - ', ' – ', '-'])
  test(`a dash (“${dash}”) within the name of an office opens no conclusions`, () => {
    const office = `Sở Quy hoạch${dash}Kiến trúc`
    expect(brief(`${HEAD}Giao ${office} lập danh mục công viên.`)[1]).toEqual([
      `${office} lập danh mục công viên`,
      'Nguyễn Văn Nam',
      office,
    ])
  })

test('a dash behind the word for conclusions still opens them', () => {
  const found = brief(`Họp giao ban ngày 12/3. Chủ trì: đ/c Nguyễn Văn Nam - GĐ\nKL - Phòng Tài chính lập dự toán.`)
  expect(found).toEqual([['Phòng Tài chính lập dự toán', 'Nguyễn Văn Nam', 'Phòng Tài chính']])
})

for (const place of ['Bà Rịa - Vũng Tàu', 'Thừa Thiên - Huế', 'Bà Rịa – Vũng Tàu'])
  test(`whoever leads ${place} directs by his post, also where nobody names him`, () => {
    const told = `Tại hội nghị về bảo vệ rừng, Phó Chủ tịch UBND tỉnh ${place} đề nghị các chủ rừng tuần tra hằng ngày.`
    expect(brief(told)).toEqual([
      ['các chủ rừng tuần tra hằng ngày', `Phó Chủ tịch UBND tỉnh ${place}`, 'các chủ rừng'],
    ])
  })

test('a dash in front of a name or a post ends a post as before', () => {
  const [person] = extractMeeting('Dự họp có ông Trần Văn Bảy, Giám đốc Sở Y tế - Trưởng ban.').people
  expect(person?.positions.join('; ')).not.toContain('Sở Y tế - Trưởng ban')
})
