import { expect, test } from '@playwright/test'
import { expandAbbreviations, expandText } from '#documents/expand-abbreviations.ts'
import { listUnexplained } from '#documents/list-unexplained.ts'
import { bold, paragraph, plain } from '#documents/make-blocks.ts'
import { Organization } from '#domain/organization.ts'
import { abbreviationNames } from '#vietnamese/abbreviation-names.ts'
import { expandedKey } from '#vietnamese/expanded-key.ts'

const body = Organization.parse({ id: 'so', officialName: 'Sở Khoa học và Công nghệ', shortName: 'Sở KHCN' })

const cases: readonly (readonly [why: string, text: string, expanded: string])[] = [
  ['the first use is written out', 'UBND tỉnh họp; UBND xã dự', 'Ủy ban nhân dân (UBND) tỉnh họp; UBND xã dự'],
  ['one use needs no brackets', 'UBND tỉnh họp', 'Ủy ban nhân dân tỉnh họp'],
  ['a quotation is left alone', 'Ông nói: “UBND xã làm rồi”', 'Ông nói: “UBND xã làm rồi”'],
  [
    'a use inside a quotation still needs the short form explained',
    'UBND tỉnh. Ông nói: “UBND xã”',
    'Ủy ban nhân dân (UBND) tỉnh. Ông nói: “UBND xã”',
  ],
  [
    'what the typist explained stays',
    'Ủy ban nhân dân (UBND) tỉnh và UBND xã',
    'Ủy ban nhân dân (UBND) tỉnh và UBND xã',
  ],
  ['symbols of papers are no words', 'Kế hoạch 15/KH-UBND, 20-NQ/TW', 'Kế hoạch 15/KH-UBND, 20-NQ/TW'],
  ['a word is not taken apart', 'UBNDX, XUBND', 'UBNDX, XUBND'],
  [
    'a common noun is capital only where a sentence begins',
    'CNTT phát triển. Nền CNTT',
    'Công nghệ thông tin (CNTT) phát triển. Nền CNTT',
  ],
  ['the longest form wins', 'Ban PCTT&TKCN tỉnh', 'Ban phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh'],
  [
    'the body’s own short name',
    'Sở KHCN chủ trì, Sở KHCN mời',
    'Sở Khoa học và Công nghệ (Sở KHCN) chủ trì, Sở KHCN mời',
  ],
  ['a city by its neighbour', 'TP Vinh, TP. Huế, 3 TP', 'Thành phố Vinh, thành phố Huế, 3 TP'],
  ['a chairman by his neighbour, a directive not', 'CT UBND xã, CT 05', 'Chủ tịch Ủy ban nhân dân xã, CT 05'],
  ['a department by the word before', 'Sở TP, Bộ CT và TP Vinh', 'Sở Tư pháp, Bộ Công Thương và thành phố Vinh'],
  ['a paper by its number', 'CT số 05, KH số 7, KH 7', 'Chỉ thị số 05, Kế hoạch số 7, KH 7'],
  ['a committee by its neighbour', 'BCH Đảng bộ, BCH chung', 'Ban Chấp hành (BCH) Đảng bộ, BCH chung'],
  ['an address is written out wherever it stands', 'đ/c A, đ/c B', 'Đồng chí A, đồng chí B'],
]
for (const [why, text, expanded] of cases) {
  test(`abbreviations in news: ${why}`, () => {
    expect(expandText(text, body, 'first')).toBe(expanded)
  })
}

test('first use is first in the whole paper, whatever faces its letters have; pictures and tables are left alone', () => {
  const blocks = [
    paragraph([bold('HĐND'), plain(' tỉnh và UBND tỉnh')]),
    { type: 'picture' as const, photoId: 'a', alt: 'UBND', width: 1 },
    paragraph('UBND xã, HĐND xã'),
  ]
  const [first, picture, last] = expandAbbreviations(blocks, body, 'first')
  expect(first).toMatchObject({
    runs: [{ text: 'Hội đồng nhân dân (HĐND)', isBold: true }, { text: ' tỉnh và Ủy ban nhân dân (UBND) tỉnh' }],
  })
  expect(picture).toEqual(blocks[1])
  expect(last).toEqual(blocks[2])
})

test('a bold abbreviation in the middle of a sentence does not begin one', () => {
  const [block] = expandAbbreviations([paragraph([plain('Nhờ '), bold('CNTT'), plain(' mà nhanh')])], body, 'first')
  expect(block).toMatchObject({ runs: [{}, { text: 'công nghệ thông tin' }, {}] })
})

test('what is read aloud has no abbreviation left and no other word changed', () => {
  expect(expandText('UBND tỉnh giao UBND xã 1.600 tỷ đồng về CĐS, GDP tăng 7%', body, 'spoken')).toBe(
    'Ủy ban nhân dân tỉnh giao Ủy ban nhân dân xã 1.600 tỷ đồng về chuyển đổi số, GDP tăng 7%',
  )
})

test('short forms nobody explains are listed; everyday ones, numerals, symbols and quotations are not', () => {
  const text = 'Ban XYZT và QLMT (QLMT) họp về GDP quý IV, Kế hoạch 5/KH-ABC; ông nói: “ĐKĐ”'
  expect(listUnexplained([paragraph(text)])).toEqual(['XYZT'])
})

test('every abbreviation of the table has words, and the words are longer', () => {
  for (const { short, long } of abbreviationNames) expect(long.length, short).toBeGreaterThan(short.length)
})

test('a key holds an abbreviation and its words for the same, however they are written', () => {
  const key = expandedKey('Ủy ban nhân dân tỉnh')
  for (const text of ['UBND tỉnh', 'ubnd tinh', 'UBND TỈNH'.normalize('NFD'), 'uỷ ban  nhân dân, tỉnh'])
    expect(expandedKey(text)).toBe(key)
  expect(expandedKey('KT-XH')).toBe(expandedKey('kinh tế - xã hội'))
  // `từ` folds to the letters of TƯ and is no Trung ương.
  expect(expandedKey('từ nay')).toBe('tu nay')
  expect(expandedKey('TƯ Đảng')).toBe(expandedKey('Trung ương Đảng'))
})
