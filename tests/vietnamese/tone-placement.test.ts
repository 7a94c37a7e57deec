import { expect, test } from '@playwright/test'
import { countSyllables } from '#vietnamese/count-syllables.ts'
import { fold, foldWithMap } from '#vietnamese/fold.ts'
import { readNumber } from '#vietnamese/read-number.ts'
import { placeTonesAsPress, placeTonesAsSchool } from '#vietnamese/tone-placement.ts'

test('open oa, oe, uy have two spellings and change into each other', () => {
  expect(placeTonesAsPress('Uỷ ban, hoà bình, khoẻ, UỶ BAN')).toBe('Ủy ban, hòa bình, khỏe, ỦY BAN')
  expect(placeTonesAsSchool('Ủy ban, hòa bình, khỏe')).toBe('Uỷ ban, hoà bình, khoẻ')
})

test('syllables with q or a final consonant stay', () => {
  const same = 'quý, quả, hoàn thành, toán, huỳnh'
  expect(placeTonesAsPress(same)).toBe(same)
  expect(placeTonesAsSchool(same)).toBe(same)
})

test('positions survive the change of placement', () => {
  const text = 'Thành uỷ hoà giải'
  expect(placeTonesAsPress(text)).toHaveLength(text.length)
})

test('folding keeps positions for composed and decomposed text', () => {
  for (const text of ['Đường Hòa', 'Đường Hòa'.normalize('NFD')]) {
    const { folded, positions } = foldWithMap(text)
    expect(folded).toBe(fold(text))
    expect(positions).toHaveLength(folded.length + 1)
    const at = folded.indexOf('hoa')
    expect(text.slice(positions[at], positions[at + 1]).normalize('NFD')[0]).toBe('H')
  }
})

test('numbers are read with dots for thousands, a comma for decimals and words for scale', () => {
  expect(readNumber('1.600', 'tỷ')).toBe(1.6e12)
  expect(readNumber('105', 'nghìn tỷ')).toBe(105e12)
  expect(readNumber('96,5')).toBe(96.5)
  expect(readNumber('1.234.567')).toBe(1234567)
  expect(readNumber('1.2.3')).toBeNull()
})

test('syllables are counted at blanks', () => {
  expect(countSyllables('Phó Chủ tịch UBND tỉnh, 1.600 tỷ')).toBe(7)
})
