import { expect, test } from '@playwright/test'
import { seededPick } from '#tests/builders/seeded-chance.ts'
import { makeCaseDictionary } from '#vietnamese/case-dictionary.ts'
import { hasNoCase, restoreCase } from '#vietnamese/restore-case.ts'

const dictionary = makeCaseDictionary(['Điểu K’Ré', 'Sở Du lịch An Lạc'])
const restore = (text: string): string => restoreCase(text, dictionary).text

test('names, bodies, posts, abbreviations and first letters get their capitals; nothing else changes', () => {
  expect(restore('kính thưa các đồng chí\nhôm nay ubnd tỉnh bắc ninh họp với bộ văn hóa thể thao và du lịch')).toBe(
    'Kính thưa các đồng chí\nHôm nay UBND tỉnh Bắc Ninh họp với Bộ Văn hóa Thể thao và Du lịch',
  )
  expect(restore('XIN MỜI ĐỒNG CHÍ TRẦN THỊ THU HÀ PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH PHÁT BIỂU')).toBe(
    'Xin mời đồng chí Trần Thị Thu Hà Phó Chủ tịch Ủy ban nhân dân tỉnh phát biểu',
  )
})

test('the office’s own people and bodies win, in either way of placing a tone', () => {
  expect(restore('MỜI ÔNG ĐIỂU K’RÉ VÀ SỞ DU LỊCH AN LẠC')).toBe('Mời ông Điểu K’Ré và Sở Du lịch An Lạc')
  expect(restore('về uỷ ban nhân dân thành phố')).toBe('Về Uỷ ban nhân dân thành phố')
})

test('a name ends before the verb behind it; without a form of address a family name is no name', () => {
  expect(restore('đồng chí lê minh phát biểu')).toBe('Đồng chí Lê Minh phát biểu')
  expect(restore('ta lê bước qua hồ nước')).toBe('Ta lê bước qua hồ nước')
})

test('peace is not the province, unless a word of place stands before it', () => {
  expect(restore('giữ gìn hòa bình tại tỉnh hòa bình')).toBe('Giữ gìn hòa bình tại tỉnh Hòa Bình')
})

test('only text without a case is a recogniser’s', () => {
  expect(hasNoCase('KÍNH THƯA CÁC ĐỒNG CHÍ HÔM NAY TA HỌP GIAO BAN', 20)).toBe(true)
  expect(hasNoCase('kính thưa các đồng chí hôm nay ta họp giao ban', 20)).toBe(true)
  expect(hasNoCase('Kính thưa các đồng chí, hôm nay ta họp giao ban', 20)).toBe(false)
  expect(hasNoCase('OK', 20)).toBe(false)
})

test('only the case of letters ever changes, whatever the text', () => {
  const pick = seededPick(11)
  const words = 'đồng chí nguyễn văn hải ubnd tỉnh hòa bình , . \n İ ß 12 k’ré phó chủ tịch bộ y tế ủy uỷ'.split(' ')
  for (let round = 0; round < 200; round++) {
    const text = Array.from({ length: 40 }, () => words[pick(words.length)]).join(pick(2) === 0 ? ' ' : '')
    const made = restore(text)
    expect(made.length).toBe(text.length)
    expect(made.toLowerCase()).toBe(text.toLowerCase())
    expect(restore(made)).toBe(made)
  }
})
