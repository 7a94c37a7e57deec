import { expect, test } from '@playwright/test'
import { proposeNextTitle } from '#vietnamese/next-title.ts'

const cases: [string, string | null][] = [
  ['Họp giao ban tháng 11', 'Họp giao ban tháng 12'],
  ['Họp giao ban tháng 12 năm 2026', 'Họp giao ban tháng 1 năm 2027'],
  ['Họp giao ban tháng 12/2026', 'Họp giao ban tháng 1/2027'],
  ['Họp giao ban tháng 09', 'Họp giao ban tháng 10'],
  ['Sơ kết tháng 11, triển khai tháng 12 năm 2026', 'Sơ kết tháng 12, triển khai tháng 1 năm 2027'],
  ['Hội nghị sơ kết quý I năm 2026', 'Hội nghị sơ kết quý II năm 2026'],
  ['Hội nghị Quý IV/2026', 'Hội nghị Quý I/2027'],
  ['Giao ban tuần 52, năm 2026', 'Giao ban tuần 1, năm 2027'],
  ['Phiên họp thứ 12 của Hội đồng', 'Phiên họp thứ 13 của Hội đồng'],
  ['Hội nghị lần thứ IX nhiệm kỳ 2025-2030', 'Hội nghị lần thứ X nhiệm kỳ 2025-2030'],
  ['Tổng kết năm 2026, nhiệm vụ năm 2027', 'Tổng kết năm 2027, nhiệm vụ năm 2028'],
  ['Sơ kết 6 tháng đầu năm 2026', 'Sơ kết 6 tháng đầu năm 2027'],
]

for (const [title, next] of cases) {
  test(`after “${title}” comes “${next}”`, () => {
    expect(proposeNextTitle(title)).toBe(next)
    expect(proposeNextTitle(title.normalize('NFD'))).toBe(next)
  })
}

test('what does not count on is left alone', () => {
  const titles = ['Họp Ban Chỉ đạo', '', 'Nghị quyết số 18-NQ/TW', 'Phiên họp thứ 0']
  // A day before the month makes a date, of which nobody knows the next; a thirteenth month is none.
  for (const title of [...titles, 'Họp ngày 25 tháng 12', 'Họp tháng 13']) expect(proposeNextTitle(title)).toBeNull()
})
