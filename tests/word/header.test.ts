import { expect, test } from '@playwright/test'
import { layOutHead, layOutTitles } from '#documents/lay-out-head.ts'
import { measureText } from '#documents/measure-text.ts'
import type { Letterhead } from '#documents/official-document.ts'
import { stateNd30 } from '#documents/profiles/state-nd30.ts'
import { SizeTier } from '#domain/settings.ts'
import { longNames } from './long-names.ts'

const head = (issuingBody: string): Letterhead => ({
  type: 'letterhead',
  governingBody: 'ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU',
  issuingBody: issuingBody.toUpperCase(),
  nationalName: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  symbol: 'Số: 1234/BC-BQLKKTCKCN',
  placeAndDate: 'Thành phố Hồ Chí Minh, ngày 25 tháng 12 năm 2026',
  secrecy: '',
})

for (const tier of SizeTier.options) {
  const sizes = stateNd30.sizes[tier]
  const padding = 2 * stateNd30.header.cellPadding

  test(`${tier}: no line of ${longNames.length} long names leaves its column`, () => {
    expect(longNames.length).toBe(30)
    for (const name of longNames) {
      const layout = layOutHead(head(name), stateNd30, tier)
      const room = layout.leftWidth - padding
      expect(layout.leftWidth + layout.rightWidth).toBeCloseTo(165, 5)
      expect(layout.issuingLines.join(' ')).toBe(name.toUpperCase())
      expect(layout.issuingLines.length, name).toBeLessThanOrEqual(5)
      for (const line of layout.issuingLines)
        expect(measureText(line, sizes.agency, 'bold'), line).toBeLessThanOrEqual(room)
      for (const line of layout.governingLines)
        expect(measureText(line, sizes.agency, 'regular'), line).toBeLessThanOrEqual(room)
      for (const line of layout.issuingLines.slice(0, -1)) expect(line).not.toMatch(/ (VÀ|CỦA|CÁC|TỈNH|THÀNH|HUYỆN)$/u)
    }
  })

  test(`${tier}: national name, motto and the longest date line stand on one line`, () => {
    const { rightWidth } = layOutHead(head('Sở Y tế'), stateNd30, tier)
    const sample = head('')
    expect(measureText(sample.nationalName, sizes.nationalName, 'bold')).toBeLessThan(rightWidth - padding)
    expect(measureText(sample.motto, sizes.motto, 'bold')).toBeLessThan(rightWidth - padding)
  })

  test(`${tier}: titles wrap inside the text, balanced`, () => {
    const subject =
      'Kết quả hội nghị tổng kết công tác năm 2026, triển khai phương hướng, nhiệm vụ công tác năm 2027 của ngành'
    const { lines } = layOutTitles({ typeName: 'BÁO CÁO', subject, hasRule: true, placeAndDate: '' }, stateNd30, tier)
    const widths = lines.map((line) => measureText(line, sizes.subject, 'bold'))
    expect(lines.length).toBe(2)
    expect(Math.max(...widths)).toBeLessThan(165)
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.5)
  })
}
