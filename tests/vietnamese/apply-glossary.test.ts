import { expect, test } from '@playwright/test'
import { seededPick } from '#tests/builders/seeded-chance.ts'
import { applyGlossary, undoReplacements } from '#vietnamese/apply-glossary.ts'

const pair = (heard: string, right: string, given: object = {}) => ({
  heard,
  right,
  isCaseSensitive: false,
  isOn: true,
  ...given,
})

test('whole words only, the longest first, and what was put in is not looked at again', () => {
  const pairs = [pair('sở tê', 'Sở TT&TT'), pair('sở', 'Sở Nội vụ'), pair('tê', 'T')]
  const { text } = applyGlossary('giao sở tê và sở làm; cơ sởtê', pairs)
  expect(text).toBe('giao Sở TT&TT và Sở Nội vụ làm; cơ sởtê')
})

test('capitals of the place stay, unless the entry asks for its own', () => {
  expect(applyGlossary('Yên lạc. YÊN LẠC. yên lạc', [pair('yên lạc', 'yên lạch')]).text).toBe(
    'Yên lạch. YÊN LẠCH. yên lạch',
  )
  const exact = [pair('CT', 'Chủ tịch', { isCaseSensitive: true })]
  expect(applyGlossary('CT nói, ct không', exact).text).toBe('Chủ tịch nói, ct không')
})

test('what is right already is left, and an entry that is off does nothing', () => {
  expect(applyGlossary('Vũ Chí Giang và Giang', [pair('Giang', 'Vũ Chí Giang')]).text).toBe(
    'Vũ Chí Giang và Vũ Chí Giang',
  )
  expect(applyGlossary('ông Giang', [pair('Giang', 'X', { isOn: false })]).replacements).toEqual([])
})

test('an empty list, an empty entry and signs of patterns do no harm', () => {
  expect(applyGlossary('a.b (c)', [pair('', 'x'), pair('  ', 'y'), pair('(c', 'd')]).text).toBe('a.b d)')
  expect(applyGlossary('abc', []).text).toBe('abc')
})

test('every replacement is told where it stands, and all can be taken back', () => {
  const below = seededPick(5)
  const words = ['sở', 'tê', 'Sở tê', 'Giang', 'YÊN LẠC', ';', 'yên', '\n', 'lạc.']
  const pairs = [pair('sở tê', 'Sở TT&TT'), pair('giang', 'Vũ Chí Giang'), pair('yên lạc', 'Yên Lạc')]
  for (let round = 0; round < 200; round++) {
    const text = Array.from({ length: 12 }, () => words[below(words.length)]).join(' ')
    const changed = applyGlossary(text, pairs)
    for (const one of changed.replacements) expect(changed.text.slice(one.start, one.end)).toBe(one.to)
    expect(undoReplacements(changed.text, changed.replacements)).toBe(text)
  }
})

test('a right name written with more blanks, or with the heard word twice in it, stays', () => {
  expect(applyGlossary('Vũ  Chí\nGiang', [pair('giang', 'Vũ Chí Giang')]).text).toBe('Vũ  Chí\nGiang')
  expect(applyGlossary('bà Hà Thị Hà, Hà', [pair('hà', 'Hà Thị Hà')]).text).toBe('bà Hà Thị Hà, Hà Thị Hà')
})

test('a page pasted as a heard word is passed over, not a fault', () => {
  const page = 'chữ '.repeat(10_000)
  expect(applyGlossary(`sở tê ${page}`, [pair(page, 'x'), pair('sở tê', 'Sở TT&TT')]).replacements.length).toBe(1)
})
