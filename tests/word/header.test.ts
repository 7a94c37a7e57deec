import { expect, test } from '@playwright/test'
import { layOutHead, layOutTitles } from '#documents/lay-out-head.ts'
import { measureText } from '#documents/measure-text.ts'
import type { Letterhead } from '#documents/official-document.ts'
import { partyHd05 } from '#documents/profiles/party-hd05.ts'
import { partyHd36 } from '#documents/profiles/party-hd36.ts'
import { stateNd30 } from '#documents/profiles/state-nd30.ts'
import { SizeTier } from '#domain/settings.ts'
import { longNames } from './long-names.ts'

const head = (issuingBody: string): Letterhead => ({
  type: 'letterhead',
  governingBody: 'ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU',
  issuingBody: issuingBody.toUpperCase(),
  nationalName: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  symbol: 'Số: 123/BC-BQLKKTCKCN',
  placeAndDate: 'Bà Rịa - Vũng Tàu, ngày 25 tháng 12 năm 2026',
  letterSubject: '',
  secrecy: '',
  urgency: '',
  circulation: '',
})

for (const tier of SizeTier.options) {
  const sizes = stateNd30.sizes[tier]
  const sheet = { profile: stateNd30, sizeTier: tier, orientation: 'portrait' } as const
  const padding = 2 * stateNd30.header.cellPadding

  test(`${tier}: no line of ${longNames.length} long names leaves its column`, () => {
    expect(longNames.length).toBeGreaterThan(45)
    for (const name of longNames) {
      const layout = layOutHead(head(name), sheet)
      const room = layout.leftWidth - padding
      expect(layout.leftWidth + layout.rightWidth).toBeCloseTo(165 + layout.overhang, 5)
      expect(layout.overhang).toBeLessThanOrEqual(6)
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
    const { rightWidth, placeAndDateLines } = layOutHead(head('Sở Y tế'), sheet)
    expect(placeAndDateLines.length).toBe(1)
    expect(measureText(placeAndDateLines[0] ?? '', sizes.placeAndDate, 'italic')).toBeLessThan(rightWidth - padding)
    const sample = head('')
    expect(measureText(sample.nationalName, sizes.nationalName, 'bold')).toBeLessThan(rightWidth - padding)
    expect(measureText(sample.motto, sizes.motto, 'bold')).toBeLessThan(rightWidth - padding)
  })

  test(`${tier}: titles wrap inside the text, balanced`, () => {
    const subject =
      'Kết quả hội nghị tổng kết công tác năm 2026, triển khai phương hướng, nhiệm vụ công tác năm 2027 của ngành'
    const { lines } = layOutTitles({ typeName: 'BÁO CÁO', subject, hasRule: true, placeAndDate: '' }, sheet)
    const widths = lines.map((line) => measureText(line, sizes.subject, 'bold'))
    expect(lines.length).toBe(2)
    expect(Math.max(...widths)).toBeLessThan(165)
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.5)
  })
}

for (const profile of [partyHd36, partyHd05]) {
  const sheet = { profile, sizeTier: '13/14', orientation: 'portrait' } as const
  const party = (issuingBody: string): Letterhead => ({
    ...head(issuingBody),
    nationalName: profile.header.nationalName,
    motto: '',
    governingBody: 'ĐẢNG BỘ TỈNH BÀ RỊA - VŨNG TÀU',
  })

  test(`${profile.id}: the rule is as long as the name of the Party, the names of its bodies keep to their column`, () => {
    const { agency, nationalName } = profile.sizes['13/14']
    for (const name of longNames) {
      const layout = layOutHead(party(name), sheet)
      expect(layout.agencyRule).toBe(0)
      const written = measureText('ĐẢNG CỘNG SẢN VIỆT NAM', nationalName, 'bold')
      expect(Math.abs(layout.nationRule / written - 1)).toBeLessThan(0.05)
      expect(written).toBeLessThan(layout.rightWidth - 3)
      for (const line of layout.issuingLines)
        expect(measureText(line, agency, 'bold'), line).toBeLessThan(layout.leftWidth - 3)
    }
  })
}

for (const tier of SizeTier.options) {
  test(`${tier}: the longest place has its date line on one line, long names still keep to their column`, () => {
    const sheet = { profile: stateNd30, sizeTier: tier, orientation: 'portrait' } as const
    const { agency, placeAndDate } = stateNd30.sizes[tier]
    for (const name of longNames) {
      const long = { ...head(name), placeAndDate: 'Thành phố Hồ Chí Minh, ngày 25 tháng 12 năm 2026' }
      const layout = layOutHead(long, sheet)
      expect(layout.placeAndDateLines).toEqual([long.placeAndDate])
      expect(measureText(long.placeAndDate, placeAndDate, 'italic')).toBeLessThan(layout.rightWidth - 3)
      for (const line of layout.issuingLines)
        expect(measureText(line, agency, 'bold'), line).toBeLessThan(layout.leftWidth - 3)
    }
  })
}

test('a date line that no column can hold breaks after the name of the place', () => {
  const long = { ...head('Sở Y tế'), placeAndDate: 'Xã Đăk Rơ Wa Kon Tum Thượng Nam, ngày 25 tháng 12 năm 2026' }
  const sheet = { profile: stateNd30, sizeTier: '13/14', orientation: 'portrait' } as const
  expect(layOutHead(long, sheet).placeAndDateLines).toEqual([
    'Xã Đăk Rơ Wa Kon Tum Thượng Nam,',
    'ngày 25 tháng 12 năm 2026',
  ])
})
