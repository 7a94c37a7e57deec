import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

/** Posts of every working day in the forms in which minutes and news give them, each beside its trap. */
const OPENS = 'Sáng 5/3, UBND tỉnh Gia Lai tổ chức Hội nghị sơ kết quý I.'
const people = (text: string) => extractMeeting(text).people.map(({ name, positions }) => [name, ...positions])
const inNews = (name: string, post: string) => people(`${OPENS} Dự hội nghị có đồng chí ${name}, ${post}.`)
const inFront = (name: string, post: string) =>
  people(`${OPENS} Phát biểu tại hội nghị, ${post} ${name} yêu cầu các xã rà soát hồ sơ.`)

for (const post of [
  'Q. Giám đốc Sở Tài chính',
  'Phó Giám đốc Sở VH, TT & DL',
  'Công chức Tư pháp - Hộ tịch',
  'Tổ trưởng chuyên môn tổ Văn - Sử - Địa',
  'Trưởng Ban đại diện cha mẹ học sinh',
  'Điều dưỡng trưởng Bệnh viện Nhi',
  'Trưởng phòng Tài chính - Kế toán',
  'Đại sứ đặc mệnh toàn quyền Nhật Bản tại Việt Nam',
  'Tổng Lãnh sự Việt Nam tại Pakse',
]) {
  test(`"${post}" is one whole post, behind the name and in front of it`, () => {
    expect(inNews('Lê Thị Ngọc Ánh', post)).toEqual([['Lê Thị Ngọc Ánh', post]])
    expect(inFront('Nguyễn Văn Hòa', post)).toEqual([['Nguyễn Văn Hòa', post]])
  })
}

test('a school of a famous name, a place and a house end where the name of the person begins', () => {
  expect(inFront('Nguyễn Văn Hòa', 'Hiệu trưởng Trường THPT Lê Quý Đôn')).toEqual([
    ['Nguyễn Văn Hòa', 'Hiệu trưởng Trường THPT Lê Quý Đôn'],
  ])
  expect(inFront('Lê Thị Ngọc Ánh', 'Bí thư Đoàn trường')).toEqual([['Lê Thị Ngọc Ánh', 'Bí thư Đoàn trường']])
})

test('behind a dash a field of work belongs to the office, a post to the person', () => {
  const notice = 'Kết luận của Giám đốc Bệnh viện Trần Văn Bình:\n- Phòng Tài chính – Kế toán rà soát công nợ.'
  expect(extractMeeting(notice).directives.map(({ assignee }) => assignee)).toEqual(['Phòng Tài chính – Kế toán'])
  expect(
    people('BIÊN BẢN HỌP\nThành phần:\n- Bà Phạm Thị Mơ - Kế toán;\n- Ông Trần Bình - Đại diện nhà thầu.'),
  ).toEqual([
    ['Phạm Thị Mơ', 'Kế toán'],
    ['Trần Bình', 'Đại diện nhà thầu'],
  ])
})
