import { expect, test } from '@playwright/test'
import { fold, foldKey } from '#vietnamese/fold.ts'
import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'

const LAST = 0x10ffff

/** Code points after which `pattern` does not say what `plain` says. */
function differing(pattern: RegExp, plain: RegExp, textOf: (letter: string) => string): string[] {
  const found: string[] = []
  for (let code = 0; code <= LAST; code++) {
    const text = textOf(String.fromCodePoint(code))
    if (pattern.test(text) !== plain.test(text)) found.push(code.toString(16))
  }
  return found
}

for (const flags of ['u', 'iu']) {
  test(`the edges of a word are where no letter, mark or figure stands, for every letter there is (${flags})`, () => {
    const start = new RegExp(`${WORD_START}=`, flags)
    const end = new RegExp(`=${WORD_END}`, flags)
    const noneBefore = new RegExp('(?<![\\p{L}\\p{M}\\p{N}])=', flags)
    const noneAfter = new RegExp('=(?![\\p{L}\\p{M}\\p{N}])', flags)
    expect(differing(start, noneBefore, (letter) => `${letter}=`)).toEqual([])
    expect(differing(end, noneAfter, (letter) => `=${letter}`)).toEqual([])
    expect(start.test('=') && end.test('=')).toBe(true)
  })
}

test('every unit folds as the whole text does, and is a blank of the key where it is neither letter nor digit', () => {
  const whole = (text: string): string =>
    text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đÐð]/g, 'd').replace(/Đ/g, 'D').toLowerCase()
  const key = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  const wrong: string[] = []
  for (let unit = 0; unit <= 0xffff; unit++) {
    const letter = String.fromCharCode(unit)
    const folded = whole(letter)
    if (fold(`a${letter}b`) !== `a${folded}b`) wrong.push(`fold ${unit.toString(16)}`)
    if (foldKey(`${letter} a${letter}b `) !== key(`${folded} a${folded}b `)) wrong.push(`key ${unit.toString(16)}`)
  }
  expect(wrong).toEqual([])
  const long = 'Hội nghị, Đường – '.repeat(300)
  expect(fold(long)).toBe(whole(long))
  expect(foldKey(long)).toBe(key(whole(long)))
})

test('an alternation finds each of its phrases whole, in either case, and nothing else', () => {
  const phrases = ['phó', 'phó chủ tịch', 'chủ tịch', 'phụ trách', 'đ/c', 'C.A']
  const pattern = new RegExp(`^${anyOf(withCapitals(phrases))}$`, 'u')
  for (const phrase of withCapitals(phrases)) expect(phrase.match(pattern)?.[0]).toBe(phrase)
  for (const other of ['ph', 'phó chủ', 'chủ trách', 'PHÓ', 'C-A', 'phụ tịch']) expect(pattern.test(other)).toBe(false)
  expect('Phó chủ tịch'.match(new RegExp(anyOf(withCapitals(phrases)), 'u'))?.[0]).toBe('Phó chủ tịch')
})
