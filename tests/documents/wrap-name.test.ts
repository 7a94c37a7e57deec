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
