import { expect, test } from '@playwright/test'
import { mapEdition } from '#domain/map-edition.ts'
import { seededPick } from '#tests/builders/seeded-chance.ts'

const before = 'Một câu. Hai câu, ba vế; bốn vế.\nDòng năm.\nDòng sáu.'

test('a passage moves with what was put before it, and is lost where a word of it changed', () => {
  const after = `Thêm.\n${before.replace('ba vế', 'ba vế mới')}`
  const { place } = mapEdition(before, after)
  const at = (words: string) => [before.indexOf(words), before.indexOf(words) + words.length] as const
  expect(place(...at('Một câu.'))).toEqual([after.indexOf('Một câu.'), after.indexOf('Một câu.') + 8])
  expect(place(...at('ba vế'))).toBeNull()
  expect(place(...at('Hai câu, ba vế'))).toBeNull()
  expect(place(...at('bốn vế.\nDòng năm.'))).toEqual([after.indexOf('bốn vế'), after.indexOf('bốn vế') + 17])
})

test('a text is like itself, and unlike another', () => {
  expect(mapEdition(before, before).likeness).toBe(1)
  expect(mapEdition(before, 'Khác hẳn. Không giống gì.').likeness).toBe(0)
  expect(mapEdition('', before).likeness).toBe(0)
})

test('whatever is edited, a placed passage reads the same in the new edition', () => {
  const below = seededPick(7)
  const words = ['giao', 'Sở A;', 'rà soát.', 'hoàn thành,', 'trước\n', 'ngày 3/4.', 'đồng chí', 'báo cáo:']
  const make = (count: number) => Array.from({ length: count }, () => words[below(words.length)]).join(' ')
  for (let round = 0; round < 200; round++) {
    const old = make(40)
    const cut = below(old.length)
    const next = old.slice(0, cut) + make(below(4)) + old.slice(cut + below(12))
    const { place } = mapEdition(old, next)
    const start = below(old.length)
    const end = Math.min(old.length, start + 1 + below(30))
    const moved = place(start, end)
    if (moved) expect(next.slice(...moved)).toBe(old.slice(start, end))
  }
})
