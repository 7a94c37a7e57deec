import { expect, test } from '@playwright/test'
import { matchTyped, OTHER_MARKS } from '#vietnamese/match-typed.ts'
import { prepareText } from '#vietnamese/prepare-text.ts'

const names = ['Vũ Chí Giang', 'Vũ Việt Văn', 'Trần Duy Đông', 'Nguyễn Đình Đức', 'Hoàng Văn Hưng', 'Hoàng Văn Hùng']

/** The names that answer, best first. */
const find = (typed: string, texts: readonly string[] = names): string[] =>
  texts
    .map((text) => ({ text, score: matchTyped(typed, text) }))
    .filter((one): one is { text: string; score: number } => one.score !== null)
    .sort((a, b) => a.score - b.score)
    .map((one) => one.text)

for (const typed of [
  'vcg',
  'VCG',
  'vu chi giang',
  'giang',
  'chi gi',
  'vcgiang',
  'vuchigiang',
  'vu giang',
  'Vũ Chí G',
  'v c g',
]) {
  test(`“${typed}” finds Vũ Chí Giang alone`, () => {
    expect(find(typed)).toEqual(['Vũ Chí Giang'])
  })
}

test('what is not the start of a word is not found', () => {
  for (const typed of ['iang', 'gvc', 'cgv', 'vcgx', 'giang vu', 'chi vu']) expect(find(typed)).toEqual([])
})

test('đ answers d and đ, in either case and either form of Unicode', () => {
  for (const typed of ['duc', 'đức', 'ĐỨC', 'đức'.normalize('NFD'), 'ndd', 'nđđ'])
    expect(find(typed)[0], typed).toBe('Nguyễn Đình Đức')
  expect(matchTyped('giang', 'Vũ Chí Giang'.normalize('NFD'))).toBe(matchTyped('giang', 'Vũ Chí Giang'))
})

test('without tones both are found; a tone that was typed goes first and the other stays behind', () => {
  expect(find('hung').sort()).toEqual(['Hoàng Văn Hùng', 'Hoàng Văn Hưng'])
  expect(find('hùng')).toEqual(['Hoàng Văn Hùng', 'Hoàng Văn Hưng'])
  expect(find('hưng')).toEqual(['Hoàng Văn Hưng', 'Hoàng Văn Hùng'])
  expect(matchTyped('hưng', 'Hoàng Văn Hùng')).toBeGreaterThanOrEqual(OTHER_MARKS)
})

test('a syllable half typed in Telex has its letter but not yet its tone', () => {
  for (const typed of ['nguye', 'nguyê', 'nguyên', 'nguyễn']) {
    const score = matchTyped(typed, 'Nguyễn Đình Đức')
    expect(score, typed).not.toBeNull()
    expect(score, typed).toBeLessThan(OTHER_MARKS)
  }
  expect(matchTyped('hoà', 'Trần Thị Hòa')).toBe(matchTyped('hòa', 'Trần Thị Hòa'))
  expect(matchTyped('hoà', 'Lê Hoàng')).toBeLessThan(OTHER_MARKS)
})

test('initials in capitals mean initials: UBND, UB, GD', () => {
  const bodies = ['Ubuntu Việt Nam', 'Ủy ban nhân dân tỉnh', 'UBND tỉnh Bắc Ninh']
  expect(find('UB', bodies)[0]).toBe('Ủy ban nhân dân tỉnh')
  expect(find('UBND', bodies).sort()).toEqual(['UBND tỉnh Bắc Ninh', 'Ủy ban nhân dân tỉnh'])
  expect(find('ubnd tinh', bodies).sort()).toEqual(['UBND tỉnh Bắc Ninh', 'Ủy ban nhân dân tỉnh'])
  expect(find('ubndt', bodies).sort()).toEqual(['UBND tỉnh Bắc Ninh', 'Ủy ban nhân dân tỉnh'])
  expect(find('GD', ['Gdansk', 'Giám đốc'])[0]).toBe('Giám đốc')
})

test('better answers come first: the whole, the beginning, the end, the inside, words apart', () => {
  const texts = [
    'Sở Tài chính tỉnh',
    'Phòng Tài chính',
    'Tài chính',
    'Phòng Tài chính Kế hoạch',
    'Tài sản và Chính sách',
    'Tài chính công',
  ]
  expect(find('tai chinh', texts)).toEqual([
    'Tài chính',
    'Tài chính công',
    'Phòng Tài chính',
    'Sở Tài chính tỉnh',
    'Phòng Tài chính Kế hoạch',
    'Tài sản và Chính sách',
  ])
})

test('nothing typed is answered by everything, signs alone by nothing', () => {
  expect(matchTyped('  ', 'Vũ Chí Giang')).toBe(0)
  expect(matchTyped('.,', 'Vũ Chí Giang')).toBeNull()
  expect(matchTyped('a', '')).toBeNull()
})

test('a prepared text answers as the text does, and repeated letters end', () => {
  for (const typed of ['vcg', 'hùng', 'd', 'nguyen dd'])
    for (const name of names) expect(matchTyped(typed, prepareText(name))).toBe(matchTyped(typed, name))
  expect(matchTyped(`${'a'.repeat(29)}b`, 'aaa '.repeat(40))).toBeNull()
})
