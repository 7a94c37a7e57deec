import { expect, test } from '@playwright/test'
import { findMisspelt } from '#vietnamese/find-misspelt.ts'

const marked = (text: string, known: readonly string[] = []) =>
  findMisspelt(text, new Set(known)).map((one) => [one.word, one.reason, ...one.suggestions])

test('what no syllable is written like is marked with its reason and a way to mend it', () => {
  expect(marked('Các nghành đã ngiên cứu kĩ, đượcc.')).toEqual([
    ['nghành', 'onset', 'ngành'],
    ['ngiên', 'onset', 'nghiên'],
    ['đượcc', 'shape'],
  ])
  expect(marked('Toàn sở quyêt tâm.')).toEqual([['quyêt', 'toneMissing', 'quyết', 'quyệt']])
  expect(marked('Việc đó hòan thành ở điạ phương, thửơng xuyên.')).toEqual([
    ['hòan', 'tonePlace', 'hoàn'],
    ['điạ', 'tonePlace', 'địa'],
    ['thửơng', 'tonePlace', 'thưởng'],
  ])
})

test('both ways to place a tone are right, and so are hard syllables', () => {
  const right =
    'hoà hòa khoẻ khỏe thuỷ thủy uỷ ủy quý quí kỷ kỉ lý lí giữa giếng gìn gì quốc quyển khuỷu khuya thuở tuyến nguyễn huỳnh xoong ngoằn nghiêng ghế kể yêu ỷ'
  expect(marked(`Một dòng: ${right}.`)).toEqual([])
})

test('names, abbreviations, foreign words, codes and known words are passed over', () => {
  expect(
    marked('Ông Y Thanh Hà Niê Kđăm, ở Đắk Lắk và Krông Nô, dùng wifi, logistics, email a.b@c.vn, VNeID, T.Ư.'),
  ).toEqual([])
  expect(marked('Mã số STTTT-12abc và 15tr đồng.')).toEqual([])
  expect(marked('Đồng bào gọi là plơi.', ['plơi'])).toEqual([])
})

test('a line without any marks is not a line of mistakes; one such word among others is', () => {
  expect(marked('De nghi So Noi vu khan truong trien khai')).toEqual([])
  expect(marked('Sở Nội vụ được giao nhiem vụ.')).toEqual([['nhiem', 'marksMissing']])
})

test('a joining word twice is marked, a lively doubling is not', () => {
  expect(marked('Giao cho các các phòng, luôn luôn dần dần.')).toEqual([['các', 'doubled', '']])
})

test('places are those of the text', () => {
  const text = 'Dòng một đúng.\nDòng hai có nghành sai.'
  const [only] = findMisspelt(text)
  expect(text.slice(only?.start, only?.end)).toBe('nghành')
})

test('the shorthand "ko" of hurried notes is no mistake', () => {
  expect(marked('Tuyệt đối ko thu tiền của dân.')).toEqual([])
})
