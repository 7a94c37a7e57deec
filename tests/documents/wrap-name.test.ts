import { expect, test } from '@playwright/test'
import { measureText } from '#documents/measure-text.ts'
import { wrapName } from '#documents/wrap-name.ts'

test('widths agree with what was measured in the word processor', () => {
  expect(measureText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, 'bold')).toBeCloseTo(95.7, 0)
  expect(measureText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 'bold')).toBeCloseTo(88.3, 0)
  expect(measureText('Độc lập - Tự do - Hạnh phúc', 14, 'bold')).toBeCloseTo(60.4, 0)
  expect(measureText('Độc lập - Tự do - Hạnh phúc'.normalize('NFD'), 14, 'bold')).toBeCloseTo(60.4, 0)
})

const agency = { size: 13, face: 'bold', maxWidth: 63 } as const

test('a name breaks between phrases, in balanced lines', () => {
  expect(wrapName('SỞ THÔNG TIN VÀ TRUYỀN THÔNG', agency)).toEqual(['SỞ THÔNG TIN', 'VÀ TRUYỀN THÔNG'])
  expect(wrapName('SỞ Y TẾ', agency)).toEqual(['SỞ Y TẾ'])
  expect(wrapName('', agency)).toEqual([''])
})

test('a title breaks neither after a number nor inside "UBND tỉnh"', () => {
  const title =
    'Kết luận của đồng chí Lê Minh, Phó Chủ tịch UBND tỉnh tại hội nghị sơ kết công tác phòng, chống thiên tai 6 tháng đầu năm'
  const lines = wrapName(title, { size: 14, face: 'bold', maxWidth: 140 })
  expect(lines.join(' ')).toBe(title)
  for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/(\d|UBND|tại|của|Phó|Chủ)$/)
})

test("a person's name, a numbered thing and a compound word stay on one line of a title", () => {
  const look = { size: 14, face: 'bold', maxWidth: 140 } as const
  const breaksIn = (title: string) => wrapName(title, look).join(' / ')
  expect(
    breaksIn(
      'Kết luận của đồng chí Phó Chủ tịch UBND tỉnh Lê Thị Hồng Vân tại cuộc họp Ban Chỉ đạo phòng, chống tội phạm',
    ),
  ).toContain('Lê Thị Hồng Vân')
  expect(
    breaksIn(
      'Thực hiện kết luận tại hội nghị sơ kết công tác phòng, chống thiên tai 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2026',
    ),
  ).toContain('phòng, chống')
  expect(breaksIn('Lễ khởi công dự án đường vành đai 3 đoạn qua địa bàn xã Tân Hưng')).toContain('vành đai 3')
  expect(
    breaksIn('Hội nghị trực tuyến toàn tỉnh về đẩy mạnh giải ngân vốn đầu tư công những tháng cuối năm 2026'),
  ).toContain('giải ngân')
  expect(breaksIn('Hội nghị triển khai Kế hoạch chuyển đổi số tỉnh Hòa Minh giai đoạn 2026 - 2030')).toContain(
    'chuyển đổi số',
  )
})

test('a title of ten thousand characters is wrapped, not searched for ever', () => {
  const title = 'Hội nghị triển khai nhiệm vụ phát triển kinh tế, xã hội '.repeat(180).trim()
  const lines = wrapName(title, { size: 14, face: 'bold', maxWidth: 130 })
  expect(lines.join(' ')).toBe(title)
  expect(Math.max(...lines.map((line) => measureText(line, 14, 'bold')))).toBeLessThanOrEqual(130.001)
})
